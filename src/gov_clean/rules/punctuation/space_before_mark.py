"""Blank before a Chinese mark, or inside a pair of them.

GB/T 15834-2011, 5.1: a mark follows its text. One or two blanks between text and a mark of pause or stop go, and so do those
between Han and the quotation marks, title marks or parentheses that hold it.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_STOPS, _CLOSING, _OPENING = "\uff0c\u3002\u3001\uff1b\uff1a\uff01\uff1f", "”’》\uff09", "“‘《\uff08"
_FAULTS = tuple(
    Pattern(rf"{blank}(?:[ \u3000\u00a0]?(?=[{_STOPS}{_CLOSING}])|(?<=[{_OPENING}].)(?=[\u4e00-\u9fff]))")
    for blank in " \u3000\u00a0"
)
_HELD = Pattern(r"[\u4e00-\u9fff\u3002\uff01\uff1f]")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Blanks that follow text and precede a mark."""
    text = document.text
    for found in (found for pattern in _FAULTS for found in pattern.finditer(text)):
        before = text[found.start() - 1 : found.start()]
        after = text[found.end()]
        if after in _CLOSING:
            wrong = _HELD.match(before) is not None
        else:
            wrong = before.isalnum() or (before and before in "”’》\uff09%") or after not in _STOPS
        if wrong:
            yield Edit(found.start(), found.end(), "", "blank before a mark")


RULE = Rule(
    "P013",
    "space-before-mark",
    __doc__ or "",
    check,
    examples=(
        changes("各地要 \uff0c压实责任 。", "各地要\uff0c压实责任。"),
        changes("他说\uff1a“ 学习《 条例 》。 ”\uff08 试行 \uff09", "他说\uff1a“学习《条例》。”\uff08试行\uff09"),
        keeps("选择\uff08 \uff09甲\u3000乙\uff08\u3000\u3000\uff09和 “丙” 丁\n\uff08 A \uff09"),
        keeps("各地要\uff0c压实责任。 云岭市"),
        keeps("\u3000\uff1a甲\n> \u3002"),
    ),
    needles=(" ", "\u3000", "\u00a0"),
)
