"""No-break or other odd space.

U+00A0 and the typographic spaces U+2000 to U+200A, U+202F become a plain space. The ideographic space is the indent rule's.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_FAULTS = {
    space: Pattern(f"{space}{space}*")
    for space in "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
}


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The places of the fault."""
    spaces = document.unusual.intersection(_FAULTS)
    for found in (found for space in spaces for found in _FAULTS[space].finditer(document.text)):
        yield Edit(found.start(), found.end(), " " * len(found[0]), "no-break space")


RULE = Rule(
    "W002",
    "no-break-space",
    __doc__ or "",
    check,
    examples=(
        changes("首页\u00a0>>\u00a0新闻", "首页 >> 新闻"),
        keeps("首页 新闻"),
        keeps("首页\u3000新闻"),
    ),
    unusual=frozenset(_FAULTS),
)
