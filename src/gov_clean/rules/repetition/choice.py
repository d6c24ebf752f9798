"""Which of two copies stays: the fuller, then the less damaged, then the better set, then the first."""

from __future__ import annotations

from collections import Counter
from operator import add

from gov_clean.rules.repetition.page_copy import Copy
from gov_clean.rules.repetition.pair import Pair, wider


def choose(pair: Pair) -> tuple[Copy, Copy, str]:
    """The copy that stays, the copy that goes, and why."""
    left, right = pair.left, pair.right
    lacks = _own(right), _own(left)
    if lacks[1] + 20 < lacks[0]:
        return right, left, "the fuller copy"
    if lacks[0] + 20 < lacks[1]:
        return left, right, "the fuller copy"
    wrong = _damage(pair)
    if wrong[0] - wrong[1] > 1:
        return right, left, "the less damaged copy"
    if wrong[1] - wrong[0] > 1:
        return left, right, "the less damaged copy"
    if _broken(pair, left) > 2 * _broken(pair, right) + 2:
        return right, left, "the copy with whole lines and Chinese marks"
    return left, right, "the first copy"


def _own(copy: Copy) -> int:
    """Characters of prose, short gaps apart, that the other copy has not."""
    return sum(
        row.size - copy.had(row.start, row.end)
        for row in copy.rows.all[copy.top : copy.bottom + 1]
        if row.kind == "prose" and copy.had(row.start, row.end) < 0.7 * row.size
    )


def _damage(pair: Pair) -> tuple[int, int]:
    """How often the left, and the right, copy has the less usual characters where their prose differs; with its U+FFFD."""
    text = pair.rows.text
    counts: Counter[str] = Counter()
    wrong = [0, 0]
    gaps = [gap for gap in pair.gaps() if wider(*gap) <= 3 and all(_prose(pair, *span) for span in gap)]
    if not gaps:
        return 0, 0
    for start, end in (pair.chain.left, pair.chain.right):
        counts.update(map(add, text[start : end - 1], text[start + 1 : end]))
    for gap in gaps:
        here, there = (min((counts[text[i : i + 2]] for i in range(start - 1, end)), default=0) for start, end in gap)
        wrong[0] += here < there
        wrong[1] += there < here
    for k, copy in enumerate((pair.chain.left, pair.chain.right)):
        wrong[k] += pair.text.count("\ufffd", *pair.folded.source(*copy))
    return wrong[0], wrong[1]


def _prose(pair: Pair, start: int, end: int) -> bool:
    return pair.rows.all[pair.rows.at(start)].kind == "prose"


def _broken(pair: Pair, copy: Copy) -> int:
    """Lines of a copy that end within a sentence or hold many, and half-width commas."""
    rows = pair.rows.all[copy.first : copy.last + 1]
    return (
        pair.text.count(",", *pair.folded.source(*copy.span))
        + sum(row.text[-1].isalnum() for row in rows if row.size > 20)
        + sum(row.size // 600 for row in rows)
    )
