"""Double quotes inside double quotes.

GB/T 15834-2011, 4.8: inside double quotes, single ones are used. A second opening quote before the first is closed, with
its own closing quote in the same paragraph and one more to close the outer, becomes single. Unequal counts are left alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_QUOTE = Pattern("[“”\n]")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Balanced inner pairs of a paragraph."""
    opened: list[int] = []
    inner: list[tuple[int, int]] = []
    for found in _QUOTE.finditer(document.text + "\n"):
        if found[0] == "\n":
            opened, inner = [], []
        elif found[0] == "“":
            opened.append(found.start())
        elif opened:
            start = opened.pop()
            if len(opened) == 1:
                inner.append((start, found.start()))
            elif not opened:
                for low, high in inner:
                    yield Edit(low, low + 1, "‘", "double quote inside double quotes")
                    yield Edit(high, high + 1, "’", "double quote inside double quotes")
                inner = []


RULE = Rule(
    "P004",
    "nested-quote",
    __doc__ or "",
    check,
    examples=(
        changes("他写道:“践行诺言——“若有召”。再来!”", "他写道:“践行诺言——‘若有召’。再来!”"),
        keeps("“甲”、“乙”与“丙。"),
    ),
    needles=("“",),
)
