"""Blanks at the end of a line.

Spaces, ideographic spaces and tabs before a newline go. In a row of cells, and beside one, a tab stays: it may end an
empty cell.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.lines import line_end
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_FAULT = Pattern(r"[ \u3000]+(?=\n|\Z)")
_TABS = Pattern(r"\t[ \t\u3000]*(?=\n|\Z)")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The places of the fault."""
    text = document.text
    if text.endswith("\t") or "\t\n" in text:
        for found in _TABS.finditer(text):
            if not _among_cells(text, found.start()):
                yield Edit(found.start(), found.end(), "", "trailing tab")
    if text.endswith((" ", "\u3000")) or " \n" in text or "\u3000\n" in text:
        for found in _FAULT.finditer(text):
            yield Edit(found.start(), found.end(), "", "trailing blanks")


def _among_cells(text: str, at: int) -> bool:
    """Whether a tab stands between words of the line at `at`, of the line before it or of the one after it."""
    low = text.rfind("\n", 0, max(0, text.rfind("\n", 0, at))) + 1
    high = line_end(text, line_end(text, at) + 1)
    return any("\t" in line.strip() for line in text[low:high].split("\n"))


RULE = Rule(
    "W005",
    "trailing-space",
    __doc__ or "",
    check,
    examples=(
        changes("会议  \n要求\u3000", "会议\n要求"),
        changes("会议\t\n要求\t ", "会议\n要求"),
        keeps("会议 要求"),
        keeps("姓名\t单位\n王芳\t\n李平\t云岭市民政局"),
        keeps("姓名\t\n王芳\t云岭市民政局"),
    ),
)
