"""Two copies of what may be one page: what the other modules of this folder judge."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from gov_clean.document import Span
from gov_clean.rules.repetition.page_copy import Copy
from gov_clean.rules.repetition.rows import Rows
from gov_clean.similarity import Chain, Folded, chain_of


class Pair:
    """Two copies.

    text          the text, with its folded form and its rows
    chain         what the copies have in common
    left, right   the copies, in the order of the text
    """

    def __init__(self, text: str, folded: Folded, rows: Rows, chain: Chain) -> None:
        self.text, self.folded, self.rows = text, folded, rows
        self.chain = chain = _without_next_head(rows, chain)
        left = [(match.left, match.length) for match in chain.matches]
        right = [(match.right, match.length) for match in chain.matches]
        self.left = Copy(rows, chain.left, left, 0, chain.right[0])
        self.right = Copy(rows, chain.right, right, chain.left[1], len(rows.text))

    def gaps(self) -> Iterator[tuple[Span, Span]]:
        """Where the copies differ: the span (folded) between two matches in either copy, one of them perhaps empty."""
        for one, two in pairwise(self.chain.matches):
            yield (one.left + one.length, two.left), (one.right + one.length, two.right)

    def errors(self) -> int:
        """How often the copies differ in one to three characters."""
        return sum(0 < wider(*gap) <= 3 for gap in self.gaps())


def wider(left: Span, right: Span) -> int:
    """The length of the longer of two spans."""
    return max(left[1] - left[0], right[1] - right[0])


def _without_next_head(rows: Rows, chain: Chain) -> Chain:
    """The chain without a light line after its end that stands apart in both copies: the title of the next page."""
    matches = list(chain.matches)
    while len(matches) > 1:
        last, one = matches[-1], matches[-2]
        apart = min(last.left - one.left, last.right - one.right) - one.length
        if 2 * apart < last.length or rows.all[rows.at(last.left)].kind == "prose":
            break
        matches.pop()
    return chain_of(matches)
