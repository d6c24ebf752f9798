"""The lines of a text beside its folded characters: where each stands, and whether it is prose."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import pairwise

from gov_clean.characters import EXCLAMATION, QUESTION, SEMICOLON
from gov_clean.patterns import Pattern
from gov_clean.similarity import Folded

LONG = 90
"""A line of more folded characters than this that has a comma is prose; one that has none is a list of links."""
SENTENCE = 12
"""Folded characters that a line needs to be a sentence."""
STOPS = f"\u3002!?;{EXCLAMATION}{QUESTION}{SEMICOLON}"
"""Marks that end a sentence."""

NARROW = 20
"""Characters of the narrowest line that prose is broken into."""

_INNER = Pattern(f"[\u3002,;\uff0c{SEMICOLON}]")
_STOP = Pattern(f"[\u3002;{SEMICOLON}]|[{STOPS}]$")
_LEADS = Pattern("[:\uff1a\u3002]$")
"""How a line ends that a list follows."""
_ITEM = Pattern(r"\d{1,3}[.\u3001\uff0e]\D")
_COMMA = Pattern("[,\uff0c]")
_COMMAS = Pattern("[,\uff0c].*[,\uff0c]")


class Row:
    """A line that holds anything.

    wrapped      whether it is a line of prose that was broken, or an item of a list that a sentence leads in
    text         the line without the white space about it
    place, stop  its span in the source, white space and all
    start, end   the span of its folded characters
    """

    __slots__ = ("_kind", "end", "place", "size", "start", "stop", "text", "wrapped")

    def __init__(self, line: str, place: int, start: int, end: int) -> None:
        self.text = line.strip()
        self.place, self.stop = place, place + len(line)
        self.start, self.end = start, end
        self.size = end - start
        self.wrapped = False
        self._kind = ""

    @property
    def kind(self) -> str:
        """What it is: `prose`, `light` (a title, a date, a bar) or `table`."""
        if not self._kind:
            self._kind = _kind(self.text, self.size)
            if self.wrapped and self._kind == "light":
                self._kind = "prose"
        return self._kind

    @property
    def tells(self) -> bool:
        """Whether it holds a whole sentence, or is too long for a title."""
        return self.size >= SENTENCE and ("\u3002" in self.text or (self.size > LONG and self.kind == "prose"))


class Rows:
    """The rows of a text.

    folded   the text, and where its characters stand
    text     the folded text
    all      the rows in order
    """

    def __init__(self, folded: Folded) -> None:
        self.folded = folded
        self.text = folded.text
        bounds = zip(folded.lines, folded.line_starts, (0, *folded.ends), folded.ends, strict=False)
        self.all = [Row(*row) for row in bounds if row[2] < row[3]]
        above = ""
        for one, two in pairwise(self.all):
            if len(one.text) == len(two.text) >= NARROW and one.text[-1] not in STOPS:
                one.wrapped = two.wrapped = one.wrapped or _INNER.search(one.text + two.text) is not None
            if _listed(one.text) and _listed(two.text) and (one.wrapped or _LEADS.search(above)):
                one.wrapped = two.wrapped = True
            above = one.text
        self._starts = [row.start for row in self.all]

    def at(self, offset: int) -> int:
        """The number of the row in which a folded character stands."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def of(self, row: Row) -> str:
        """The folded characters of a row."""
        return self.text[row.start : row.end]


@lru_cache(maxsize=1)
def read(text: str) -> Rows:
    """The rows of a source text, which several rules look at."""
    return Rows(Folded(text))


def _listed(line: str) -> bool:
    """Whether a line is an item of a numbered list."""
    return line[0].isdigit() and _ITEM.match(line) is not None


def _kind(line: str, size: int) -> str:
    """What a line is. One that is broken at some width has commas; a title that has them is longer."""
    if "\t" in line or line.count("|") > 3:
        return "table"
    if _STOP.search(line) or (size > LONG and _COMMA.search(line)):
        return "prose"
    return "prose" if size <= 45 and _COMMAS.search(line) else "light"
