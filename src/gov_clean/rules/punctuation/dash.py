"""Dash written as hyphens or lines.

GB/T 15834-2011, 4.10.2: the dash is as long as two characters. Two or more hyphens, full-width hyphens, box-drawing lines or
bars between Chinese, and a dash torn in two, become it. One hyphen or one U+2014 is left: it joins (4.13).
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_FAULT = Pattern(
    r"(?<=[\u4e00-\u9fff”’》\uff09])(?:-{2,4}|[\uff0d\u2500\u2501\u2015]{2,4}|\u2014 \u2014)(?=[\u4e00-\u9fff“‘《])"
)


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
        changes("诺言\u2500\u2500兑现", "诺言——兑现"),
        keeps("云岭-青禾高速\uff0c云岭—青禾高速"),
    ),
    needles=("--", "\uff0d\uff0d", "\u2500\u2500", "\u2501\u2501", "\u2015\u2015", "\u2014 \u2014"),
)
