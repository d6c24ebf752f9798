"""The body of a page stands in the text more than once.

A page that was scraped twice leaves its body twice, each copy with its own head and foot, perhaps cut short, broken
into other lines, with other marks, in the other script, or with single wrong characters. The fullest and least damaged
copy stays (of equals the first). Of the others the lines, and within mixed lines the sentences, that stand in it too
are removed; a paragraph or caption that only another copy has is carried to its place in the copy that stays. Heads,
feet and bars about a copy are left where they are: they are the business of other rules.

A repeat is a page that comes again. Two copies are alike in most of what stands between their titles and their ends,
the shorter measured by itself. Left alone: passages quoted in two articles, shared closing paragraphs, refrains, tables,
pages that name themselves differently. Only reported: copies whose numbers differ more than their other characters do
(bulletins, decisions), and copies that differ by whole phrases (versions of a law).

The comparing is in `similarity`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from gov_clean.characters import COLON, EXCLAMATION, QUESTION, SEMICOLON
from gov_clean.document import Document, Edit, Span
from gov_clean.lines import Line, lines
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.rules.repetition import example
from gov_clean.settings import Settings
from gov_clean.similarity import Chain, Folded, Match, align, chain_of, chains, likeness

SHORTEST = 60
"""Folded characters that a copy under a title needs; without a title it needs `UNTITLED`."""
UNTITLED = 150
LONG = 90
"""A line of more folded characters than this is prose, whatever its marks."""
HOLE = 9
"""So many characters in a row that the other copy has not are content of their own."""
NAME = 4
"""Folded characters that a title needs."""
HEAD = 14
"""Lines above the prose among which a page's title stands."""

_STOPS = f"\u3002!?;{EXCLAMATION}{QUESTION}{SEMICOLON}"
_SENTENCE = Pattern(f'[^{_STOPS}]*[{_STOPS}]*[\u201d\u2019"\u300d\u300f\uff09)]*')
_STOP = Pattern(f"[\u3002;{SEMICOLON}]|[{_STOPS}]$")
_COMMAS = Pattern("[,\uff0c].*[,\uff0c]")
_ARTICLE = Pattern(r"第[零〇一二三四五六七八九十百千\d]+条")
_NUMERAL = frozenset("0123456789零〇一二三四五六七八九十百千万")


class Row(NamedTuple):
    """A line, the span of its folded characters, and whether it is prose, light or a row of a table."""

    line: Line
    start: int
    end: int
    kind: str

    @property
    def tells(self) -> bool:
        """Whether it holds a whole sentence, or is too long for a title."""
        return self.size > LONG or "\u3002" in self.line.text

    @property
    def size(self) -> int:
        """Folded characters."""
        return self.end - self.start


class Rows:
    """The lines of a text that hold anything, with their places in the folded text."""

    def __init__(self, text: str, folded: Folded) -> None:
        self.text = folded.text
        self.all = []
        for line in lines(text):
            if line.text:
                start, end = folded.offset(line.start), folded.offset(line.end)
                if start < end:
                    self.all.append(Row(line, start, end, _kind(line.text, end - start)))
        self.starts = [row.start for row in self.all]

    def at(self, offset: int) -> int:
        """The number of the row in which a folded character stands."""
        return max(0, bisect_right(self.starts, offset) - 1)


def _kind(line: str, size: int) -> str:
    """What a line is. One that is broken at some width has commas; a title that has them is longer."""
    if "\t" in line or line.count("|") > 3:
        return "table"
    if size > LONG or _STOP.search(line):
        return "prose"
    return "prose" if size <= 45 and _COMMAS.search(line) else "light"


class Side:
    """One of two copies: its span, which of its characters the other has too, and the page about it."""

    def __init__(self, rows: Rows, span: Span, matches: list[Span], low: int, high: int) -> None:
        self.rows = rows
        self.span = span
        self.low, self.high = low, high
        self.mask = bytearray(span[1] - span[0])
        for at, length in matches:
            self.mask[at - span[0] : at - span[0] + length] = b"\1" * length
        self.first, self.last = rows.at(span[0]), rows.at(span[1] - 1)
        self.bounds(False)
        self.prose = self._prose()

    def bounds(self, headed: bool) -> None:
        """Find the page: a run of light lines ends it; those in the copy itself do where they are known for a head."""
        self.top = self._top(headed)
        self.bottom = self._bottom(headed)

    def part(self, start: int, end: int) -> bytearray:
        """Which characters of a folded span the other copy has."""
        low, high = self.span
        inside = self.mask[max(0, start - low) : max(0, end - low)]
        return bytearray(max(0, min(end, low) - start)) + inside + bytearray(max(0, end - max(start, high)))

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
        text = self.rows.text
        head = {text[row.start : row.end] for row in self.names()}
        bottom = at = self.last
        light = self._light(range(self.last, self.first, -1)) if headed else 0
        while at + 1 < len(self.rows.all) and self.rows.all[at + 1].end <= self.high and light < 2:
            at += 1
            row = self.rows.all[at]
            if text[row.start : row.end] in head:
                break
            light = light + 1 if row.kind != "prose" else 0
            if not light:
                bottom = at
        return bottom

    def _prose(self) -> Span:
        """From the first to the last line of the copy that holds a sentence."""
        rows = [row for row in self.rows.all[self.first : self.last + 1] if row.tells]
        return (max(self.span[0], rows[0].start), min(self.span[1], rows[-1].end)) if rows else (0, 0)

    def shares(self) -> tuple[float, int, int]:
        """Which part of the page's prose the other copy has; how many rows of it; characters of prose in the page."""
        total = got = paragraphs = 0
        for row in self.rows.all[self.top : self.bottom + 1]:
            if row.kind == "table":
                continue
            mask = self.part(row.start, row.end)
            part = row.size if _mostly(mask) else sum(mask)
            if row.kind == "light" and part < row.size // 2:
                continue
            total += row.size
            got += part
            paragraphs += part >= 0.6 * row.size and row.size >= 12
        return got / max(1, total), paragraphs, total

    def names(self) -> list[Row]:
        """The lines above the first sentence of the copy, and of the page, among which the title stands."""
        found: dict[int, Row] = {}
        for at in (self.first, self.top):
            while at <= self.last and not self.rows.all[at].tells:
                at += 1
            for row in reversed(self.rows.all[max(0, at - HEAD) : at]):
                if row.tells or row.start < self.low:
                    break
                if row.size >= NAME and row.kind != "table" and not row.line.text.endswith((":", COLON)):
                    found[row.start] = row
        return list(found.values())


class Repeat:
    """Two copies of one page: the decision, the choice, the edits."""

    def __init__(self, text: str, folded: Folded, rows: Rows, chain: Chain, low: int, high: int) -> None:
        self.text, self.folded, self.rows = text, folded, rows
        self.chain = chain = self._without_next_head(chain)
        left = [(match.left, match.length) for match in chain.matches]
        right = [(match.right, match.length) for match in chain.matches]
        self.left = Side(rows, chain.left, left, low, chain.right[0])
        self.right = Side(rows, chain.right, right, chain.left[1], high)

    def _without_next_head(self, chain: Chain) -> Chain:
        """The chain without a light line after its end that stands apart in both copies: the title of the next page."""
        matches = list(chain.matches)
        while len(matches) > 1:
            last, one = matches[-1], matches[-2]
            apart = min(last.left - one.left, last.right - one.right) - one.length
            if 2 * apart < last.length or self.rows.all[self.rows.at(last.left)].kind == "prose":
                break
            matches.pop()
        return chain_of(matches)

    # -- is it one?

    def found(self) -> bool:
        """Whether a page comes again: enough of what stands between its title and its end."""
        size = self.chain.size
        for side in (self.left, self.right):
            if size < 0.5 * (side.span[1] - side.span[0]) and size < 2000:
                return False
        same = self._named()
        if same or self._opens():
            self.left.bounds(True)
            self.right.bounds(True)
        (share, paragraphs, _), (other, others, _) = self.left.shares(), self.right.shares()
        paragraphs = min(paragraphs, others)
        if same:
            return size >= SHORTEST and max(share, other) >= 0.58 and (paragraphs > 1 or size >= 100)
        if same is False:
            return False
        if self._headed() and max(share, other) >= 0.75 and size >= SHORTEST and (paragraphs > 1 or size >= 100):
            return True
        return self._adjacent() and size >= UNTITLED and min(share, other) >= 0.85 and (paragraphs > 1 or size >= 400)

    def _adjacent(self) -> bool:
        """Whether the copies follow each other, with a few light lines between at most."""
        between = self.rows.all[self.left.last + 1 : self.right.first]
        return len(between) <= 3 and not any(row.kind == "prose" for row in between)

    def _named(self) -> bool | None:
        """Whether the two pages bear one title; None where they bear none, or it cannot be told."""
        words = self._words()
        left, right = self._titles(self.left, words), self._titles(self.right, words)
        if not left and right:
            left = self._above(self.left, right[0])
        if not right and left:
            right = self._above(self.right, left[0])
        if any(self._alike(one, two) for one in left for two in right):
            return True
        others = [self._alike(one, two) for one in self._own(self.left, left) for two in self._own(self.right, right)]
        return None if None in others or not others else False

    def _own(self, side: Side, titles: list[Row]) -> list[Row]:
        """The titles that are no line of the body which the other copy has too."""
        return [row for row in titles if sum(side.part(row.start, row.end)) < 0.6 * row.size]

    def _alike(self, left: Row, right: Row) -> bool | None:
        """Whether two lines are one; None where they may be. A title with another number is another title."""
        one, two = (self.folded.text[row.start : row.end] for row in (left, right))
        like = likeness(one, two)
        if self._noisy() and like >= 0.4:
            return True if like >= 0.6 else None
        if like >= 0.75:
            here, there = _digits(one), _digits(two)
            return True if here == there else None if _inside(here, there) or _inside(there, here) else False
        return None if like >= 0.5 else False

    def _noisy(self) -> bool:
        """Whether the copies differ in single characters so often that a title may too."""
        return self._errors() > self.chain.size / 80

    def _errors(self) -> int:
        """How often the copies differ in one to three characters."""
        return sum(0 < _gap(one, two) <= 3 for one, two in pairwise(self.chain.matches))

    def _opens(self) -> bool:
        """Whether the copies begin with a light line above which the first has no prose: the head of a page."""
        rows = self.rows.all
        first = self.left.first
        return (
            rows[first].kind != "prose"
            and not any(
                row.kind == "prose" and row.start >= self.left.low for row in rows[max(0, first - HEAD) : first]
            )
            and (first <= HEAD or rows[first - HEAD].start < self.left.low)
        )

    def _headed(self) -> bool:
        """Whether the pages have a line of their heads in common."""
        left, right = (
            [self.folded.text[row.start : row.end] for row in side.names()] for side in (self.left, self.right)
        )
        return any(likeness(one, two) >= 0.75 for one in left for two in right)

    def _words(self) -> set[str]:
        """The pairs of characters in the prose of the two copies (in some 4,000 characters of each)."""
        text = self.folded.text
        return {
            text[i : i + 2]
            for side in (self.left, self.right)
            for row in self.rows.all[side.first : min(side.last + 1, side.first + 100)]
            if row.tells
            for i in range(row.start, min(row.end, row.start + 4000))
        }

    def _titles(self, side: Side, words: set[str]) -> list[Row]:
        """The lines at the head of a page that share their words with the prose, the best first."""
        found = []
        for row in side.names():
            name = self.folded.text[row.start : row.end]
            shared = sum(name[i : i + 2] in words for i in range(len(name) - 1) if not name[i].isascii())
            if shared > 2 and 2 * shared >= len(name) - 1:
                found.append((shared, row))
        return [row for _, row in sorted(found, key=lambda pair: -pair[0])]

    def _above(self, side: Side, title: Row) -> list[Row]:
        """The nearest line above a copy that equals the other copy's title; the page then begins there."""
        name = self.folded.text[title.start : title.end]
        for at in range(side.top - 1, max(-1, side.top - 400), -1):
            row = self.rows.all[at]
            if row.start < side.low:
                break
            if row.size == len(name) and self.folded.text[row.start : row.end] == name:
                side.top = at + 1
                return [row]
        return []

    def doubt(self) -> str:
        """Why the copies may be two documents after all; empty where they are not.

        Noise changes single characters, and numbers no oftener than others. A revision changes phrases, a bulletin
        numbers.
        """
        noise = numbers = replaced = inserted = 0
        for one, two in pairwise(self.chain.matches):
            left, right = (one.left + one.length, two.left), (one.right + one.length, two.right)
            wide, narrow = max(left[1] - left[0], right[1] - right[0]), min(left[1] - left[0], right[1] - right[0])
            if not wide or not self._told(left, right) or (wide > 2 and self._whole(left, right)):
                continue
            here, there = (_digits(self.folded.text[start:end]) for start, end in (left, right))
            if wide <= 60 and here and there and not _inside(here, there) and not _inside(there, here):
                numbers += 1
            elif wide <= 2:
                noise += 1
            elif narrow >= 2 and wide >= 4:
                replaced += 1
            elif wide >= 4:
                inserted += 1
        if numbers > self.chain.size // 700 + noise // 8:
            return "its numbers differ"
        if self._law() and min(self.left.shares()[0], self.right.shares()[0]) < 0.97:
            return "articles differ"
        if replaced + inserted / 2 > 1 + noise / 10:
            return "whole phrases differ"
        return ""

    def _law(self) -> bool:
        """Whether the page is a law: a text of numbered articles, of which there are versions."""
        rows = self.rows.all[self.left.first : self.left.last + 1]
        return sum(_ARTICLE.match(row.line.text) is not None for row in rows) >= 3

    def _told(self, left: Span, right: Span) -> bool:
        """Whether a gap lies in the prose of both copies, not in their heads or feet."""
        rows = (self.rows.all[self.rows.at(start)] for start, _ in (left, right))
        return any(row.kind == "prose" for row in rows) and all(
            side.prose[0] <= span[0] and span[1] <= side.prose[1]
            for side, span in ((self.left, left), (self.right, right))
        )

    def _whole(self, left: Span, right: Span) -> bool:
        """Whether a gap is a whole line of one copy, or lies in a head or a table."""
        for start, end in (left, right):
            for row in self.rows.all[self.rows.at(start) : self.rows.at(max(start, end - 1)) + 1]:
                if row.kind == "table" or (row.start >= start and row.end <= end and row.size):
                    return True
        return False

    # -- which copy stays?

    def choose(self) -> tuple[Side, Side, str]:
        """The copy that stays, the copy that goes, and why."""
        left, right = self._missing(self.right), self._missing(self.left)
        wrong = self._votes()
        if right + 20 < left:
            return self.right, self.left, "the fuller copy"
        if left + 20 < right:
            return self.left, self.right, "the fuller copy"
        if wrong[0] - wrong[1] > 1:
            return self.right, self.left, "the less damaged copy"
        if wrong[1] - wrong[0] > 1:
            return self.left, self.right, "the less damaged copy"
        broken = self._broken(self.left), self._broken(self.right)
        if broken[0] > 2 * broken[1] + 2:
            return self.right, self.left, "the copy with whole lines and Chinese marks"
        return self.left, self.right, "the first copy"

    def _missing(self, side: Side) -> int:
        """Characters of the prose of a page that the other copy has not, short gaps apart."""
        return sum(
            max(0, row.size - sum(side.part(row.start, row.end)))
            for row in self.rows.all[side.top : side.bottom + 1]
            if row.kind == "prose" and sum(side.part(row.start, row.end)) < 0.7 * row.size
        )

    def _votes(self) -> tuple[int, int]:
        """How often the left, and the right, copy has the less usual characters where they differ."""
        text = self.folded.text
        counts: Counter[str] = Counter()
        gaps = [
            (one.left + one.length, two.left, one.right + one.length, two.right)
            for one, two in pairwise(self.chain.matches)
            if max(two.left - one.left - one.length, two.right - one.right - one.length) <= 3
        ]
        if not gaps:
            return 0, 0
        for start, end in (self.chain.left, self.chain.right):
            counts.update(text[i : i + 2] for i in range(start, end - 1))
        wrong = [0, 0]
        for a, a2, b, b2 in gaps:
            here, there = (
                min((counts[text[i : i + 2]] for i in range(start - 1, end)), default=0)
                for start, end in ((a, a2), (b, b2))
            )
            wrong[0] += here < there
            wrong[1] += there < here
        for k, (start, end) in enumerate((self.folded.source(*self.chain.left), self.folded.source(*self.chain.right))):
            wrong[k] += self.text.count("\ufffd", start, end)
        return wrong[0], wrong[1]

    def _broken(self, side: Side) -> int:
        """Lines of a copy that end within a sentence or hold many, and half-width commas."""
        start, end = self.folded.source(*side.span)
        rows = self.rows.all[side.first : side.last + 1]
        return (
            self.text.count(",", start, end)
            + sum(row.line.text[-1].isalnum() for row in rows if row.size > 20)
            + sum(row.size // 600 for row in rows)
        )

    # -- what is done?

    def edits(self) -> Iterator[Edit]:
        """The removal of one copy, and the carrying of what only it has."""
        kept, gone, why = self.choose()
        doubt = self.doubt()
        reason = "this passage stands in the text already; " + (
            f"{doubt}, so it may be another document" if doubt else f"{why} is kept"
        )
        related = self.folded.source(*kept.span)
        again: Span | None = None
        for start, end, own in self._pieces(kept, gone):
            if own:
                if again:
                    yield Edit(*again, "", reason, not doubt, related)
                    again = None
                place, before, after = self._place(kept, gone, self.folded.offset(start))
                new = self.text[start:end].rstrip("\n")
                yield Edit(place, place, before + new + after, "only a removed copy has this", not doubt, (start, end))
                yield Edit(start, end, "", "carried to the copy that is kept", not doubt, (place, place))
            elif again and not self.text[again[1] : start].strip():
                again = (again[0], end)
            else:
                if again:
                    yield Edit(*again, "", reason, not doubt, related)
                again = (start, end)
        if again:
            yield Edit(*again, "", reason, not doubt, related)

    def _pieces(self, kept: Side, gone: Side) -> Iterator[tuple[int, int, bool]]:
        """The spans of the source that go, and whether each is a passage of its own (to be carried)."""
        rows = self.rows.all
        body = [at for at in range(gone.first, gone.last + 1) if rows[at].kind == "prose"]
        low, high = (body[0], body[-1]) if body else (gone.last + 1, gone.first - 1)
        for at in range(gone.first, gone.last + 1):
            row = rows[at]
            end = min(len(self.text), row.line.end + 1)
            for start, stop in self._parts(gone, row):
                a, b = self.folded.offset(start), self.folded.offset(stop)
                if a >= b or (a < kept.span[1] and kept.span[0] < b):
                    continue
                part = gone.part(a, b)
                whole = start == row.line.start and stop == row.line.end
                if row.kind == "table" or not low <= at <= high:
                    if all(part) or self._same(row, part):
                        yield start, end if whole else stop, False
                elif _mostly(part) and self._together(kept, gone, row):
                    yield start, end if whole else stop, False
                elif (sum(part) < 0.4 * len(part) or row.size <= 40) and b - a >= HOLE and self._unique(row, whole):
                    yield start, end if whole else stop, True

    def _parts(self, gone: Side, row: Row) -> Iterator[Span]:
        """A row as one piece, or, where it holds both, its sentences."""
        part = gone.part(row.start, row.end)
        if row.kind != "prose" or _mostly(part) or sum(part) < min(15, 0.4 * len(part)):
            yield row.line.start, row.line.end
            return
        for found in _SENTENCE.finditer(self.text, row.line.start, row.line.end):
            if found.start() < found.end():
                yield found.span()

    def _same(self, row: Row, part: bytearray) -> bool:
        """Whether a light line stands in the other copy too, but for errors: not one with another date or number."""
        return (
            row.kind == "light"
            and row.size >= 20
            and _mostly(part)
            and not any(self.folded.text[row.start + k] in _NUMERAL for k, here in enumerate(part) if not here)
        )

    def _together(self, kept: Side, gone: Side, row: Row) -> bool:
        """Whether a short line stands in one place in the copy that stays, not scattered over it.

        Where the copies have no errors, a line that differs by a character is another line.
        """
        if row.size > 40:
            return True
        if self._errors() <= 2 and not all(gone.part(row.start, row.end)):
            return False
        spots = [
            (mine + max(0, row.start - other), mine + min(length, row.end - other))
            for mine, other, length in self._pairs(kept, row.start, row.end)
        ]
        return not spots or spots[-1][1] - spots[0][0] <= 2 * row.size

    def _pairs(self, kept: Side, start: int, end: int) -> list[tuple[int, int, int]]:
        """The matches that reach into a span of the copy that goes: (place in the other, place here, length)."""
        left = kept is self.left
        matches = self.chain.matches
        low = bisect_right(matches, start, key=lambda match: match.right if left else match.left)
        high = bisect_left(matches, end, key=lambda match: match.right if left else match.left)
        return [
            (match.left, match.right, match.length) if left else (match.right, match.left, match.length)
            for match in matches[max(0, low - 1) : high]
            if (match.right if left else match.left) + match.length > start
        ]

    def _unique(self, row: Row, whole: bool) -> bool:
        """Whether a line is no bar that stands about the page anyway."""
        return not whole or row.kind == "prose" or self.text.count(row.line.text) < 2

    def _place(self, kept: Side, gone: Side, offset: int) -> tuple[int, str, str]:
        """Where a passage of the copy that goes belongs in the copy that stays, and what parts it from its neighbours."""
        before = self._pairs(kept, gone.span[0], offset)
        spot = before[-1][0] + min(before[-1][2], offset - before[-1][1]) if before else kept.span[0]
        row = self.rows.all[self.rows.at(max(kept.span[0], spot - 1))]
        end = row.line.end
        gap = "\n\n" if self.text[end : end + 2] == "\n\n" else "\n"
        if row.size > 600:
            place = self.folded.source(spot - 1, spot)[1]
            while place < end and not self.text[place].isalnum():
                place += 1
            if place < end:
                return place, "\n", "\n"
        return end, gap, ""


def _gap(one: Match, two: Match) -> int:
    """The wider of the gaps between two matches."""
    return max(two.left - one.left, two.right - one.right) - one.length


def _digits(text: str) -> str:
    return "".join(char for char in text if char in _NUMERAL)


def _inside(short: str, long: str) -> bool:
    rest = iter(long)
    return all(char in rest for char in short)


def _mostly(part: bytearray) -> bool:
    """Whether a passage stands in the other copy: nearly all of it, without a long hole."""
    return sum(part) >= (0.8 if len(part) < 16 else 0.6) * len(part) and b"\0" * HOLE not in part


def check(document: Document, settings: Settings) -> Iterator[Edit]:
    """Find page bodies that come again."""
    text = document.text
    if len(text) < 2 * SHORTEST:
        return
    folded = Folded(text)
    if not folded.repeats():
        return
    found = [chain for chain in chains(folded.text) if chain.size >= 24]
    if not found:
        return
    rows = Rows(text, folded)
    used = bytearray(len(folded.text))
    for chain in found:
        if any(used[end - 1] or used[start] or b"\1" in used[start:end] for start, end in (chain.left, chain.right)):
            continue
        chain = align(folded.text, chain, 0, len(folded.text))
        if any(b"\1" in used[start:end] for start, end in (chain.left, chain.right)):
            continue
        repeat = Repeat(text, folded, rows, chain, 0, len(folded.text))
        if repeat.found():
            for start, end in (chain.left, chain.right):
                used[start:end] = b"\1" * (end - start)
            yield from repeat.edits()


RULE = Rule(
    "R001",
    "repeated-page-body",
    __doc__ or "",
    check,
    examples=(
        changes(
            example.EARLY + example.BODY + "\n" + example.LATE + example.BODY,
            example.EARLY + example.BODY + "\n发布时间: 2021-03-03 11:30\n",
        ),
        keeps(example.EARLY + example.BODY),
        keeps("为人民服务\n" * 30),
    ),
)
