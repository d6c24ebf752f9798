"""Quotation marks the wrong way round.

GB/T 15834-2011, 4.8.2. A paragraph whose double quotes alternate from first to last and begin with a closing one has them
swapped; unless one of them stands as it should (a closing one after a stop, an opening one after a colon) or the line before
breaks off inside a quotation. Anything less clear is left to the rule of unbalanced marks.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.lines import last_line, line_end
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_REVERSED = Pattern("”[^“”\n]+“")
_QUOTE = Pattern("[“”]")
_PROPER = Pattern("[\u3002\uff01\uff1f…]”|[\uff1a\uff0c、]“")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Paragraphs whose quotes all stand the wrong way round."""
    text = document.text
    done = -1
    for found in _REVERSED.finditer(text):
        if found.start() < done:
            continue
        start, done = text.rfind("\n", 0, found.start()) + 1, line_end(text, found.end())
        marks = _QUOTE.findall(text[start:done])
        if marks != ["”", "“"] * (len(marks) // 2) or _PROPER.search(text, start, done) or _open_before(text, start):
            continue
        for quote in _QUOTE.finditer(text, start, done):
            yield Edit(*quote.span(), "“" if quote[0] == "”" else "”", "quotation mark the wrong way round")


def _open_before(text: str, start: int) -> bool:
    """Whether the line before the one at `start` breaks off inside a quotation, so that a closing mark may come first."""
    line = last_line(text, start)
    return line.rfind("“") > line.rfind("”") and line[-1] not in "\u3002\uff01\uff1f\uff1b"


RULE = Rule(
    "P009",
    "reversed-quote",
    __doc__ or "",
    check,
    examples=(
        changes("”开门办案“取得实效。", "“开门办案”取得实效。"),
        keeps("“甲”和“乙”"),
        changes("他说\uff1a”大家好。“又说\uff1a”请坐。“", "他说\uff1a“大家好。”又说\uff1a“请坐。”"),
        keeps("他说\uff1a“第一件事。\n第二件事\uff0c到此为止。”他又说\uff1a“散会。"),
        keeps("到此为止”\uff0c他又说\uff1a“散会"),
        keeps("弘扬“老黄\n牛”和“孺子\n牛”精神"),
        keeps("弘扬“老黄\n\n牛”和“孺子\n\n牛”精神"),
    ),
    needles=("”",),
)
