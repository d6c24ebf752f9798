"""Straight quotation marks in Chinese text.

GB/T 15834-2011, 4.8.2: quotation marks are curly. The marks of one paragraph are paired first to second, third to fourth;
a pair that holds or touches Han, in a paragraph with Han outside the pairs, becomes curly. So do single marks round Han
between Han or Chinese marks, and a lone mark that makes a pair with a curly one. Latin quotations, code, attributes and
strings that stand alone stay. A quotation of several paragraphs opens each of them and closes the last (4.8.3.5); any other
paragraph with an odd number of marks is reported.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gov_clean.delimited import rows
from gov_clean.document import Document, Edit, Span
from gov_clean.lines import line_end
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps, reports
from gov_clean.settings import Settings

_HAN = Pattern(r"[\u3400-\u9fff]")
_CODE = Pattern(r"`|=\s?\"|[{\[]\"|[A-Za-z_]\(\"|(?:\A| )--?[A-Za-z]+[ =]\"")
"""Code: an attribute, a string of JSON, a call, an option of a command."""

_CHINESE = r"\u3400-\u9fff\u3001\u3002\uff0c\uff1a\uff1b\uff01\uff1f\uff08\uff09《》"
_PAUSE = Pattern("[\u3001\u3002\uff0c\uff1a\uff1b\uff01\uff1f\uff09,;:.!?)]")
"""What no quotation begins with."""

_OVER = Pattern(r'(?:(?<=[\uff1a:])|(?<![^\n]))"[^"\n]+(?:\n\n?[ \u3000]*"[^"\n]+)+"(?=[^\w]|\Z)')
"""A quotation over several paragraphs, without another inside."""

_SINGLE = Pattern(
    rf"'(?<=[{_CHINESE}“\"]')[\u3400-\u9fff《][^'\"\n‘’“”]{{0,40}}'(?=[{_CHINESE}”\"]|[,.:;!?]?(?:[\u3400-\u9fff”\"]|\n|\Z))"
)


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Pairs of straight quotes, paragraph by paragraph."""
    data = frozenset(rows(document.text))
    for found in _SINGLE.finditer(document.text) if "`" not in document.text else ():
        yield Edit(found.start(), found.start() + 1, "‘", "straight quote in Chinese text")
        yield Edit(found.end() - 1, found.end(), "’", "straight quote in Chinese text")
    over = [found for found in _OVER.finditer(document.text) if _HAN.search(found[0])]
    for found in over:
        marks = [found.start() + i for i, char in enumerate(found[0]) if char == '"']
        for at in marks:
            yield Edit(at, at + 1, "”" if at == marks[-1] else "“", "straight quote in Chinese text")
    i = 0
    for start, end in _quoting(document.text):
        while i < len(over) and over[i].end() <= start:
            i += 1
        if (start, end) in data or (i < len(over) and over[i].start() < end):
            continue
        text = document.text[start:end]
        marks = [i for i, char in enumerate(text) if char == '"']
        if _CODE.search(text) or not _HAN.search(text):
            continue
        if all(text[at - 1 : at].isdigit() for at in marks):
            continue  # inches, seconds of arc
        if len(marks) % 2:
            if text[marks[0] - 1 : marks[0]].isdigit():
                continue
            mark = _partner(text, marks[0]) if len(marks) == 1 else ""
            reason = "straight quote beside a curly one" if mark else "straight quote without its partner"
            yield Edit(start + marks[-1], start + marks[-1] + 1, mark or "”", reason, safe=bool(mark))
            continue
        yield from _pairs(text, start, marks)


def _quoting(text: str) -> Iterator[Span]:
    """The lines with a straight double mark; a line without one, however long, is passed over once."""
    at = text.find('"')
    while at >= 0:
        end = line_end(text, at)
        yield text.rfind("\n", 0, at) + 1, end
        at = text.find('"', end)


def _partner(text: str, at: int) -> str:
    """The mark that the only straight one of a paragraph is beside a curly one without partner; '' where none waits."""
    before, after = text[:at], text[at:]
    opened = before.count("“") - before.count("”")
    closed = after.count("”") - after.count("“")
    if opened == 1 and closed == 0 and before.rfind("“") > before.rfind("”"):
        return "”"
    return "“" if opened == 0 and closed == 1 and -1 < after.find("”") < after.find("“") % (len(after) + 1) else ""


def _pairs(text: str, start: int, marks: list[int]) -> Iterable[Edit]:
    """The pairs of one paragraph that are Chinese."""
    pairs = list(zip(marks[::2], marks[1::2], strict=True))
    outside = "".join(
        text[low:high]
        for low, high in zip([0, *(b + 1 for _, b in pairs)], [*(a for a, _ in pairs), len(text)], strict=True)
    )
    if not _HAN.search(outside):
        return
    odd = next((high for low, high in pairs if _PAUSE.match(text, low + 1) and high > low + 2), None)
    if odd is not None:
        yield Edit(start + odd, start + odd + 1, "“", "straight quotes that do not pair", safe=False)
        return
    for low, high in pairs:
        beside = text[max(0, low - 1) : low] + text[high + 1 : high + 2]
        if _HAN.search(text[low:high]) or _HAN.search(beside):
            yield Edit(start + low, start + low + 1, "“", "straight quote in Chinese text")
            yield Edit(start + high, start + high + 1, "”", "straight quote in Chinese text")


RULE = Rule(
    "P005",
    "straight-quote",
    __doc__ or "",
    check,
    examples=(
        changes('落实"放管服"改革\uff0c办好"3·15"晚会。', "落实“放管服”改革\uff0c办好“3·15”晚会。"),
        reports('落实"放管服改革。'),
        changes("他说\uff1a“要落实'四个不摘'要求。”", "他说\uff1a“要落实‘四个不摘’要求。”"),
        changes('简称“民政局"。\n落实"放管服”改革。', "简称“民政局”。\n落实“放管服”改革。"),
        reports('简称“民政局"\uff0c落实"放管服”改革。'),
        changes('他说\uff1a"先抓落实。\n"再抓督查。"', "他说\uff1a“先抓落实。\n“再抓督查。”"),
        keeps("逗号“\uff0c”和句号“。”"),
        changes('逗号"\uff0c"和句号"。"', "逗号“\uff0c”和句号“。”"),
        keeps("参数['姓名','年龄']和x='张三'\uff0crock 'n' roll"),
        keeps('运行 git commit -m "云岭"'.replace("运行", "run")),
        keeps('他说 "We are ready." 之后'),
        keeps('屏幕有13"和15"两种\n北纬25°02\'11"、东经102°42\'31"处'),
        keeps('名称,地点,价格\n"甲",云岭,"12"'),
        keeps('名称,地址,电话\n"云岭,青禾"公司,云岭市,1234567'),
        keeps('命令\uff1agit commit -m "修复问题"\n数据\uff1a{"姓名": "张三"}\n调用print("你好")'),
    ),
    unusual=frozenset("\"'"),
)
