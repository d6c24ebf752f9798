"""Enumeration comma in an approximate number.

GB/T 15834-2011, 4.5.3.4: two neighbouring numerals that mean `about` take no enumeration comma. They may be a list as
well (forms three and four), so it is reported, and only before a unit that is counted.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, keeps, reports
from gov_clean.settings import Settings

_FAULT = Pattern(
    r"、(?=[二三四五六七八九](?:[天个人次名户里岁倍元家种只辆本斤]|小时|分钟|公里|千米|星期))(?<=[一二三四五六七八].)"
)
_NUMBERS = "一二三四五六七八九"


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Pairs of neighbouring numerals before a unit."""
    text = document.text
    for found in _FAULT.finditer(text):
        start, end = found.start() - 1, found.end() + 1
        number = text[start] + text[end - 1]
        if number in _NUMBERS and text[max(0, start - 1) : start] not in ("第", "年", "月", "、"):
            yield Edit(start, end, number, "approximate number", safe=False)


RULE = Rule(
    "P021",
    "approximate-number",
    __doc__ or "",
    check,
    examples=(
        reports("培训时间为三、四天。"),
        keeps("第三、四项\uff0c三、四年级\uff0c三四天"),
    ),
    needles=("、",),
)
