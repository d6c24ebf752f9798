"""Character that shows nothing.

Zero-width spaces and marks, soft hyphens and byte order marks inside the text are deleted. The zero-width joiner and
non-joiner are left where letters of other scripts need them.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_FAULT = Pattern(r"[\u200b\u200e\u200f\u2060\ufeff\u00ad]")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The places of the fault."""
    for found in _FAULT.finditer(document.text):
        yield Edit(found.start(), found.end(), "", "invisible character")


RULE = Rule(
    "W001",
    "invisible-character",
    __doc__ or "",
    check,
    examples=(
        changes("云岭\u200b市\ufeff", "云岭市"),
        keeps("云岭市"),
        changes("一家\U0001f468\u200d\U0001f469\u200b", "一家\U0001f468\u200d\U0001f469"),
    ),
    unusual=frozenset("\u200b\u200e\u200f\u2060\ufeff\u00ad"),
)
