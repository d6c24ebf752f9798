"""Where the article of a page begins and ends, and what in and around it is chrome: decided over the whole page.

Lines are weighed by what they are made of (sentences weigh for an article, short lines without marks against it, words
of chrome strongly against it), and the article is the stretch of lines with the greatest sum: maximum subsequence
segmentation (Pasternack and Roth, Extracting Article Text from the Web with Maximum Subsequence Segmentation, WWW 2009).
From there the head is read upwards to the title and the tail downwards to the first line of chrome. Between title and
tail only lines that are chrome by name go; a page without chrome keeps every line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from gov_clean import chrome
from gov_clean.document import Document, Edit, Span
from gov_clean.labels import iso_date, labels
from gov_clean.lines import Line, lines
from gov_clean.patterns import Pattern

_AGAINST = {
    "related-links": -20.0,
    "footer": -20.0,
    "disclaimer": -20.0,
    "previous-next": -12.0,
    "editor-line": -12.0,
    "link-list": -0.5,
    "metadata-line": -1.0,
    "stray-scraper-word": -1.0,
}
"""What a line of chrome weighs, in tens of characters of prose; other kinds -4."""
_END_LABELS = frozenset({"editor", "source", "author", "updated"})
_SENTENCE = Pattern("[。\uff1b]")
_COMMA = Pattern("[,\uff0c\uff01\uff1f]")
_ORDINAL = Pattern(
    r"(?:[一二三四五六七八九十]{1,3}[、.\uff0e]|[(\uff08][一二三四五六七八九十\d]{1,3}[)\uff09]|第[一二三四五六七八九十百零〇\d]{1,6}[章节条款编]|\d{1,2}[.、\uff0e])\s*\S"
)
_HAN = Pattern("[\u3400-\u9fff]")
_MARKS = Pattern(r"[\W_]+")
_ORIGINAL = Pattern("[(\uff08\u3010]原(?:标)?题")
_SPACED = Pattern(r"(?:\S ){4,}\S")
_ISSUER = Pattern("(?:委员会|人民政府|政府|办公厅|办公室|国务院|[部局厅署院])$")
_LIST = Pattern(r"[·•●■▪◆☆★\uff0a*>\uff1e»-]\s?\S|\[[\u4e00-\u9fff]{2,6}\]|\d{1,2}\s?[^\d.、\uff0e年月日:\uff1a]")
_TITLE_END = Pattern(
    "(?:通知|意见|决定|决议|办法|规定|公告|通告|通报|批复|函|请示|报告|方案|规划|条例|细则|纪要|命令|令|公示|要点|计划|指南|预案|[)\uff09])$"
)
_TITLE_START = Pattern("关于|.{2,30}(?:关于|印发|转发|批转|办公厅|办公室|人民政府|委员会|国务院)")
_HOST = Pattern("(?:主办|承办|协办|维护)(?:单位)?[:\uff1a].{2,40}$")
_SUFFIX = Pattern(
    r"\s*(?:_{1,2}|\s[-|\uff5c\u2014]+\s|[|\uff5c]|-(?=[\u4e00-\u9fff]{2,20}(?:网|政府|门户|网站|中心|频道)$))\s*"
)
LINKED = 0.8
"""The share of a line's characters from which it counts as a link."""
MOST_GAP = 4.0
MOST_HEAD = 12
"""Lines above the first paragraph that may be taken for the article's own where nothing tells them from navigation."""


class Layout(NamedTuple):
    """A page read line by line.

    rows    its lines, without the blank ones
    kinds   of each row: '' for the article, 'title', or the name of the rule whose chrome it is
    title   the title, its rows joined; None where none is found
    span    of the title's rows, code points
    """

    rows: list[Line]
    kinds: list[str]
    title: str | None
    span: Span | None


def _weight(text: str, kind: str) -> float:
    """How much a line speaks for the article (above 0) or against it, in tens of characters of prose."""
    size = len(text)
    if kind:
        return _AGAINST.get(kind, -4.0)
    if size >= 10 and _SENTENCE.search(text):
        return 1 + min(size, 200) / 10
    if size >= 30 and _COMMA.search(text):
        return min(size, 100) / (20 if size >= 60 else 40)
    if "\t" in text:
        return 0.5
    if _ORDINAL.match(text) or text[-1] in ":\uff1a":
        return 0.2
    if _LIST.match(text):
        return -0.8
    return -0.5 if size <= 30 else -0.1


def _weights(rows: list[Line], words: list[str]) -> list[float]:
    """The weight of every row. A run of plain short lines (a table, a list of names) costs no more than `MOST_GAP`:
    however long it is, it does not by itself divide an article."""
    found, spent = [], 0.0
    for row, kind in zip(rows, words, strict=True):
        weight = _weight(row.text, kind)
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


def _under_related(rows: list[Line], words: list[str], first: int) -> bool:
    """Whether a stretch stands under a heading of related links, with no head of its own between (teasers, comments)."""
    for i in range(first - 1, max(-1, first - 25), -1):
        if words[i] == "breadcrumb" or (words[i] == "metadata-line" and labels(rows[i].text)):
            return False
        if words[i] == "related-links":
            return True
    return False


def _before_teasers(
    words: list[str], weights: Sequence[float], first: int, end: int, weight: float
) -> Iterator[tuple[int, int, float]]:
    """A stretch, cut at a heading of related links where what follows is thin: teasers and comments are a sentence here
    and there among short lines, an article that goes on is mostly prose."""
    for i in range(first + 1, end):
        if words[i] == "related-links":
            rest = weights[i + 1 : end]
            if sum(w > 3 for w in rest) < 0.35 * len(rest) and sum(weights[first:i]) > 0:
                yield first, i, sum(weights[first:i])
                yield i + 1, end, sum(weights[i + 1 : end])
                return
    yield first, end, weight


def _cores(rows: list[Line], words: list[str], weights: Sequence[float]) -> list[tuple[int, int]]:
    """The stretches of prose that are articles: the heaviest, and others of at least half its weight.

    What stands under a heading of related links counts a twentieth.
    """
    found = [
        (first, end, weight / 20 if _under_related(rows, words, first) else weight)
        for segment in _segments(weights)
        for first, end, weight in _before_teasers(words, weights, *segment)
    ]
    most = max((weight for _, _, weight in found), default=0)
    return [
        (first, end)
        for first, end, weight in found
        if weight == most or (weight >= 0.5 * most and weight >= 30 and sum(w > 5 for w in weights[first:end]) >= 3)
    ]


def _captions(rows: list[Line], words: list[str]) -> list[tuple[int, int]]:
    """The article of a page without prose (pictures and their captions): what stands between the labels under a title
    and the next line of chrome."""
    for i, word in enumerate(words):
        if word == "metadata-line" and any(_title_like(rows[k].text, words[k]) for k in range(max(0, i - 2), i)):
            first = next((k for k in range(i, len(rows)) if not words[k]), len(rows))
            end = next((k for k in range(first, len(rows)) if words[k]), len(rows))
            if first - i <= 6 and end - first <= MOST_HEAD and any(len(row.text) >= 10 for row in rows[first:end]):
                return [(first, end)]
    return []


def _split(words: list[str], weights: Sequence[float], first: int, end: int) -> Iterator[tuple[int, int]]:
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


def _title_like(text: str, kind: str) -> bool:
    return (
        not kind
        and 4 <= len(text) <= 80
        and "。" not in text
        and len(_HAN.compiled.findall(text)) * 2 >= min(len(text), 12)
    )


def _fold(text: str) -> str:
    return _MARKS.sub("", text)


def _solid(text: str) -> str:
    """A spaced-out line (国 务 院 关 于) without its spaces."""
    return text.replace(" ", "") if _SPACED.fullmatch(text) else text


def _window(rows: list[Line], kinds: list[str], best: int, low: int, core: int, names: list[str]) -> tuple[int, int]:
    """The rows of the title that row `best` belongs to: titles are broken over two to four rows.

    Rows are joined where the page names the whole (a label, the page's title element), or where they make a formal
    title only together: issuer and subject first, the kind of document last.
    """
    first = best
    while first > max(low, best - 4) and _title_like(rows[first - 1].text, kinds[first - 1]):
        first -= 1
    end = best + 1
    while end < min(core, best + 5) and _title_like(rows[end].text, kinds[end]):
        end += 1
    windows = [(i, j) for i in range(first, best + 1) for j in range(best + 1, min(end, i + 5) + 1) if j - i > 1]
    for i, j in windows:
        if _fold("".join(row.text for row in rows[i:j])) in names:
            return i, j
    for i, j in windows:
        texts = [_solid(row.text) for row in rows[i:j]]
        opens = _TITLE_START.match(texts[0]) and (
            _ISSUER.search(texts[0]) or not any(_TITLE_START.match(t) for t in texts[1:])
        )
        if opens and _TITLE_END.search(texts[-1]) and not any(_TITLE_END.search(t) for t in texts[:-1]):
            return i, j
    return best, best + 1


def _shared(title: str, prose: str) -> float:
    """The share of a title's bigrams that stand in the first paragraphs: a title says what its article says."""
    pairs = {title[i : i + 2] for i in range(len(title) - 1)}
    return sum(pair in prose for pair in pairs) / len(pairs) if pairs else 0.0


def _title(
    rows: list[Line], kinds: list[str], low: int, core: int, elements: tuple[str, ...]
) -> tuple[int, int, str] | None:
    """First row, end row and text of the title in rows [low, core), or None; `elements`: what HTML calls its title."""
    counts: dict[str, int] = {}
    for row in rows:
        key = _fold(row.text)
        counts[key] = counts.get(key, 0) + 1
    names = [
        _fold(label.value)
        for row in rows[low:core]
        for label in labels(row.text)
        if label.field == "title" and len(label.value) > 4
    ]
    heads = [_fold(_SUFFIX.split(row.text)[0]) for row in rows[:2] if len(row.text) >= 10]
    heads += [_fold(text) for name in elements for text in (name, _SUFFIX.split(name)[0])]
    lead = "".join(row.text for row in rows[core : core + 4])[:600]
    best, high = None, 2.4
    for i in range(low, core):
        text, kind = rows[i].text, kinds[i]
        if not _title_like(text, kind):
            continue
        key = _fold(text)
        parts = text.split()
        score = -3.0 if _ORIGINAL.match(text) or (len(parts) >= 4 and len(text) <= 6 * len(parts)) else 0.0
        score += min(len(text), 30) / 10 - (1.5 if len(text) < 7 else 0) + 2.5 * _shared(key, lead)
        ahead = [kinds[k] for k in range(i + 1, min(i + 5, core))]
        if "metadata-line" in ahead:
            score += (4, 3, 2, 1)[ahead.index("metadata-line")]
        if any(k in ("font-size-bar", "share-bar", "print-close", "read-aloud") for k in ahead[:2]):
            score += 1
        if i and kinds[i - 1] == "breadcrumb":
            score += 2
        if not i and len(text) >= 10:
            score += 1.5
        if i and kinds[i - 1] == "metadata-line":
            score += 1
        if i == core - 1:
            score += 1.5
        elif core - i <= 4:
            score += 0.8
        if counts[key] > 1 and len(key) >= 8:
            score += 2
        if len(key) >= 8 and any(head.startswith(key) or key in head for head in heads if head != key):
            score += 2
        if any(key and key in name for name in names):
            score += 3
        if _LIST.match(text):
            score -= 2
        if (i and 0 < len(rows[i - 1].text) <= 6 and not kinds[i - 1]) and (
            i + 1 < core and len(rows[i + 1].text) <= 6 and not kinds[i + 1]
        ):
            score -= 2
        if core - i > 25:
            score -= 2
        if score >= high:
            best, high = i, score
    if best is None:
        return None
    first, end = _window(rows, kinds, best, low, core, names + heads)
    return first, end, "".join(_solid(row.text) for row in rows[first:end])


@lru_cache(maxsize=2)
def layout(document: Document) -> Layout:
    """The page of a document: every line's part in it. Of HTML it also knows what is link text, and the title element."""
    if document.format != "html":
        return _layout(document.text, (), ())
    from gov_clean import markup

    spans = [(line.start, line.end) for line in lines(document.text) if line.text]
    shares = markup.link_shares(document, spans)
    linked = tuple(i for i, share in enumerate(shares) if share >= LINKED)
    return _layout(document.text, linked, markup.titles(document.source))


def _link_lists(rows: list[Line], words: list[str], linked: tuple[int, ...]) -> None:
    """Three rows of links and more that follow each other are a list of links; so is a row of several."""
    run: list[int] = []
    for i in (*(i for i in linked if not _ORDINAL.match(rows[i].text)), len(rows) + 1):
        if run and i != run[-1] + 1:
            for k in run:
                if len(run) >= 3 or len(rows[k].text.split()) >= 4:
                    words[k] = words[k] or "link-list"
            run = []
        run.append(i)


@lru_cache(maxsize=4)
def _layout(text: str, linked: tuple[int, ...], names: tuple[str, ...]) -> Layout:
    rows = [line for line in lines(text) if line.text]
    words = [chrome.kind(row.text) for row in rows]
    _link_lists(rows, words, linked)
    if any(words):
        for i in range(max(0, len(rows) - 6), len(rows)):
            if not words[i] and _HOST.match(rows[i].text):
                words[i] = "footer"
    weights = _weights(rows, words)
    kinds = [""] * len(rows)
    parts = [part for first, end in _cores(rows, words, weights) for part in _split(words, weights, first, end)]
    cores = [(first, end) for first, end in parts if max(weights[first:end]) > 5] or parts
    cores = cores or _captions(rows, words)
    if not cores:
        return Layout(rows, kinds, None, None)
    title: tuple[int, int, str] | None = None
    low = 0
    for number, (first, end) in enumerate(cores):
        first = _past_head(rows, words, weights, first, end)
        found = _title(rows, words, low, first, names)
        begin = _head(rows, words, found, low, first)
        for i in range(low, begin):
            kinds[i] = words[i] or "page-head"
        for i in range(begin, first):
            kinds[i] = words[i] or ("navigation" if rows[i].text.isdigit() else "")
        if found and title is None:
            title = found
            for i in range(found[0], found[1]):
                kinds[i] = "title"
        upper = cores[number + 1][0] if number + 1 < len(cores) else len(rows)
        stop = _tail(rows, words, weights, end, upper)
        low = stop
    for i in range(low, len(rows)):
        kinds[i] = words[i] or "page-foot"
    span = None
    if title:
        span = (rows[title[0]].start, rows[title[1] - 1].end)
        key = _fold(title[2])
        for i, row in enumerate(rows):
            again = kinds[i] not in ("", "title") or title[1] <= i < cores[0][0]
            if again and _fold(row.text) == key:
                kinds[i] = "repeated-title"
    return Layout(rows, kinds, title[2] if title else None, span)


def _past_head(rows: list[Line], words: list[str], weights: Sequence[float], first: int, end: int) -> int:
    """The first row of prose, where the stretch found begins in the head: with a title that reads like prose (commas, a
    question), with teasers above the line of labels."""
    found = first
    for i in range(first, end):
        if weights[i] > 5 or len(rows[i].text) > 80:
            break
        if words[i] == "metadata-line" and iso_date(rows[i].text):
            found = i + 1
    return found


def _head(rows: list[Line], words: list[str], title: tuple[int, int, str] | None, low: int, first: int) -> int:
    """The row where the article's own lines begin, its title among them."""
    if title and (any(words[low:first]) or title[0] - low > MOST_HEAD):
        return title[0]
    for i in range(first - 1, low - 1, -1):
        if words[i]:
            return i + 1
    return low if first - low <= MOST_HEAD else first


def _tail(rows: list[Line], words: list[str], weights: Sequence[float], end: int, upper: int) -> int:
    """The row after the article's last: the first line of chrome below its prose."""
    for i in range(end, upper):
        kind = words[i]
        if kind == "metadata-line" and not any(
            label.field in _END_LABELS or not label.field for label in labels(rows[i].text)
        ):
            continue
        if kind and kind != "navigation":
            stop = i
            break
    else:
        return upper
    run = stop
    while run > end and len(rows[run - 1].text) <= 14 and not any(c.isdigit() for c in rows[run - 1].text):
        run -= 1
    if stop - run >= 12:
        return run
    while (
        run > end
        and len(rows[run - 1].text) <= 30
        and weights[run - 1] < 0
        and not any(c.isdigit() for c in rows[run - 1].text)
    ):
        run -= 1
    return run if stop - run >= 40 else stop


def deletions(document: Document, kind: str, reason: str) -> Iterator[Edit]:
    """The lines of one kind, with their newlines, as deletions: one for each run of them.

    None in Markdown: what this tool wrote has no chrome left, and other people's is no scraped page.
    """
    if document.format == "markdown":
        return
    page = layout(document)
    size = len(document.text)
    for wanted, run in groupby(zip(page.rows, page.kinds, strict=True), key=lambda row: row[1] == kind):
        if wanted:
            found = [row for row, _ in run]
            yield Edit(found[0].start, min(found[-1].end + 1, size), "", reason)
