"""Where the article of a page begins and ends, and what in and around it is chrome: decided over the whole page.

The article is the stretch of lines that weighs most (see `segments`). From there the head is read upwards to the title (see
`title`) and the tail downwards to the first line of chrome. Between title and tail only lines that are chrome by name go, and
boxes of links; a page without chrome keeps every line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise
from typing import NamedTuple

from gov_clean import chrome, segments, title
from gov_clean.characters import han
from gov_clean.document import Document, Edit, Span
from gov_clean.kinds import DATED, FEET, read_kinds
from gov_clean.labels import han_number, is_date_line, is_outlet, iso_date, labels, simplified
from gov_clean.lines import Line, lines
from gov_clean.patterns import Pattern

_UNSEEN = "\ufeff\u200b\u200c\u200d\u2060"
_EXCERPT = Pattern(r"(?:(?:内容)?(?:摘要|导读|导语|提要|简介|核心提示)\s*[:\uff1a])?(.{12,}?)(?:\u2026+|\.{3,})$")
_MARKERS = frozenset({"正文", "文章正文", "新闻正文", "正文内容", "内容", "文章内容", "详细内容", "新闻内容"})
"""What templates write where the article begins."""
_END_LABELS = frozenset({"editor", "source", "author", "reporter", "updated", "index_number", "issuer"})
_STOP = Pattern(r"[。\uff1b\uff01\uff1f;!?]$|[。\uff0c]|^\d{1,3}(?:\s|$)|^附[件录表]|^序号$")
_SIGNATORY = Pattern(
    "\\S{0,8}(?:长|主席|主任|总理|书记|理事长)[\\s\u3000]+[\u4e00-\u9fff·]{1,4}(?:[\\s\u3000][\u4e00-\u9fff])?"
)
"""Who signs an order (GB/T 9704, 命令格式): office and name."""
_LISTED = Pattern("名单|如下|目录|附表|一览表|名录")
_ENDING = Pattern(
    "附\\s?件|附\\s?[:\uff1a]|[(\uff08].*[)\uff09]$|[^\\s:\uff1a]{2,6}[:\uff1a]|抄\\s?送|主题词|.*\\.(?:docx?|xlsx?|pdf|rar|zip|wps|et)$|图为|.*摄$|完$|—+"
)
_OF_WORK = Pattern(r"(?:责任单位|责任人|服务对象|有效期|(?:开始|结束)时间|[实施生失废][行效施止]日期|主题)\s*[:\uff1a]")
"""Labels of a page that an article may end with as well: who does what, and until when."""
_CONTACT = Pattern(
    r"[\u4e00-\u9fff]{0,6}(?:举报|监督|投诉|咨询|联系|报名|服务|值班|抢修|客服|救助)(?:电话|热线|邮箱)[:\uff1a]\s*[\d\uff10-\uff19(\uff08+][^\u4e00-\u9fff]*$"
)
"""A number to call, which an article may end with and a foot begin."""
_NO_ATTACHMENT = Pattern(
    r"(?:(?:相关|文件)附件|附件(?:下载|信息|列表|清单)|附件\s?[(\uff08]\d{0,2}[)\uff09])\s?[:\uff1a]?"
)
_NUMBER = Pattern("[\u4e00-\u9fff]{2,10}[:\uff1a][\\d\\s()\uff08\uff09-]+$")
_ATTACHMENT = Pattern(
    r"^\S{0,4}附件(?:下载|链接|列表|资料|材料)?\s?[\d一二三四五六七八九十]{0,2}\s?[:\uff1a]\s*\S{4,}|\.(?:docx?|xlsx?|pdf|rar|zip|wps|et|ofd)(?:\s?[(\uff08]?[\d.]+\s?[KMk][Bb]?[)\uff09]?)?$"
)
_BELOW = FEET | {"link-list"}
_SECTION = Pattern("([一二三四五六七八九十]{1,3})、")
_HEADLINE = Pattern('[:\uff1a?\uff1f!\uff01“”《》"]|[\u4e00-\u9fff]{4} +[\u4e00-\u9fff]{4}')
_ENCLOSED = Pattern("^附|^抄|\\d{5}|\\.(?:docx?|xlsx?|pdf|rar|zip|wps|et)$|[\uff1b;]$")
_CLOSING = Pattern("[:\uff1a]$|特此|此致|敬礼|[妥当]否|以上.{0,4}[请如]")
_INSET = frozenset(
    {"share-bar", "print-close", "font-size-bar", "read-aloud", "player-control", "browser-notice", "script-residue",
     "stray-scraper-word"}
)  # fmt: skip
"""Kinds of chrome that pages set between paragraphs."""
LEAST_CHROME = 3
"""Rows of chrome around an article, from which one between its paragraphs may be chrome, too."""
LINKED = 0.8
"""The share of a line's characters from which it counts as a link."""
MOST_BUTTON = 8
"""Characters of a link in the head that does something (comments, a reader's corner) and tells nothing."""
MOST_SECTION = 60
"""Rows below what looked like the end of an article among which it may go on."""
MOST_LINK = 34
"""Characters of a row in a list of links."""
LEAST_LINKS = 12
"""Rows without marks between the prose and the first line of chrome that are a list of links."""
LEAST_NAVIGATION = 3
"""Rows of navigation at the end of a page that are its foot."""
LEAST_DATED = 4
"""Such rows, where each ends in a date."""
LEAST_HEADLINES = 6
"""Such rows, where most are headlines by their marks."""
LEAST_MENU, MOST_ENTRY = 3, 6
"""Rows above the title that are a menu, and the characters of each."""
LEAST_PROFILE, MOST_PROFILE = 5, 12
"""Rows about the writer of a post, and the characters of each."""
MOST_TEASERS = 3
"""Sentences above the line of labels that may be of the head (a title with commas, teasers)."""
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
    found = [i for i, row in enumerate(page.rows) if not page.kinds[i] and segments.weight_of(row.text, "") >= 1]
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


@lru_cache(maxsize=4)
def _layout(text: str, linked: tuple[int, ...], names: tuple[str, ...], feet: tuple[int, ...]) -> Layout:
    rows = _rows(text)
    words, values = read_kinds(rows, linked, feet)
    weights = segments.weigh(rows, words)
    boxes = segments.boxes(rows, words, weights, linked)
    kinds = [""] * len(rows)
    parts = [
        part
        for first, end in segments.cores(rows, words, weights)
        for part in segments.split(words, weights, first, end)
    ]
    parts = [part for part in parts if not segments.under_related(rows, words, weights, *part)] or parts
    cores = [(first, end) for first, end in parts if max(weights[first:end]) > 5] or parts
    prosy = any(max(weights[first:end]) >= 2 for first, end in cores)
    listed = segments.below_notices(rows, words, cores) if prosy else segments.framed(rows, words)
    prosy = prosy and not listed
    cores = listed or (cores if prosy else [segments.with_rows_above(words, *core) for core in cores])
    if not cores:
        return Layout(rows, kinds, values, None, None)
    heading: tuple[int, int, str] | None = None
    told = bool(title.title_labels(rows, words, 0, cores[0][0]))
    low = 0
    for number, (first, end) in enumerate(cores):
        first = first if listed else _past_head(rows, words, weights, first, end)
        found = title.find(rows, words, low, first, names)
        begin = _head(rows, words, found, low, first)
        for i in range(low, begin):
            kinds[i] = words[i] or "page-head"
        for i in range(begin, first):
            kinds[i] = words[i] or _beside(rows, words, i, found, linked)
        for i in _profile(rows, kinds, found[1] if found else first, first):
            kinds[i] = "navigation"
        for i in range(found[1] if found else begin, min(first + 1, end - 1)):
            if not kinds[i] and _excerpt(rows[i].text, rows[max(i + 1, first) : first + 3]):
                kinds[i] = "repeated-title"
        if found and heading is None and not (number and told):
            heading = found
            for i in range(found[0], found[1]):
                kinds[i] = "title"
        upper = cores[number + 1][0] if number + 1 < len(cores) else len(rows)
        low = _tail(rows, words, weights, end, upper, linked, feet)
        low = _to_signature(rows, words, weights, low, upper)
        while section := _next_section(rows, begin, low, upper):
            low = _tail(rows, words, weights, _last_prose(weights, section, upper), upper, linked, feet)
        for i in range(end, low):
            dated = iso_date(rows[i].text) is not None or i in values
            if dated and words[i] == "metadata-line" and any(label.field == "date" for label in labels(rows[i].text)):
                kinds[i] = words[i]
    attached = _attached(rows, words, low)
    for i in range(low, len(rows)):
        kinds[i] = words[i] or ("" if i in attached else "page-foot")
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


def _profile(rows: list[Line], kinds: list[str], low: int, first: int) -> list[int]:
    """The rows between the title and the line that says when a post was made which tell of its writer (rank, posts, points):
    more short rows than an article sets there of its own."""
    dated = [i for i in range(low, first) if kinds[i] == "metadata-line" and iso_date(rows[i].text)]
    found = [i for i in range(low, dated[-1] if dated else low) if not kinds[i]]
    return found if len(found) >= LEAST_PROFILE and all(len(rows[i].text) <= MOST_PROFILE for i in found) else []


def _excerpt(text: str, below: list[Line]) -> bool:
    """Whether a row above the prose is the beginning of it, cut short: a teaser that the page shows above the text."""
    said = _EXCERPT.fullmatch(text)
    key = title.fold(said[1]) if said else ""
    return len(key) >= 10 and any(title.fold(row.text).startswith(key) for row in below)


def _past_head(rows: list[Line], words: list[str], weights: Sequence[float], first: int, end: int) -> int:
    """The first row of prose, where the stretch found begins in the head: with a title that reads like prose (commas, a
    question), with teasers above the line of labels."""
    found, plain, told = first, True, 0
    for i in range(first, end):
        told += weights[i] >= 1
        plain = plain and weights[i] <= 5 and len(rows[i].text) <= 80 and told <= MOST_TEASERS
        if not plain and i - first > MOST_HEAD:
            break
        if words[i] != "metadata-line" or not iso_date(rows[i].text):
            continue
        above = rows[i - 1].text if i else ""
        signature = _SIGNATORY.fullmatch(above) or above[-1:] == "。" or all(map(is_outlet, above.split() or "-"))
        signed = signature and not labels(rows[i].text)
        if (plain and not signed) or (found == first and _heads(rows, words, weights, first, i, end)):
            found = i + 1
    return found


def _heads(rows: list[Line], words: list[str], weights: Sequence[float], first: int, i: int, end: int) -> bool:
    """Whether a line of labels is that of the article though sentences stand above it (news tickers, notices): the first
    one, with the date and a name, right below a row of title form, and more of the prose below than above."""
    fields = {label.field for label in labels(rows[i].text)}
    above, below = (sum(weight for weight in part if weight > 0) for part in (weights[first:i], weights[i:end]))
    return (
        "date" in fields
        and not fields.isdisjoint(_END_LABELS)
        and i > first
        and title.title_like(rows[i - 1].text, words[i - 1], 6)
        and weights[i - 1] < 1
        and not any(words[k] in ("metadata-line", "breadcrumb") for k in range(first, i))
        and above < below
    )


def _head(rows: list[Line], words: list[str], found: tuple[int, int, str] | None, low: int, first: int) -> int:
    """The row where the article's own lines begin: its title, and up to two rows of a shoulder right above it.

    A page without any line of chrome is an article from its first row.
    """
    if not any(words):
        return low
    menu = (
        found is not None
        and found[0] - low >= LEAST_MENU
        and all(len(row.text) <= MOST_ENTRY for row in rows[low : found[0]])
    )
    if found and (any(words[low:first]) or found[0] - low > MOST_HEAD or menu):
        begin = found[0]
        while begin > max(low, found[0] - 2) and title.shoulder(rows[begin - 1].text, words[begin - 1]):
            begin -= 1
        return begin if begin > low and words[begin - 1] else found[0]
    for i in range(first - 1, low - 1, -1):
        if words[i]:
            return i + 1
    told = any(segments.weight_of(row.text, "") >= 1 for row in rows[low:first])  # sentences above: no list of links
    return low if told or found or first - low <= MOST_HEAD else first


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
        if kind == "footer" and (_CONTACT.match(rows[i].text) or (_NUMBER.match(rows[i].text) and _signs(rows, i + 1))):
            continue
        if kind and (kind not in ("navigation", "player-control") or len(rows[i].text.split()) > 2):
            stop = i
            while stop > end and words[stop - 1] in ("navigation", "player-control"):
                stop -= 1
            break
    else:
        if upper < len(rows) or not any(words[:end]):
            return upper
        stop = upper
        while stop > end and words[stop - 1] in ("navigation", "player-control"):
            stop -= 1
        stop = stop if upper - stop >= LEAST_NAVIGATION else upper
        stop = _without_attachments(rows, end, stop)
        return stop if stop < upper else _without_headlines(rows, weights, end, upper)
    stop = _without_attachments(rows, end, stop)
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
        return stop if any(_LISTED.search(row.text) for row in rows[max(run - 1, floor) : run + 2]) else run
    return _without_headlines(rows, weights, floor, stop)


def _to_signature(rows: list[Line], words: list[str], weights: Sequence[float], low: int, upper: int) -> int:
    """The row after the signature that stands below what looked like the end of an article: a sentence between, and no list
    of links (a notice that names the parts of a page, one by one)."""
    for i in range(low, min(low + MOST_HEAD, upper - 1)):
        if words[i] in _BELOW and (words[i] != "previous-next" or len(rows[i].text) > 4):
            break
        if not words[i] and _signs(rows, i) and any(weights[k] >= 1 for k in range(low, i)):
            return i + 2
    return low


def _next_section(rows: list[Line], begin: int, low: int, upper: int) -> int:
    """The row below what looked like the end of an article that counts on where its sections stop (一、 above, 二、 here);
    0 for none."""
    numbers = [_SECTION.match(row.text) for row in rows[begin:low]]
    last = next((number for number in reversed(numbers) if number), None)
    if not last:
        return 0
    wanted = han_number(last[1]) + 1
    for i in range(low, min(low + MOST_SECTION, upper)):
        number = _SECTION.match(rows[i].text)
        if number:
            return i if han_number(number[1]) == wanted else 0
    return 0


def _last_prose(weights: Sequence[float], low: int, upper: int) -> int:
    """The row after the first prose from row `low` on; after that row where there is none near."""
    return next((i + 1 for i in range(low, min(low + MOST_HEAD, upper)) if weights[i] >= 1), low + 1)


def _without_headlines(rows: list[Line], weights: Sequence[float], floor: int, stop: int) -> int:
    """The row before the headlines of other pages that stand right above row `stop`: rows that each end in a date, or many
    that look like headlines. A heading above them would make the list the article's."""
    run = stop
    while run > floor and DATED.fullmatch(rows[run - 1].text) and han(rows[run - 1].text) >= 6:
        run -= 1
    opened = rows[run - 1].text if run else ""
    if stop - run >= LEAST_DATED and opened[-1:] not in (":", "\uff1a") and not _LISTED.search(opened):
        return run
    run = stop
    while run > floor and weights[run - 1] <= 0 and _headline_like(rows[run - 1].text):
        run -= 1
    marked = sum(_HEADLINE.search(row.text) is not None for row in rows[run:stop])
    ended = run > 0 and weights[run - 1] >= 1
    return run if ended and stop - run >= LEAST_HEADLINES and 2 * marked >= stop - run else stop


def _without_attachments(rows: list[Line], end: int, stop: int) -> int:
    """The row before a heading of attachments below which there are none."""
    return stop - 1 if stop > end and _NO_ATTACHMENT.fullmatch(simplified(rows[stop - 1].text)) else stop


def _attached(rows: list[Line], words: list[str], low: int) -> list[int]:
    """The rows of attachments below the line that ends the article, above the foot of the page."""
    end = next((i for i in range(low, len(rows)) if words[i] in _BELOW), len(rows))
    return [i for i in range(low, end) if not words[i] and _ATTACHMENT.search(simplified(rows[i].text))]


def _closes(text: str) -> bool:
    """Whether a line of labels below prose ends the article: it names a source, an editor, counts; not one with a date of
    publication, which heads what follows."""
    fields = [label.field for label in labels(text)]
    if _OF_WORK.match(simplified(text)):
        return False
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


def _signs(rows: list[Line], i: int) -> bool:
    """Whether a signature begins at a row: an agency, below it a bare day."""
    day = rows[i + 1].text if i + 1 < len(rows) else ""
    return bool(day) and is_outlet(rows[i].text) and is_date_line(day) and "T" not in (iso_date(day) or "T")


def _signed(rows: list[Line], low: int, high: int) -> int:
    """The row after the last signature and its date among rows [low, high); low where there is none."""
    for i in range(high - 1, low, -1):
        dated = len(rows[i].text) <= 20 and iso_date(rows[i].text) and not DATED.fullmatch(rows[i].text)
        if dated and len(rows[i - 1].text) <= 30:
            return i + 1
    return low


def deletions(document: Document, kind: str, reason: str, template: frozenset[str] = frozenset()) -> Iterator[Edit]:
    """The lines of one kind, with their newlines, as deletions: one for each run of them.

    None in Markdown: what this tool wrote has no chrome left, and other people's is no scraped page.
    """
    if document.format == "markdown":
        return
    size = len(document.text)
    for start, end in _runs(document, template).get(kind, ()):
        yield Edit(start, min(end + 1, size), "", reason)


@lru_cache(maxsize=2)
def _runs(document: Document, template: frozenset[str]) -> dict[str, list[Span]]:
    """The runs of lines of each kind."""
    page = layout(document, template)
    runs: dict[str, list[Span]] = {}
    for kind, run in groupby(zip(page.rows, page.kinds, strict=True), key=lambda row: row[1]):
        found = [row for row, _ in run]
        runs.setdefault(kind, []).append((found[0].start, found[-1].end))
    return runs
