"""Title marks round what is no work.

GB/T 15834-2011, A.13.1: honours, prizes, meetings, courses and certificates are no works and take quotation marks. Reported
where the word that follows says what it is.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, keeps, reports
from gov_clean.settings import Settings

_FAULT = Pattern(r"《([^《》\n]{2,20})》(?=(?:荣誉)?称号|奖状|奖项|奖章|奖杯|证书|会议|课程|展览会|博览会)")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Title marks before the name of something else."""
    for found in _FAULT.finditer(document.text):
        yield Edit(*found.span(), f"“{found[1]}”", "title marks are for works", safe=False)


RULE = Rule(
    "P026",
    "title-mark-misused",
    __doc__ or "",
    check,
    examples=(
        reports("获得《先进集体》称号"),
        keeps("学习《云岭市条例》精神\uff0c获得“先进集体”称号"),
        keeps("《云岭会议》杂志刊登《证书》一文"),
    ),
    needles=("》",),
)
