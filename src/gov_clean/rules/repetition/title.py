"""Whether two pages bear one title."""

from __future__ import annotations

from typing import Literal

from gov_clean.rules.repetition.page_copy import HEAD, NAME, Copy
from gov_clean.rules.repetition.pair import Pair
from gov_clean.rules.repetition.rows import Row
from gov_clean.similarity import likeness, numerals, within

LINE = 12
"""Folded characters of a title that is known in two heads though it shares few words with the prose."""


def same_title(pair: Pair) -> bool | None:
    """Whether the two pages bear one title; None where they bear none, or it cannot be told.

    Moves the top of a page to a title that stands further above it.
    """
    prose = _prose(pair)
    left, right = _titles(pair, pair.left, prose), _titles(pair, pair.right, prose)
    if not left and right:
        left = _above(pair.left, right[0])
    if not right and left:
        right = _above(pair.right, left[0])
    noisy = pair.errors() > pair.chain.size / 80
    for one in left:
        for two in right:
            if _alike(pair, one, two, noisy):
                pair.left.begin(one)
                pair.right.begin(two)
                return True
    others = [_alike(pair, one, two, noisy) for one in _own(pair.left, left) for two in _own(pair.right, right)]
    return _far(pair, prose) if None in others or not others else False


def names_apart(pair: Pair) -> bool:
    """Whether each page has a title of its own, known by its own prose."""
    left, right = (_own(copy, _titles(pair, copy, _told(copy, copy.top))) for copy in (pair.left, pair.right))
    return bool(left and right) and all(_alike(pair, one, two, False) is False for one in left for two in right)


def _far(pair: Pair, prose: str) -> Literal[True] | None:
    """Whether one title stands above both copies, further up, with sentences below it that are no part of them (notices of
    the site); None where there is none."""
    left, right = _lines_above(pair.left), _lines_above(pair.right)
    common = [name for name in left if name in right and _is_title(name, prose, True)]
    if common:
        best = max(common, key=lambda name: _shared(name, prose))
        pair.left.begin(left[best])
        pair.right.begin(right[best])
        return True
    return None


def _lines_above(copy: Copy) -> dict[str, Row]:
    """The light lines above the first sentence that both copies have which are long enough for a title, by their folded
    characters; of equal ones the nearest."""
    rows, body = copy.rows.all, copy.first
    while body < copy.last and not (
        rows[body].tells and copy.had(rows[body].start, rows[body].end) >= 0.6 * rows[body].size
    ):
        body += 1
    rows = rows[max(0, copy.first - 2 * HEAD) : body]
    return {
        copy.rows.of(row): row for row in rows if row.kind == "light" and row.size >= NAME and row.start >= copy.low
    }


def shared_head(pair: Pair) -> bool:
    """Whether the pages have a line of their heads in common."""
    left, right = ([pair.rows.of(row) for row in copy.names()] for copy in (pair.left, pair.right))
    return any(likeness(one, two) >= 0.75 for one in left for two in right)


def opens(copy: Copy) -> bool:
    """Whether a copy begins with a light line and no prose stands shortly above: the head of a page."""
    rows, first = copy.rows.all, copy.first
    return (
        rows[first].kind != "prose"
        and not any(row.kind == "prose" and row.start >= copy.low for row in rows[max(0, first - HEAD) : first])
        and (first <= HEAD or rows[first - HEAD].start < copy.low)
    )


def _own(copy: Copy, titles: list[Row]) -> list[Row]:
    """The titles that are no line of the body which the other copy has too."""
    return [row for row in titles if copy.had(row.start, row.end) < 0.6 * row.size]


def _alike(pair: Pair, left: Row, right: Row, noisy: bool) -> bool | None:
    """Whether two lines are one; None where they may be. A title with another number is another title.

    noisy   the copies differ in single characters so often that a title may, too
    """
    one, two = pair.rows.of(left), pair.rows.of(right)
    like = likeness(one, two)
    if noisy and like >= 0.4:
        return True if like >= 0.6 else None
    here, there = numerals(one), numerals(two)
    if like >= 0.75 and here == there:
        return True
    if within(one, two) or within(two, one) or (like >= 0.75 and (within(here, there) or within(there, here))):
        return None
    return False


def _prose(pair: Pair) -> str:
    """The prose of the two copies: the beginnings of their first rows."""
    return "\n".join(_told(copy, copy.first) for copy in (pair.left, pair.right))


def _told(copy: Copy, first: int) -> str:
    """The beginnings of the rows with sentences among the first of a copy."""
    rows = copy.rows.all[first : min(copy.last + 1, first + 20)]
    return "\n".join(copy.rows.of(row)[:400] for row in rows if row.tells)


def _titles(pair: Pair, copy: Copy, prose: str) -> list[Row]:
    """The lines at the head of a page that share their words with the prose, the best first."""
    other = pair.right if copy is pair.left else pair.left
    both = {pair.rows.of(row) for row in other.names()}
    found = []
    for row in copy.names():
        name = pair.rows.of(row)
        if _is_title(name, prose, name in both):
            found.append((_shared(name, prose), row))
    return [row for _, row in sorted(found, key=lambda pair: -pair[0])]


def _is_title(name: str, prose: str, both: bool) -> bool:
    """Whether a line shares its words with the prose: half of its pairs of characters make it a title; where it stands in
    the head of the other page, too, and is long, a third."""
    shared = _shared(name, prose)
    return shared > 2 and (
        2 * shared >= len(name) - 1 or (both and len(name) >= LINE and 3 * shared >= len(_pairs(name)))
    )


def _pairs(name: str) -> list[str]:
    """The pairs of neighbouring characters of a line, not those of letters and digits."""
    return [name[i : i + 2] for i in range(len(name) - 1) if not name[i].isascii()]


def _shared(name: str, prose: str) -> int:
    """How many of its pairs of characters a line has in common with the prose."""
    return sum(part in prose for part in _pairs(name))


def _above(copy: Copy, title: Row) -> list[Row]:
    """The nearest line above a copy that equals the other copy's title; the page then begins there."""
    rows = copy.rows
    name = rows.of(title)
    for at in range(copy.top - 1, max(-1, copy.top - 400), -1):
        row = rows.all[at]
        if row.start < copy.low:
            break
        if row.size == len(name) and rows.of(row) == name:
            copy.top = at + 1
            return [row]
    return []
