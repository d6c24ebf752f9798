"""Single quotation marks where double ones belong.

GB/T 15834-2011, 4.8.3.4: double quotes are the outer ones. A pair of single quotes round Han that stands in no double
quotes becomes double, in a paragraph whose double quotes are balanced. Apostrophes stay.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.lines import line_end
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_PAIR = Pattern(r"‘([^‘’“”\n]*[\u4e00-\u9fff][^‘’“”\n]*)’")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Outermost single quotes."""
    text = document.text
    for found in _PAIR.finditer(text):
        start, end = found.span()
        low, high = text.rfind("\n", 0, start) + 1, line_end(text, end)
        before = text[low:start]
        if text.count("“", low, high) != text.count("”", low, high) or before.count("“") != before.count("”"):
            continue
        if before.count("‘") == before.count("’"):
            yield Edit(start, start + 1, "“", "single quotes stand inside double ones")
            yield Edit(end - 1, end, "”", "single quotes stand inside double ones")


RULE = Rule(
    "P011",
    "outer-single-quote",
    __doc__ or "",
    check,
    examples=(
        changes("弘扬‘老黄牛’精神。", "弘扬“老黄牛”精神。"),
        keeps("他说\uff1a“弘扬‘老黄牛’精神。”"),
        keeps("The Exchange’s rule"),
    ),
    unusual=frozenset("‘"),
)
