"""Dash written as hyphens or lines.

GB/T 15834-2011, 4.10.2 and 5.1: the dash is one line as long as two characters. Two or more hyphens, full-width hyphens,
box-drawing lines or bars between Chinese, and a dash torn in two, become it. One hyphen or one U+2014 is left: it joins (4.13).
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_FAULTS = tuple(
    Pattern(f"{dash}(?=[\u4e00-\u9fff“‘《])")
    for dash in (
        "---{0,2}",
        *(f"{line}[\uff0d\u2500\u2501\u2015]{{1,3}}" for line in "\uff0d\u2500\u2501\u2015"),
        "\u2014 \u2014",
    )
)
_BEFORE = Pattern(r"[\u4e00-\u9fff”’》\uff09]")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The places of the fault."""
    text = document.text
    for found in (found for pattern in _FAULTS for found in pattern.finditer(text)):
        if _BEFORE.match(text[found.start() - 1 : found.start()]):
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
        keeps("运行git log --中文\n- 甲\n甲---\n"),
    ),
    needles=("--", "\u2014 \u2014"),
    unusual=frozenset("\uff0d\u2500\u2501\u2015"),
)
