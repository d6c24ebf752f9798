"""More than one blank line, or blank lines at the edge of the text.

One blank line parts paragraphs. Those before the first line and after the last go, but for the last newline.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_FAULT = Pattern(r"\n{3,}|\A\n+|\n{2,}\Z")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The places of the fault."""
    text = document.text
    if "\n\n\n" not in text and text[:1] != "\n" and text[-2:] != "\n\n":
        return
    for found in _FAULT.finditer(text):
        inside = found.start() > 0 and found.end() < len(text)
        yield Edit(found.start(), found.end(), "\n\n" if inside else "\n" if found.start() else "", "blank lines")


RULE = Rule(
    "W008",
    "blank-run",
    __doc__ or "",
    check,
    examples=(
        changes("会议\n\n\n\n要求\n\n", "会议\n\n要求\n"),
        keeps("会议\n\n要求\n"),
        keeps("会议\n要求"),
    ),
    needles=("\n",),
)
