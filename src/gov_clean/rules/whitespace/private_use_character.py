"""Private-use character.

A code point without a meaning of its own, most often a glyph of a vanished font. Reported: only a person can say what stood there.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, keeps, reports
from gov_clean.settings import Settings


def _is_private(char: str) -> bool:
    return "\ue000" <= char <= "\uf8ff" or "\U000f0000" <= char <= "\U0010fffd"


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The places of the fault."""
    for char in sorted(filter(_is_private, document.unusual)):
        for found in Pattern(char).finditer(document.text):
            yield Edit(*found.span(), "", "private-use character: its meaning is lost with its font", safe=False)


RULE = Rule(
    "W009",
    "private-use-character",
    __doc__ or "",
    check,
    examples=(
        reports("王\ue123市长"),
        keeps("王市长"),
    ),
)
