"""The tool's own Markdown, written and read back: front matter, title, blocks.

Only what would be read as a mark is escaped: CommonMark 0.31 sections 2.4 and 2.5 (escapes, entities), 4 and 5 (blocks), 6.7
(hard line breaks), and the strikethrough of GitHub's Markdown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from gov_clean import control
from gov_clean.document import Document, Edit
from gov_clean.metadata import Metadata
from gov_clean.patterns import Pattern
from gov_clean.structure import Block

KEYS = (
    "title", "date", "source", "author", "editor", "column", "breadcrumb",
    "doc_number", "index_number", "issuer", "url",
)  # fmt: skip

EMPTY_FRONT = "---\n---\n\n"
_FRONT = Pattern(r"---\n((?:[a-z_]+: [\"\[][^\n]*\n)*)---\n+")
_INLINE = Pattern(r"[\\`*_\[\]<|]|&(?=#?\w{1,32};)|~(?=[^~]*~)")
_START = Pattern(r"(?m)^(?:[>=]|#(?=#{0,5}(?:[ \t]|$))|[+-](?=[ \t-]|$)|\d{1,9}(?=[.)](?:[ \t]|$)))")
_ESCAPE = Pattern(r"\\[!-/:-@\[-`{-~\n]")
_ROW = Pattern(r"[^\n]+\n?")
_CELL = Pattern(r"^\| | \|(?=\n?$)|(?<!\\) \| ")
_DELIMITER = Pattern(r"\|(?: --- \|)+\n?")
_MARK = Pattern(r"(?m)^(#{1,6} |> )")
_SURROGATE = Pattern("[\ud800-\udfff]")
_CHUNK = Pattern(r"[^\n]+(?:\n[^\n]+)*")
_BULLET = Pattern(r"^(?:[-*] ?|[\u2022\u00b7●■◆▪►][ \t\u3000]*)")
_NUMBER = Pattern(r"(\d{1,9})\. +(?=\S)")
_LINK = Pattern(r"\[((?:[^\\\[\]\n]|\\[^\n])+)\]\(([^\s()<>\\]+)\)")


def has_front(source: str) -> bool:
    """Whether the text begins with front matter as this tool writes it, with none but its keys."""
    return source.startswith("---\n") and _front(source) is not None


@lru_cache(maxsize=4)
def is_own(source: str) -> bool:
    """Whether the text is Markdown as this tool writes it, to the last mark. Where people have written on, or have front matter
    with the same keys, it is theirs: to read it as its own would turn their marks into text."""
    if not has_front(source):
        return False
    document = Document(source, format="markdown").apply(edits(source))
    return render(metadata(source), blocks(document), document) == source


def _front(source: str) -> dict[str, Any] | None:
    found = _FRONT.match(source)
    if not found:
        return None
    import json

    fields: dict[str, Any] = {}
    for line in found[1].splitlines():
        key, _, value = line.partition(": ")
        if key not in KEYS:
            return None
        try:
            fields[key] = json.loads(value)
        except ValueError:
            return None
    return fields


def metadata(source: str) -> Metadata:
    """The metadata of the front matter."""
    fields = {**dict.fromkeys(KEYS), **(_front(source) or {})}
    if isinstance(fields["breadcrumb"], list):
        fields["breadcrumb"] = tuple(fields["breadcrumb"])
    return Metadata(**fields, spans={})


def edits(source: str) -> Iterator[Edit]:
    """What turns own Markdown into plain text: front matter, marks and escapes go."""
    front = _FRONT.match(source)
    at = front.end() if front else 0
    if at:
        yield Edit(0, at, "", "front matter: read as metadata")
    for chunk in _CHUNK.finditer(source, at):
        text = chunk[0]
        caption = len(text) > 2 and text[0] == "*" and text[-1] == "*" and text[-2] != "\\"
        if caption:
            yield Edit(chunk.start(), chunk.start() + 1, "", "emphasis of a caption")
            yield Edit(chunk.end() - 1, chunk.end(), "", "emphasis of a caption")
        link = _LINK.fullmatch(text)
        if link:
            yield Edit(chunk.start(), chunk.start() + 1, "", "link of an attachment")
            yield Edit(chunk.start() + link.end(1), chunk.end(), "", "link of an attachment")
        if text.startswith("|"):
            yield from _cell_marks(text, chunk.start())
        for mark in _MARK.finditer(text):
            yield Edit(chunk.start() + mark.start(), chunk.start() + mark.end(), "", "block mark")
        for mark in _ESCAPE.finditer(text):
            yield Edit(chunk.start() + mark.start(), chunk.start() + mark.start() + 1, "", "escape")


def _cell_marks(text: str, at: int) -> Iterator[Edit]:
    """What turns a pipe table at offset `at` into rows of cells parted by tabs."""
    for row in _ROW.finditer(text):
        if _DELIMITER.fullmatch(row[0]):
            yield Edit(at + row.start(), at + row.end(), "", "table delimiter row")
            continue
        for mark in _CELL.finditer(row[0]):
            start, end = row.start() + mark.start(), row.start() + mark.end()
            new = "\t" if mark.start() > 0 and mark.end() < len(row[0].rstrip("\n")) else ""
            yield Edit(at + start, at + end, new, "cell mark")


def blocks(document: Document) -> list[Block]:
    """The blocks of a document read from own Markdown: each kind as its mark in the source says."""
    found: list[Block] = []
    source = document.source
    for chunk in _CHUNK.finditer(document.text):
        text = chunk[0].strip()
        if not text:
            continue
        if "\t" in text:  # an empty first cell
            text = chunk[0].strip(" \n")
        start = chunk.start() + chunk[0].index(text)
        # The marks before the text were deleted: widen to the line of the source.
        line = source.rfind("\n", 0, document.trace(start, start + 1)[0]) + 1
        hashes = len(source) - line - len(source[line:].lstrip("#"))
        if source.startswith("# ", line) and not found and _is_title(source, line):
            continue
        kind, level, href = "paragraph", None, None
        if 0 < hashes <= 6 and source.startswith(" ", line + hashes):
            kind, level = "heading", hashes
        elif source.startswith("*", line):
            kind = "caption"
        elif source.startswith("> ", line):
            kind = "quote"
        elif source.startswith("|", line):
            kind = "table"
        elif source.startswith("- ", line) or _NUMBER.match(source, line):
            kind = "list"
        elif source.startswith("[", line) and (link := _LINK.match(source, line)):
            kind, href = "attachment", link[2]
        found.append(Block(kind, level, text, start, start + len(text), href))
    return found


def _is_title(source: str, line: int) -> bool:
    front = _FRONT.match(source)
    return bool(front) and front is not None and line == front.end()


def joined(text: str, found: Sequence[Block]) -> tuple[list[Edit], int]:
    """Edits that leave only the blocks, joined by one blank line, and how many there are."""
    changed, at = [], 0
    for number, block in enumerate(found):
        gap = "\n\n" if number else ""
        if text[at : block.start] != gap:
            changed.append(Edit(at, block.start, gap, "block layout", code="layout"))
        at = block.end
    if at < len(text):
        changed.append(Edit(at, len(text), "", "block layout", code="layout"))
    return changed, len(changed)


def escape(text: str) -> str:
    """The text such that a CommonMark parser gives it back; its newlines become hard line breaks."""
    text = _START.compiled.sub(lambda m: m[0] + "\\" if m[0][0].isdigit() else "\\" + m[0], _inline(text))
    return text.replace("\n", "\\\n")


def _inline(text: str) -> str:
    """The text without what a CommonMark parser would read as inline marks: an entity, a pair of tildes ..."""
    return _INLINE.sub(r"\\\g<0>", text)


def _cells(line: str, tabs: bool) -> list[str]:
    """The cells of a row, parted by tabs or by bars, without the empty ones at its end."""
    if not tabs:
        line = (line.strip().strip("|") if line.startswith("|") else line).replace("|", "\t")
    cells = [cell.strip() for cell in line.split("\t")]
    while len(cells) > 1 and not cells[-1]:
        cells.pop()
    return cells


def _table(text: str) -> str:
    tabs = "\t" in text  # then a bar is of a cell's text
    rows = [_cells(line, tabs) for line in text.split("\n") if line.strip()]
    rows = [row for row in rows if any(row)] or rows
    rows = [row for row in rows if not all(cell and not cell.strip(":-") for cell in row)] or rows
    while all(len(row) > 1 and not row[0] for row in rows):
        rows = [row[1:] for row in rows]
    width = max(map(len, rows))
    drawn = ["| " + " | ".join(_inline(c) for c in row + [""] * (width - len(row))) + " |" for row in rows]
    return "\n".join([drawn[0], "|" + " --- |" * width, *drawn[1:]])


def _items(text: str) -> Iterator[str]:
    """The items of a list, a line each. A number opens a numbered list, or goes on with it; any other is text behind a
    bullet, for a parser counts on from the first."""
    last: int | None = None
    for line in text.split("\n"):
        item = _BULLET.sub("", line)
        number = _NUMBER.match(item)
        if number and str(int(number[1])) == number[1] and last in (None, int(number[1]) - 1):
            last = int(number[1])
            yield f"{last}. {escape(item[number.end() :])}"
        elif item.strip():
            last = None
            yield "- " + escape(item)


def _block(block: Block) -> str:
    text = block.text
    if control.MARK in text and control.COMMENT.fullmatch(text):
        return text
    if block.kind == "heading":
        return "#" * (block.level or 2) + " " + escape(text)
    if block.kind == "caption":
        return "*" + escape(text) + "*"
    if block.kind == "table":
        return _table(text)
    if block.kind == "quote":
        return "\n".join("> " + escape(line) for line in text.split("\n"))
    if block.kind == "list":
        return "\n".join(_items(text))
    return f"[{escape(text)}]({block.href})" if block.href and block.kind == "attachment" else escape(text)


def render(found: Metadata, parts: Sequence[Block], document: Document) -> str:
    """Front matter, title and blocks. The empty string where there is nothing at all."""
    import json

    lines = []
    for key in KEYS:
        value = getattr(found, key)
        if value is not None:
            text = json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
            lines.append(f"{key}: " + _SURROGATE.sub("\ufffd", text))
    title = document.text[: parts[0].start if parts else len(document.text)].strip()
    if not title or "\n" in title:  # broken over several lines in the text
        title = found.title or title
    if not (lines or parts or title):
        return ""
    body = [escape(title.replace("\n", " "))] if title else []
    body = ["# " + body[0]] if body else []
    text = "\n\n".join(body + [shown for part in parts if (shown := _block(part))])
    return "\n".join(["---", *lines, "---", ""]) + (f"\n{text}\n" if text else "")
