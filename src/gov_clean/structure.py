"""Blocks of the cleaned text: headings, paragraphs, captions, lists, tables, quotes."""

from __future__ import annotations

from typing import NamedTuple

from gov_clean.document import Document
from gov_clean.lines import Line, lines
from gov_clean.patterns import Pattern

_END = Pattern("[。\uff01\uff1f\uff1b!?;\uff1a:][”’]?$")
_FIRST = Pattern(r"[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]+[章节篇]")
_SECOND = Pattern(r"[(\uff08][一二三四五六七八九十]{1,3}[)\uff09]")
_CAPTION = Pattern(r"(?:图为|图\s?[\d一二三四五六七八九十]*[:\uff1a]|资料图)")
_SHORT = 40


class Block(NamedTuple):
    """A block: `text` is `document.text[start:end]`; `level` of a heading, 2 to 6."""

    kind: str
    level: int | None
    text: str
    start: int
    end: int


def _table(line: str) -> bool:
    return line.count("\t") >= 1 or (line.startswith("|") and line.count("|") >= 3)


def read(document: Document, title: str | None) -> list[Block]:
    """The blocks of a document in order, after its title line."""
    rows = list(lines(document.text))
    found: list[Block] = []
    wanted = "".join((title or "").split())
    first = True
    for number, line in enumerate(rows):
        text = line.text
        if not text:
            continue
        if first and wanted and _key(text) == _key(wanted):
            first = False
            continue
        first = False
        start = line.start + document.text[line.start : line.end].index(text[0])
        end = start + len(text)
        kind, level = _kind(document, rows, number, start)
        if kind in ("table", "list") and found and found[-1].kind == kind and document.text[found[-1].end : start].strip(" \t") == "\n":
            start = found[-1].start
            found.pop()
        found.append(Block(kind, level, document.text[start:end], start, end))
    return found


def _key(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


def _kind(document: Document, rows: list[Line], number: int, start: int) -> tuple[str, int | None]:
    text = rows[number].text
    if _table(text):
        return "table", None
    if text.startswith(("- ", "\u2022")):
        return "list", None
    if text.startswith("> "):
        return "quote", None
    if len(text) <= 60 and (_CAPTION.match(text) or _picture_gap(document, start)):
        return "caption", None
    if len(text) <= _SHORT and not _END.search(text):
        if _FIRST.match(text):
            return "heading", 2
        if _SECOND.match(text):
            return "heading", 3
        later = next((line.text for line in rows[number + 1 :] if line.text), "")
        earlier = next((line.text for line in reversed(rows[:number]) if line.text), "")
        if len(later) > _SHORT and (len(earlier) > _SHORT or number <= 2) and len(text) >= 6:
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
