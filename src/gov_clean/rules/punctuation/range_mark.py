"""Hyphen or tilde in a range, enumeration commas in a date.

GB/T 15834-2011, 4.13: ranges of time and place take a dash or a full-width tilde, dates in figures hyphens. Half-width
marks are in common use and numbers of other kinds look the same, so ranges are only reported.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, keeps, reports
from gov_clean.settings import Settings

_FAULT = Pattern(
    r"(?P<year>(?:19|20)\d\d-(?:19|20)\d\d)(?=年)|(?P<tilde>~)(?=\d)|(?P<date>(?:19|20)\d\d\u3001\d\d?\u3001\d\d?)(?!\d)"
)


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Ranges and dates with half-width or wrong marks."""
    text = document.text
    for found in _FAULT.finditer(text):
        kind = found.lastgroup or "year"
        before = text[max(0, found.start() - 1) : found.start()]
        if before.isdigit() or before in ("-", "%") if kind != "tilde" else not (before.isdigit() or before == "%"):
            continue
        new = {"year": found[0].replace("-", "\u2014"), "tilde": "\uff5e", "date": found[0].replace("\u3001", "-")}[
            kind
        ]
        yield Edit(*found.span(kind), new, "mark of a range or date", safe=False)


RULE = Rule(
    "P023",
    "range-mark",
    __doc__ or "",
    check,
    examples=(
        reports("2016-2020年"),
        reports("25~30摄氏度"),
        keeps("2016—2020年\uff0c2020-04-21\uff0c电话010-2020-2021"),
    ),
    needles=("-", "~", "、"),
)
