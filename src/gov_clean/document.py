"""A document: its source, its text so far, and the passes between them.

A pass is what the rules of one step changed, and it knows the way back. Nothing else remembers anything:
diagnostics, hunks and the restored source are all read from the passes.

All offsets are code points, all spans half-open.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple

from gov_clean.lines import position
from gov_clean.patterns import Pattern

Span = tuple[int, int]

COMMON = frozenset(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    " \n\u3000\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09“”《》【】"
)
"""Characters that nearly every page has, besides Han."""
_USUAL = Pattern(f"[\u4e00-\u9fff{''.join(sorted(COMMON))}]+")


class Edit(NamedTuple):
    """One replacement, against the text its rule was shown.

    start, end   code points; equal for an insertion
    new          what stands there afterwards
    reason       for the person who reads the diagnostic
    safe         made by default; otherwise reported, and made only when asked
    related      the span (in the same text) that this passage repeats or was carried from
    code         the rule; filled in by the pipeline where it is left out
    """

    start: int
    end: int
    new: str
    reason: str
    safe: bool = True
    related: Span | None = None
    code: str = ""


by_place = attrgetter("start", "end")
"""The order of edits."""


class Diagnostic(NamedTuple):
    """A change made or proposed, placed in the source (spans in code points; line and column from 1)."""

    code: str
    line: int
    column: int
    span: Span
    before: str
    after: str
    reason: str
    applied: bool
    related: Span | None


class Hunk(NamedTuple):
    """A maximal changed stretch: source span, the text that stood there, and the span that replaced it."""

    span: Span
    before: str
    clean: Span


class Pass:
    """What one step changed: edits made (sorted, disjoint), what they removed, and what was only reported."""

    __slots__ = ("__dict__", "edits", "removed", "reported")

    def __init__(self, edits: tuple[Edit, ...], removed: tuple[str, ...], reported: tuple[Edit, ...]) -> None:
        self.edits = edits
        self.removed = removed
        self.reported = reported

    @cached_property
    def starts(self) -> list[int]:
        """Where each edit begins in the text after the pass."""
        growth = accumulate((len(edit.new) - edit.end + edit.start for edit in self.edits), initial=0)
        return [edit.start + shift for edit, shift in zip(self.edits, growth, strict=False)]

    def back(self, start: int, end: int) -> Span:
        """The span of the text before the pass behind a span of the text after it.

        A position inside replaced text widens to the whole of what was replaced.
        """
        starts, edits = self.starts, self.edits
        i = bisect_right(starts, start) - 1
        low = start
        if i >= 0:
            past = start - starts[i] - len(edits[i].new)
            low = edits[i].end + past if past >= 0 else edits[i].start
        i = bisect_left(starts, end) - 1
        high = end
        if i >= 0:
            past = end - starts[i] - len(edits[i].new)
            high = edits[i].end + past if past >= 0 else edits[i].end
        # An insertion beside a deletion lies on both its sides: the span then covers the deletion.
        return (low, high) if low <= high else (high, low)

    def undo(self, text: str) -> str:
        """The text before the pass, from the text after it."""
        parts: list[str] = []
        at = 0
        for start, edit, old in zip(self.starts, self.edits, self.removed, strict=True):
            parts += (text[at:start], old)
            at = start + len(edit.new)
        parts.append(text[at:])
        return "".join(parts)


class Document:
    """A source text and the passes that lead from it to `text`. Immutable; `apply` gives the next one.

    >>> page = Document("a,b").apply([Edit(1, 2, ";", "wrong mark")])
    >>> page.text, restore(page)
    ('a;b', 'a,b')
    """

    def __init__(
        self,
        source: str,
        text: str | None = None,
        passes: tuple[Pass, ...] = (),
        format: str = "text",
    ) -> None:
        self.source = source
        self.text = source if text is None else text
        self.passes = passes
        self.format = format

    @cached_property
    def unusual(self) -> frozenset[str]:
        """The characters of the text that are neither Han nor COMMON: one look at the text tells most rules that they have no work."""
        return frozenset(_USUAL.sub("", self.text))

    def apply(self, edits: Iterable[Edit], reported: Iterable[Edit] = ()) -> Document:
        """The document after `edits` (against its present text, disjoint, in any order) as one pass.

        Raises ValueError when edits overlap or lie outside the text.
        """
        ordered = tuple(sorted(edits, key=by_place))
        text, at = self.text, 0
        parts: list[str] = []
        removed: list[str] = []
        for edit in ordered:
            start, end = edit.start, edit.end
            if not at <= start <= end <= len(text):
                raise ValueError(f"edit {start}:{end} of {edit.code} overlaps or lies outside the text")
            parts += (text[at:start], edit.new)
            removed.append(text[start:end])
            at = end
        parts.append(text[at:])
        step = Pass(ordered, tuple(removed), tuple(reported))
        return Document(self.source, "".join(parts), (*self.passes, step), self.format)

    def trace(self, start: int, end: int, level: int | None = None) -> Span:
        """The source span behind a span of the text after `level` passes (default: the present text)."""
        for step in reversed(self.passes[:level]):
            start, end = step.back(start, end)
        return start, end

    def diagnostics(self) -> list[Diagnostic]:
        """Every change made or proposed, in source order."""
        found = []
        texts = self.texts()
        for level, step in enumerate(self.passes):
            before = next(texts)
            for applied, edits in ((True, step.edits), (False, step.reported)):
                for edit in edits:
                    span = self.trace(edit.start, edit.end, level)
                    related = self.trace(*edit.related, level) if edit.related else None
                    line, column = position(self.source, span[0])
                    old = before[edit.start : edit.end]
                    found.append(
                        Diagnostic(edit.code, line, column, span, old, edit.new, edit.reason, applied, related)
                    )
        return sorted(found, key=lambda d: (d.span, d.code))

    def texts(self) -> Iterator[str]:
        """The text before each pass, first to last."""
        texts, text = [], self.text
        for step in reversed(self.passes):
            text = step.undo(text)
            texts.append(text)
        return reversed(texts)

    def hunks(self) -> list[Hunk]:
        """The whole difference between source and text: traced edits, merged where they touch."""
        traced = sorted(
            (*self.trace(edit.start, edit.end, level), len(edit.new) - (edit.end - edit.start))
            for level, step in enumerate(self.passes)
            for edit in step.edits
        )
        merged: list[list[int]] = []
        for start, end, growth in traced:
            if merged and start <= merged[-1][1]:
                merged[-1][1] = max(end, merged[-1][1])
                merged[-1][2] += growth
            else:
                merged.append([start, end, growth])
        hunks, shift = [], 0
        for start, end, growth in merged:
            hunks.append(Hunk((start, end), self.source[start:end], (start + shift, end + shift + growth)))
            shift += growth
        return hunks


def restore(document: Document) -> str:
    """The source, rebuilt from the text and its passes alone."""
    text = document.text
    for step in reversed(document.passes):
        text = step.undo(text)
    return text


def restore_hunks(text: str, hunks: Sequence[Hunk]) -> str:
    """The source, rebuilt from the cleaned text and the hunks alone."""
    parts: list[str] = []
    at = 0
    for hunk in hunks:
        start, end = hunk.clean
        parts += (text[at:start], hunk.before)
        at = end
    parts.append(text[at:])
    return "".join(parts)
