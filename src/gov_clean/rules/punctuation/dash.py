"""Dash written as hyphens.

Two or more hyphens between Chinese become the dash. One hyphen is left: it joins.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_FAULT = Pattern(r"(?<=[\u4e00-\u9fff”])-{2,4}(?=[\u4e00-\u9fff“])")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The places of the fault."""
    for found in _FAULT.finditer(document.text):
        yield Edit(found.start(), found.end(), "——", "dash")


RULE = Rule(
    "P007",
    "dash",
    __doc__ or "",
    check,
    examples=(
        changes("诺言--兑现", "诺言——兑现"),
        keeps("云岭-青禾高速"),
    ),
    needles=("--",),
)
