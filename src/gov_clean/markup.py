"""HTML elements with their places: the only door to beautifulsoup4.

Every piece of the source must keep its place, so that each later edit traces back to the place in the HTML; no builder of
beautifulsoup4 tells where a text stands, and a whole tree costs 8 to 11 ms a page (lxml, html.parser; 74 KB) where the
tokens cost 2. So the body is read token by token, in source order, and beautifulsoup4 reads what needs a tree: whether a
table carries data or only layout.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from gov_clean.document import Document, Edit, Span
from gov_clean.grid import Grid
from gov_clean.labels import iso_date
from gov_clean.ordinals import Ordinals
from gov_clean.patterns import Pattern
from gov_clean.raised import raised

_DOCUMENT = Pattern(r"(?i)<!doctype html|<html[\s>]|<head>|<body[\s>]|<meta\s[^<>]*>|<title>[^<]*</title>")
_ELEMENT = Pattern(r"(?i)<(?:div|p|td|li|span|table|a|br|img)\b[^<>]*>")
_TAG = Pattern(r"</?[A-Za-z][^<>]*>")
_NAME = Pattern(r"</?([A-Za-z][\w:-]*)")
_FRONT = Pattern(r"---\n(?:[\w-]+:[^\n]*\n)*---\n")
_PIECE = Pattern(
    r"<(?:(/?)([A-Za-z][\w:-]*+)(?:[^<>\"']*+(?:(?:\"[^\"]{0,1000}\"|'[^']{0,1000}')[^<>\"']*+)*+>|[^<>]*>)"
    r"|!--|%|\?(?:php\b|=)|!\[CDATA\[.*?\]\]>|[!?][^>]*>)",
    16,
)
"""A tag (its slash, its name), or what begins a comment, a directive of the server, a declaration."""
_SPACE = Pattern(r"[ \t\r\n\f]+")
_LOOSE = Pattern("(?:[ \t\r\n\f\xa0]|&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?))+")
"""Blanks and what html.unescape reads as entities (its own expression)."""
_BODY = Pattern("(?i)<body")
_ROW = Pattern(r"(?i)<tr\b")
_CELL = Pattern(r"(?i)<t[dh]\b[^<>]*>")
_CELL_END = Pattern(r"(?i)</t[dhr]")
_HIDDEN = Pattern(r"(?i)style\s*=\s*[\"'][^\"']*display\s*:\s*none|\shidden(?=[\s>=/])")
_META_TAG = Pattern(r"(?i)<meta\b(?:[^<>\"']|\"[^\"]*\"|'[^']*')*+>|<meta\b[^<>]*>")
_LEADS = Pattern(r"(?i)href\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"'>\s]+))")
_FILE = Pattern(r"(?i)\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|rar|zip|7z|csv|txt|jpe?g|png)(?:$|[?#])")
_ENCLOSED = Pattern(r"(?i)\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|rar|zip|7z|csv|txt)(?:$|[?#])")
_UNSAFE = Pattern('[^\x21-\x7e\u00a1-\u167f\u1681-\u1fff\u2c00-\u2fff\u3001-\ud7ff\uf900-\ufdff]|[<>()\\\\"`*|\\[\\]]')
_THROUGH = Pattern(r"(?i)text-decoration(?:-line)?\s*:[^;\"'>]*line-through")
_ALIGNED = Pattern(r"(?i)vertical-align\s*:\s*(su[bp])")
_SITE = Pattern(r"\s*(?:_|[|\uff5c]|\s-+\s)")
_HAN = Pattern("[\u4e00-\u9fff]+")
_TITLE = Pattern(r"(?is)<(title|h1)\b[^>]*>(.*?)</\1\s*>")
CODE = "M001"
"""The rule whose edits these are."""
_RAW = frozenset(
    {
        "script",
        "style",
        "textarea",
        "noscript",
        "template",
        "iframe",
        "object",
        "select",
        "head",
        "title",
        "svg",
        "math",
    }
)
_APART = frozenset({"nav", "footer", "aside"})
_BLOCK = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "caption",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_STYLED = frozenset(["sup", "sub", "span", "font", "del", "s", "strike"])
_STRUCK = frozenset(["del", "s", "strike"])
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
_META = {
    "articletitle": "title", "pubdate": "date", "contentsource": "source", "columnname": "column", "author": "author", "url": "url",
    "og:title": "title", "article:published_time": "date", "og:release_date": "date", "publishdate": "date", "og:url": "url",
    "sitename": "site", "og:site_name": "site",
}  # fmt: skip
_MOST_SCAN = 400_000
_MOST_DIRECTIVE = 20_000
_MOST_UNCLOSED = 8
"""So many elements of a name without an end, and the ends of others are not looked for."""
_MOST_STRUCK = 4_000
"""Characters in which the end of what is struck through is looked for."""
_MOST_RAISED = 400
"""Characters of markup in which the end of a superscript is looked for."""
_MOST_CELL = 300
"""Characters of a cell of data."""
_NEAR = 2_000
_MOST_LINKS = 100
_SENTENCE = Pattern("[\u4e00-\u9fff\uff0c、\\d]{20,}。")


def detect(text: str) -> str:
    """What the text is written in: `html`, `markdown` (front matter) or `text`.

    A text that holds some markup, most of its lines without any, is a text: its lines are its paragraphs.
    """
    if text.startswith("---\n") and _FRONT.match(text):
        return "markdown"
    if "<" in text and _DOCUMENT.search(text[:20000]):
        return "html"
    if text.lstrip()[:1] == "<" and len(_ELEMENT.findall(text[:200_000])) >= 20:
        return "html"
    if text.count("<") > 8 and sum(len(m[0]) for m in _TAG.finditer(text)) > len(text) // 3:
        rows = [line for line in text.split("\n") if line.strip()]
        return "html" if 2 * sum("<" in row for row in rows) >= len(rows) else "text"
    return "text"


def _meta_tags(tags: str) -> list[dict[str, str]]:
    """The attributes of the meta tags among some tags."""
    from html.parser import HTMLParser

    found = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            if tag == "meta":
                found.append({name: value or "" for name, value in attrs})

    reader = Reader()
    reader.feed(tags)
    reader.close()
    return found


def metadata_hints(source: str) -> dict[str, str]:
    """Metadata of the government site standard (ArticleTitle, PubDate ...), keyed by field; empty values left out."""
    body = _BODY.search(source)
    head = source[: body.start() if body and body.start() < 100_000 else 20_000]
    hints: dict[str, str] = {}
    tags = _META_TAG.findall(head)
    if not tags:
        return hints
    try:
        found = _meta_tags("".join(tags))
    except Exception:  # a parser's failure on broken markup must not lose the page
        return hints
    said: dict[str, str] = {}
    for meta in found:
        name = (meta.get("name") or meta.get("property") or "").lower()
        said.setdefault(name, " ".join(meta.get("content", "").split()))
    for name, field in _META.items():
        value = said.get(name, "")
        if field == "date":
            value = iso_date(value) or ""
        if name == "og:title":  # where it is the visible title, perhaps with the site's name behind it
            shown = source[len(head) :]
            value = next((part for part in (value, _SITE.split(value)[0]) if len(part) > 4 and part in shown), "")
        if field == "author" and (len(value) > 12 or not _HAN.search(value)):
            continue
        if value:
            hints.setdefault(field, value)
    return hints


def _close(source: str, name: str, at: int, most: int = _MOST_SCAN) -> int:
    """Where the element that begins before `at` ends; -1 where its end is not found within `most` characters."""
    depth = 1
    for tag in _tags(name).finditer(source, at, min(len(source), at + most)):
        depth += -1 if tag[1] else 1
        if not depth:
            return tag.end()
    return -1


@lru_cache(maxsize=64)
def _tags(name: str) -> Pattern:
    """The tags of the elements of a name, and their slash."""
    return Pattern(rf"(?i)<(/?){name}\b[^<>]*>")


def _raw_end(source: str, name: str, at: int) -> int:
    """Where a script, style ... ends: at its first end tag, however it is nested; without one a script or style ends
    with the text, and -1 stands for the others."""
    tag = _end_tag(name)
    opening = "<" if name == "head" else "</"
    while (at := source.find(opening, at)) >= 0:  # far quicker than to search for the tag
        if end := tag.match(source, at):
            return end.end() if end[0].startswith("</") else end.start()
        at += 1
    return len(source) if name in ("script", "style") else -1


@lru_cache(maxsize=64)
def _end_tag(name: str) -> Pattern:
    """The end tag of an element of a name; for a head also where the body begins."""
    return Pattern(rf"(?i)</{name}\s*>" + (r"|<body[\s>]" if name == "head" else ""))


def _data_tables(source: str) -> frozenset[int]:
    """Where the tables begin that carry data: at least two rows and columns of short cells, none inside another."""
    opened: list[int] = []
    inner: list[Span] = []
    nests: set[int] = set()
    for tag in _tags("table").finditer(source):
        if not tag[1]:
            nests.update(opened[-1:])
            opened.append(tag.start())
        elif opened:
            start = opened.pop()
            if start not in nests:
                inner.append((start, tag.end()))
    return frozenset(start for start, end in inner if end - start < _MOST_SCAN and _carries_data(source, start, end))


def _table(source: str) -> Any:
    """The tree of the first table."""
    import warnings

    from bs4 import BeautifulSoup, MarkupResemblesLocatorWarning, XMLParsedAsHTMLWarning

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        return BeautifulSoup(source, "html.parser").find("table")


def _size(source: str) -> int:
    """How many characters some HTML shows, blanks left out."""
    return len("".join(_unescape(_TAG.sub("", source)).split()))


def _carries_data(source: str, start: int, end: int) -> bool:
    fragment = source[start:end]
    parts = _CELL.split(fragment)
    if len(_ROW.findall(fragment)) < 2 or len(parts) < 5:
        return False
    plain = "<!" not in fragment and "<script" not in fragment
    if plain and any(len(part) > _MOST_CELL and _size(_CELL_END.split(part, 1)[0]) > _MOST_CELL for part in parts[1:]):
        return False  # as the tree would tell, which costs a hundred times as much
    table = _table(fragment)
    if table is None:
        return False
    rows = [row.find_all(["td", "th"]) for row in table.find_all("tr")]
    texts = [["".join(cell.get_text().split()) for cell in row] for row in rows]
    filled = [row for row in texts if sum(map(bool, row)) >= 2]
    if len(filled) < 2 or 2 * len(filled) < sum(any(row) for row in texts):
        return False
    cells = [cell for row in texts for cell in row if cell]
    linked = sum(len("".join(a.get_text().split())) for a in table.find_all("a"))
    if max(map(len, cells)) > _MOST_CELL:
        return False
    if 2 * linked < sum(map(len, cells)):
        return True
    # Lists of links are laid out with tables too: a table of them is data only between two sentences of an article.
    around = source[max(0, start - _NEAR) : start], source[end : end + _NEAR]
    return max(map(len, cells)) <= 12 and all(_SENTENCE.search(_TAG.sub("", part)) for part in around)


class _Reading(NamedTuple):
    """An HTML source, read once. `edits` are against the source, the other offsets into the text that they leave.

    edits    what turns it into plain text
    links    where the text is that of a link; links to files (attachments) and to places in the page itself are not among them
    files    where it is that of a link to a document: start, end, and where it leads
    blocks   where block elements are opened, with their names, and closed ('')
    feet     where the page's foot stood
    """

    edits: list[Edit]
    links: list[Span]
    files: list[tuple[int, int, str]]
    blocks: list[tuple[int, str]]
    feet: list[int]


_NOTHING = _Reading([], [], [], [], [])


def edits(source: str) -> list[Edit]:
    """What turns HTML into plain text: tags, comments, scripts and what is not shown go, entities are decoded.

    Block elements begin new lines; the cells of a data table are parted by tabs, its rows by newlines.
    """
    return _read(source).edits


@lru_cache(maxsize=2)
def _read(source: str) -> _Reading:
    found, links, files, blocks, feet = reading = _Reading([], [], [], [], [])
    at = 0
    tags = -1  # where the tags began that end at `at`, blanks between them among them; -1 for none
    shown = 0  # characters of text so far
    gap = ""  # what is due before the next text: a newline, tabs, a space
    wrote = False
    table, cells = False, 0  # inside a data table; cells of its row so far
    grid, lists = Grid(), Ordinals()
    number = ""  # due before the next text, behind the gap
    struck = -1  # where what is struck through ends
    barred, bar = False, ""  # whether its first mark stands; the mark that is due behind it
    pre = False
    link, file, target = -1, -1, ""  # where the text of a link began, or that of a link to a document; where it leads
    tables = _data_tables(source)
    unclosed: dict[str, int] = {}

    def lead(raw: str) -> str:
        """What is due before a text."""
        nonlocal gap, wrote, number, barred, bar
        due = bar + (gap if wrote else "") + number
        if place <= struck and not barred and _unescape(raw).strip():
            due, barred = due + "~~", True
        gap, wrote, number, bar = "", True, "", ""
        return due

    def text(start: int, end: int) -> None:
        nonlocal shown, tags, wrote
        raw = source[start:end]
        if (gap or not wrote) and not _unescape(raw).strip():
            tags = start if tags < 0 else tags
            return
        changes = [
            (start + loose.start(), start + loose.end(), _shown(loose[0], pre)) for loose in _LOOSE.finditer(raw)
        ]
        if gap or tags >= 0 or bar or start < struck:
            high, new = start, ""
            if changes and changes[0][0] == start:
                _, high, new = changes.pop(0)
            if gap:
                new = new.lstrip(" ")
            new = lead(raw) + new
            changes.insert(0, (start if tags < 0 else tags, high, new))
        for low, high, new in changes:
            shown += len(new) - high + max(low, start)
            if source[low:high] != new:
                reason = "tag" if low < start else "white space and entities of HTML"
                found.append(Edit(low, high, new, reason, True, None, CODE))
        shown += end - start
        wrote, tags = True, -1

    def unseen(start: int, end: int, reason: str) -> None:
        nonlocal tags
        if tags >= 0:
            found.append(Edit(tags, start, "", "tag", True, None, CODE))
            tags = -1
        if start < end:
            found.append(Edit(start, end, "", reason, True, None, CODE))

    def instead(end: int, new: str, reason: str) -> None:
        """What is shown for the source from the tags before it to `end`."""
        nonlocal shown, tags
        new = lead(new) + new
        found.append(Edit(tags, end, new, reason, True, None, CODE))
        shown += len(new)
        tags = -1

    place = 0
    while piece := _PIECE.search(source, place):
        start, place = piece.span()
        if at < start:
            text(at, start)
            at = start
        slash, name = piece.groups()
        if name is None:
            end = _aside_end(source, piece[0], place, unclosed)
            if end >= 0:
                unseen(start, end, "comment")
                at = place = end
            continue
        name = name.lower()
        stop = 0 if slash else _unseen_end(source, name, piece[0], place, unclosed)
        if stop:
            unseen(start, stop, f"{name} element: not of the text shown")
            at = place = stop
        else:
            tags = start if tags < 0 else tags
            at = place
        if name == "a":
            if slash and link >= 0:
                links.append((link, shown))
            if slash and file >= 0:
                files.append((file, shown, _address(target)))
            link = file = -1
            if not slash:
                target = _target(source[start:at])
                link = -1 if not target or target.startswith("#") or _FILE.search(target) else shown
                file = shown if _ENCLOSED.search(target) else -1
        if barred and (place >= struck or name in _BLOCK):
            bar, barred = "~~", False
        if name in _STYLED and not slash:
            if struck <= at and _is_struck(source, name, start, at):
                struck = _close(source, name, at, _MOST_STRUCK)
            elif figure := _figure(source, name, start, at, tags):
                at = place = figure[0]
                instead(*figure)
        if name not in _BLOCK:
            continue
        blocks.append((shown, "" if slash else name))
        if name == "footer" and not slash and _HAN.search(source, start, at):
            feet.append(shown)
        if stop:
            gap = gap or (" " if table and cells else "\n")
            continue
        if name == "table":
            table = not slash and start in tables
            cells, grid = 0, Grid()
        elif name == "pre":
            pre = not slash
        elif name == "ol" or name == "ul":
            if slash:
                lists.close()
            else:
                lists.open(name, source, start, at)
            number = ""
        elif name == "li":
            number = "" if slash else lists.item(source[start:at])
        if table and name in ("td", "th"):
            if not slash:
                if grid.free and not cells:
                    grid.row()
                gap = gap.strip(" ") + "\t" * grid.cell(source[start:at])
                cells += 1
        elif table and name == "tr":
            gap, cells = "\n", 0
            if not slash:
                grid.row()
        elif table and cells:
            gap = gap or " "
        else:
            gap = "\n"
    if at < len(source):
        text(at, len(source))
    if bar:
        tags, gap, number = tags if tags >= 0 else len(source), "", ""
        instead(len(source), "", "tag")
    unseen(len(source), len(source), "")
    return reading


def _is_struck(source: str, name: str, start: int, end: int) -> bool:
    """Whether what follows the tag is struck through."""
    return name in _STRUCK or (name == "span" and _THROUGH.search(source, start, end) is not None)


def _figure(source: str, name: str, start: int, at: int, tags: int) -> tuple[int, str, str] | None:
    """Where the superscript or subscript ends whose tag stands from `start` to `at`, what is shown for it, and why; None for
    any other element, and where its text stays. `tags`: where the tags before it began."""
    kind = name
    if name not in ("sup", "sub"):
        style = _ALIGNED.search(source, start, at)
        if not style:
            return None
        kind = style[1].lower()
    end = _end_tag(name).search(source, at, at + _MOST_RAISED)
    inner = source[at : end.start()] if end else ""
    if any(tag[1].lower() in _BLOCK for tag in _NAME.finditer(inner)):
        return None
    said = _unescape(_TAG.sub("", inner))
    new = raised(said, source[max(0, tags - 1) : tags], kind == "sub")
    return (end.end(), new, "superscript" if kind == "sup" else "subscript") if end and new != said else None


def _unescape(raw: str) -> str:
    """A text with its entities decoded."""
    if "&" not in raw:
        return raw
    from html import unescape

    return unescape(raw)


def _shown(raw: str, pre: bool) -> str:
    """What is shown of blanks and entities; where `pre` holds, blanks are shown as they are."""
    new = _unescape(raw).replace("\xa0", " ")
    return new if pre else _SPACE.sub(" ", new)


def _target(tag: str) -> str:
    """Where a link's tag leads; '' for nowhere."""
    href = _LEADS.search(tag)
    return _unescape(href[1] or href[2] or href[3] or "").strip() if href else ""


def _reading(document: Document) -> _Reading:
    """What was read of the source of a document whose first pass it was; nothing for any other document."""
    first = document.passes[0].edits if document.passes else ()
    return _read(document.source) if first and first[0].code == CODE else _NOTHING


def _aside_end(source: str, opening: str, at: int, unclosed: dict[str, int]) -> int:
    """Where the comment, declaration or directive of the server ends that `opening` begins and that goes on at `at`; -1
    for a directive without an end within reason: that is text."""
    if opening == "<!--":
        stop = source.find("-->", at) if unclosed.get(opening, 0) < _MOST_UNCLOSED else -1
        unclosed[opening] = unclosed.get(opening, 0) + (stop < 0)
        return stop + 3 if stop >= 0 else at
    if opening.startswith(("<%", "<?p", "<?=")):
        stop = source.find(opening[1] + ">", at, at + _MOST_DIRECTIVE)
        return stop + 2 if stop >= 0 else -1
    return at


def _unseen_end(source: str, name: str, tag: str, at: int, unclosed: dict[str, int]) -> int:
    """Where the element ends whose tag ends at `at`, if it is none of the text shown; 0 if it is, or has no end."""
    raw = name in _RAW
    if not raw and name not in _APART and (name in _VOID or not _hidden(tag)):
        return 0
    if tag.endswith("/>") or unclosed.get(name, 0) >= _MOST_UNCLOSED:
        return 0
    stop = _raw_end(source, name, at) if raw else _close(source, name, at)
    if stop < 0:  # never sought again and again through a page that leaves its elements open
        unclosed[name] = unclosed.get(name, 0) + 1
    return stop if stop > 0 and (raw or _lesser(source, at - len(tag), stop)) else 0


def _hidden(tag: str) -> bool:
    """Whether a tag says that its element is not shown."""
    low = tag.lower()
    return ("display" in low or "hidden" in low) and _HIDDEN.search(tag) is not None


def _lesser(source: str, start: int, end: int) -> bool:
    """Whether a subtree holds less than a third of the page's Han: navigation and hidden copies, never the page itself."""
    part = _han(source[start:end])
    return part < 60 or 3 * part < _han(source)


@lru_cache(maxsize=2)
def _han(text: str) -> int:
    """About how many Han and full-width characters a text has: what UTF-8 needs three bytes for."""
    return (len(text.encode("utf-8", "surrogatepass")) - len(text)) // 2


def _address(href: str) -> str:
    """A link's address, without what Markdown would read as its end, as an escape or as an entity."""
    from urllib.parse import quote

    found = _UNSAFE.sub(lambda m: quote(m[0], safe="", errors="replace"), href)
    return Pattern(r"&(#?\w+);").sub(r"&\1%3B", found)


def files(document: Document, spans: Iterable[Span]) -> list[str]:
    """The address of the document that most of each span (of the present text) links to; '' where it does not."""
    linked = _reading(document).files
    found, at = [], 0
    for start, end in spans:
        for step in reversed(document.passes[1:]) if linked else ():
            start, end = step.back(start, end)
        while at < len(linked) and linked[at][1] <= start:
            at += 1
        length, href = 0, ""
        for opened, closed, address in linked[at : at + _MOST_LINKS]:
            if opened >= end:
                break
            length, href = max(
                (length, href), (min(end, closed) - max(start, opened), address), key=lambda link: link[0]
            )
        found.append(href if length and 2 * length >= end - start else "")
    return found


def elements(document: Document, spans: Iterable[Span]) -> list[str]:
    """The block element that each span (of the present text) begins in: the name of the last one opened before it."""
    opened = _reading(document).blocks
    found, i = [], 0
    for start, end in spans:
        for step in reversed(document.passes[1:]):
            start, end = step.back(start, end)
        while i < len(opened) and opened[i][0] <= start + 1:
            i += 1
        name = opened[i - 1][1] if i else ""
        # A paragraph in a list item, a quotation ... is named by the item.
        if name in ("p", "div") and i > 1 and opened[i - 2][1] in ("li", "blockquote", "figcaption"):
            name = opened[i - 2][1]
        found.append(name)
    return found


@lru_cache(maxsize=4)
def titles(source: str) -> tuple[str, ...]:
    """What the title element and the first h1 of an HTML source say, white space folded."""
    found = []
    for element in _TITLE.finditer(source[:300_000]):
        text = " ".join(_unescape(_TAG.sub("", element[2])).split())
        if text and len(text) < 200:
            found.append(text)
        if len(found) == 3:
            break
    return tuple(found)


def link_shares(document: Document, spans: Iterable[Span]) -> Iterator[float]:
    """The share (0 to 1) of each span's characters that are link text; spans in the present text, ascending."""
    linked = _reading(document).links
    at = 0
    for start, end in spans:
        for step in reversed(document.passes[1:]):
            start, end = step.back(start, end)
        while at < len(linked) and linked[at][1] <= start:
            at += 1
        shared, i = 0, at
        while i < len(linked) and linked[i][0] < end:
            shared += min(end, linked[i][1]) - max(start, linked[i][0])
            i += 1
        yield shared / max(1, end - start)


def feet(document: Document, spans: Iterable[Span]) -> list[int]:
    """Before which of the spans (of the present text, ascending) the page's foot stood, which the first
    pass took out; their count stands for the end."""
    places = _reading(document).feet
    starts = []
    for start, end in spans if places else ():
        for step in reversed(document.passes[1:]):
            start, end = step.back(start, end)
        starts.append(start)
    return [bisect_left(starts, place) for place in places]
