"""Double quotes inside double quotes.

GB/T 15834-2011, 4.8.3.4: inside double quotes single ones are used, inside those double ones again. A pair of double quotes
directly inside a pair of double ones becomes single, where all of the outermost pair stands in one paragraph and balances.
Single quotes directly inside single ones are reported.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps, reports
from gov_clean.settings import Settings

_QUOTE = Pattern("[“”‘’\n]")
_ANY = (Pattern("“[^“”]*“"), Pattern("‘[^‘’]*‘"))
_OPENING = {"”": "“", "’": "‘"}
_INNER = {"“": ("‘", "’"), "‘": ("“", "”")}


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Inner pairs of a paragraph with the same marks as the pair round them."""
    text = document.text
    if not any(pattern.search(text) for pattern in _ANY):
        return
    opened: list[tuple[str, int]] = []
    found: list[Edit] = []
    for match in _QUOTE.finditer(text):
        mark, at = match[0], match.start()
        if mark == "\n":
            opened, found = [], []
        elif mark in _INNER:
            opened.append((mark, at))
        elif opened and opened[-1][0] == _OPENING[mark]:
            start = opened.pop()[1]
            if opened and opened[-1][0] == _OPENING[mark]:
                found += _pair(_OPENING[mark], start, at)
            if not opened:
                yield from found
                found = []


def _pair(mark: str, start: int, end: int) -> tuple[Edit, Edit]:
    """The edits of an inner pair of the mark; one that needs a third level is only reported."""
    opening, closing = _INNER[mark]
    reason = f"{mark} directly inside {mark}"
    return (
        Edit(start, start + 1, opening, reason, safe=mark == "“"),
        Edit(end, end + 1, closing, reason, safe=mark == "“"),
    )


RULE = Rule(
    "P004",
    "nested-quote",
    __doc__ or "",
    check,
    examples=(
        changes("他写道:“践行诺言——“若有召”。再来!”", "他写道:“践行诺言——‘若有召’。再来!”"),
        reports("“他答:‘这就是‘老黄牛’精神。’”"),
        keeps("“他答:‘这就是“老黄牛”精神。’”"),
        keeps("“甲”、“乙”与“丙。"),
    ),
    needles=("“", "‘"),
)
