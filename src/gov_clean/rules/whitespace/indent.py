"""Blanks at the start of a line.

Spaces and ideographic spaces before the first character go; the renderer indents. Tabs stay: they part columns.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_FAULT = Pattern(r"([ \u3000]+)")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The places of the fault."""
    for found in _FAULT.line_starts(document.text):
        yield Edit(*found.span(1), "", "indent")


RULE = Rule(
    "W004",
    "indent",
    __doc__ or "",
    check,
    examples=(
        changes("\u3000\u3000会议要求\n  落实", "会议要求\n落实"),
        keeps("会议\u3000要求"),
        keeps("姓名\t年龄\n\t三十"),
    ),
)
