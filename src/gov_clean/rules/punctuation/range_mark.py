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

_YEARS = Pattern(r"-(?=(?:19|20)\d\d年)")
_TILDE = Pattern(r"~(?=\d[\d.,]*[ \u4e00-\u9fff%\u2030\u2103])")
_DATE = Pattern(r"、(?=\d\d?、\d\d?(?!\d))")
_YEAR = Pattern(r"(?:[^\d%-]|\A)((?:19|20)\d\d)")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Ranges and dates with half-width or wrong marks."""
    text = document.text
    reason = "mark of a range or date"
    for found in _YEARS.finditer(text):
        if _year_before(text, found.start()):
            yield Edit(*found.span(), "\u2014", reason, safe=False)
    for found in _TILDE.finditer(text):
        before = text[found.start() - 1 : found.start()]
        if before.isdigit() or before == "%":
            yield Edit(*found.span(), "\uff5e", reason, safe=False)
    for found in _DATE.finditer(text):
        if _year_before(text, found.start()):
            start, end = found.start(), text.index("、", found.end()) + 1
            yield Edit(start, end, text[start:end].replace("、", "-"), reason, safe=False)


def _year_before(text: str, at: int) -> bool:
    """Whether a year in four figures, and no longer number, ends at `at`."""
    return _YEAR.fullmatch(text[max(0, at - 5) : at]) is not None


RULE = Rule(
    "P023",
    "range-mark",
    __doc__ or "",
    check,
    examples=(
        reports("2016-2020年"),
        reports("25~30摄氏度"),
        reports("出生于2016、3、1的幼儿"),
        keeps("2016—2020年\uff0c2020-04-21\uff0c电话010-2020-2021"),
        keeps("版本0~110429\uff0c命令sed -n 1~2p"),
    ),
    needles=("-", "~", "、"),
)
