"""The stretches of prose on a page: what its lines weigh, and where they weigh most.

Maximum subsequence segmentation (Pasternack and Roth, Extracting Article Text from the Web with Maximum Subsequence
Segmentation, WWW 2009) over weights by what a line is made of: sentences weigh for an article, short lines without marks
against it, words of chrome strongly against it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from gov_clean import letters, title
from gov_clean.characters import han
from gov_clean.kinds import DATED, FEET, SENTENCE
from gov_clean.labels import labels
from gov_clean.lines import KEPT, Line
from gov_clean.patterns import Pattern

_AGAINST = {
    "related-links": -20.0,
    "footer": -20.0,
    "disclaimer": -20.0,
    "feedback-prompt": -20.0,
    "previous-next": -12.0,
    "editor-line": -12.0,
    "link-list": -0.5,
    "metadata-line": -1.0,
    "stray-scraper-word": -1.0,
    "navigation": -2.0,
}
"""What a line of chrome weighs, in tens of characters of prose; other kinds -4."""
_COMMA = Pattern("[,\uff0c\uff01\uff1f]")
_CUT = Pattern(r"(?:\u2026+|\.{3,})(?:[\[【(\uff08]?(?:详细|详情|更多|全文|查看.{0,4})[>\uff1e»]*[\]】)\uff09]?)?$")
_COUNTED = Pattern(r"\S.{6,60}\s\d[\d.,]*[万kKwW]?\+?\s?(?:次|人|条)?(?:阅读|浏览|播放|评论|跟贴|点击|观看)?")
_COMMENTS = Pattern("评论|跟[贴帖]|留言|网友|参与|输入|正文已结束|合集|阅读原文")
MOST_GAP = 4.0
"""What a run of plain short lines may weigh against an article."""
LEAST_PROSE = 3.0
"""The weight of a paragraph beside a box of links."""
MOST_TITLE = 2
"""Rows of a title beyond which what stands above a line of labels is no head, but the article it ends."""
MOST_HEAD = 20
"""Rows below the labels beside a title among which the article begins."""
LEAST_LISTED = 3
"""Rows below the title of a list."""
MOST_BOX = 8
"""Links in a box within an article."""


@lru_cache(maxsize=KEPT)
def weight_of(text: str, kind: str) -> float:
    """How much a line speaks for the article (above 0) or against it, in tens of characters of prose."""
    size = len(text)
    if kind:
        return _AGAINST.get(kind, -4.0)
    if size >= 10 and SENTENCE.search(text):
        return (1 + min(size, 200) / 10) * _chinese(text)
    if size >= 30 and _COMMA.search(text):
        return min(size, 100) / (20 if size >= 60 else 40) * _chinese(text)
    if "\t" in text:
        return 0.5
    if text[-1] in ":\uff1a" or (title.ORDINAL.match(text) and han(text)):
        return 0.2
    if title.LIST.match(text):
        return -0.8
    return -0.5 if size <= 30 else -0.1


def _chinese(text: str) -> float:
    """What a sentence of another script counts for on a Chinese page: a third (headlines of feeds, notices of consent)."""
    return 1.0 if 4 * han(text) >= len(text) else 0.3


def weigh(rows: list[Line], words: list[str]) -> list[float]:
    """The weight of every row. A run of plain short lines (a table, a list of names) costs no more than `MOST_GAP`:
    however long it is, it does not by itself divide an article. Sentences cut short, row after row, are teasers."""
    found, spent = [], 0.0
    told = letters.contents(rows)
    cut = [("\u2026" in row.text or "..." in row.text) and _CUT.search(row.text) is not None for row in rows]
    for i, (row, kind) in enumerate(zip(rows, words, strict=True)):
        weight = weight_of(row.text, kind)
        if cut[i] and weight > 0 and any(cut[max(0, i - 3) : i] + cut[i + 1 : i + 4]):
            weight = -1.0
        if i in told and not kind:
            weight = max(weight, 1 + min(len(row.text), 200) / 10)
        if (kind and kind != "link-list") or weight >= 1:
            spent = 0.0
        elif weight < 0:
            weight = max(weight, -MOST_GAP - spent)
            spent += weight
        found.append(weight)
    return found


def _segments(weights: Sequence[float]) -> list[tuple[int, int, float]]:
    """All maximal scoring subsequences, as (first, end, sum) (Ruzzo and Tompa, ISMB 1999)."""
    found: list[tuple[int, int, float, float]] = []  # first, end, sum before, sum after
    total = 0.0
    for i, weight in enumerate(weights):
        total += weight
        if weight <= 0:
            continue
        first, end, low, high = i, i + 1, total - weight, total
        while True:
            j = len(found) - 1
            while j >= 0 and found[j][2] >= low:
                j -= 1
            if j < 0 or found[j][3] >= high:
                break
            first, low = found[j][0], found[j][2]
            del found[j:]
        found.append((first, end, low, high))
    return [(first, end, high - low) for first, end, low, high in found]


def under_related(rows: list[Line], words: list[str], weights: Sequence[float], first: int, end: int) -> bool:
    """Whether a stretch stands under a heading of related links, with no head of its own between (teasers, comments).

    Not where the links are a box within the article: prose right above the heading, no editor named there yet, and below
    the stretch, which is of some paragraphs, the line that names one.
    """
    for i in range(first - 1, max(-1, first - 25), -1):
        if words[i] == "breadcrumb" or (words[i] == "metadata-line" and labels(rows[i].text)):
            return False
        if words[i] == "related-links" and weights[i]:
            above = next((k for k in range(i - 1, -1, -1) if words[k] != "stray-scraper-word"), 0)
            begun = next((k for k in range(max(0, i - 60), i) if weights[k] >= LEAST_PROSE), i)
            boxed = weights[above] >= 1 and "editor-line" not in words[begun:i]
            boxed = boxed and sum(weight >= 3 for weight in weights[first:end]) >= 2  # one paragraph is a teaser
            ended = next(filter(None, words[end : end + 4]), "") == "editor-line"
            return not (boxed and (ended or _runs_on(rows, words, weights, i, first, end)))
    return False


def _runs_on(rows: list[Line], words: list[str], weights: Sequence[float], heading: int, first: int, end: int) -> bool:
    """Whether nothing but prose stands below a few short rows under a heading of related links: teasers have headlines of
    their own between, comments the names of who wrote them."""
    return (
        first - heading - 1 <= MOST_BOX
        and not any(words[heading + 1 : end])
        and _COMMENTS.search(rows[heading].text) is None
        and all(weight >= LEAST_PROSE for weight in weights[first:end])
        and sum(weights[first:end]) >= 10
    )


def _goes_on(rows: list[Line], words: list[str], weights: Sequence[float], first: int, end: int) -> bool:
    """Whether a stretch is the rest of an article, below a box of links within it."""
    box = next((i for i in range(first - 1, max(-1, first - 12), -1) if words[i]), -1)
    return box > 0 and words[box] == "related-links" and not under_related(rows, words, weights, first, end)


def _before_teasers(
    words: list[str], weights: Sequence[float], first: int, end: int, weight: float
) -> Iterator[tuple[int, int, float]]:
    """A stretch, cut at a heading of related links where what follows is thin: teasers and comments are a sentence here
    and there among short lines, an article that goes on is mostly prose."""
    for i in range(first + 1, end):
        if words[i] == "related-links" and weights[i]:
            rest = weights[i + 1 : end]
            if sum(w > 3 for w in rest) < 0.35 * len(rest) and sum(weights[first:i]) > 0:
                yield first, i, sum(weights[first:i])
                yield i + 1, end, sum(weights[i + 1 : end])
                return
    yield first, end, weight


def cores(rows: list[Line], words: list[str], weights: Sequence[float]) -> list[tuple[int, int]]:
    """The stretches of prose that are articles: the heaviest, and others of at least half its weight.

    What stands under a heading of related links counts a twentieth.
    """
    found = [
        (first, end, weight / 20 if under_related(rows, words, weights, first, end) else weight)
        for segment in _segments(weights)
        for first, end, weight in _before_teasers(words, weights, *segment)
    ]
    most = max((weight for _, _, weight in found), default=0)
    return [
        (first, end)
        for first, end, weight in found
        if weight == most
        or (weight >= 0.5 * most and weight >= 30 and sum(w > 5 for w in weights[first:end]) >= 3)
        or _goes_on(rows, words, weights, first, end)
    ]


def framed(rows: list[Line], words: list[str]) -> list[tuple[int, int]]:
    """The article of a page without prose: what stands between the labels beside a title and the next line of chrome
    (pictures and their captions, a poem), or below a title that what follows is no more of (names, values, times)."""
    ends, dated, bare = (_next(words, kinds) for kinds in (None, ("metadata-line",), ("",)))
    best, named, size = (0, 0), -1, len(rows)
    for i, word in enumerate(words):
        likely = word == "metadata-line" and not best[0] <= i < best[1]
        above = _title_row(rows, words, range(i - 1, max(-1, i - 4), -1)) if likely else -1
        below = _title_row(rows, words, range(i + 1, min(i + 3, size))) if likely else -1
        if max(above, below) >= 0:
            first, end = _longest(words, ends, bare, i)
            short = len(rows[above].text) if above >= 0 else 0
            if first == below and len(rows[first].text) >= 2 * short and title.heads_list(rows[first:end]):
                first += 1
            again = dated[min(dated[first] + 1, size)]
            before = named >= 0 and i - named <= 3 and words[named] == "metadata-line" and not labels(rows[named].text)
            listed = (before or again < end) and not labels(rows[i].text)  # dated headlines
            if not listed and end - first > best[1] - best[0] and end - first >= i - named - 1 - MOST_TITLE:
                best = first, end
        named = i if word else named
    if best[1] and any(len(row.text) >= 4 for row in rows[slice(*best)]):
        return [best]
    first = min(bare[0], _next(words, FEET)[0]) if words else size
    end = ends[first] if first < size else size
    return [(first + 1, end)] if end - first > LEAST_LISTED and title.heads_list(rows[first:end]) else []


def _title_row(rows: list[Line], words: list[str], near: range) -> int:
    """The first of some rows that may be a title; -1 for none."""
    return next((k for k in near if title.title_like(rows[k].text, words[k], 2)), -1)


def _next(words: list[str], kinds: Collection[str] | None) -> list[int]:
    """For every row the first at or after it of one of some kinds, or of any kind of chrome but labels (None); the number of
    rows where there is none."""
    found = [len(words)] * (len(words) + 1)
    for i in range(len(words) - 1, -1, -1):
        hit = words[i] in kinds if kinds is not None else words[i] not in ("", "metadata-line")
        found[i] = i if hit else found[i + 1]
    return found


def _longest(words: list[str], ends: list[int], bare: list[int], i: int) -> tuple[int, int]:
    """The longest run of rows without chrome below a line of labels, near it and above the foot of the page."""
    best, k = (i, i), i
    while k < len(words) and words[k] not in FEET and (k - i < MOST_HEAD or best[1] == best[0]):
        end = ends[k]
        first = min(bare[k], end)
        if end - first > best[1] - best[0]:
            best = first, end
        k = max(end, k + 1)
    return best


def below_notices(rows: list[Line], words: list[str], cores: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The article of a page whose prose all stands above its head, the breadcrumb and the labels: that is notices of the
    site, where more stands framed below the head."""
    named = ((i, word) for i, word in enumerate(words) if word in ("breadcrumb", "metadata-line"))
    head = next((i for i, word in named if word == "breadcrumb" or labels(rows[i].text)), 0)
    if max(end for _, end in cores) > head:
        return []
    frame = framed(rows, words)
    return frame if frame and frame[0][0] > head and _size(rows, frame) > _size(rows, cores) else []


def _size(rows: list[Line], stretches: list[tuple[int, int]]) -> int:
    """The characters of some stretches."""
    return sum(len(row.text) for first, end in stretches for row in rows[first:end])


def with_rows_above(words: list[str], first: int, end: int) -> tuple[int, int]:
    """A stretch without prose (a table), with the unnamed rows above it but one, which may be the title."""
    top = first
    while top and not words[top - 1]:
        top -= 1
    return min(first, top + 1), end


def split(words: list[str], weights: Sequence[float], first: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch of prose, cut where a second head stands in it: rows without prose among them, two of chrome at least,
    one of these a breadcrumb or a line of labels (a page that comes again, a second page in the file)."""
    start, i = first, first
    while i < end:
        j = i
        while j < end and weights[j] <= 0.2:
            j += 1
        names = [word for word in words[i:j] if word]
        if len(names) >= 2 and ("breadcrumb" in names or "metadata-line" in names) and i > start and j < end:
            yield start, i
            start = j
        i = max(j, i + 1)
    yield start, end


def boxes(rows: list[Line], words: list[str], weights: list[float], linked: tuple[int, ...]) -> set[int]:
    """The rows of boxes of links within an article: a heading of related links, below it rows that are links or end in a
    date or a count, then prose again. They neither end the article nor weigh against it. (A paragraph with a date or a link
    right below it is a teaser of the next page.)"""
    found: set[int] = set()
    links = frozenset(linked)
    prose = next((i for i, weight in enumerate(weights) if weight >= LEAST_PROSE), len(rows))
    for i in range(prose + 1, len(rows)):
        if words[i] != "related-links" or i in found or _COMMENTS.search(rows[i].text):
            continue
        end = i + 1
        while end < len(rows) and end - i <= MOST_BOX and _is_link(rows[end].text, end, words, links):
            end += 1
        named = ":" in rows[i].text or "\uff1a" in rows[i].text or i in links
        teaser = end + 1 < len(rows) and (end + 1 in links or words[end + 1] == "metadata-line")
        prosaic = end < len(rows) and weights[end] >= LEAST_PROSE and end not in links
        if (named or end > i + 1) and prosaic and not teaser:
            found.update(range(i, end))
    for i in found:
        weights[i] = 0.0
    return found


def _is_link(text: str, i: int, words: list[str], links: frozenset[int]) -> bool:
    """Whether a row of a list of related pages is one of its links."""
    return words[i] in ("", "link-list") and (
        i in links or DATED.fullmatch(text) is not None or _COUNTED.fullmatch(text) is not None
    )
