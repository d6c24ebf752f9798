"""Colon inside the reach of another colon.

GB/T 15834-2011, 4.7.3.5: one sentence does not nest colons. Reported; the first usually becomes a comma.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, keeps, reports
from gov_clean.settings import Settings

_FAULT = Pattern(r"(\uff1a)[\u4e00-\u9fff]{2,20}\uff1a[^\uff1a\u3002\n]{2,}\u3002")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Two colons of one sentence."""
    text = document.text
    for found in _FAULT.finditer(text):
        before = text[found.start() - 1 : found.start()]
        if not "\u4e00" <= before <= "\u9fff" or before in "曰云说道问答":
            continue  # what somebody says may quote another
        yield Edit(*found.span(1), "\uff0c", "a colon in the reach of a colon", safe=False)


RULE = Rule(
    "P020",
    "nested-colon",
    __doc__ or "",
    check,
    examples=(
        reports("会议决定\uff1a有两项任务\uff1a一是排查\uff0c二是整改。"),
        keeps("太史公曰\uff1a吾闻之周生曰\uff1a舜目盖重瞳子。"),
        keeps("会议决定\uff0c有两项任务\uff1a一是排查\uff0c二是整改。"),
    ),
    needles=("\uff1a",),
)
