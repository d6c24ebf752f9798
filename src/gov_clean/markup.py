"""HTML elements with their places: the only door to beautifulsoup4.

html.parser's builder is used because it alone tells where each piece stands; the text pieces are placed by the parser's
own position, so that every later edit traces to the place in the HTML.
"""

from __future__ import annotations

from typing import Any

from gov_clean.document import Edit
from gov_clean.patterns import Pattern

_DOCUMENT = Pattern(r"(?i)<!doctype html|<html[\s>]|<body[\s>]")
_TAG = Pattern(r"</?[A-Za-z][^<>]*>")
_FRONT = Pattern(r"---\n(?:[\w-]+:[^\n]*\n)*---\n")
_DATE = Pattern(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?")
_PIECE = Pattern(r"<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?\]\]>|<[!?][^>]*>|</?[A-Za-z][^<>]*>|\Z", 16)
_SPACE = Pattern(r"[ \t\r\n\f]+")
_SKIP = frozenset({"script", "style", "head", "noscript", "template", "iframe", "select", "option", "nav", "footer", "textarea"})
_BLOCK = frozenset(
    ["address", "article", "aside", "blockquote", "body", "br", "center", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"]
)
_META = {"articletitle": "title", "pubdate": "date", "contentsource": "source", "columnname": "column", "author": "author", "url": "url"}


def detect(text: str) -> str:
    """What the text is written in: `html`, `markdown` (front matter) or `text`."""
    if text.startswith("---\n") and _FRONT.match(text):
        return "markdown"
    if "<" in text and _DOCUMENT.search(text[:20000]):
        return "html"
    if text.count("<") > 8 and sum(len(m[0]) for m in _TAG.finditer(text)) > len(text) // 3:
        return "html"
    return "text"


def _soup(source: str) -> Any:
    import warnings

    from bs4 import BeautifulSoup, MarkupResemblesLocatorWarning, XMLParsedAsHTMLWarning

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        return BeautifulSoup(source, "html.parser")


def metadata_hints(source: str) -> dict[str, str]:
    """Metadata of the government site standard (ArticleTitle, PubDate ...), keyed by field; empty values left out."""
    head = source[: source.lower().find("<body") if "<body" in source.lower() else 20000]
    hints: dict[str, str] = {}
    try:
        found = _soup(head).find_all("meta")
    except Exception:  # a parser's failure on broken markup must not lose the page
        return hints
    for meta in found:
        field = _META.get(str(meta.get("name", "")).lower())
        value = " ".join(str(meta.get("content", "")).split())
        if field == "date":
            date = _DATE.search(value)
            value = "{}-{:0>2}-{:0>2}".format(*date.groups()[:3]) if date else ""
            if date and date[4]:
                value += f"T{date[4]:0>2}:{date[5]}"
        if field and value and field not in hints:
            hints[field] = value
    return hints


def edits(source: str) -> list[Edit]:
    """What turns HTML into plain text: tags, comments, scripts and navigation go, entities are decoded."""
    from html import unescape

    found: list[Edit] = []
    at, depth, skipping = 0, 0, ""
    pending = False  # a line break is due before the next text
    wrote = False

    def text(start: int, end: int) -> None:
        nonlocal pending, wrote
        raw = source[start:end]
        new = _SPACE.sub(" ", unescape(raw).replace("\xa0", " "))
        if not new.strip():
            new = "" if pending or not wrote else new
        if new and pending and new.strip():
            new = "\n" + new.lstrip(" ") if wrote else new.lstrip(" ")
            pending = False
        wrote = wrote or bool(new.strip())
        if new != raw:
            found.append(Edit(start, end, new, "white space and entities of HTML"))

    for piece in _PIECE.finditer(source):
        start, end = piece.span()
        if start < at:
            continue
        name = piece[0][1:].lstrip("/").split(None, 1)[0].rstrip("/>").lower() if len(piece[0]) > 2 else ""
        closing = piece[0].startswith("</")
        if skipping:
            if name == skipping:
                depth += -1 if closing else 0 if name in ("script", "style") else 1
                if depth <= 0:
                    found.append(Edit(at, end, "", f"{name} element"))
                    at, skipping = end, ""
            elif start == end:
                found.append(Edit(at, end, "", f"{skipping} element"))
                at = end
            continue
        if at < start:
            text(at, start)
        at = start
        if name in _SKIP and not closing and not piece[0].endswith("/>"):
            skipping, depth = name, 1
            continue
        if start < end:
            found.append(Edit(start, end, "", "tag" if name else "comment"))
        at = end
        pending = pending or name in _BLOCK
    return found
