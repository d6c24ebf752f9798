"""Bracket of a form that its place does not take.

GB/T 15834-2011, 4.9.3: brackets of one form are not nested in each other (4.9.3.6), and a dateline stands in lenticular ones
(4.9.3.3). Which form the outer pair takes is an editor's choice, so both are reported.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, keeps, reports
from gov_clean.settings import Settings

_NESTED = Pattern(r"\uff08[^\uff08\uff09\n]*\uff08[^\uff08\uff09\n]*\uff09[^\uff08\uff09\n]*\uff09")
_DATELINE = Pattern(r"(\[[^\[\]\n]{2,20}电\])")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Nested round brackets and datelines in square ones."""
    text = document.text
    for found in _NESTED.finditer(text):
        yield Edit(*found.span(), f"〔{found[0][1:-1]}〕", "brackets of one form are not nested", safe=False)
    for found in _DATELINE.line_starts(text) if "电]" in text else ():
        yield Edit(*found.span(1), f"【{found[1][1:-1]}】", "a dateline stands in lenticular brackets", safe=False)


RULE = Rule(
    "P025",
    "bracket-form",
    __doc__ or "",
    check,
    examples=(
        reports("\uff08见《办法》\uff08试行\uff09第三条\uff09"),
        reports("[云岭社1月1日电]"),
        keeps("【云岭社1月1日电】\uff08见第三条\uff09"),
        keeps("\uff08甲\uff09和\uff08乙〔丙〕\uff09\uff0c[手机停电]"),
    ),
    needles=("\uff08", "["),
)
