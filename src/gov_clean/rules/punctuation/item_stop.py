"""Semicolon after an item that holds full stops.

GB/T 15834-2011, A.5: where an item of a list has a full stop inside, it ends with one. Reported.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, keeps, reports
from gov_clean.settings import Settings

_FAULT = Pattern(
    r"(?:\uff08[一二三四五六七八九十\d]{1,3}\uff09|\d{1,2}\.|[一二三四五六七八九十]{1,3}、)[^\n]*\u3002[^\n\u3002\uff1b]*(\uff1b)(?=\n|\Z)"
)


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Semicolons at the end of such items."""
    for found in _FAULT.line_starts(document.text):
        yield Edit(*found.span(1), "\u3002", "an item with full stops inside ends with one", safe=False)


RULE = Rule(
    "P027",
    "item-stop",
    __doc__ or "",
    check,
    examples=(
        reports("\uff08一\uff09抓学习。要全员参加\uff1b"),
        keeps("\uff08一\uff09抓学习\uff1b"),
        keeps("\uff08一\uff09抓学习。要全员参加\uff1b其余照旧\n其余各项照旧。另行通知\uff1b"),
    ),
    needles=("\uff1b",),
)
