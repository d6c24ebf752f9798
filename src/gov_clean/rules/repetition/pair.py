"""Two copies of what may be one page: what the other modules of this folder judge."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise

from gov_clean.document import Span
from gov_clean.rules.repetition.page_copy import HEAD, NAME, Copy
from gov_clean.rules.repetition.rows import Row, Rows
from gov_clean.similarity import CHANCE, Chain, Folded, Match, align, chain_of

SLIP = 3
"""Characters of an error of copying at most."""
CLOSING = 3
"""Lines that may close a page below its prose: who signed, and when."""


class Pair:
    """Two copies.

    text          the text, with its folded form and its rows
    chain         what the copies have in common, aligned
    left, right   the copies, in the order of the text
    """

    def __init__(self, text: str, folded: Folded, rows: Rows, chain: Chain) -> None:
        self.text, self.folded, self.rows = text, folded, rows
        self._chain(_at_lines(rows, _of_one_page(rows, chain, align(folded.text, chain))))
        told = [match for match in self.chain.matches if not self._chance(match)]
        if told and len(told) < len(self.chain.matches):
            self._chain(chain_of(told))

    def _chain(self, chain: Chain) -> None:
        left = [(match.left, match.length) for match in chain.matches]
        right = [(match.right, match.length) for match in chain.matches]
        self.chain = chain
        self.left = Copy(self.rows, chain.left, left, 0, chain.right[0])
        self.right = Copy(self.rows, chain.right, right, chain.left[1], len(self.rows.text))

    def _chance(self, match: Match) -> bool:
        """Whether two lines, each of its own copy, have a phrase in common by chance."""
        if match.length >= CHANCE:
            return False
        shares = [copy.share(at) for copy, at in ((self.left, match.left), (self.right, match.right))]
        return min(shares) < 0.3 and max(shares) < 0.5

    def gaps(self) -> Iterator[tuple[Span, Span]]:
        """Where the copies differ: the span (folded) between two matches in either copy, one of them perhaps empty."""
        for one, two in pairwise(self.chain.matches):
            yield (one.left + one.length, two.left), (one.right + one.length, two.right)

    def errors(self) -> int:
        """How often the prose of the copies differs in one to `SLIP` characters."""
        return sum(0 < wider(left, right) <= SLIP and self._prose(left, right) for left, right in self.gaps())

    def _prose(self, left: Span, right: Span) -> bool:
        return any(self.rows.all[self.rows.at(start)].kind == "prose" for start, _ in (left, right))


def wider(left: Span, right: Span) -> int:
    """The length of the longer of two spans."""
    return max(left[1] - left[0], right[1] - right[0])


def _at_lines(rows: Rows, chain: Chain) -> Chain:
    """The chain with every insertion slid to the beginning of a line, where its ends are alike.

    A paragraph of one copy that begins as the next one does is else aligned a few characters late.
    """
    matches = list(chain.matches[:1])
    for two in chain.matches[1:]:
        one = matches[-1]
        left, right = (one.left + one.length, two.left), (one.right + one.length, two.right)
        if (left[0] == left[1]) != (right[0] == right[1]):
            start, end = right if left[0] == left[1] else left
            by = _slide(rows, start, end, one.length, two.length)
            matches[-1] = one._replace(length=one.length + by)
            two = Match(two.left + by, two.right + by, two.length - by)
        matches.append(two)
    return chain_of(matches)


def _slide(rows: Rows, start: int, end: int, before: int, after: int) -> int:
    """By how many characters a span can be moved to begin with a line, what stands there staying the same."""
    row, text = rows.all[rows.at(start)], rows.text
    back, on = start - row.start, row.end - start
    if back < before and text[row.start : start] == text[end - back : end]:
        return -back
    if on < after and text[start : row.end] == text[end : end + on]:
        return on
    return 0


def _of_one_page(rows: Rows, core: Chain, chain: Chain) -> Chain:
    """The aligned chain without what lies in the next page, whose head may be alike in both places.

    That page begins, below the chain as it was found, with a light line of its own in both copies, or where a line of the
    first page's own head comes again.
    """
    matches = list(chain.matches)
    for k, (one, two) in enumerate(pairwise(matches)):
        if two.left >= core.left[1] and all(
            _holds_light(rows, *gap) for gap in ((one.left + one.length, two.left), (one.right + one.length, two.right))
        ):
            del matches[k + 1 :]
            break
    chain = chain_of(matches)
    end = _next_head(rows, chain, core.left[1])
    while len(matches) > 1 and matches[-1].left >= end:
        matches.pop()
    last = matches[-1]
    if last.left < end < last.left + last.length:
        matches[-1] = last._replace(length=end - last.left)
    return chain_of(matches)


def _holds_light(rows: Rows, start: int, end: int) -> bool:
    """Whether a whole light line lies within a span (folded)."""
    if start >= end:
        return False
    return any(
        row.kind == "light" and start <= row.start and row.end <= end
        for row in rows.all[rows.at(start) : rows.at(end - 1) + 1]
    )


def _next_head(rows: Rows, chain: Chain, found: int) -> int:
    """Where the left copy, after its prose, repeats a line of its head; else its end (folded).

    A line that closes the page before as it closes this one, below the same prose, is no line of the head.
    """
    start, end = chain.left
    first, last = rows.at(start), rows.at(end - 1)
    head = {rows.of(rows.all[at]): rows.of(rows.all[at - 1]) if at else "" for at in _head(rows, first)}
    told, again, closing = False, end, 0
    for at in range(first, last + 1):
        row, name = rows.all[at], rows.of(rows.all[at])
        if row.tells and (again == end or (row.start < found and 2 * _shared(chain, row) > row.size)):
            told, again, closing = True, end, CLOSING
        elif not told:
            head[name] = ""
        elif again == end and row.size >= NAME and name in head:
            if closing and head[name] == rows.of(rows.all[at - 1]):
                closing -= 1
            else:
                again = row.start
        else:
            closing = 0
    return again


def _shared(chain: Chain, row: Row) -> int:
    """How many characters of a row of the left copy the right one has."""
    matches = chain.matches
    first = max(0, bisect_right(matches, row.start, key=lambda match: match.left) - 1)
    end = bisect_left(matches, row.end, key=lambda match: match.left)
    return sum(
        max(0, min(row.end, match.left + match.length) - max(row.start, match.left)) for match in matches[first:end]
    )


def _head(rows: Rows, first: int) -> list[int]:
    """The nearest run of light lines above a row, upwards: their numbers."""
    run: list[int] = []
    for at in range(first - 1, max(-1, first - 2 * HEAD - 1), -1):
        if rows.all[at].kind != "prose":
            run.append(at)
        elif len(run) > 1:
            break
        else:
            run = []
    return run
