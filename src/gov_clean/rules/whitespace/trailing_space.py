"""Blanks at the end of a line.

Spaces and ideographic spaces before a newline go. A tab stays: it may end an empty cell.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_FAULT = Pattern(r"[ \u3000]+(?=\n|\Z)")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The places of the fault."""
    text = document.text
    if not (text.endswith((" ", "\u3000")) or " \n" in text or "\u3000\n" in text):
        return
    for found in _FAULT.finditer(text):
        yield Edit(found.start(), found.end(), "", "trailing blanks")


RULE = Rule(
    "W005",
    "trailing-space",
    __doc__ or "",
    check,
    examples=(
        changes("会议  \n要求\u3000", "会议\n要求"),
        keeps("会议 要求"),
    ),
)
