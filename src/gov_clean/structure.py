"""Blocks of the cleaned text: headings, paragraphs, captions, lists, tables, quotes, attachments, the signature.

Headings by the numbering of official documents (GB/T 9704-2012, 7.3.3: 一、 (一) 1. (1)) and of laws (立法法: 编 章 节 条), by
what HTML calls a heading, and by layout: a short line without a closing mark between paragraphs.
"""

from __future__ import annotations

from typing import NamedTuple

from gov_clean.document import Document
from gov_clean.labels import iso_date
from gov_clean.lines import Line, lines
from gov_clean.patterns import Pattern

_END = Pattern("[。\uff01\uff1f\uff1b!?;\uff1a:\uff0c,、][”’]?$")
_NUMBER = "[一二三四五六七八九十百]{1,4}"
_NUMBERED = (
    (2, Pattern(rf"第{_NUMBER}[编章]|{_NUMBER}、")),
    (3, Pattern(rf"第{_NUMBER}节|[(\uff08]{_NUMBER}[)\uff09]")),
    (4, Pattern(r"\d{1,2}[.\uff0e、](?!\d)")),
    (5, Pattern(r"[(\uff08]\d{1,2}[)\uff09]")),
)
_CAPTION = Pattern(
    r"(?:图为|图\s?[\d一二三四五六七八九十]+[:\uff1a\s]|资料图|[▲△↑↓])|.{2,60}(?:[\s\u3000。](?:[\u4e00-\u9fff]{2,12}[\s\u3000]?)摄|摄影[)\uff09]?|供图[)\uff09]?|资料图(?:片)?[)\uff09]?)$"
)
_ATTACHMENT = Pattern(
    r"附[ \u3000]?件[ \u3000]?[\d一二三四五六七八九十]{0,3}[ \u3000]?(?:[:\uff1a.\uff0e、]|$)|.{2,80}\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|rar|zip)$"
)
_ADDRESSEE = Pattern("[^。]{4,200}[:\uff1a]$")
_SHORT = 40


class Block(NamedTuple):
    """A block: `text` is `document.text[start:end]`; `level` of a heading, 2 to 6."""

    kind: str
    level: int | None
    text: str
    start: int
    end: int


def read(document: Document, title: str | None) -> list[Block]:
    """The blocks of a document in order, after its title line."""
    rows = [line for line in lines(document.text) if line.text]
    found: list[Block] = []
    wanted = _key(title or "")
    elements = _elements(document, rows)
    signed = _signature(rows)
    seen = ""
    for number, line in enumerate(rows):
        if wanted and not found and (seen + _key(line.text) == wanted or wanted.startswith(seen + _key(line.text))):
            seen += _key(line.text)  # the title, perhaps over several lines
            wanted = "" if seen == wanted else wanted
            continue
        start = document.text.index(line.text, line.start)
        end = start + len(line.text)
        if "\t" in line.text and "\t" in document.text[line.start : start]:
            start = document.text.index("\t", line.start)  # an empty first cell
        kind, level = (
            ("signature", None) if number >= signed else _kind(document, rows, number, start, elements[number])
        )
        last = found[-1] if found else None
        if (
            last
            and kind in ("table", "list")
            and last.kind == kind
            and document.text[last.end : start].strip(" \t") == "\n"
        ):
            start = last.start
            found.pop()
        found.append(Block(kind, level, document.text[start:end], start, end))
    return found


def _key(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


def _elements(document: Document, rows: list[Line]) -> list[str]:
    """What HTML calls each row: the name of the block element that opens before it; '' for plain text."""
    if document.format != "html":
        return [""] * len(rows)
    from gov_clean import markup

    return markup.elements(document, [(row.start, row.end) for row in rows])


def _signature(rows: list[Line]) -> int:
    """The first row of the signature: who signs, and the date below it, at the end of the text; len(rows) without one."""
    for number in range(len(rows) - 1, max(0, len(rows) - 4), -1):
        date, signer = rows[number].text, rows[number - 1].text
        if len(date) <= 16 and iso_date(date) and len(signer) <= 30 and not _END.search(signer) and number > 2:
            while (
                number > 3 and len(rows[number - 2].text) <= 20 and rows[number - 2].text[-1:] in "委会厅局部府院办处司"
            ):
                number -= 1
            return number - 1
    return len(rows)


def _kind(document: Document, rows: list[Line], number: int, start: int, element: str) -> tuple[str, int | None]:
    text = rows[number].text
    if ("\t" in text or (text.startswith("|") and text.count("|") >= 3)) and text.strip("|\t :-"):
        return "table", None
    if text.startswith(("- ", "\u2022")):
        return "list", None
    if text.startswith("> ") or element == "blockquote":
        return "quote", None
    if len(text) <= 80 and (element in ("figcaption", "caption") or _CAPTION.match(text)):
        return "caption", None
    if len(text) <= 60 and _picture_gap(document, start):
        return "caption", None
    if len(text) <= 100 and _ATTACHMENT.match(text):
        return "attachment", None
    if len(text) > _SHORT or _END.search(text):
        return "paragraph", None
    if element in ("h2", "h3", "h4", "h5", "h6"):
        return "heading", int(element[1])
    later = rows[number + 1].text if number + 1 < len(rows) else ""
    for level, pattern in _NUMBERED:
        if pattern.match(text):
            # 1. and (1) head paragraphs, or are the items of a list of short lines: then they stay paragraphs.
            return ("heading", level) if level < 4 or len(later) > _SHORT else ("paragraph", None)
    if element == "li":
        return "list", None
    earlier = rows[number - 1].text if number else ""
    if len(later) > _SHORT and (len(earlier) > _SHORT or number <= 1) and len(text) >= 6 and not _ADDRESSEE.match(text):
        return "heading", 2
    return "paragraph", None


def _picture_gap(document: Document, start: int) -> bool:
    """Whether two or more blank lines stand before the line in the source, as where a picture stood."""
    source = document.source
    if document.format != "text":
        return False
    at = source.rfind("\n", 0, document.trace(start, start + 1)[0])
    before = source[max(0, at - 200) : at + 1] if at >= 0 else ""
    gap = before[len(before.rstrip()) :]
    return gap.count("\n") >= 3 and bool(before.strip())
