"""Year of a document number in wrong brackets.

GB/T 9704-2012, 7.2.5: the year of a document number stands in hexagonal brackets.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_FAULT = Pattern(r"(?<=[\u4e00-\u9fff])[\[\uff3b(\uff08]((?:19|20)\d\d)[\])\uff3d\uff09](?=第?\d{1,4}号)")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The places of the fault."""
    for found in _FAULT.finditer(document.text):
        yield Edit(found.start(), found.end(), f"〔{found[1]}〕", "document number")


RULE = Rule(
    "P010",
    "document-number-bracket",
    __doc__ or "",
    check,
    examples=(
        changes("云政发[2020]12号", "云政发〔2020〕12号"),
        keeps("云政发〔2020〕12号"),
    ),
)
