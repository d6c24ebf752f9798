"""Mark that stands twice, or collides with another.

Two full stops, two commas, two enumeration commas, or a comma before a full stop: one is left. Three full stops are an
ellipsis (P006) and left to it.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_FAULT = Pattern(r"(?<![\u3002\uff0c\u3001\uff1b])(?:\u3002{2}|\uff0c{2}|\u3001{2}|\uff1b{2}|[\uff0c\u3001]\u3002)(?![\u3002\uff0c\u3001\uff1b])")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The places of the fault."""
    for found in _FAULT.finditer(document.text):
        yield Edit(found.start(), found.end(), found[0][-1], "doubled mark")


RULE = Rule(
    "P003",
    "doubled-mark",
    __doc__ or "",
    check,
    examples=(
        changes("会议召开。。各地、、县区。", "会议召开。各地、县区。"),
        keeps("会议召开。各地、县区。"),
    ),
)
