"""Where the article of a page begins and ends, and what in and around it is chrome: decided over the whole page.

Lines are weighed by what they are made of (sentences weigh for an article, short lines without marks against it, words
of chrome strongly against it), and the article is the stretch of lines with the greatest sum: maximum subsequence
segmentation (Pasternack and Roth, Extracting Article Text from the Web with Maximum Subsequence Segmentation, WWW 2009).
From there the head is read upwards to the title (see `title`) and the tail downwards to the first line of chrome. Between
title and tail only lines that are chrome by name go; a page without chrome keeps every line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise
from typing import NamedTuple

from gov_clean import chrome, title
from gov_clean.characters import han
from gov_clean.document import Document, Edit, Span
from gov_clean.labels import CHART_LABEL, is_outlet, iso_date, labels, leaf_date, simplified
from gov_clean.lines import KEPT, Line, lines
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
_UNSEEN = "\ufeff\u200b\u200c\u200d\u2060"
_EXCERPT = Pattern(r"(?:(?:内容)?(?:摘要|导读|导语|提要|简介|核心提示)\s*[:\uff1a])?(.{12,}?)(?:\u2026+|\.{3,})$")
_MARKERS = frozenset({"正文", "文章正文", "新闻正文", "正文内容", "内容", "文章内容", "详细内容", "新闻内容"})
"""What templates write where the article begins."""
_END_LABELS = frozenset({"editor", "source", "author", "updated"})
_SENTENCE = Pattern("[。\uff1b]")
_COMMA = Pattern("[,\uff0c\uff01\uff1f]")
_CUT = Pattern(r"(?:\u2026+|\.{3,})(?:[\[【(\uff08]?(?:详细|详情|更多|全文|查看.{0,4})[>\uff1e»]*[\]】)\uff09]?)?$")
_HOST = Pattern("(?:主办|承办|协办|维护)(?:单位)?[:\uff1a].{2,40}$")
_NAME = Pattern("[\u4e00-\u9fff·]{2,4}")
_EVENT = Pattern(
    r"(?:地\s*点|地\s*址|出\s*席|参加|主\s*持|嘉\s*宾|主\s*讲|与会|参会|对\s*象|联系)[^\s:\uff1a]{0,4}[:\uff1a]"
)
_LABELLED = ("", "metadata-line", "editor-line")
_ARROWS = Pattern("[>\uff1e»›]{1,2}")
_STOP = Pattern(r"[。\uff1b\uff01\uff1f;!?]$|[。\uff0c]|^\d{1,3}(?:\s|$)|^附[件录表]|^序号$")
_OTHERS = Pattern(r"(?:最新|往期|更多|相关|其[他它]|热点|热门|推荐|所有|全部)[\u4e00-\u9fff]{2,6}")
_DATED = Pattern(
    r"(?:\S\s?){8,60}?\s*[\[(\uff08]?(?:(?<!\d)(?:19|20)\d\d[-/.年]|\s)\d{1,2}[-/.月]\d{1,2}日?(?:\s\d\d:\d\d(?::\d\d)?)?[\])\uff09]?"
)
_LISTED = Pattern("名单|如下|目录|附表|一览表|名录")
_ENDING = Pattern(
    "附\\s?件|附\\s?[:\uff1a]|[(\uff08].*[)\uff09]$|[^\\s:\uff1a]{2,6}[:\uff1a]|抄\\s?送|主题词|.*\\.(?:docx?|xlsx?|pdf|rar|zip|wps|et)$|图为|.*摄$|完$|—+"
)
_SHY = Pattern(rf"(?:{CHART_LABEL}|内容(?:概述|概览|摘要))[:\uff1a]")
_SHY_FIRST = "资資内內"
_ANY_LABEL = Pattern("[^\\s:\uff1a。\uff0c]{2,8}[:\uff1a]")
_VALUE = Pattern(r"[\d\s.,-]{1,12}次?|[^。\uff0c\uff1b\uff1a:]{2,40}")
_CONTACT = Pattern(
    r"[\u4e00-\u9fff]{0,6}(?:举报|监督|投诉|咨询|联系|报名)(?:电话|热线|邮箱)[:\uff1a]\s*[\d\uff10-\uff19(\uff08+][^\u4e00-\u9fff]*$"
)
"""A number to call, which an article may end with and a foot begin."""
_HEADLINE = Pattern('[:\uff1a?\uff1f!\uff01“”《》"]|[\u4e00-\u9fff]{4} +[\u4e00-\u9fff]{4}')
_ENCLOSED = Pattern("^附|^抄|\\d{5}|\\.(?:docx?|xlsx?|pdf|rar|zip|wps|et)$|[\uff1b;]$")
_CLOSING = Pattern("[:\uff1a]$|特此|此致|敬礼|[妥当]否|以上.{0,4}[请如]")
_COUNTED = Pattern(r"\S.{6,60}\s\d[\d.,]*[万kKwW]?\+?\s?(?:次|人|条)?(?:阅读|浏览|播放|评论|跟贴|点击|观看)?")
_INSET = frozenset(
    "share-bar print-close font-size-bar read-aloud player-control browser-notice script-residue stray-scraper-word".split()  # noqa: SIM905
)
"""Kinds of chrome that pages set between paragraphs."""
_COMMENTS = Pattern("评论|跟[贴帖]|留言|网友|参与|输入|正文已结束|合集|阅读原文")
LEAST_CHROME = 3
"""Rows of chrome around an article, from which one between its paragraphs may be chrome, too."""
LINKED = 0.8
"""The share of a line's characters from which it counts as a link."""
MOST_GAP = 4.0
MOST_BUTTON = 8
"""Characters of a link in the head that does something (comments, a reader's corner) and tells nothing."""
LEAST_PROSE = 3.0
"""The weight of a paragraph beside such a box."""
MOST_BOX = 8
"""Links in a box within an article."""
MOST_LINK = 34
"""Characters of a row in a list of links."""
LEAST_LINKS = 12
"""Rows without marks between the prose and the first line of chrome that are a list of links."""
LEAST_HEADLINES = 6
"""Such rows, where most are headlines by their marks."""
MOST_HEAD = 12
"""Lines above the first paragraph that may be taken for the article's own where nothing tells them from navigation."""

MOST_SHARED, LEAST_SHARED = 80, 4
"""Characters of a line that a site's template may hold, and letters of it."""


class Layout(NamedTuple):
    """A page read line by line.

    rows    its lines, without the blank ones
    kinds   of each row: '' for the article, 'title', or the name of the rule whose chrome it is
    values  a label's row -> the row below it that holds its value
    title   the title, its rows joined; None where none is found
    span    of the title's rows, code points
    """

    rows: list[Line]
    kinds: list[str]
    values: dict[int, int]
    title: str | None
    span: Span | None


@lru_cache(maxsize=KEPT)
def _weight(text: str, kind: str) -> float:
    """How much a line speaks for the article (above 0) or against it, in tens of characters of prose."""
    size = len(text)
    if kind:
        return _AGAINST.get(kind, -4.0)
    if size >= 10 and _SENTENCE.search(text):
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


def _weights(rows: list[Line], words: list[str]) -> list[float]:
    """The weight of every row. A run of plain short lines (a table, a list of names) costs no more than `MOST_GAP`:
    however long it is, it does not by itself divide an article. Sentences cut short, row after row, are teasers."""
    found, spent = [], 0.0
    cut = [("\u2026" in row.text or "..." in row.text) and _CUT.search(row.text) is not None for row in rows]
    for i, (row, kind) in enumerate(zip(rows, words, strict=True)):
        weight = _weight(row.text, kind)
        if cut[i] and weight > 0 and any(cut[max(0, i - 3) : i] + cut[i + 1 : i + 4]):
            weight = -1.0
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


def _under_related(rows: list[Line], words: list[str], weights: Sequence[float], first: int, end: int) -> bool:
    """Whether a stretch stands under a heading of related links, with no head of its own between (teasers, comments).

    Not where the links are a box within the article: prose right above the heading, no editor named there yet, and below
    the stretch, which is of some paragraphs, the line that names one.
    """
    for i in range(first - 1, max(-1, first - 25), -1):
        if words[i] == "breadcrumb" or (words[i] == "metadata-line" and labels(rows[i].text)):
            return False
        if words[i] == "related-links" and weights[i]:
            boxed = i > 0 and weights[i - 1] >= 1 and "editor-line" not in words[max(0, i - 60) : i]
            boxed = boxed and sum(weight >= 3 for weight in weights[first:end]) >= 2  # one paragraph is a teaser
            return not (boxed and next(filter(None, words[end : end + 4]), "") == "editor-line")
    return False


def _goes_on(rows: list[Line], words: list[str], weights: Sequence[float], first: int, end: int) -> bool:
    """Whether a stretch is the rest of an article, below a box of links within it."""
    box = next((i for i in range(first - 1, max(-1, first - 12), -1) if words[i]), -1)
    return box > 0 and words[box] == "related-links" and not _under_related(rows, words, weights, first, end)


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


def _cores(rows: list[Line], words: list[str], weights: Sequence[float]) -> list[tuple[int, int]]:
    """The stretches of prose that are articles: the heaviest, and others of at least half its weight.

    What stands under a heading of related links counts a twentieth.
    """
    found = [
        (first, end, weight / 20 if _under_related(rows, words, weights, first, end) else weight)
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


def _framed(rows: list[Line], words: list[str]) -> list[tuple[int, int]]:
    """The article of a page without prose (pictures and their captions, a poem): what stands between the labels beside a
    title and the next line of chrome."""
    for i, word in enumerate(words):
        if word == "metadata-line" and any(
            title.title_like(rows[k].text, words[k], 2)
            for k in (*range(max(0, i - 3), i), *range(i + 1, min(i + 3, len(rows))))
        ):
            first = next((k for k in range(i, len(rows)) if not words[k]), len(rows))
            end = next((k for k in range(first, len(rows)) if words[k] not in ("", "metadata-line")), len(rows))
            if first - i <= 6 and any(len(row.text) >= 4 for row in rows[first:end]):
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


@lru_cache(maxsize=2)
def layout(document: Document, template: frozenset[str] = frozenset()) -> Layout:
    """The page of a document: every line's part in it. Of HTML it also knows what is link text, and the title element.

    template   fingerprints of the lines that the pages of its site share (see `template`)
    """
    page = _page(document)
    return _without_template(page, template) if template else page


def fingerprint(text: str) -> str:
    """A line as templates know it: letters, digits and Han alone. '' for one that no template may hold: long, of a few
    characters, a sentence, or in the form of an article's own end or heading (signature, date, attachment, closing)."""
    key = title.fold(text) if len(text) <= MOST_SHARED else ""
    return "" if len(key) < LEAST_SHARED or _own(text) or is_outlet(text) or _CLOSING.search(text) else key


def prose(page: Layout) -> tuple[int, int]:
    """The first row of the article's prose and the row after the last; (0, 0) where it has none."""
    found = [i for i, row in enumerate(page.rows) if not page.kinds[i] and _weight(row.text, "") >= 1]
    return (found[0], found[-1] + 1) if found else (0, 0)


def has_chrome(page: Layout) -> bool:
    """Whether anything of the page is chrome: a title that comes again is the article's own."""
    return any(kind not in ("", "title", "repeated-title") for kind in page.kinds)


def _without_template(page: Layout, template: frozenset[str]) -> Layout:
    """The page without the template's lines at its edges: above the title and below the prose, where all that stands
    further out is chrome. So no other line goes with them, and a page without chrome keeps every line."""
    first, end = prose(page)
    if not end or not has_chrome(page):
        return page
    kinds = list(page.kinds)
    above = range(kinds.index("title", 0, first)) if "title" in kinds[:first] else range(0)
    for run in (above, range(len(kinds) - 1, end - 1, -1)):
        for i in run:
            if kinds[i] == "title" or (not kinds[i] and fingerprint(page.rows[i].text) not in template):
                break
            kinds[i] = kinds[i] or "site-template"
    return page._replace(kinds=kinds)


@lru_cache(maxsize=4)
def _rows(text: str) -> list[Line]:
    """The lines that show anything."""
    return [line for line in lines(text) if line.text.strip(_UNSEEN)]


def _page(document: Document) -> Layout:
    if document.format != "html":
        return _layout(document.text, (), (), ())
    from gov_clean import markup

    spans = [(row.start, row.end) for row in _rows(document.text)]
    shares = markup.link_shares(document, spans)
    linked = tuple(i for i, share in enumerate(shares) if share >= LINKED)
    return _layout(document.text, linked, markup.titles(document.source), tuple(markup.feet(document, spans)))


def _link_lists(rows: list[Line], words: list[str], linked: tuple[int, ...]) -> None:
    """Three rows of links and more that follow each other are a list of links; so is a row of several."""
    run: list[int] = []
    for i in (*(i for i in linked if not title.ORDINAL.match(rows[i].text)), len(rows) + 1):
        if run and i != run[-1] + 1:
            for k in run:
                if len(run) >= 3 or len(rows[k].text.split()) >= 4:
                    words[k] = words[k] or "link-list"
            run = []
        run.append(i)


def _words(rows: list[Line], linked: tuple[int, ...], feet: tuple[int, ...]) -> tuple[list[str], dict[int, int]]:
    """The kind of chrome of every row by its words and those of its neighbours; and of a label whose value stands on the
    next row, that row."""
    words = [chrome.kind(row.text) for row in rows]
    _link_lists(rows, words, linked)
    _split_crumbs(rows, words)
    _label_tables(rows, words)
    _leaf(rows, words)
    _dated_lists(rows, words, feet)
    _events(rows, words)
    values = _values(rows, words)
    if any(words):
        for i in range(max(0, len(rows) - 6), len(rows)):
            if not words[i] and _HOST.match(rows[i].text):
                words[i] = "footer"
    return words, values


def _split_crumbs(rows: list[Line], words: list[str]) -> None:
    """A breadcrumb over several rows: each arrow on a row of its own, or before its name."""
    for i, row in enumerate(rows):
        if _ARROWS.fullmatch(row.text):
            for k in (i - 1, i, i + 1):
                if 0 <= k < len(rows) and words[k] in ("", "navigation") and len(rows[k].text) <= 14:
                    words[k] = "breadcrumb"
        elif (
            words[i] == "navigation" and row.text[0] in ">\uff1e" and i and words[i - 1] in ("navigation", "breadcrumb")
        ):
            words[i] = "breadcrumb"


def _label_tables(rows: list[Line], words: list[str]) -> None:
    """Rows of a table of labels: known labels without a colon beside others; any label between two known ones."""
    known = [i for i, word in enumerate(words) if word == "metadata-line" and labels(rows[i].text)]
    for i in known:
        for k in (i - 1, i + 1):
            if 0 <= k < len(rows) and not words[k] and _beside_labels(rows[k].text):
                words[k] = "metadata-line"
        for step in (-1, 1):
            k = i + step
            while 0 <= k < len(rows) and not words[k] and _is_cells(rows[k].text) and len(known) > 1:
                words[k] = "metadata-line"
                k += step
    for one, two in pairwise(known):
        between = range(one + 1, two)
        if len(between) <= 2 and all(not words[k] and _ANY_LABEL.match(rows[k].text) for k in between):
            for k in between:
                words[k] = "metadata-line"


def _beside_labels(text: str) -> bool:
    """Whether a row is of the labels it stands beside, though it would say nothing alone: a source, a summary."""
    return text[0] in _SHY_FIRST and _SHY.match(simplified(text)) is not None


def _leaf(rows: list[Line], words: list[str]) -> None:
    """The calendar leaf of a page: its rows are a line of labels. Where there are several, they are those of a list."""
    found = [
        (i, leaf[0])
        for i, row in enumerate(rows)
        if row.text[0].isdigit() and len(row.text) <= 8 and (leaf := leaf_date([r.text for r in rows[i : i + 3]]))
    ]
    if len(found) == 1:
        first, size = found[0]
        words[first : first + size] = ["metadata-line"] * size


def _dated_lists(rows: list[Line], words: list[str], feet: tuple[int, ...]) -> None:
    """A heading of other pages (latest ..., earlier ...), below it two rows and more, each a title and its date, and below
    these the foot of the page: without that they may be the article's own."""
    for i, row in enumerate(rows[:-2]):
        if words[i] not in ("", "related-links") or not _OTHERS.fullmatch(simplified(row.text)):
            continue
        end = i + 1
        while end < len(rows) and words[end] in ("", "metadata-line") and _DATED.fullmatch(rows[end].text):
            end += 1
        if end - i > 2 and (end in feet or (end < len(rows) and words[end])):
            words[i:end] = ["related-links"] + ["link-list"] * (end - i - 1)


def _is_cells(text: str) -> bool:
    found = labels(text, cells=True)
    return bool(found) and not found[0].start and len(text) <= 120 and not _SENTENCE.search(text)


def _events(rows: list[Line], words: list[str]) -> None:
    """Time, place, speakers: where an event takes place is no label of a page, and neither is the time beside it."""
    for i, row in enumerate(rows):
        if words[i] in ("", "metadata-line") and _EVENT.match(row.text):
            words[i] = ""
            for step in (-1, 1):
                k = i + step
                while 0 <= k < len(rows) and words[k] in _LABELLED and _ANY_LABEL.match(rows[k].text):
                    if len(labels(rows[k].text)) == 1 and labels(rows[k].text)[0].field in ("", "date", "title"):
                        words[k] = ""
                    k += step


def _values(rows: list[Line], words: list[str]) -> dict[int, int]:
    """Labels whose value stands on the row below: label row -> value row, which is then of the labels, too."""
    found: dict[int, int] = {}
    for i in range(len(rows) - 1):
        if words[i] not in ("metadata-line", "editor-line") or words[i + 1] not in (
            "",
            "related-links",
            "metadata-line",
        ):
            continue
        marks = labels(rows[i].text)
        text = rows[i + 1].text
        if not marks or marks[-1].value or labels(text) or not _VALUE.fullmatch(text):
            continue
        later = words[i + 2] if i + 2 < len(rows) else ""
        dated = iso_date(text) is not None
        if marks[-1].field in ("date", "updated", "written"):
            fits = dated
        elif marks[-1].field in ("source", "author", "editor", "issuer"):
            fits = not dated and (is_outlet(text) or (bool(later) and len(text) <= 16) or len(text) <= 4)
        elif marks[-1].field == "title":
            fits = False
        else:
            fits = not dated and (text.isdigit() or (bool(later) and len(text) <= 40))
        if fits:
            found[i] = i + 1
            words[i + 1] = "metadata-line"
    return found


@lru_cache(maxsize=4)
def _layout(text: str, linked: tuple[int, ...], names: tuple[str, ...], feet: tuple[int, ...]) -> Layout:
    rows = _rows(text)
    words, values = _words(rows, linked, feet)
    weights = _weights(rows, words)
    boxes = _boxes(rows, words, weights, linked)
    kinds = [""] * len(rows)
    parts = [part for first, end in _cores(rows, words, weights) for part in _split(words, weights, first, end)]
    parts = [part for part in parts if not _under_related(rows, words, weights, *part)] or parts
    cores = [(first, end) for first, end in parts if max(weights[first:end]) > 5] or parts
    cores = cores or _framed(rows, words)
    if not cores:
        return Layout(rows, kinds, values, None, None)
    heading: tuple[int, int, str] | None = None
    low = 0
    for number, (first, end) in enumerate(cores):
        first = _past_head(rows, words, weights, first, end)
        found = title.find(rows, words, low, first, names)
        begin = _head(rows, words, found, low, first)
        for i in range(low, begin):
            kinds[i] = words[i] or "page-head"
        for i in range(begin, first):
            kinds[i] = words[i] or _beside(rows, words, i, found, linked)
        for i in range(found[1] if found else begin, min(first + 1, end - 1)):
            if not kinds[i] and _excerpt(rows[i].text, rows[max(i + 1, first) : first + 3]):
                kinds[i] = "repeated-title"
        if found and heading is None:
            heading = found
            for i in range(found[0], found[1]):
                kinds[i] = "title"
        upper = cores[number + 1][0] if number + 1 < len(cores) else len(rows)
        low = _tail(rows, words, weights, end, upper, linked, feet)
        for i in range(end, low):
            if words[i] == "metadata-line" and any(label.field == "date" for label in labels(rows[i].text)):
                kinds[i] = words[i]
    for i in range(low, len(rows)):
        kinds[i] = words[i] or "page-foot"
    _insets(rows, words, weights, kinds, boxes)
    span = None
    if heading:
        span = (rows[heading[0]].start, rows[heading[1] - 1].end)
        key = title.fold(heading[2])
        for i, row in enumerate(rows):
            again = kinds[i] not in ("", "title") or heading[1] <= i < cores[0][0]
            if again and title.fold(row.text) == key:
                kinds[i] = "repeated-title"
    return Layout(rows, kinds, values, heading[2] if heading else None, span)


def _boxes(rows: list[Line], words: list[str], weights: list[float], linked: tuple[int, ...]) -> set[int]:
    """The rows of boxes of links within an article: a heading of related links, below it rows that are links or end in a
    date or a count, then prose again. They neither end the article nor weigh against it."""
    found: set[int] = set()
    for i, word in enumerate(words):
        if (
            word != "related-links"
            or i in found
            or _COMMENTS.search(rows[i].text)
            or not any(w >= LEAST_PROSE for w in weights[:i])
        ):
            continue
        end = i + 1
        while end < len(rows) and end - i <= MOST_BOX and _is_link(rows[end].text, end, words, linked):
            end += 1
        named = ":" in rows[i].text or "\uff1a" in rows[i].text or i in linked
        if (named or end > i + 1) and end < len(rows) and weights[end] >= LEAST_PROSE and end not in linked:
            found.update(range(i, end))
    for i in found:
        weights[i] = 0.0
    return found


def _is_link(text: str, i: int, words: list[str], linked: tuple[int, ...]) -> bool:
    """Whether a row of a list of related pages is one of its links."""
    return words[i] in ("", "link-list") and (
        i in linked or _DATED.fullmatch(text) is not None or _COUNTED.fullmatch(text) is not None
    )


def _insets(rows: list[Line], words: list[str], weights: Sequence[float], kinds: list[str], boxes: set[int]) -> None:
    """Chrome between two paragraphs, where the page has more of it around the article: boxes of links, bars, what a scraper
    left."""
    if sum(kind not in ("", "title", "repeated-title", "metadata-line") for kind in kinds) < LEAST_CHROME:
        return
    prose = [i for i, weight in enumerate(weights) if weight >= 1 and not words[i]]
    for before, after in pairwise(prose):
        run = range(before + 1, after)
        if not any(kinds[before : after + 1]) and all(
            i in boxes or (words[i] in _INSET and not chrome.is_weak(rows[i].text)) for i in run
        ):
            for i in run:
                kinds[i] = words[i] or "link-list"


def _beside(
    rows: list[Line], words: list[str], i: int, found: tuple[int, int, str] | None, linked: tuple[int, ...]
) -> str:
    """The kind of an unnamed row of the head by the rows beside it: a bare count (of views, of comments) below a bar, a
    short link, the outlet beside a line of labels. The number of a section (01) is no count."""
    text = rows[i].text
    above, below = words[i - 1] if i else "", words[i + 1] if i + 1 < len(rows) else ""
    if text.replace(",", "").isdigit() and (text == "0" or not text.startswith("0")) and above:
        return "navigation"
    if found and i >= found[1] and len(text) <= MOST_BUTTON and i in linked and (above or below or i - 1 in linked):
        return "navigation"
    if text in _MARKERS and (above or below):
        return "stray-scraper-word"
    if found and i >= found[1] and is_outlet(text):
        for k, word in ((i - 1, above), (i + 1, below)):
            if word == "metadata-line" and (labels(rows[k].text) or "T" in (iso_date(rows[k].text) or "")):
                return "metadata-line"
    return ""


def _excerpt(text: str, below: list[Line]) -> bool:
    """Whether a row above the prose is the beginning of it, cut short: a teaser that the page shows above the text."""
    said = _EXCERPT.fullmatch(text)
    key = title.fold(said[1]) if said else ""
    return len(key) >= 10 and any(title.fold(row.text).startswith(key) for row in below)


def _past_head(rows: list[Line], words: list[str], weights: Sequence[float], first: int, end: int) -> int:
    """The first row of prose, where the stretch found begins in the head: with a title that reads like prose (commas, a
    question), with teasers above the line of labels."""
    found = first
    for i in range(first, end):
        if weights[i] > 5 or len(rows[i].text) > 80:
            break
        signed = i > 0 and is_outlet(rows[i - 1].text) and not labels(rows[i].text)
        if words[i] == "metadata-line" and iso_date(rows[i].text) and not signed:
            found = i + 1
    return found


def _head(rows: list[Line], words: list[str], found: tuple[int, int, str] | None, low: int, first: int) -> int:
    """The row where the article's own lines begin: its title, and up to two rows of a shoulder right above it.

    A page without any line of chrome is an article from its first row.
    """
    if not any(words):
        return low
    if found and (any(words[low:first]) or found[0] - low > MOST_HEAD):
        begin = found[0]
        while begin > max(low, found[0] - 2) and title.shoulder(rows[begin - 1].text, words[begin - 1]):
            begin -= 1
        return begin if begin > low and words[begin - 1] else found[0]
    for i in range(first - 1, low - 1, -1):
        if words[i]:
            return i + 1
    told = any(_weight(row.text, "") >= 1 for row in rows[low:first])  # sentences above: no list of links
    return low if told or first - low <= MOST_HEAD else first


def _tail(
    rows: list[Line],
    words: list[str],
    weights: Sequence[float],
    end: int,
    upper: int,
    linked: tuple[int, ...],
    feet: tuple[int, ...],
) -> int:
    """The row after the article's last: the first line of chrome below its prose, or the list of links above that (of rows
    that HTML shows to be links, any number)."""
    for i in range(end, upper + (upper in feet)):
        if i in feet:
            stop = i
            break
        kind = words[i]
        if kind == "metadata-line" and not _closes(rows[i].text):
            continue
        if kind == "footer" and _CONTACT.match(rows[i].text):
            continue
        if kind and (kind not in ("navigation", "player-control") or len(rows[i].text.split()) > 2):
            stop = i
            while stop > end and words[stop - 1] in ("navigation", "player-control"):
                stop -= 1
            break
    else:
        return upper
    while stop > end and stop - 1 in linked and weights[stop - 1] <= 0.5 and not _own(rows[stop - 1].text):
        stop -= 1
    floor = _signed(rows, end, stop)
    if floor == end and end < stop and is_outlet(rows[end].text):
        floor = end + 1  # a signature without a date
    opened = rows[floor - 1].text if floor else ""
    if opened[-1:] in (":", "\uff1a") or _LISTED.search(opened):
        return stop  # a list that the article ends in
    run = stop
    while (
        run > floor and weights[run - 1] <= 0 and len(rows[run - 1].text) <= MOST_LINK and not _own(rows[run - 1].text)
    ):
        run -= 1
    if stop - run >= LEAST_LINKS:
        return run
    run = stop
    while run > floor and weights[run - 1] <= 0 and _headline_like(rows[run - 1].text):
        run -= 1
    marked = sum(_HEADLINE.search(row.text) is not None for row in rows[run:stop])
    ended = run > 0 and weights[run - 1] >= 1  # a heading above would make the list the article's
    return run if ended and stop - run >= LEAST_HEADLINES and 2 * marked >= stop - run else stop


def _closes(text: str) -> bool:
    """Whether a line of labels below prose ends the article: it names a source, an editor, counts; not one with a date of
    publication, which heads what follows."""
    fields = [label.field for label in labels(text)]
    return "date" not in fields and any(field in _END_LABELS or not field for field in fields)


def _own(text: str) -> bool:
    """Whether a short row below the prose has the form of an article's end: a signature, an attachment, a note, a contact."""
    return (
        iso_date(text) is not None
        or _ENDING.match(text) is not None
        or title.ORDINAL.match(text) is not None
        or _STOP.search(text) is not None
    )


def _headline_like(text: str) -> bool:
    """Whether a row may be the headline of another page: of some length, no label, no item, no date, no file."""
    return (
        10 <= len(text) <= 40
        and "。" not in text
        and han(text) >= 8
        and not (iso_date(text) or labels(text) or title.ORDINAL.match(text) or _ENCLOSED.search(text))
    )


def _signed(rows: list[Line], low: int, high: int) -> int:
    """The row after the last signature and its date among rows [low, high); low where there is none."""
    for i in range(high - 1, low, -1):
        if len(rows[i].text) <= 20 and iso_date(rows[i].text) and len(rows[i - 1].text) <= 30:
            return i + 1
    return low


def deletions(document: Document, kind: str, reason: str, template: frozenset[str] = frozenset()) -> Iterator[Edit]:
    """The lines of one kind, with their newlines, as deletions: one for each run of them.

    None in Markdown: what this tool wrote has no chrome left, and other people's is no scraped page.
    """
    if document.format == "markdown":
        return
    page = layout(document, template)
    if kind not in page.kinds:
        return
    size = len(document.text)
    for wanted, run in groupby(zip(page.rows, page.kinds, strict=True), key=lambda row: row[1] == kind):
        if wanted:
            found = [row for row, _ in run]
            yield Edit(found[0].start, min(found[-1].end + 1, size), "", reason)
