"""Blank before a Chinese mark.

GB/T 15834-2011, 5.1: a mark follows its text. One or two blanks between text and a mark of pause or stop go.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_FAULTS = tuple(
    Pattern(rf"{blank}[ \u3000\u00a0]?(?=[\uff0c\u3002\u3001\uff1b\uff1a\uff01\uff1f])") for blank in " \u3000\u00a0"
)


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Blanks that follow text and precede a mark."""
    text = document.text
    for found in (found for pattern in _FAULTS for found in pattern.finditer(text)):
        before = text[found.start() - 1 : found.start()]
        if before.isalnum() or (before and before in "”’》\uff09%"):
            yield Edit(found.start(), found.end(), "", "blank before a mark")


RULE = Rule(
    "P013",
    "space-before-mark",
    __doc__ or "",
    check,
    examples=(
        changes("各地要 \uff0c压实责任 。", "各地要\uff0c压实责任。"),
        keeps("各地要\uff0c压实责任。 云岭市"),
        keeps("\u3000\uff1a甲\n> \u3002"),
    ),
    needles=(" ", "\u3000", "\u00a0"),
)
