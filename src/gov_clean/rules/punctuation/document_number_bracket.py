"""Year of a document number in wrong brackets.

GB/T 9704-2012, 7.2.5; GB/T 15834-2011, 4.9.3.4: the year of a document number stands in hexagonal brackets.
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


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The brackets of a year between an office's sign and a number."""
    text = document.text
    for found in (found for pattern in _FAULTS for found in pattern.finditer(text)):
        start = found.start()
        if "\u4e00" <= text[start - 1 : start] <= "\u9fff":
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
        keeps("云政发〔2020〕12号"),
        keeps("\uff082020\uff09云01民终12号\uff0c云岭\uff082020\uff09第3次\uff0c[2020]第1号"),
    ),
    needles=("号",),
)
