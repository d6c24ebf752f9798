"""Where the cells of an HTML table stand (HTML Standard, 4.9.11 and 4.9.12)."""

from __future__ import annotations

from gov_clean.patterns import Pattern

_EXTENT = Pattern(r"(?i)\b(col|row)span\s*=\s*[\"']?\s*([0-9]{1,5})")
_MOST_COLUMNS, _MOST_ROWS = 100, 100_000


class Grid:
    """Where the cells of a table stand: a cell may take several columns and rows. What it says is said once, in the first of them;
    the others stay empty, so that each value keeps its column and none is counted twice."""

    def __init__(self) -> None:
        self.number = 0  # of the row
        self.free = self.written = 0  # the next column without a cell, and the one that was last written to
        self.taken: dict[int, int] = {}  # by column: the last row that a cell above reaches to

    def row(self) -> None:
        """A row begins."""
        self.number += 1
        self.free = self.written = 0

    def cell(self, tag: str) -> int:
        """How many columns a cell stands behind the one before it, or the first behind the row's edge."""
        while self.taken.get(self.free, 0) >= self.number:
            self.free += 1
        apart = self.free - self.written
        self.written = self.free
        wide, high = _extent(tag) if "span" in tag.lower() else (1, 1)
        for column in range(self.free, self.free + wide) if high > 1 else ():
            self.taken[column] = self.number + high - 1
        self.free += wide
        return apart


def _extent(tag: str) -> tuple[int, int]:
    """The columns and rows that a cell takes, as HTML reads them (4.9.11: 0 rows are all that follow)."""
    said = {found[1].lower(): int(found[2]) for found in _EXTENT.finditer(tag)}
    return max(1, min(_MOST_COLUMNS, said.get("col", 1))), said.get("row", 1) or _MOST_ROWS
