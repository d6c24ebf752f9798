"""Quotation marks the wrong way round.

GB/T 15834-2011, 4.8.2. A paragraph whose double quotes alternate from first to last and begin with a closing one has them
swapped; anything less clear is left to the rule of unbalanced marks.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_LINE = Pattern(r"(?m)^[^“”\n]*”[^“”\n]+“[^\n]*")
_QUOTE = Pattern("[“”]")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Paragraphs whose quotes all stand the wrong way round."""
    text = document.text
    for line in _LINE.finditer(text):
        marks = _QUOTE.compiled.findall(line[0])
        if len(marks) % 2 or marks != ["”", "“"] * (len(marks) // 2):
            continue
        for found in _QUOTE.finditer(text, line.start(), line.end()):
            yield Edit(
                found.start(), found.end(), "“" if found[0] == "”" else "”", "quotation mark the wrong way round"
            )


RULE = Rule(
    "P009",
    "reversed-quote",
    __doc__ or "",
    check,
    examples=(
        changes("”开门办案“取得实效。", "“开门办案”取得实效。"),
        keeps("“甲”和“乙”"),
    ),
    needles=("”",),
)
