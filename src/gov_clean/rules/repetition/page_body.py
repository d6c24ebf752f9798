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

The comparing is in `similarity`; this folder decides: `rows` and `page_copy` say what stands about a copy, `title` whether
two pages bear one name, `verdict` whether a page comes again, `choice` which copy stays, `removal` what is done.
"""

from __future__ import annotations

from collections.abc import Iterator

from gov_clean.document import Document, Edit
from gov_clean.rule import Rule, changes, keeps
from gov_clean.rules.repetition import example
from gov_clean.rules.repetition.pair import Pair
from gov_clean.rules.repetition.removal import edits
from gov_clean.rules.repetition.rows import Rows
from gov_clean.rules.repetition.verdict import SHORTEST, comes_again, quoted
from gov_clean.settings import Settings
from gov_clean.similarity import Folded, chains


def check(document: Document, settings: Settings) -> Iterator[Edit]:
    """Find page bodies that come again."""
    text = document.text
    if len(text) < 2 * SHORTEST:
        return
    folded = Folded(text)
    found = [chain for chain in chains(folded.text) if max(chain.size, chain.left[1] - chain.left[0]) >= SHORTEST]
    if not found:
        return
    rows = Rows(folded)
    used = bytearray(len(folded.text))
    for chain in found:
        if any(used[end - 1] or used[start] or b"\1" in used[start:end] for start, end in (chain.left, chain.right)):
            continue
        if quoted(rows, chain):
            continue
        pair = Pair(text, folded, rows, chain)
        spans = (pair.left.span, pair.right.span)
        if any(b"\1" in used[start:end] for start, end in spans):
            continue
        if comes_again(pair):
            for start, end in spans:
                used[start:end] = b"\1" * (end - start)
            yield from edits(pair)


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
