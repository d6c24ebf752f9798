"""Title, date, source ... of a page, each with its span. Nothing is guessed: an empty label gives None."""

from __future__ import annotations

from dataclasses import dataclass, field

from gov_clean.document import Document, Span
from gov_clean.lines import Line, lines
from gov_clean.patterns import Pattern

_C = "[:\uff1a]"
_LABELS = {
    "date": "发布时间|发布日期|发稿时间|时间|日期|发文日期",
    "source": "来源|文章来源|信息来源|稿源",
    "author": "作者",
    "editor": "责任编辑|责编|编辑",
    "doc_number": "发文字号|文号|文 ?号",
    "index_number": "索 ?引 ?号",
    "issuer": "发文机关|发布机构|发文机构",
}
_ANY = "|".join(_LABELS.values()) + "|浏览次数|点击数|字号|字体|打印|分享到|阅读次数"
_LABEL = Pattern(rf"(?<![\u4e00-\u9fff])({_ANY})[ \u3000\u00a0]*{_C}")
_DATE = Pattern(
    r"(\d{4})[-/.年][ ]?(\d{1,2})[-/.月][ ]?(\d{1,2})日?(?:[ T\u00a0\u3000]*(\d{1,2})[:\uff1a](\d{2}))?"
)
_CRUMB = Pattern(rf"^(?:您?(?:现在|当前)的?(?:所在)?位置{_C}?)?\s*(首页\s*(?:>+|\uff1e+|»)\s*.+)$")
_SEPARATOR = Pattern(r"\s*(?:>+|\uff1e+|»)\s*")
_END = Pattern("[。\uff01\uff1f;\uff1b!?]")
_WIDE = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF1A)}


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page says of itself; None where it does not. `spans`: field -> code points."""

    title: str | None = None
    date: str | None = None
    source: str | None = None
    author: str | None = None
    editor: str | None = None
    column: str | None = None
    breadcrumb: tuple[str, ...] | None = None
    doc_number: str | None = None
    index_number: str | None = None
    issuer: str | None = None
    url: str | None = None
    spans: dict[str, Span] = field(default_factory=dict)


def iso_date(text: str) -> str | None:
    """The first date of the text as ISO 8601, with its time where it has one."""
    found = _DATE.search(text.translate(_WIDE))
    if not found or not 1 <= int(found[2]) <= 12 or not 1 <= int(found[3]) <= 31:
        return None
    date = f"{found[1]}-{int(found[2]):02d}-{int(found[3]):02d}"
    return f"{date}T{int(found[4]):02d}:{found[5]}" if found[4] else date


def is_label_line(line: str) -> bool:
    """Whether a line is one of labels and their values (date, source ...), as stands under a title."""
    found = _LABEL.match(line)
    return bool(found) and len(line) < 90 and not _END.search(line)


def is_breadcrumb(line: str) -> bool:
    """Whether a line is a breadcrumb."""
    return len(line) < 120 and bool(_CRUMB.match(line))


def _plain(line: Line) -> bool:
    return 6 <= len(line.text) <= 60 and not _END.search(line.text) and not _LABEL.search(line.text)


def title_line(found: list[Line]) -> Line | None:
    """The title: of the plain short lines beside the labels of a head, one that comes twice, or the longest."""
    rows = [line for line in found if line.text]
    marks = [i for i, line in enumerate(rows) if is_label_line(line.text) or is_breadcrumb(line.text)]
    near = [
        line
        for i, line in enumerate(rows)
        if _plain(line) and any(abs(i - mark) <= 3 for mark in marks) and not is_breadcrumb(line.text)
    ]
    if not near:
        return None
    texts = [line.text for line in near]
    return max(near, key=lambda line: (texts.count(line.text) > 1, len(line.text), -line.start))


def read(document: Document, hints: dict[str, str] | None = None) -> Metadata:
    """The metadata of a page, from the heads of all its copies; `hints` (meta tags) win where they say something."""
    found: dict[str, object] = {}
    spans: dict[str, Span] = {}
    rows = list(lines(document.text))
    title = title_line(rows)
    if title:
        found["title"], at = title.text, document.text.index(title.text, title.start)
        spans["title"] = (at, at + len(title.text))
    for line in rows:
        if not line.text or len(line.text) > 160:
            continue
        crumb = _CRUMB.match(line.text)
        if crumb and "breadcrumb" not in found:
            parts = tuple(part for part in _SEPARATOR.split(crumb[1]) if part.strip())
            found["breadcrumb"], spans["breadcrumb"] = tuple(p.strip() for p in parts), (line.start, line.end)
            if len(parts) > 1 and parts[-1].strip() not in ("正文", found.get("title")):
                found["column"] = parts[-1].strip()
        if is_label_line(line.text):
            _labels(line, found, spans)
    for name, value in (hints or {}).items():
        found[name] = value
        spans.pop(name, None)
    return Metadata(**found, spans=spans)  # type: ignore[arg-type]


def _labels(line: Line, found: dict[str, object], spans: dict[str, Span]) -> None:
    marks = list(_LABEL.finditer(line.text))
    for i, mark in enumerate(marks):
        end = marks[i + 1].start() if i + 1 < len(marks) else len(line.text)
        value = line.text[mark.end() : end].strip(" \u00a0\u3000|\t")
        name = next((n for n, words in _LABELS.items() if Pattern(words).fullmatch(mark[1])), None)
        if name == "date":
            value = iso_date(value) or ""
        if name and value and name not in found:
            found[name], spans[name] = value, (line.start, line.end)
