"""One of two copies of a page: its passage, and the page about it."""

from __future__ import annotations

from collections.abc import Iterator

from gov_clean.document import Span
from gov_clean.patterns import Pattern
from gov_clean.rules.repetition.rows import SENTENCE, Row, Rows

HOLE = 9
"""So many characters in a row that the other copy has not are content of their own."""
NAME = 4
"""Folded characters that a title needs."""
HEAD = 14
"""Lines above the prose among which a page's title stands."""

_UNNAMING = Pattern("[(\uff08].*[)\uff09]|.*[:\uff1a\u3002]")
"""A line that is no title: a note in brackets, the lead-in of something else, a sentence."""


class Copy:
    """A copy of a page.

    span          the passage (folded) that stands in the other copy too
    first, last   its rows
    prose         from the first to the last of its rows that hold a sentence (folded)
    top, bottom   the first and the last row of the page about it
    low, high     the page lies between these (folded): the other copy lies beyond one of them
    head          the row of its title, where that is known
    """

    def __init__(self, rows: Rows, span: Span, matches: list[Span], low: int, high: int) -> None:
        self.rows = rows
        self.span = span
        self.low, self.high = low, high
        self.head = 0
        self._shared = bytearray(span[1] - span[0])
        for at, length in matches:
            self._shared[at - span[0] : at - span[0] + length] = b"\1" * length
        self._shares: dict[int, float] = {}
        self._names: dict[int, list[Row]] = {}
        self.first, self.last = rows.at(span[0]), rows.at(span[1] - 1)
        self.bounds(False)
        self.prose = self._prose()

    def bounds(self, headed: bool) -> None:
        """Find the page: a run of light lines ends it; those in the copy itself do where they are known for a head."""
        self.top = self._top(headed)
        self.bottom = self._bottom(headed)

    def begin(self, title: Row) -> None:
        """The page begins below its title, and none of what stands above belongs to it."""
        self.low = max(self.low, title.start)
        self.head = self.rows.at(title.start)

    def part(self, start: int, end: int) -> bytearray:
        """Which characters of a folded span the other copy has."""
        low, high = self.span
        inside = self._shared[max(0, start - low) : max(0, end - low)]
        return bytearray(max(0, min(end, low) - start)) + inside + bytearray(max(0, end - max(start, high)))

    def had(self, start: int, end: int) -> int:
        """How many characters of a folded span the other copy has."""
        low, high = max(start, self.span[0]), min(end, self.span[1])
        return self._shared.count(1, low - self.span[0], high - self.span[0]) if low < high else 0

    def share(self, at: int) -> float:
        """Which part of the row about a folded offset the other copy has."""
        number = self.rows.at(at)
        if number not in self._shares:
            row = self.rows.all[number]
            self._shares[number] = self.had(row.start, row.end) / row.size
        return self._shares[number]

    def _top(self, headed: bool) -> int:
        """The first row of prose above the copy that belongs to its page: a run of light lines ends it."""
        top = at = self.first
        light = self._light(range(self.first, self.last)) if headed else 0
        while at > 0 and self.rows.all[at - 1].start >= self.low and light < 2:
            at -= 1
            light = light + 1 if self.rows.all[at].kind != "prose" else 0
            if not light:
                top = at
        return top

    def _light(self, numbers: range) -> int:
        """How many rows are light before the first that is not."""
        return next((k for k, at in enumerate(numbers) if self.rows.all[at].kind == "prose"), len(numbers))

    def _bottom(self, headed: bool) -> int:
        """The last row of prose below the copy that belongs to its page: it ends as above, or where its head comes again."""
        head = {self.rows.of(row) for row in self.names()}
        bottom = at = self.last
        light = self._light(range(self.last, self.first, -1)) if headed else 0
        while at + 1 < len(self.rows.all) and self.rows.all[at + 1].end <= self.high and light < 2:
            at += 1
            row = self.rows.all[at]
            if self.rows.of(row) in head:
                break
            light = light + 1 if row.kind != "prose" else 0
            if not light:
                bottom = at
        return bottom

    def _prose(self) -> Span:
        rows = [row for row in self.rows.all[self.first : self.last + 1] if row.tells]
        return (max(self.span[0], rows[0].start), min(self.span[1], rows[-1].end)) if rows else (0, 0)

    def shares(self) -> tuple[float, int]:
        """Which part of the page's prose the other copy has, and how many rows of it."""
        rows = [row for row in self.rows.all[self.top : self.bottom + 1] if row.kind == "prose"]
        total = got = paragraphs = 0
        for row in rows:
            part = self.had(row.start, row.end)
            if part >= 0.6 * row.size and mostly(self.part(row.start, row.end)):
                part = row.size
            total += row.size
            got += part
            paragraphs += part >= 0.6 * row.size and row.size >= 12
        return got / max(1, total), paragraphs

    def speaks(self) -> bool:
        """Whether the other copy has a good part of a sentence of it."""
        rows = self.rows.all[self.first : self.last + 1]
        return any(row.tells and self.had(row.start, row.end) >= SENTENCE for row in rows)

    def names(self) -> list[Row]:
        """The lines above the first sentence of the copy, and of the page, among which the title stands."""
        if self.top in self._names:
            return self._names[self.top]
        found: dict[int, Row] = {}
        for at in (*self._openings(), self._opening(self.top)):
            for row in reversed(self.rows.all[max(0, at - HEAD) : at]):
                if row.tells or row.start < self.low:
                    break
                if row.size >= NAME and row.kind != "table" and not _UNNAMING.fullmatch(row.text):
                    found[row.start] = row
        self._names[self.top] = list(found.values())
        return self._names[self.top]

    def _opening(self, at: int) -> int:
        """The first row from a number on that holds a sentence."""
        while at <= self.last and not self.rows.all[at].tells:
            at += 1
        return at

    def _openings(self) -> Iterator[int]:
        """The rows where the body may begin: the first sentence of the copy, or that below its first run of light lines."""
        yield self._opening(self.first)
        light = 0
        for at in range(self.first, min(self.last + 1, self.first + HEAD)):
            if self.rows.all[at].kind != "prose":
                light += 1
            elif light > 1 and self.rows.all[at].tells:
                yield at
                return
            else:
                light = 0


def mostly(part: bytearray) -> bool:
    """Whether a passage stands in the other copy: nearly all of it, without a long hole."""
    return part.count(1) >= (0.8 if len(part) < 16 else 0.6) * len(part) and b"\0" * HOLE not in part
