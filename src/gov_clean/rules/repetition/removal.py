"""What is done to a page that comes again: one copy goes, what only it has is carried to the copy that stays."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise

from gov_clean.document import Edit, Span
from gov_clean.patterns import Pattern
from gov_clean.rules.repetition.choice import choose
from gov_clean.rules.repetition.page_copy import HOLE, Copy, mostly
from gov_clean.rules.repetition.pair import SLIP, Pair
from gov_clean.rules.repetition.rows import STOPS, Row
from gov_clean.rules.repetition.verdict import doubt
from gov_clean.similarity import NUMERALS

EDGE = 4
"""Characters at the end of a passage that only one copy has and that are no error of copying."""
SHORT = 8
"""Folded characters that a title or a heading needs to be known with errors."""
NOISY = 12
"""Copies with an error in so many characters are noisy."""
ABOUT = 2000
"""Characters above and below two copies in which a bar is looked for."""

_LABEL = Pattern("[:\uff1a]\\s*\\w")
_HOLE = re.compile(b"\0+")
_SENTENCE = Pattern(f'[^{STOPS}]*[{STOPS}]*[\u201d\u2019"\u300d\u300f\uff09)]*')


def edits(pair: Pair) -> tuple[list[Edit], Copy, Copy]:
    """The removal of one copy, and the carrying of what only it has (unsafe where there is doubt); the copy kept, the one gone."""
    kept, gone, why = choose(pair)
    doubtful = doubt(pair)
    reason = f"{doubtful}, so it may be another document" if doubtful else f"{why} is kept"
    removal = _Removal(pair, kept, gone, reason, not doubtful, pair.folded.source(*kept.span))
    return list(removal.edits()), kept, gone


def further_edits(pair: Pair, like: Copy, gone: Copy, kept: Span) -> list[Edit]:
    """The removal of a copy that is the same as one dealt with before; none where the two differ at all.

    like   the copy dealt with before, which stays or goes in favour of another
    kept   the span in the text of the copy that stays
    """
    if pair.errors() or doubt(pair):
        return []
    found = list(_Removal(pair, like, gone, "the first copy is kept", True, kept).edits())
    return [] if any(edit.new for edit in found) else found


class _Removal:
    """One copy stays, the other goes.

    related   the span in the text of the copy that stays
    clean     whether the copies have no errors
    other     so many characters on end instead of as many others are no error in a short line
    """

    def __init__(self, pair: Pair, kept: Copy, gone: Copy, reason: str, safe: bool, related: Span) -> None:
        self.pair = pair
        self.kept, self.gone = kept, gone
        self.safe = safe
        errors = pair.errors()
        self.clean = errors <= 2
        self.noisy = NOISY * errors > pair.chain.size
        self.other = 2 if 60 * errors < pair.chain.size else 5 if self.noisy else 3
        self.reason = f"this passage stands in the text already; {reason}"
        self.related = related

    def edits(self) -> Iterator[Edit]:
        """Every edit, in the order of the text but for the insertions."""
        again: Span | None = None
        for start, end, kind in self.pieces():
            if kind == "again" and again and self._bare(again[1], start):
                again = (again[0], end)
                continue
            if again:
                yield self.cut(again, self.safe)
            again = (start, end) if kind == "again" else None
            if kind == "own":
                yield from self.carry(start, end)
            elif kind == "otherwise":
                yield self.cut((start, end), False)
        if again:
            yield self.cut(again, self.safe)

    def _bare(self, start: int, end: int) -> bool:
        """Whether nothing stands between two passages that go but white space, or a rule (---) that the other copy has."""
        between = self.pair.text[start:end].strip()
        return not between or (not any(map(str.isalnum, between)) and self.pair.text.find(between, *self.related) >= 0)

    def cut(self, span: Span, safe: bool) -> Edit:
        """The removal of a passage that stands in the copy that stays; what reads otherwise there is named.

        What stands at its ends in this copy alone is not removed: the other copy was cut within a line.
        """
        folded, (start, end) = self.pair.folded, span
        low, high = folded.offset(start), folded.offset(end)
        holes = [hole.span() for hole in _HOLE.finditer(bytes(self.gone.part(low, high)))]
        if holes and holes != [(0, high - low)]:
            if holes[0][0] == 0 and holes[0][1] >= EDGE:
                at = low + holes.pop(0)[1]
                start = folded.source(at, at + 1)[0]
            if holes and holes[-1][1] == high - low and high - low - holes[-1][0] >= EDGE:
                at = low + holes.pop()[0]
                end = folded.source(at - 1, at)[1]
        reason = self.reason
        if holes:
            shown = "\u3001".join(f"\u201c{folded.text[low + a : low + b][:12]}\u201d" for a, b in holes[:3])
            reason += f"; {len(holes)} places read otherwise there, here: {shown}"
        return Edit(start, end, "", reason, safe, self.related)

    def carry(self, start: int, end: int) -> Iterator[Edit]:
        """A passage of its own goes to its place in the copy that stays."""
        place, before, after = self._place(self.pair.folded.offset(start))
        new = before + self.pair.text[start:end].rstrip("\n") + after
        yield Edit(place, place, new, "only a removed copy has this", self.safe, (start, end))
        yield Edit(start, end, "", "carried to the copy that is kept", self.safe, (place, place))

    def pieces(self) -> Iterator[tuple[int, int, str]]:
        """The spans of the source that go, and what each is.

        again      it stands in the copy that stays
        otherwise  it does, but reads otherwise there in a place, and the copies have no errors: only reported
        own        it stands in this copy alone, and is carried
        """
        rows, gone, kept = self.pair.rows.all, self.gone, self.kept
        body = [at for at in range(gone.first, gone.last + 1) if rows[at].kind == "prose"]
        low, high = (body[0], body[-1]) if body else (gone.last + 1, gone.first - 1)
        for at in range(gone.first, gone.last + 1):
            row = rows[at]
            end = min(len(self.pair.text), row.stop + 1)
            for start, stop in self._parts(row):
                whole = start == row.place and stop == row.stop
                a, b = (row.start, row.end) if whole else map(self.pair.folded.offset, (start, stop))
                if a >= b or (a < kept.span[1] and kept.span[0] < b):
                    continue
                part = gone.part(a, b)
                if row.kind == "table" or not low <= at <= high:
                    if all(part) or self._same(row, part):
                        yield start, end if whole else stop, "again"
                elif self._stands(a, b, part) and self._together(row):
                    yield start, end if whole else stop, "otherwise" if self._differs(a, b) else "again"
                elif (part.count(1) < 0.4 * len(part) or row.size <= 40) and b - a >= HOLE and self._unique(row, whole):
                    yield start, end if whole else stop, "own"

    def _stands(self, start: int, end: int, part: bytearray) -> bool:
        """Whether a passage stands in the copy that stays; in noisy copies with longer holes, too, if the other has as much there."""
        if mostly(part) or not self.noisy:
            return mostly(part)
        return part.count(1) >= 0.6 * len(part) and all(
            two[1] - one[1] - one[2] < HOLE or 2 * (two[0] - one[0] - one[2]) >= two[1] - one[1] - one[2]
            for one, two in pairwise(self._matches(start, end))
        )

    def _differs(self, start: int, end: int) -> bool:
        """Whether copies without errors read otherwise within a span of the copy that goes: a revision, a name."""
        if not self.clean:
            return False
        matches = self._matches(start, end)
        return not all(self.gone.part(start, end)) or any(
            0 < two[0] - one[0] - one[2] <= SLIP for one, two in pairwise(matches)
        )

    def _parts(self, row: Row) -> Iterator[Span]:
        """A row as one piece, or, where it holds passages of more than one kind, its sentences."""
        part = self.gone.part(row.start, row.end)
        if (
            row.kind != "prose"
            or (mostly(part) and not self._differs(row.start, row.end))
            or part.count(1) < min(15, 0.4 * len(part))
        ):
            yield row.place, row.stop
            return
        for found in _SENTENCE.finditer(self.pair.text, row.place, row.stop):
            if found.start() < found.end():
                yield found.span()

    def _same(self, row: Row, part: bytearray) -> bool:
        """Whether a light line stands in the other copy too, but for errors: not one with another date or number.

        A short one that has a label (an editor, a source) may hold another name.
        """
        return (
            row.kind == "light"
            and (row.size >= 20 or (row.size >= SHORT and not self.clean and not _LABEL.search(row.text)))
            and mostly(part)
            and self._together(row)
            and not any(self.pair.rows.text[row.start + k] in NUMERALS for k, here in enumerate(part) if not here)
        )

    def _together(self, row: Row) -> bool:
        """Whether a short line stands in one place in the copy that stays, not scattered over it.

        Where the copies have no errors, a line that differs by a character is another line; so is everywhere one that has
        other characters, several on end, or another number (two captions with different names).
        """
        if row.size > 40:
            return True
        if self.clean and not all(self.gone.part(row.start, row.end)):
            return False
        matches = self._matches(row.start, row.end)
        for one, two in pairwise(matches):
            here, there = (one[1] + one[2], two[1]), (one[0] + one[2], two[0])
            if min(here[1] - here[0], there[1] - there[0]) >= self.other or (
                not self.noisy and self._numbered(*here) and self._numbered(*there)
            ):
                return False
        spots = [
            (mine + max(0, row.start - other), mine + min(length, row.end - other)) for mine, other, length in matches
        ]
        return not spots or spots[-1][1] - spots[0][0] <= 2 * row.size

    def _numbered(self, start: int, end: int) -> bool:
        """Whether a span (folded) holds a numeral."""
        return not NUMERALS.isdisjoint(self.pair.rows.text[start:end])

    def _matches(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """The matches that reach into a span of the copy that goes: (place in the other, place here, length)."""
        left = self.kept is self.pair.left
        matches = self.pair.chain.matches
        low = bisect_right(matches, start, key=lambda match: match.right if left else match.left)
        high = bisect_left(matches, end, key=lambda match: match.right if left else match.left)
        return [
            (match.left, match.right, match.length) if left else (match.right, match.left, match.length)
            for match in matches[max(0, low - 1) : high]
            if (match.right if left else match.left) + match.length > start
        ]

    def _unique(self, row: Row, whole: bool) -> bool:
        """Whether a line is no bar that stands about the page anyway."""
        if not whole or row.kind == "prose":
            return True
        places = self.pair.folded.source(self.pair.left.span[0], self.pair.right.span[1])
        return self.pair.text.count(row.text, max(0, places[0] - ABOUT), places[1] + ABOUT) < 2

    def _place(self, offset: int) -> tuple[int, str, str]:
        """Where a passage of the copy that goes belongs in the copy that stays, and what parts it from its neighbours."""
        text, kept = self.pair.text, self.kept
        left = kept is self.pair.left
        matches = self.pair.chain.matches
        before = bisect_left(matches, offset, key=lambda match: match.right if left else match.left) - 1
        spot = kept.span[0]
        if before >= 0:
            match = matches[before]
            here, there = (match.left, match.right) if left else (match.right, match.left)
            spot = here + min(match.length, offset - there)
        row = self.pair.rows.all[self.pair.rows.at(max(kept.span[0], spot - 1))]
        end = row.stop
        gap = "\n\n" if text[end : end + 2] == "\n\n" else "\n"
        if row.size > 600:
            place = self.pair.folded.source(spot - 1, spot)[1]
            while place < end and not text[place].isalnum():
                place += 1
            if place < end:
                return place, "\n", "\n"
        return end, gap, ""
