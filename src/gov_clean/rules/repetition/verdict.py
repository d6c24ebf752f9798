"""Whether a page comes again, and whether what comes again may be another document after all."""

from __future__ import annotations

from itertools import pairwise

from gov_clean.document import Span
from gov_clean.patterns import Pattern
from gov_clean.rules.repetition.page_copy import HEAD, Copy
from gov_clean.rules.repetition.pair import Pair, wider
from gov_clean.rules.repetition.rows import Rows
from gov_clean.rules.repetition.title import names_apart, opens, same_title, shared_head
from gov_clean.similarity import CHANCE, NUMERALS, Chain, numerals, within

SHORTEST = 60
"""Folded characters that a copy under a title needs; without a title it needs `UNTITLED`."""
UNTITLED = 150
WHOLE = 300
"""Folded characters from which a page that comes again nearly whole needs no title, nor to follow at once; of which twice as
many are a page, cut short, within a longer one."""
PASSAGE = 120
"""Folded characters of prose that are more than a notice in the head or foot of a page."""
APART = 60
"""Folded characters of sentences that are more than a caption."""
FOOT = 4
"""More light lines in a row than this are no headings, but the foot of a page."""
NEGATIONS = frozenset("不未无非没勿莫")
"""Characters that deny."""

_NUMBER = Pattern(r"[^:\uff1a]{4,40}[(\uff08][^()\uff08\uff09]{0,20}((?:19|20)\d\d)\W第?(\d{1,5})号[)\uff09]$")
"""A heading that ends in its document number, in brackets."""
_DATE = Pattern(r"(?:19|20)\d\d\D\d\d?\D\d")
_ARTICLE = Pattern(r"第[零〇一二三四五六七八九十百千\d]+条")


def quoted(rows: Rows, chain: Chain) -> bool:
    """Whether a chain is so small a part of the prose about it, on both sides, that it can be no page (cheap)."""
    return all(
        _exceeds(rows, span, 8 * chain.size, low, high)
        for span, low, high in (
            (chain.left, 0, chain.right[0]),
            (chain.right, chain.left[1], len(rows.text)),
        )
    )


def _exceeds(rows: Rows, span: Span, limit: int, low: int, high: int) -> bool:
    """Whether the prose of the page about a span, between two offsets, has more folded characters than a limit."""
    first, last = rows.at(span[0]), rows.at(span[1] - 1)
    total = sum(row.size for row in rows.all[first : last + 1] if row.kind == "prose")
    for numbers in (range(first - 1, -1, -1), range(last + 1, len(rows.all))):
        light = 0
        for at in numbers:
            row = rows.all[at]
            if total > limit or light > 1 or row.start < low or row.end > high:
                break
            light = light + 1 if row.kind != "prose" else 0
            total += row.size if row.kind == "prose" else 0
    return total > limit


def comes_again(pair: Pair) -> bool:
    """Whether a page comes again: enough of what stands between its title and its end."""
    size = pair.chain.size
    if not (pair.left.speaks() or pair.right.speaks()):
        return False
    same = same_title(pair)
    if same or opens(pair.left):
        pair.left.bounds(True)
        pair.right.bounds(True)
    (share, paragraphs), (other, others) = pair.left.shares(), pair.right.shares()
    most, paragraphs = max(paragraphs, others), min(paragraphs, others)
    if (not same or max(share, other) < 0.7) and _begin_apart(pair) and not _put_in(pair):
        return False
    if not same and (_another(pair) or names_apart(pair)):
        return False
    whole = max(0.0 if _goes_on(pair, pair.left) else share, 0.0 if _goes_on(pair, pair.right) else other)
    if same:
        if _section(pair):
            return False
        return size >= SHORTEST and whole >= 0.58 and (paragraphs > 1 or size >= 100)
    if same is False:
        return False
    if shared_head(pair) and whole >= 0.75 and size >= SHORTEST and (paragraphs > 1 or size >= 100):
        return True
    if min(share, other) >= 0.8 and whole >= 0.8 and size >= WHOLE:
        return True
    if size >= 2 * WHOLE and paragraphs > 3 and whole >= 0.95 and _dense(pair):
        return True
    if not _adjacent(pair) or size < UNTITLED:
        return False
    if size < WHOLE:
        return min(share, other) >= 0.85 and most > 1 and _dense(pair)
    return (min(share, other) >= 0.85 and (most > 1 or size >= 400)) or (max(share, other) >= 0.95 and _dense(pair))


def _dense(pair: Pair) -> bool:
    """Whether in one copy next to nothing stands that the other has not, be it in light lines (the fields of two forms)."""
    return pair.chain.size >= 0.9 * min(end - start for start, end in (pair.left.span, pair.right.span))


def _begin_apart(pair: Pair) -> bool:
    """Whether each of the pages begins with a sentence that the other has not: two documents with one closing."""
    firsts = (
        next((row for row in copy.rows.all[copy.top : copy.bottom + 1] if row.tells), None)
        for copy in (pair.left, pair.right)
    )
    return all(
        row is not None and copy.had(row.start, row.end) < 0.6 * row.size
        for row, copy in zip(firsts, (pair.left, pair.right), strict=True)
    )


def _another(pair: Pair) -> bool:
    """Whether paragraphs of one page stand where others stand on the other: two documents with one opening and closing."""
    long = [match for match in pair.chain.matches if match.length >= CHANCE]
    limit = max(APART, pair.chain.size / 6)
    return any(
        _has_own(pair.left, one.left + one.length, two.left, limit)
        and _has_own(pair.right, one.right + one.length, two.right, limit)
        for one, two in pairwise(long)
    )


def _has_own(copy: Copy, start: int, end: int, limit: float) -> bool:
    """Whether within a span (folded) stand paragraphs, more than one and of more characters than a limit, that the other copy
    has not."""
    if end - start <= limit:
        return False
    rows = copy.rows.all[copy.rows.at(start) : copy.rows.at(end - 1) + 1]
    own = [row.size for row in rows if row.tells and copy.had(row.start, row.end) < 0.6 * row.size]
    return len(own) > 1 and sum(own) > limit


def _put_in(pair: Pair) -> bool:
    """Whether the heading of what comes again stands above the sentences that open the other page: those were put in below it."""
    rows = pair.rows.all
    for here, there in ((pair.left, pair.right), (pair.right, pair.left)):
        shared = next((at for at in range(here.first, here.last + 1) if rows[at].tells), 0)
        opening = next((at for at in range(there.top, there.bottom + 1) if rows[at].tells), 0)
        above = {pair.rows.of(row) for row in rows[max(0, opening - HEAD) : opening] if row.start >= there.low}
        if shared and rows[shared - 1].kind == "light" and pair.rows.of(rows[shared - 1]) in above:
            return True
    return False


def _goes_on(pair: Pair, copy: Copy) -> bool:
    """Whether a good deal of prose stands below the page, and no head or foot between: the light lines are its headings.

    Of a page that is long enough to be told from a notice, many light lines in a row are the foot.
    """
    heads = {row.start for row in pair.right.names()}
    prose = light = 0
    for at in range(copy.bottom + 1, len(pair.rows.all)):
        row = pair.rows.all[at]
        light = 0 if row.kind == "prose" or pair.chain.size < WHOLE else light + 1
        if row.end > copy.high or row.start in heads or light > FOOT or _DATE.search(row.text):
            return False
        prose += row.size if row.kind == "prose" else 0
        if prose > max(PASSAGE, pair.chain.size / 4):
            return True
    return False


def _section(pair: Pair) -> bool:
    """Whether the passage and its heading stand amid the sentences of two pages: below those of each, above those of one."""
    copies = (pair.left, pair.right)
    end = len(pair.rows.all)
    return (
        not _adjacent(pair)
        and all(_told_on(pair.rows, range(copy.head - 1, -1, -1)) for copy in copies)
        and any(_told_on(pair.rows, range(copy.last + 1, end)) for copy in copies)
    )


def _told_on(rows: Rows, numbers: range) -> bool:
    """Whether some rows begin with a passage of prose."""
    size = 0
    for at in numbers:
        if rows.all[at].kind != "prose" or size > PASSAGE:
            break
        size += rows.all[at].size
    return size > PASSAGE


def _adjacent(pair: Pair) -> bool:
    """Whether the copies follow each other, with a few light lines between at most."""
    between = pair.rows.all[pair.left.last + 1 : pair.right.first]
    return len(between) <= 3 and not any(row.kind == "prose" for row in between)


def doubt(pair: Pair) -> str:
    """Why the copies may be two documents after all; empty where they are not.

    Noise changes single characters, and numbers no oftener than others. A revision changes phrases, a bulletin
    numbers; in a law a single character may be the revision. Copies without noise that differ in a numeral or a
    negation say different things.
    """
    noise = numbers = replaced = inserted = senses = 0
    for left, right in pair.gaps():
        if _numbered_apart(pair, left, right):
            return "document numbers differ"
        wide, narrow = wider(left, right), min(left[1] - left[0], right[1] - right[0])
        if not wide or not _told(pair, left, right) or (wide > 2 and _whole(pair, left, right)):
            continue
        if not narrow and (_at_end(pair, left, right) or _doubled(pair, left) or _doubled(pair, right)):
            continue
        senses += _sense(pair.rows.text[slice(*left)], pair.rows.text[slice(*right)])
        here, there = (numerals(pair.rows.text[start:end]) for start, end in (left, right))
        if wide <= 60 and here and there and not within(here, there) and not within(there, here):
            numbers += 1
        elif wide <= 2:
            noise += 1
        elif narrow >= 2 and wide >= 4:
            replaced += 1
        elif wide >= 4:
            inserted += 1
    if numbers > pair.chain.size // 700 + noise // 8:
        return "its numbers differ"
    if _law(pair) and (
        noise + numbers + replaced + inserted or min(pair.left.shares()[0], pair.right.shares()[0]) < 0.97
    ):
        return "articles differ"
    if replaced + inserted / 2 > min(1, noise // 3) + noise / 10:
        return "whole phrases differ"
    if senses and senses >= noise + numbers:
        return "a number or a negation differs"
    return ""


def _numbered_apart(pair: Pair, left: Span, right: Span) -> bool:
    """Whether a gap lies in two headings whose document numbers differ by more than a slip."""
    here, there = (_NUMBER.match(pair.rows.all[pair.rows.at(start)].text) for start, _ in (left, right))
    if here is None or there is None:
        return False
    one, two = here[1] + here[2], there[1] + there[2]
    return len(one) != len(two) or sum(a != b for a, b in zip(one, two, strict=True)) > 1


def _sense(left: str, right: str) -> bool:
    """Whether a gap makes another statement: another numeral, or a negation that only one side has.

    A numeral that is lost or has become another character is rather a slip.
    """
    if left and right:
        return NUMERALS.issuperset(left + right)
    return left + right in NEGATIONS


def _doubled(pair: Pair, span: Span) -> bool:
    """Whether a gap repeats what stands just before it: the stump of a sentence above the sentence carried to it."""
    start, end = span
    return start < end and pair.rows.text.endswith(pair.rows.text[start:end], 0, start)


def _at_end(pair: Pair, left: Span, right: Span) -> bool:
    """Whether a gap reaches the end of the prose in both copies: one of them was cut short."""
    return left[1] >= pair.left.prose[1] and right[1] >= pair.right.prose[1]


def _law(pair: Pair) -> bool:
    """Whether the page is a law: a text of numbered articles, of which there are versions."""
    rows = pair.rows.all[pair.left.first : pair.left.last + 1]
    return sum(_ARTICLE.match(row.text) is not None for row in rows) >= 3


def _told(pair: Pair, left: Span, right: Span) -> bool:
    """Whether a gap lies in the prose of both copies, not in their heads or feet."""
    rows = (pair.rows.all[pair.rows.at(start)] for start, _ in (left, right))
    return any(row.kind == "prose" for row in rows) and all(
        copy.prose[0] <= span[0] and span[1] <= copy.prose[1] for copy, span in ((pair.left, left), (pair.right, right))
    )


def _whole(pair: Pair, left: Span, right: Span) -> bool:
    """Whether a gap is a whole line of one copy, but for a character by chance alike."""
    for start, end in (left, right):
        for row in pair.rows.all[pair.rows.at(start) : pair.rows.at(max(start, end - 1)) + 1]:
            if min(row.end, end) - max(row.start, start) > 0.9 * row.size:
                return True
    return False
