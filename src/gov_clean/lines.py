"""Lines as spans, and offsets as line:column. A line ends at U+000A; a CR before it belongs to the line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

KEPT = 1 << 14
"""Lines for which is kept what they say by themselves: about as many as a text of some megabytes has."""


class Line(NamedTuple):
    """A line without its newline: start and end in code points, and the text stripped of white space."""

    start: int
    end: int
    text: str


def lines(text: str) -> Iterator[Line]:
    """Every line of the text, blank ones too (`text` is then empty). `"".split` rules: N newlines, N + 1 lines."""
    at = 0
    for raw in text.split("\n"):
        yield Line(at, at + len(raw), raw.strip())
        at += len(raw) + 1


def line_end(text: str, at: int) -> int:
    """The offset of the newline that ends the line of an offset, or of the end of the text."""
    end = text.find("\n", at)
    return end if end >= 0 else len(text)


def about(text: str, start: int, end: int, reach: int) -> tuple[int, int]:
    """The part of the line about a span, at most so many characters on either side: a line may be as long as the text."""
    low = max(0, start - reach)
    high = text.find("\n", end, end + reach)
    return max(low, text.rfind("\n", low, start) + 1), high if high >= 0 else min(len(text), end + reach)


def last_line(text: str, end: int) -> str:
    """The last line before the offset that is not blank, without white space at its end; '' where there is none."""
    while end and text[end - 1].isspace():
        end -= 1
    return text[text.rfind("\n", 0, end) + 1 : end]


@lru_cache(maxsize=4)
def _line_starts(text: str) -> list[int]:
    starts, at = [0], text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return starts


def position(text: str, offset: int) -> tuple[int, int]:
    """Line and column, both from 1, of a code-point offset."""
    starts = _line_starts(text)
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1
