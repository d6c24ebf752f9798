"""Blocks of the cleaned text: headings, paragraphs, captions, lists, tables, quotes, attachments, the signature.

Headings by the numbering of official documents (GB/T 9704-2012, 7.3.3: 一、 (一) 1. (1)) and of laws (立法法: 编 章 节 条), by
what HTML calls a heading, and by layout: a short line without a closing mark between paragraphs. What one line is, is
decided with the others of its kind on the page: a series of headings is one or none, and levels are ranks.
"""

from __future__ import annotations

from typing import NamedTuple

from gov_clean.document import Document
from gov_clean.labels import is_label_line, iso_date
from gov_clean.lines import Line, lines
from gov_clean.patterns import Pattern
from gov_clean.title import bare

_END = Pattern("[。\uff01\uff1f\uff1b!?;\uff1a:\uff0c,、][”’]?$")
_SENTENCE = Pattern("[。\uff01\uff1f!?][”’]?$")
_HAN_NUMBER = "[一二三四五六七八九十百]{1,4}"
_FORMS = (
    Pattern(rf"第({_HAN_NUMBER})编"),
    Pattern(rf"第({_HAN_NUMBER})章"),
    Pattern(rf"第({_HAN_NUMBER})节"),
    Pattern(rf"({_HAN_NUMBER})、"),
    Pattern(rf"[(\uff08]({_HAN_NUMBER})[)\uff09]"),
    Pattern(r"(\d{1,2})[.\uff0e、](?!\d)"),
    Pattern(r"[(\uff08](\d{1,2})[)\uff09]"),
)
"""The forms of numbering from the highest to the lowest; the first five number headings by themselves."""
_ARABIC = 5
_CAPTION = Pattern(
    r"(?:图为|图\s?[\d一二三四五六七八九十]+[:\uff1a\s]|资料图|[▲△↑↓])|.{2,60}(?:[\s\u3000。](?:[\u4e00-\u9fff]{2,12}[\s\u3000]?)摄|摄影[)\uff09]?|供图[)\uff09]?|资料图(?:片)?[)\uff09]?)$"
)
_PICTURED = frozenset("图摄▲△↑↓")
"""One of these stands in every caption."""
_ATTACHMENT = Pattern(
    r"附[ \u3000]?件[ \u3000]?[\d一二三四五六七八九十]{0,3}[ \u3000]?(?:[:\uff1a.\uff0e、]|$)|.{2,80}\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|rar|zip)$"
)
_NO_HEADING = Pattern(
    r"[(\uff08【\[][^()\uff08\uff09]*[)\uff09】\]]$|—|.*。."
    r"|(?:图片?|照片|资料|文字|视频|数据)来源|.{0,30}(?:来源\s?[:\uff1a]|https?://|www\.)|(?:文|图|摄影|撰文|编辑|作者|供稿|执笔)\s?[/|丨\uff0f\uff5c:\uff1a]"
    r"|.{0,24}(?:记者|通讯员)(?:[\s\u3000:\uff1a/].*|[\u4e00-\u9fff]{2,4}(?:[、\s][\u4e00-\u9fff]{2,4})*)?$"
    r"|.{0,24}\d[月/.-]\d{1,2}日?(?:报道|讯|电)|[^:\uff1a]{2,6}[:\uff1a].*、|\S+(?:[ \u3000]+\S+){3,}$"
    r"|.{0,60}(?:照片?|图|令第[\d一二三四五六七八九十百〇零]+号|[\]〕]\s?\d+\s?号)$|[\W\d_]+$"
)
"""Short lines that are none of the sections of a text: notes in brackets, subtitles, bylines, sources of pictures,
datelines, numbers of documents."""
_NAMED = Pattern(r"(?!.{0,12}作者\s)[\u4e00-\u9fffA-Za-z\d“《【‘]")
"""How a heading begins that layout alone tells: with no mark, and it names no author."""
_FILES = Pattern(r"(?i)附件|\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|rar|zip)")
_WORD = Pattern(r"\S+")
_LIST = Pattern(r"- |[\u2022\u00b7●■◆▪►][ \t\u3000]*(?=[^\s\u2022\u00b7●■◆▪►-])")
_ORGAN = Pattern(
    "[\u4e00-\u9fff \u3000]{2,30}(?:[委会厅局部府院办处司]|办公室|中心|集团|公司|协会|大学|学校|市长|省长|县长|局\\s*长)"
)
_NOTE = Pattern("[(\uff08]")
_DATE = Pattern("[\\d\uff10-\uff19〇零一二三四五六七八九十年月日中華华民國国\\s./-]{6,16}")
_HEADS = ("h2", "h3", "h4", "h5", "h6")
_SHORT = 40
_TOC = 4
"""So many headings in a row, with no text between them, are a table of contents."""


class Block(NamedTuple):
    """A block: `text` is `document.text[start:end]`; `level` of a heading, 2 to 6; `href` of an attachment's link."""

    kind: str
    level: int | None
    text: str
    start: int
    end: int
    href: str | None = None


class _Row:
    """A line of the text while it is being judged. `form` and `ordinal`: its numbering, -1 and 0 without one."""

    def __init__(self, text: str, start: int, element: str, href: str) -> None:
        self.text = text
        self.start = start
        self.element = element
        self.href = href
        self.kind = ""
        self.form, self.ordinal = _numbering(text)
        self.long = len(text) > _SHORT
        self.open = not self.long and not _END.search(text)  # short, and no mark closes it: what a heading looks like


def read(document: Document, title: str | None) -> list[Block]:
    """The blocks of a document in order, after its title line."""
    rows = _rows(document, title)
    _name(document, rows)
    _head_series(rows)
    _head_layout(rows)
    _list_contents(rows)
    levels = _levels(rows)
    found: list[Block] = []
    cells = 0  # tabs in a row of the table above
    for row, level in zip(rows, levels, strict=True):
        start, end = row.start, row.start + len(row.text)
        line = document.text.rfind("\n", 0, start) + 1
        if row.kind == "table" and "\t" in document.text[line:start]:
            start = document.text.index("\t", line)  # an empty first cell
        last = found[-1] if found else None
        tabs = document.text.count("\t", start, end)
        if last and row.kind in ("table", "list") and last.kind == row.kind:
            gap = document.text[last.end : start].strip(" \t")
            joins = row.kind == "list" or tabs == cells or (tabs < cells and "\n" in last.text)
            if gap == "\n" or joins:
                start, tabs = last.start, max(tabs, cells)
                found.pop()
        cells = tabs
        found.append(Block(row.kind, level, document.text[start:end], start, end, row.href or None))
    return found


def _rows(document: Document, title: str | None) -> list[_Row]:
    """The lines after the title, which may stand on several."""
    rest = [line for line in lines(document.text) if line.text]
    wanted, seen = _key(title or ""), ""
    while wanted and rest and seen != wanted and wanted.startswith(seen + _key(bare(rest[0].text))):
        seen += _key(bare(rest.pop(0).text))
    spans = [(line.start, line.end) for line in rest]
    elements, hrefs = _html(document, rest)
    found = []
    for line, (start, _), element, href in zip(rest, spans, elements, hrefs, strict=True):
        at = document.text.index(line.text, start)
        parts = _attachments(document, line.text, at) if document.format == "html" and not href else []
        found += [_Row(text, place, element, file) for place, text, file in parts or [(at, line.text, href)]]
    return found


def _attachments(document: Document, text: str, at: int) -> list[tuple[int, str, str]]:
    """The parts of a row that link to several documents, each with its place and address; empty for any other row."""
    if not _FILES.search(text):
        return []
    from gov_clean import markup

    words = [(at + word.start(), at + word.end()) for word in _WORD.finditer(text)]
    hrefs = markup.files(document, words)
    if 2 * sum(end - start for (start, end), href in zip(words, hrefs, strict=True) if href) < len(text):
        return []  # prose with a link in it
    parts: list[tuple[int, int, str]] = []
    for (start, end), href in zip(words, hrefs, strict=True):
        if parts and (not href or not parts[-1][2] or href == parts[-1][2]):
            parts[-1] = parts[-1][0], end, href or parts[-1][2]
        else:
            parts.append((start, end, href))
    return [(start, document.text[start:end], href) for start, end, href in parts] if len(parts) > 1 else []


def _key(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


def _html(document: Document, rows: list[Line]) -> tuple[list[str], list[str]]:
    """The block element each row begins in, and the file it links to; '' where there is none, and for plain text."""
    if document.format != "html":
        return [""] * len(rows), [""] * len(rows)
    from gov_clean import markup

    spans = [(row.start, row.end) for row in rows]
    return markup.elements(document, spans), markup.files(document, spans)


def _numbering(text: str) -> tuple[int, int]:
    for form, pattern in enumerate(_FORMS):
        if found := pattern.match(text):
            return form, _value(found[1])
    return -1, 0


def _value(number: str) -> int:
    """3, 三, 十三, 二十, 一百零五 (without the zero) as a number."""
    if number.isdigit():
        return int(number)
    total = digit = 0
    for c in number:
        if c in "十百":
            total += (digit or 1) * (10 if c == "十" else 100)
            digit = 0
        else:
            digit = "一二三四五六七八九".index(c) + 1
    return total + digit


def _name(document: Document, rows: list[_Row]) -> None:
    """Gives each row its kind, from the row and its neighbours."""
    captions = _after_pictures(document, rows)
    for number, row in enumerate(rows):
        text = row.text
        if ("\t" in text and not _is_item(text)) or (text.startswith("|") and text.count("|") >= 3):
            row.kind = "table" if text.strip("|\t :-") else "paragraph"
        elif _LIST.match(text):
            row.kind = "list"
        elif text.startswith("> ") or row.element == "blockquote":
            row.kind = "quote"
        elif (
            len(text) <= 80 and (row.element in ("figcaption", "caption") or _is_caption(text))
        ) or number in captions:
            row.kind = "caption"
        elif (len(text) <= 100 and _ATTACHMENT.match(text)) or row.href:
            row.kind = "attachment"
        elif row.open and _is_heading(rows, number):
            row.kind = "heading"
        else:
            row.kind = "list" if row.element == "li" and row.open and row.form in (-1, _ARABIC) else "paragraph"
    _sign(rows)
    for before, row, after in zip(rows, rows[1:], rows[2:], strict=False):
        if before.kind == after.kind == "table" and row.open and row.kind in ("paragraph", "heading"):
            gap = document.text[before.start + len(before.text) : after.start]
            if gap.count("\n") == 2 and before.text.count("\t") == after.text.count("\t"):
                row.kind = "table"  # a cell over the whole width
    if "\n\t" in document.text:
        _join_cells(document, rows)
    for number, row in enumerate(rows):
        beside = rows[max(0, number - 1) : number] + rows[number + 1 : number + 2]
        if row.kind == "table" and row.text.count("\t") == 1 and all(other.kind != "table" for other in beside):
            row.kind = "paragraph"  # two words far apart


def _join_cells(document: Document, rows: list[_Row]) -> None:
    """A row behind a tab, its first cells empty, is one of the table that it stands directly above or below."""
    tabbed = [document.text[document.text.rfind("\n", 0, row.start) + 1 : row.start].startswith("\t") for row in rows]
    for order in (range(1, len(rows)), range(len(rows) - 2, -1, -1)):
        for number in order:
            beside = number - order.step
            low, high = rows[min(number, beside)], rows[max(number, beside)]
            gap = document.text[low.start + len(low.text) : high.start].strip(" \t")
            if tabbed[number] and rows[beside].kind == "table" and gap == "\n" and rows[number].kind != "table":
                rows[number].kind = "table"


def _is_item(text: str) -> bool:
    """Whether the tab of a row is the one behind a bullet."""
    bullet = _LIST.match(text)
    return bullet is not None and "\t" not in text[bullet.end() :]


def _is_caption(text: str) -> bool:
    return not _PICTURED.isdisjoint(text) and _CAPTION.match(text) is not None


def _is_heading(rows: list[_Row], number: int) -> bool:
    row = rows[number]
    if (_NO_HEADING.match(row.text) and row.form < 0) or is_label_line(row.text) or _is_date(row.text):
        return False
    if row.element in _HEADS:
        return True
    later = rows[number + 1] if number + 1 < len(rows) else None
    if row.form >= 0:
        # 1. and (1) head paragraphs, or are the items of a list of short lines: then they stay paragraphs.
        return row.form < _ARABIC or (row.element != "li" and later is not None and later.long)
    if row.element == "li" or later is None or not later.long or len(row.text) < 6:
        return False
    earlier = rows[number - 1] if number else None
    return earlier is None or earlier.long or _SENTENCE.search(earlier.text) is not None


def _after_pictures(document: Document, rows: list[_Row]) -> set[int]:
    """The rows of plain text that stand where a picture stood: short, between prose, after a gap wider than all others.

    Such a gap tells nothing where the page has many of them, or sets its headings off with it.
    """
    if document.format != "text":
        return set()
    gaps = [_blank_lines(document, row.start) for row in rows]
    wide = [number for number, gap in enumerate(gaps) if gap >= 2 and number]
    found = {
        number
        for number in wide
        if number >= 2
        and len(rows[number].text) <= 60
        and rows[number].form < 0
        and rows[number - 1].long
        and number + 1 < len(rows)
        and rows[number + 1].long
        and gaps[number + 1] < gaps[number]
        and rows[number].text[-1] not in ":\uff1a\uff1b\uff0c、"
        and not _NO_HEADING.match(rows[number].text)
    }
    plain = any(
        row.open and gap < 2 and before.long and after.long
        for before, row, after, gap in zip(rows, rows[1:], rows[2:], gaps[1:], strict=False)
    )
    return found if 4 * len(wide) <= len(rows) and (plain or len(wide) == 1) else set()


def _blank_lines(document: Document, start: int) -> int:
    """How many blank lines stand before the place in the source."""
    source = document.source
    at = source.rfind("\n", 0, document.trace(start, start + 1)[0])
    before = source[max(0, at - 200) : at + 1] if at >= 0 else ""
    gap = before[len(before.rstrip()) :]
    return max(0, gap.count("\n") - 1) if before.strip() else 0


def _sign(rows: list[_Row]) -> None:
    """The signature: who signs, and the date below it; at the end of the text, or before the attachments, a note in
    brackets (GB/T 9704-2012, 7.3.5 to 7.3.9) or a new title."""
    for number in range(2, len(rows)):
        date, signer = rows[number], rows[number - 1]
        if not _is_date(date.text) or len(signer.text) > 30 or _END.search(signer.text):
            continue
        after = rows[number + 1] if number + 1 < len(rows) else None
        if number < len(rows) - 3 and not (
            _ORGAN.fullmatch(signer.text)
            and any(row.long for row in rows[max(0, number - 6) : number - 1])
            and after
            and (after.kind == "attachment" or _NOTE.match(after.text) or (after.open and after.form < 0))
        ):
            continue
        first = number - 1
        while first > 2 and len(rows[first - 1].text) <= 20 and rows[first - 1].text[-1:] in "委会厅局部府院办处司":
            first -= 1
        for row in rows[first : number + 1] + [row for row in rows[number + 1 :][:1] if _NOTE.match(row.text)]:
            if row.kind in ("paragraph", "heading", "caption"):
                row.kind = "signature"


def _is_date(text: str) -> bool:
    return _DATE.fullmatch(text) is not None and iso_date(text) is not None


def _head_series(rows: list[_Row]) -> None:
    """What is missing of a series of headings, between the members before and after it, is a heading too."""
    for form in range(len(_FORMS)):
        members = [row for row in rows if row.form == form and row.open and row.kind in ("heading", "paragraph")]
        for before, row, after in zip(members, members[1:], members[2:], strict=False):
            if before.kind == after.kind == "heading" and before.ordinal + 1 == row.ordinal == after.ordinal - 1:
                row.kind = "heading"


def _head_layout(rows: list[_Row]) -> None:
    """Where the page sets off a heading by layout, so does it the others: a short row between two sentences, though the
    paragraph below it is short."""
    heads = [row for row in rows if row.kind == "heading" and row.form < 0 and row.element not in _HEADS]
    most = max((len(row.text) for row in heads), default=0) + 4
    for before, row, after in zip(rows, rows[1:], rows[2:], strict=False):
        if (
            row.kind == "paragraph"
            and row.open
            and row.form < 0
            and _NAMED.match(row.text)
            and row.element != "li"
            and 6 <= len(row.text) <= most
            and before.kind == after.kind == "paragraph"
            and (before.long or _SENTENCE.search(before.text))
            and len(after.text) >= 15
            and _SENTENCE.search(after.text)
            and not (_NO_HEADING.match(row.text) or is_label_line(row.text) or _is_date(row.text))
        ):
            row.kind = "heading"


def _list_contents(rows: list[_Row]) -> None:
    """A run of headings with no text between them is a table of contents, but for those it repeats at its end."""
    at = 0
    while at < len(rows):
        end = at
        while end < len(rows) and rows[end].kind == "heading":
            end += 1
        run = rows[at:end]
        if len(run) >= _TOC:
            keys = [_key(row.text).rstrip("0123456789") for row in run]
            last = len(run)
            while last and keys[last - 1] in keys[: last - 1]:
                last -= 1
            for row in run[:last]:
                row.kind = "list"
        at = end + 1


def _levels(rows: list[_Row]) -> list[int | None]:
    """The level of each heading: the rank of its form among those on the page, from 2, without holes."""
    heads = [row for row in rows if row.kind == "heading"]
    elements = sorted({row.element for row in heads if row.form < 0 and row.element in _HEADS})
    forms = sorted({row.form for row in heads if row.form >= 0})
    # Headings that HTML names and that bear no number stand above the numbered ones, where they come first.
    first = 2 + len(elements) if elements and heads and heads[0].form < 0 else 2
    levels: list[int | None] = []
    for row in rows:
        if row.kind != "heading":
            levels.append(None)
        elif row.form >= 0:
            levels.append(min(6, first + forms.index(row.form)))
        else:
            levels.append(2 + elements.index(row.element) if row.element in elements else 2)
    return levels
