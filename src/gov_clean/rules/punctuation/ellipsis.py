"""Ellipsis written as dots or full stops, or of a wrong length.

GB/T 15834-2011, 4.11.2: the ellipsis is six dots; A.9.1: at most two stand together. Three or more dots, full stops or
interpuncts between Chinese, and a single U+2026, become one; more than twelve dots become two. Dots at the end of a line
may be where a machine cut it, and are reported; leaders before a page number stay, and so do lines of dots.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps, reports
from gov_clean.settings import Settings

_FAULTS = tuple(
    Pattern(expression)
    for expression in (r"\.\.\.\.{0,3}", "\u3002\u3002\u3002{1,4}", "\u00b7\u00b7\u00b7+", "\u2026\u2026*")
)
_LONGEST = 8
"""Characters that an ellipsis may have been drawn out to; more are leaders, or a line to cut along."""
_BEFORE = Pattern(r"[\u4e00-\u9fff”’》]")
_AFTER = Pattern(r"[\u4e00-\u9fff“”’《\uff0c\u3002\uff01\uff1f\n\t]|\Z")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The places of the fault."""
    text = document.text
    for found in (found for pattern in _FAULTS for found in pattern.finditer(text)):
        start, end = found.span()
        chinese = _BEFORE.match(text[start - 1 : start]) is not None
        if found[0][0] == "\u2026":
            if end - start == 1 and chinese:
                yield Edit(start, end, "……", "ellipsis of a wrong length")
            elif chinese and 4 < end - start <= _LONGEST and not text[end : end + 2].strip(" \u3000")[:1].isdigit():
                yield Edit(start, end, "…………", "ellipsis of a wrong length")
        elif chinese and _AFTER.match(text, end):
            cut = found[0][0] == "." and text[end : end + 1] in ("", "\n", "\t")
            yield Edit(start, end, "……", "ellipsis written as dots", safe=not cut)


RULE = Rule(
    "P006",
    "ellipsis",
    __doc__ or "",
    check,
    examples=(
        changes("他说...算了", "他说……算了"),
        changes("办法总比困难多…", "办法总比困难多……"),
        reports("青禾县召开会议部署冬季..."),
        keeps("a...b 他说……"),
        changes("他想了想" + "…" * 6 + "说", "他想了想…………说"),
        keeps("第一章……………… 3"),
        keeps("请沿此线剪下" + "…" * 24 + "回执"),
        keeps("…" * 12 + "沿此线剪下" + "…" * 12),
    ),
    needles=("...", "\u3002\u3002\u3002", "\u00b7\u00b7\u00b7"),
    unusual=frozenset("\u2026"),
)
