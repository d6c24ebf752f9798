"""How alike two passages are: what counts in a comparison, seeds, chains, alignment. The only door to rapidfuzz.

The way is that of every search for long noisy repeats (BLAST, MUMmer, MinHash's winnowing): equal grams chosen by
content are seeds; a seed grows to a maximal equal stretch; stretches that follow each other on both sides form a chain;
the gaps of a chain are aligned. Every step is near linear in the text: a gram is paired with its neighbour only, a chain
is looked for among a fixed number of open ones, and a gap has a greatest length.
"""

from __future__ import annotations

import sys
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import accumulate, compress, pairwise
from typing import NamedTuple

from gov_clean.document import Span
from gov_clean.patterns import Pattern

GRAM = 8
"""Characters in a seed."""
ANCHOR = 4
"""Characters in a seed within a gap."""
SELDOM = 16
"""A gram that occurs more often than this is a phrase of the text, and no seed."""
APART = 40
"""Two places nearer than this are one passage."""
GAP = 1500
"""A chain bridges so many characters on either side."""
BEYOND = 400
"""So far beyond its ends a chain is aligned: a paragraph that only one copy has may part it from its first or last lines."""
CHANCE = 24
"""A match at the end of a passage that is shorter than this may be chance."""
OPEN = 64
"""Chains kept open at a time."""
ALONE = 40
"""A match with no other near it that is shorter than this is a phrase, not a part of a repeat."""
NEAR = 400
"""So far ahead a match looks for another."""
DETOUR = 300
"""Within so many characters an alignment that left its diagonal comes back to it, or the passage is another."""
NUMERALS = frozenset("0123456789零〇一二三四五六七八九十百千万")
"""Characters that numbers are written with."""
RATES = ((300_000, 4), (1_000_000, 16), (sys.maxsize, 32))
"""In texts of at most so many folded characters one character in so many begins a seed."""
_TRADITIONAL = Pattern("[國會與東業來說時對這們個後發開關無電華長門學實務員進設應護]")
"""No traditional passage of some length is without one of these: only then is OpenCC loaded."""
_WORD = Pattern(r"[^\W_]+")
_KEPT = Pattern(r"[^\W_]+|\n")
_OTHER = Pattern("[^\n\u4e00-\u9fff0-9a-z]")


class Folded:
    """A text as it is compared: letters, digits and Han alone, in one width, case and script.

    text    the folded characters
    lines   the lines of the source
    ends    where each of them ends in the folded text
    """

    def __init__(self, source: str) -> None:
        folded = _fold("".join(_KEPT.findall(source))).split("\n")
        self.text = "".join(folded)
        self.ends = list(accumulate(map(len, folded)))
        self._source = source
        self._runs: dict[int, tuple[list[int], list[int]]] = {}

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the source."""
        return self._source.split("\n")

    @cached_property
    def line_starts(self) -> list[int]:
        """Where each line begins in the source."""
        return [0, *accumulate(len(line) + 1 for line in self.lines)]

    def _line_runs(self, number: int) -> tuple[list[int], list[int]]:
        """Where each run of characters that count begins in a line: in the source, and in the folded text."""
        if number not in self._runs:
            places, starts, at = [], [], self.ends[number - 1] if number else 0
            for run in _WORD.finditer(self.lines[number]):
                start, end = run.span()
                places.append(self.line_starts[number] + start)
                starts.append(at)
                at += end - start
            self._runs[number] = places, starts
        return self._runs[number]

    def source(self, start: int, end: int) -> Span:
        """The span of the source text behind a span (not empty) of the folded text."""
        return self._place(start), self._place(end - 1) + 1

    def _place(self, at: int) -> int:
        places, starts = self._line_runs(bisect_right(self.ends, at))
        i = bisect_right(starts, at) - 1
        return places[i] + at - starts[i]

    def offset(self, place: int) -> int:
        """The folded offset of the first character that counts at or after a place of the source text."""
        number = bisect_right(self.line_starts, place) - 1
        if number >= len(self.ends):
            return len(self.text)
        places, starts = self._line_runs(number)
        i = bisect_right(places, place) - 1
        if i < 0:
            return self.ends[number - 1] if number else 0
        end = starts[i + 1] if i + 1 < len(starts) else self.ends[number]
        return min(starts[i] + place - places[i], end)


def _fold(text: str) -> str:
    """The folded form of characters that count, one for one."""
    table = {}
    for char in set(_OTHER.findall(text)):
        twin = unicodedata.normalize("NFKC", char).lower()
        if len(twin) == 1 and twin != char and twin.isalnum():
            table[char] = twin
    if _TRADITIONAL.search(text):
        present = set(text)
        table |= {char: twin for char, twin in _simplified().items() if char in present}
    if len(table) > 64:
        return text.translate({ord(char): twin for char, twin in table.items()})
    for char, twin in table.items():
        text = text.replace(char, twin)
    return text


@lru_cache(maxsize=1)
def _simplified() -> dict[str, str]:
    """Traditional characters and the simplified character that stands for each in a comparison."""
    from gov_clean.script import convert

    every = [chr(code) for code in range(0x4E00, 0xA000)]
    twins = convert("\n".join(every), "t2s").split("\n")
    return {char: twin for char, twin in zip(every, twins, strict=True) if char != twin and len(twin) == 1}


class Match(NamedTuple):
    """A stretch that stands in two places: folded offsets, left before right, and a length."""

    left: int
    right: int
    length: int


class Chain(NamedTuple):
    """Matches that follow each other in both places, and the spans (folded) they cover."""

    left: Span
    right: Span
    matches: list[Match]

    @property
    def size(self) -> int:
        """Characters in its matches."""
        return sum(match.length for match in self.matches)


def chain_of(matches: list[Match]) -> Chain:
    """The chain of some matches in order."""
    first, last = matches[0], matches[-1]
    return Chain(
        (first.left, last.left + last.length),
        (first.right, last.right + last.length),
        matches,
    )


def chains(text: str) -> list[Chain]:
    """The chains of a folded text, the largest first; of those about as large the first."""
    return sorted(_chained(_matches(text)), key=lambda chain: (-chain.size.bit_length(), chain.left))


def _grams(text: str) -> dict[str, list[int]]:
    """The grams that come again, and where: the first `SELDOM` places of each.

    They begin at one character in `RATES`, chosen by its code, alike in every copy.
    """
    rate = next(rate for most, rate in RATES if len(text) <= most)
    # The last byte of each code tells which it is: 256 is a multiple of every rate.
    codes = text.encode("utf-32-le", "surrogatepass")[::4]
    chosen = (b"\0\1" + bytes(rate - 2)) * (256 // rate)
    places = list(compress(range(len(text)), codes.translate(chosen)))
    grams = [text[at : at + GRAM] for at in places]
    common = {gram for gram, count in Counter(grams).items() if count > 1}
    again: dict[str, list[int]] = {}
    for gram, at in [pair for pair in zip(grams, places, strict=True) if pair[0] in common]:
        found = again.setdefault(gram, [])
        if len(found) < SELDOM:
            found.append(at)
    return again


def _pairs(text: str) -> Iterator[tuple[int, int]]:
    """(distance, later place) of every two neighbouring occurrences of a gram."""
    for gram, places in _grams(text).items():
        if len(gram) == GRAM:
            for left, right in pairwise(places):
                if right - left >= APART:
                    yield right - left, right


def _matches(text: str) -> list[Match]:
    """Maximal equal stretches about the seeds, in order; without those that stand alone."""
    found = []
    diagonal, done = -1, 0
    for delta, right in sorted(_pairs(text)):
        if delta != diagonal:
            diagonal, done = delta, delta
        if right < done:
            continue
        low, high = right, right + GRAM
        while low > done and text[low - 1] == text[low - 1 - delta]:
            low -= 1
        step = 64
        while step:
            if high + step <= len(text) and text[high : high + step] == text[high - delta : high - delta + step]:
                high += step
            else:
                step //= 2
        found.append((low, low - delta, high - low))
        done = high
    return _in_company(sorted(found))


def _in_company(found: list[tuple[int, int, int]]) -> list[Match]:
    """The matches (right, left, length) that are long, or have another near them on nearly the same diagonal."""
    kept = bytearray(length >= ALONE for _, _, length in found)
    for i, (right, left, length) in enumerate(found):
        for j in range(i + 1, min(len(found), i + OPEN)):
            later, other, _ = found[j]
            if later - right - length > NEAR:
                break
            if abs(later - other - right + left) <= OPEN:
                kept[i] = kept[j] = 1
    return [Match(left, right, length) for (right, left, length), keep in zip(found, kept, strict=True) if keep]


def _chained(ordered: list[Match]) -> Iterator[Chain]:
    """The best chains: each match follows the one before it that gives the greatest sum of lengths less leaps (minimap2)."""
    scores: list[float] = []
    back: list[int] = []
    first: list[int] = []
    for i, (left, right, length) in enumerate(ordered):
        score, best, begins = float(length), -1, right
        for j in range(i - 1, max(-1, i - 1 - OPEN), -1):
            other, before, size = ordered[j]
            ahead = right - before - size
            if not -GRAM <= ahead <= GAP:
                continue
            behind = left - other - size
            if -GRAM <= behind <= GAP and left > other and left + length <= first[j]:
                way = scores[j] + length + min(ahead, behind, 0) - _leap(abs(ahead - behind))
                if way > score:
                    score, best, begins = way, j, first[j]
        scores.append(score)
        back.append(best)
        first.append(begins)
    used = bytearray(len(ordered))
    for i in sorted(range(len(ordered)), key=lambda k: -scores[k]):
        chain: list[Match] = []
        while i >= 0 and not used[i]:
            used[i] = 1
            chain.append(ordered[i])
            i = back[i]
        if chain:
            yield chain_of(chain[::-1])


def _leap(distance: int) -> float:
    """What it costs a chain to change its diagonal by a distance."""
    return min(distance, APART) + distance / 20


def align(text: str, chain: Chain) -> Chain:
    """The chain with the gaps between its matches aligned too, and up to `BEYOND` characters above and below it.

    Where a match by chance at its beginning held its end back, the two copies not overlapping, it is aligned again.
    """
    aligned = _aligned(text, chain)
    held = chain.right[0] < aligned.right[0] and chain.right[0] < chain.left[1] + BEYOND
    return _aligned(text, aligned) if held else aligned


def _aligned(text: str, chain: Chain) -> Chain:
    found: list[Match] = []
    chain = _extended(text, chain)
    left, right = chain.left[0] - min(BEYOND, chain.left[0]), max(chain.left[1], chain.right[0] - BEYOND)
    for match in chain.matches:
        skip = max(0, left - match.left, right - match.right)
        if skip >= match.length:
            continue
        match = Match(match.left + skip, match.right + skip, match.length - skip)
        found += _between(text, left, match.left, right, match.right)
        found.append(match)
        left, right = match.left + match.length, match.right + match.length
    ahead = max(0, min(BEYOND, chain.right[0] - left))
    found += _between(text, left, left + ahead, right, min(len(text), right + BEYOND))
    return chain_of(_dense(_straight(text, found)))


def _extended(text: str, chain: Chain) -> Chain:
    """The chain with what agrees, but for errors, just above and just below it."""
    (first, a), (b, end) = chain.left, chain.right
    room = max(0, min(GAP, b - a))
    above = text[max(0, first - room) : first][::-1], text[b - room : b][::-1]
    matches = [Match(first - x - n, b - y - n, n) for x, y, n in reversed(list(_on(*above)))]
    b = matches[0].right if matches else b
    below = text[a : min(b, a + GAP)], text[end : end + GAP]
    return chain_of([*matches, *chain.matches, *(Match(a + x, end + y, n) for x, y, n in _on(*below))])


def _on(left: str, right: str) -> Iterator[tuple[int, int, int]]:
    """Where two strings agree from their beginnings on, to where what follows agrees no more (X-drop of BLAST)."""
    i = j = 0
    while i < len(left) and j < len(right):
        best = score = x = y = 0
        agreed: list[tuple[int, int, int]] = []
        blocks = _same(left[i : i + APART], right[j : j + APART])
        for k, (p, q, n) in enumerate(blocks, start=1):
            score += n - max(p - x, q - y)
            x, y = p + n, q + n
            if score > best:
                best, agreed = score, blocks[:k]
        if best < ANCHOR:
            return
        yield from ((i + p, j + q, n) for p, q, n in agreed)
        p, q, n = agreed[-1]
        i, j = i + p + n, j + q + n


def _straight(text: str, matches: list[Match]) -> list[Match]:
    """The matches with every detour mended: a phrase that stands twice in a noisy passage draws a match off its diagonal.

    A detour leaves a diagonal by `GRAM` or more and comes back to it within `DETOUR` characters. It is aligned anew by a
    shortest edit script without anchors, where more agrees that way.
    """
    straight = list(matches[:1])
    i = 1
    while i < len(matches):
        one, two = straight[-1], matches[i]
        if abs(_drift(one, two)) >= GRAM:
            for j in range(i + 1, min(len(matches), i + OPEN // 4)):
                last = matches[j]
                if last.left - one.left - one.length > DETOUR:
                    break
                if abs(_drift(one, last)) < GRAM // 2:
                    a, b = one.left + one.length, one.right + one.length
                    anew = [Match(a + x, b + y, n) for x, y, n in _script(text[a : last.left], text[b : last.right])]
                    if sum(match.length for match in anew) > sum(match.length for match in matches[i:j]):
                        straight += anew
                        two, i = last, j
                    break
        straight.append(two)
        i += 1
    return straight


def _drift(one: Match, two: Match) -> int:
    """How far the diagonal of one match lies from that of another."""
    return (two.left - two.right) - (one.left - one.right)


def _dense(matches: list[Match]) -> list[Match]:
    """The matches without chance matches at either end: short, and shorter than twice the gap that parts them."""
    low, high = 0, len(matches)
    while high - low > 1 and _astray(matches[high - 1], *matches[high - 2 : high]):
        high -= 1
    while high - low > 1 and _astray(matches[low], *matches[low : low + 2]):
        low += 1
    return matches[low:high]


def _astray(match: Match, one: Match, two: Match) -> bool:
    """Whether a match at an end, the first or the last of the two, may be chance."""
    return match.length < CHANCE and match.length <= 2 * _gap(one, two) and not _put_between(match, one, two)


def _put_between(match: Match, one: Match, two: Match) -> bool:
    """Whether two matches follow each other at once in one copy, and the other has a line between."""
    gaps = two.left - one.left - one.length, two.right - one.right - one.length
    return match.length >= GRAM and min(gaps) <= 1 and max(gaps) <= APART


def _gap(one: Match, two: Match) -> int:
    """The wider of the gaps between two matches."""
    return max(two.left - one.left, two.right - one.right) - one.length


def _between(text: str, a: int, a2: int, b: int, b2: int) -> list[Match]:
    """The matches within a gap."""
    if a >= a2 or b >= b2 or a2 - a > 2 * GAP or b2 - b > 2 * GAP:
        return []
    return [Match(a + i, b + j, n) for i, j, n in equal_blocks(text[a:a2], text[b:b2])]


def equal_blocks(left: str, right: str) -> list[tuple[int, int, int]]:
    """Where two strings agree: (offset in left, offset in right, length), in order.

    Grams that stand once on either side anchor the rest, which is aligned by a shortest edit script (Levenshtein):
    without them the script may scatter a sentence over a passage that only the other side has.
    """
    out: list[tuple[int, int, int]] = []
    i = j = 0
    for x, y in (*_anchors(left, right), (len(left), len(right))):
        if x < i or y < j:
            continue
        out += ((i + p, j + q, n) for p, q, n in _script(left[i:x], right[j:y]))
        n = ANCHOR if x < len(left) else 0
        if n:
            out.append((x, y, n))
        i, j = x + n, y + n
    return _joined(out)


def _joined(blocks: Iterable[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    joined: list[tuple[int, int, int]] = []
    for x, y, n in blocks:
        if joined and joined[-1][0] + joined[-1][2] == x and joined[-1][1] + joined[-1][2] == y:
            x, y, n = joined[-1][0], joined[-1][1], joined[-1][2] + n
            joined.pop()
        joined.append((x, y, n))
    return joined


def _script(left: str, right: str) -> Iterator[tuple[int, int, int]]:
    """The equal blocks of a shortest edit script; where one side is far longer, not those of one or two characters.

    Two long strings with little in common are two passages, not one with errors: nothing then.
    """
    if not left or not right:
        return
    short, long = sorted((len(left), len(right)))
    least = 3 if long > 2 * short + 8 else 1
    blocks = [block for block in _same(left, right) if block[2] >= least]
    if short < 2 * ANCHOR or sum(length for _, _, length in blocks) >= 0.4 * short:
        yield from blocks


def _same(left: str, right: str) -> list[tuple[int, int, int]]:
    """The equal blocks of a shortest edit script."""
    from rapidfuzz.distance import Levenshtein

    return [
        (op.src_start, op.dest_start, op.src_end - op.src_start)
        for op in Levenshtein.opcodes(left, right)
        if op.tag == "equal"
    ]


def _anchors(left: str, right: str) -> list[tuple[int, int]]:
    """Places of grams that stand once on either side, as many as follow each other on both (patience diff)."""
    if max(len(left), len(right)) < 24:
        return []
    here, there = ([text[i : i + ANCHOR] for i in range(len(text) - ANCHOR + 1)] for text in (left, right))
    common = set(here).intersection(there)
    if not common:
        return []
    places = _once(there, common)
    found = [(at, places[gram]) for gram, at in _once(here, common).items() if gram in places]
    piles: list[int] = []
    tops: list[int] = []
    back = [-1] * len(found)
    for k, (_, y) in enumerate(found):
        pile = bisect_left(piles, y)
        back[k] = tops[pile - 1] if pile else -1
        if pile == len(piles):
            piles.append(y)
            tops.append(k)
        else:
            piles[pile], tops[pile] = y, k
    run = []
    k = tops[-1] if tops else -1
    while k >= 0:
        run.append(found[k])
        k = back[k]
    return run[::-1]


def _once(grams: list[str], common: set[str]) -> dict[str, int]:
    """Those of the common grams that stand once in a list, in its order, and where."""
    first: dict[str, int] = {}
    more = set()
    for i, gram in enumerate(grams):
        if gram in common and first.setdefault(gram, i) != i:
            more.add(gram)
    return {gram: i for gram, i in first.items() if gram not in more}


def likeness(left: str, right: str) -> float:
    """How alike two short strings are: 1 for equal, 0 for nothing in common (normalized Levenshtein similarity)."""
    if left == right:
        return 1.0
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.normalized_similarity(left, right)


def numerals(text: str) -> str:
    """The characters of a text that numbers are written with, in order."""
    return "".join(char for char in text if char in NUMERALS)


def within(short: str, long: str) -> bool:
    """Whether the characters of one string stand in another in this order."""
    rest = iter(long)
    return all(char in rest for char in short)
