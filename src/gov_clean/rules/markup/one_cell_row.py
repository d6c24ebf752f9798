"""Pipes of a table row with one cell.

A page laid out with tables leaves `| text |` when it is dumped: a row of one filled cell is that cell, and its pipes go
before the line is read as anything else. A row stays as it is beside rows with more filled cells, where the other
cells of its own are only empty, and in a Markdown table (a row of dashes beside it). Source: pages of 2005 to 2008, text dumps.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_ROW = Pattern(r"(?m)^[ \t\u00a0\u3000]*\|([^\n]*)\|[ \t\u00a0\u3000\r]*$")
_BLANK = " \t\u00a0\u3000\r"


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Rows of one filled cell, and rows of none."""
    if document.format == "markdown":
        return
    text = document.text
    rows = [(row, [cell.strip(_BLANK) for cell in row[1].split("|")]) for row in _ROW.finditer(text)]
    for number, (row, cells) in enumerate(rows):
        if _filled(cells) > 1 or _is_delimiter(cells):
            continue
        near = [
            other
            for beside, other in rows[max(0, number - 1) : number] + rows[number + 1 : number + 2]
            if beside.end() + 1 == row.start() or row.end() + 1 == beside.start()
        ]
        if any(map(_is_delimiter, near)) or (len(cells) > 1 and any(_filled(other) > 1 for other in near)):
            continue
        cell = "".join(cells)
        at = text.find(cell, row.start()) if cell else row.end()
        if row.start() < at:
            yield Edit(row.start(), at, "", "pipes of a row with one cell")
        if at + len(cell) < row.end():
            yield Edit(at + len(cell), row.end(), "", "pipes of a row with one cell")


def _filled(cells: list[str]) -> int:
    return sum(map(bool, cells))


def _is_delimiter(cells: list[str]) -> bool:
    return any(cells) and not "".join(cells).strip(":-")


RULE = Rule(
    "M004",
    "one-cell-row",
    __doc__ or "",
    check,
    examples=(
        changes(
            "|  | 当前位置: 首页>> 县情概况 | \n| 青禾县概况 | \n|  |  | \n",
            "当前位置: 首页>> 县情概况\n青禾县概况\n\n",
        ),
        changes("| 乡镇 | 亩 |\n| 石桥镇任务表附后 |\n", "| 乡镇 | 亩 |\n石桥镇任务表附后\n"),
        keeps("| 乡镇 | 亩 |\n| --- | --- |\n| 石桥镇 | |\n"),
        keeps("| 乡镇 |\n| --- |\n"),
        keeps("打印 | 关闭\n若 |x| 为正数\n"),
    ),
    needles=("|",),
)
