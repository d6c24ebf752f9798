"""Wrong mark after a number that orders.

GB/T 15834-2011, B.3; GB/T 9704-2012, 7.3.3: after a Han numeral an enumeration comma, after an Arabic one a full stop,
after one in brackets nothing, after `first of all` and the like a comma. Only at the start of a line or clause; lists of
numbers (`items (1), (2)`, `first, second and third`) are no ordinals and stay.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_NUMBER = "一二三四五六七八九十"
_LINE = Pattern(rf"(?:([{_NUMBER}]{{1,3}})([\uff0c,.\uff0e])|(\d{{1,2}})([\u3001\uff0c\uff0e]))")
_WORD = Pattern(rf"、(?<=(?:第[{_NUMBER}]|首先|其次|再次|最后).)(?=[^\n第其首{_NUMBER}])")
_BRACKETS = tuple(
    Pattern(rf"{bracket}(?:[{_NUMBER}]{{1,3}}|\d{{1,2}})[\uff09)][、\uff0c,.\uff0e]") for bracket in ("\uff08", r"\(")
)
_CLAUSE = ("", "\n", "\u3002", "\uff1b", "\uff1a", ";")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The marks after ordinals at the start of a line or clause."""
    text = document.text
    for found in _LINE.line_starts(text):
        if _begins(text, found.end()):
            start, end = found.span(2) if found[1] else found.span(4)
            yield Edit(start, end, "、" if found[1] else ".", "mark after an ordinal number")
    for found in _WORD.finditer(text):
        if text[max(0, found.start() - 3) : found.start() - 2] in _CLAUSE:
            yield Edit(*found.span(), "\uff0c", "comma after an ordinal word")
    for found in (found for pattern in _BRACKETS for found in pattern.finditer(text)):
        if _begins(text, found.end()) and text[max(0, found.start() - 1) : found.start()] in _CLAUSE:
            yield Edit(found.end() - 1, found.end(), "", "no mark after an ordinal in brackets")


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
        keeps("第一、第二产业\n第\uff08一\uff09、\uff08二\uff09项\n一、加强领导\n安全第一、预防为主"),
    ),
)
