"""The body of a page stands in the text more than once.

A page that was scraped twice leaves its body twice, each copy with its own head and foot, perhaps cut short, broken
into other lines, with other marks, in the other script, or with single wrong characters. The fullest and least damaged
copy stays (of equals the first). Of the others the lines, and within mixed lines the sentences, that stand in it too
are removed; a paragraph or caption that only another copy has is carried to its place in the copy that stays. Heads,
feet and bars about a copy are left where they are: they are the business of other rules.

A repeat is a page that comes again. Two copies are alike in most of what stands between their titles and their ends,
the shorter measured by itself. Left alone: passages quoted in two articles, shared closing paragraphs, refrains, tables,
pages that name themselves differently, pages that begin apart and close alike. Only reported: copies whose numbers
differ more than their other characters do (bulletins, decisions), copies that differ by whole phrases (a notice and its
revision), copies without noise that differ in a numeral or a negation, and laws that differ in anything.

The comparing is in `similarity`; this folder decides: `rows` and `page_copy` say what stands about a copy, `title` whether
two pages bear one name, `verdict` whether a page comes again, `choice` which copy stays, `removal` what is done.
"""

from __future__ import annotations

from collections.abc import Iterator

from gov_clean.document import Document, Edit, Span
from gov_clean.rule import Rule, changes, keeps
from gov_clean.rules.repetition import example
from gov_clean.rules.repetition.pair import Pair
from gov_clean.rules.repetition.removal import edits, further_edits
from gov_clean.rules.repetition.rows import read
from gov_clean.rules.repetition.verdict import SHORTEST, comes_again, quoted
from gov_clean.settings import Settings
from gov_clean.similarity import chains


def check(document: Document, settings: Settings) -> Iterator[Edit]:
    """Find page bodies that come again."""
    text = document.text
    if len(text) < 2 * SHORTEST:
        return
    rows = read(text)
    folded = rows.folded
    found = [chain for chain in chains(folded.text) if max(chain.size, chain.left[1] - chain.left[0]) >= SHORTEST]
    if not found:
        return
    dealt = _Dealt(len(folded.text))
    for chain in found:
        if not dealt.open(chain.left, chain.right) or quoted(rows, chain):
            continue
        pair = Pair(text, folded, rows, chain)
        if dealt.open(pair.left.span, pair.right.span) and comes_again(pair):
            yield from dealt.edits(pair)


class _Dealt:
    """The copies dealt with so far: a third that is the same as one of them goes at once, others wait for the next round."""

    def __init__(self, size: int) -> None:
        self._used = bytearray(size)
        self._copies: list[tuple[Span, Span]] = []

    def _free(self, span: Span) -> bool:
        start, end = span
        return not (self._used[start] or self._used[end - 1] or 1 in self._used[start:end])

    def open(self, left: Span, right: Span) -> bool:
        """Whether at least one of two spans (folded) lies outside all copies."""
        return self._free(left) or self._free(right)

    def edits(self, pair: Pair) -> list[Edit]:
        """What is done to a pair of copies."""
        left, right = pair.left, pair.right
        if self._free(left.span) and self._free(right.span):
            found, kept, gone = edits(pair)
            survivor = pair.folded.source(*kept.span)
            if all(edit.safe and not edit.new for edit in found):
                self._copies += ((kept.span, survivor), (gone.span, survivor))
            self._use(kept.span)
            self._use(gone.span)
            return found
        like, gone = (right, left) if self._free(left.span) else (left, right)
        for span, survivor in self._copies:
            if span[0] <= like.span[0] and like.span[1] <= span[1]:
                found = further_edits(pair, like, gone, survivor)
                if found:
                    self._use(gone.span)
                    self._copies.append((gone.span, survivor))
                return found
        return []

    def _use(self, span: Span) -> None:
        self._used[span[0] : span[1]] = b"\1" * (span[1] - span[0])


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
