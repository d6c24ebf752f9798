"""Ellipsis written as dots or full stops.

GB/T 15834-2011, 4.11: the ellipsis is six dots. Three or more dots or full stops between Chinese become one.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_FAULT = Pattern(r"(?<=[\u4e00-\u9fff])(?:\.{3,6}|\u3002{3,6})(?=[\u4e00-\u9fff”’\n]|\Z)")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The places of the fault."""
    for found in _FAULT.finditer(document.text):
        yield Edit(found.start(), found.end(), "……", "ellipsis")


RULE = Rule(
    "P006",
    "ellipsis",
    __doc__ or "",
    check,
    examples=(
        changes("他说...算了", "他说……算了"),
        keeps("a...b 他说……"),
    ),
)
