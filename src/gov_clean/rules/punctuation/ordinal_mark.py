"""Wrong mark after a number that orders.

GB/T 15834-2011, B.3.1 to B.3.4; GB/T 9704-2012, 7.3.3: after a Han numeral an enumeration comma, after an Arabic one a full stop,
after one in brackets nothing, after `first of all` and the like a comma. Only at the start of a line or clause; lists of
numbers (`items (1), (2)`, `first, second and third`) are no ordinals and stay. A number before a comma may begin a line
because the line was torn there (`on port / 25, which is`): where the line above has no end of its own and no line begins
with the number next to it, it is reported.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.lines import last_line
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps, reports
from gov_clean.settings import Settings

_NUMBER = "一二三四五六七八九十"
_COUNTED = _NUMBER + "百千万半两零\u3007"
"""After a Han numeral and a mark these go on counting, or are a fraction."""
_LINE = Pattern(rf"(?:([{_NUMBER}]{{1,3}})([\uff0c,.\uff0e])|([1-9]\d?)([\u3001\uff0c\uff0e]))")
_WORD = Pattern(rf"、(?<=(?:第[{_NUMBER}]|首先|其次|再次|最后).)(?=[^\n第其首{_NUMBER}])")
_BRACKETS = {
    bracket: Pattern(rf"[{bracket}](?:[{_NUMBER}]{{1,3}}|[1-9]\d?)[\uff09)][、\uff0c,.\uff0e]") for bracket in "\uff08("
}
_ENDS = ("", ";", "\u3002", "\uff01", "\uff1f", "\uff1b", "\uff1a", "”", "\uff09")
_CLAUSE = ("", "\n", "\u3002", "\uff1b", "\uff1a", ";")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The marks after ordinals at the start of a line or clause."""
    text = document.text
    for found in _LINE.line_starts(text):
        if _begins(text, found.end()) and not (found[1] and text[found.end()] in _COUNTED):
            start, end = found.span(2) if found[1] else found.span(4)
            new = "、" if found[1] else "."
            safe = text[start] not in "\uff0c," or _is_item(text, start, found[1] or found[3])
            yield Edit(start, end, new, "mark after an ordinal number", safe=safe)
    for found in _WORD.finditer(text) if "、" in text else ():
        if text[max(0, found.start() - 3) : found.start() - 2] in _CLAUSE:
            yield Edit(*found.span(), "\uff0c", "comma after an ordinal word")
    for found in (found for mark, pattern in _BRACKETS.items() if mark in text for found in pattern.finditer(text)):
        start, end = found.span()
        before = text[start - 1 : start] if start else ""
        if _begins(text, end) and before in _CLAUSE:
            safe = text[end - 1] not in "\uff0c," or _is_ended(text, start)
            yield Edit(end - 1, end, "", "no mark after an ordinal in brackets", safe=safe)


def _is_item(text: str, at: int, number: str) -> bool:
    """Whether the number before the comma at an offset orders a line: the line above has an end of its own, or another
    line begins with the number next to it and a comma."""
    if _is_ended(text, at - len(number)):
        return True
    order = tuple(_NUMBER) if number in _NUMBER else tuple(map(str, range(1, 100)))
    at = order.index(number) if number in order else len(order)
    beside = (*order[max(0, at - 1) : at], *order[at + 1 : at + 2])
    starts = tuple(f"{other}{mark}" for other in beside for mark in "\uff0c,")
    return text.startswith(starts) or any(f"\n{start}" in text for start in starts)


def _is_ended(text: str, line: int) -> bool:
    """Whether the last line with text above the one that begins at an offset ends with a mark that ends a line."""
    return last_line(text, line)[-1:] in _ENDS


def _begins(text: str, at: int) -> bool:
    """Whether Chinese text begins at an offset."""
    char = text[at : at + 1]
    return "\u4e00" <= char <= "\u9fff" or char in ("“", "《")


RULE = Rule(
    "P016",
    "ordinal-mark",
    __doc__ or "",
    check,
    examples=(
        changes("一\uff0c加强领导\n1、工作目标\n\uff08一\uff09、责任", "一、加强领导\n1.工作目标\n\uff08一\uff09责任"),
        changes("第一、统一思想\uff1b首先、提高站位", "第一\uff0c统一思想\uff1b首先\uff0c提高站位"),
        changes("工作要求\n一\uff0c加强领导\n二\uff0c严肃纪律", "工作要求\n一、加强领导\n二、严肃纪律"),
        changes("一\uff0c加强领导\n二\uff0c严肃纪律", "一、加强领导\n二、严肃纪律"),
        reports("请用传统的端口\n25\uff0c这样可以少走弯路。"),
        reports("用它的查找\n(1)\uff0c再看结果。"),
        changes(
            "分步走\uff1a\uff08一\uff09\uff0c摸底\uff1b\uff08二\uff09、评估",
            "分步走\uff1a\uff08一\uff09摸底\uff1b\uff08二\uff09评估",
        ),
        keeps("一\uff0c二\uff0c三\uff0c走\uff01\n三.五米宽"),
        keeps("第一、第二产业\n第\uff08一\uff09、\uff08二\uff09项\n一、加强领导\n安全第一、预防为主"),
    ),
)
