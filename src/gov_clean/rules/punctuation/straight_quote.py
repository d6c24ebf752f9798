"""Straight quotation marks in Chinese text.

GB/T 15834-2011, 4.8.2: quotation marks are curly. The marks of one paragraph are paired first to second, third to fourth;
a pair that holds or touches Han, in a paragraph with Han outside the pairs, becomes curly. Latin quotations, code,
attributes and strings that stand alone stay; a paragraph with an odd number of marks is reported.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.delimited import rows
from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps, reports
from gov_clean.settings import Settings

_LINE = Pattern(r"[^\n]*\"[^\n]*")
_HAN = Pattern(r"[\u3400-\u9fff]")
_CODE = Pattern(r"`|=\s?\"|[{\[]\"|[A-Za-z_]\(\"|(?:\A| )--?[A-Za-z]+[ =]\"")
"""Code: an attribute, a string of JSON, a call, an option of a command."""


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Pairs of straight quotes, paragraph by paragraph."""
    data = frozenset(rows(document.text))
    for line in _LINE.finditer(document.text):
        if line.span() in data:
            continue
        start, text = line.start(), line[0]
        marks = [i for i, char in enumerate(text) if char == '"']
        if _CODE.search(text) or not _HAN.search(text):
            continue
        if all(text[at - 1 : at].isdigit() for at in marks):
            continue  # inches, seconds of arc
        if len(marks) % 2:
            if text[marks[0] - 1 : marks[0]].isdigit():
                continue
            yield Edit(start + marks[-1], start + marks[-1] + 1, "”", "straight quote without its partner", safe=False)
            continue
        yield from _pairs(text, start, marks)


def _pairs(text: str, start: int, marks: list[int]) -> Iterable[Edit]:
    """The pairs of one paragraph that are Chinese."""
    pairs = list(zip(marks[::2], marks[1::2], strict=True))
    outside = "".join(
        text[low:high]
        for low, high in zip([0, *(b + 1 for _, b in pairs)], [*(a for a, _ in pairs), len(text)], strict=True)
    )
    if not _HAN.search(outside):
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
        keeps('运行 git commit -m "云岭"'.replace("运行", "run")),
        keeps('他说 "We are ready." 之后'),
        keeps('屏幕有13"和15"两种\n北纬25°02\'11"、东经102°42\'31"处'),
        keeps('名称,地点,价格\n"甲",云岭,"12"'),
        keeps('名称,地址,电话\n"云岭,青禾"公司,云岭市,1234567'),
        keeps('命令\uff1agit commit -m "修复问题"\n数据\uff1a{"姓名": "张三"}\n调用print("你好")'),
    ),
    unusual=frozenset('"'),
)
