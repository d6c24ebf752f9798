"""Year of a document number in wrong brackets.

GB/T 9704-2012, 7.2.5; GB/T 15834-2011, 4.9.3.4: the year of a document number stands in hexagonal brackets. Such a number
has an office's sign before it (Han) and ends with the word for `number`, at which the form ends or goes on as it may (a
paper, an order, what was said in it). After a sign that can be nothing else any word may follow but one for a thing that
is counted so: a building, a line of the underground, a machine, a plot.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_FAULTS = tuple(
    Pattern(rf"{bracket}(?=(?:19|20)\d\d[{closing}]第?\d{{1,5}}号)")
    for bracket, closing in (
        *((bracket, r"\])\uff3d\uff09\u3011〕") for bracket in (r"\[", "\uff3b", r"\(", "\uff08", "\u3010")),
        ("〔", r"\])\uff3d\uff09\u3011"),
    )
)


_REST = Pattern(r"号(?:[^\u4e00-\u9fff]|\Z|[文令公通规印的和及与或已要同停收执附中明精等并以之所])")
"""What may follow the number in any text."""
_THING = Pattern("号[楼线院机门馆厅栋幢室房井矿船车路桥站码仓库炉地宗厂坑桩闸泵塔岛洞标柜窗桌床台位口员坝渠泊]")
_SIGN = frozenset("发函字释办令规纪通告税财预建综电法政组")
"""How the sign of an office ends."""


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The brackets of a year between an office's sign and a number."""
    text = document.text
    for found in (found for pattern in _FAULTS for found in pattern.finditer(text)):
        start = found.start()
        sign, number = text[start - 1 : start], text.index("号", start)
        if "\u4e00" <= sign <= "\u9fff" and (
            _REST.match(text, number) or (sign in _SIGN and not _THING.match(text, number))
        ):
            yield Edit(start, start + 6, f"〔{text[start + 1 : start + 5]}〕", "document number")


RULE = Rule(
    "P010",
    "document-number-bracket",
    __doc__ or "",
    check,
    examples=(
        changes("云政发[2020]12号", "云政发〔2020〕12号"),
        changes("云政发〔2020)12号\uff0c云政办发[2021〕3号", "云政发〔2020〕12号\uff0c云政办发〔2021〕3号"),
        changes("云政发【2020】12号", "云政发〔2020〕12号"),
        changes(
            "依照财税[2016]36号规定和云政发[2020]3号附件二办理", "依照财税〔2016〕36号规定和云政发〔2020〕3号附件二办理"
        ),
        changes(
            "云政办发[2020]5号明确了要求\uff0c见云党[2020]5号文",
            "云政办发〔2020〕5号明确了要求\uff0c见云党〔2020〕5号文",
        ),
        keeps("见规划图[2024]3号楼、地铁[2024]2号线\uff0c云政字[2024]3号院"),
        keeps("云政发〔2020〕12号"),
        keeps("\uff082020\uff09云01民终12号\uff0c云岭\uff082020\uff09第3次\uff0c[2020]第1号"),
    ),
    needles=("号",),
)
