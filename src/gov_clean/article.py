"""What of a page is not the article: each line's kind, decided with the page around it.

The head is what stands before the first line of prose, the tail what follows the last; chrome of the head and tail is
looked for only there, because the same words occur in bodies.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from gov_clean import metadata
from gov_clean.document import Document, Edit
from gov_clean.lines import lines, whole_lines
from gov_clean.patterns import Pattern

PROSE = 40
_C = "[:\uff1a]"
_PAREN = "[【\\[(\uff08〖]?"
_CLOSE = "[】\\])\uff09〗]?"
_KINDS = (
    ("share-bar", Pattern(rf"(?:{_PAREN}?打印(?:本页)?{_CLOSE}?[\s|\u00a0]*)?分享到?[:\uff1a]?(?:[\s|\u00a0]*(?:微信|微博|新浪微博|腾讯微博|QQ空间|QQ|人民微博|复制链接|更多))*")),
    ("font-size-bar", Pattern(rf"{_PAREN}(?:字体|字号)(?:大小)?{_C}?[\s\u00a0]*(?:[大中小+-]|超大|特大|默认)[\s\u00a0大中小|+-]*{_CLOSE}.{{0,20}}")),
    ("read-aloud", Pattern(r"(?:语音)?(?:朗读|播报)(?:全文|本文|文章)?")),
    ("print-close", Pattern(rf"(?:{_PAREN}(?:打印(?:本页|本文|文章)?|关闭(?:窗口|本页)?|收藏(?:本页)?|返回顶部|返回列表|我要纠错|页面纠错|纠错){_CLOSE}[\s|\u00a0]*)+")),
    ("back-link", Pattern(r"(?:[\u4e00-\u9fff]{2,8}[\s\u00a0]+)?返回(?:上一级|上一页|上级|首页|列表页?|顶部)")),
    ("stray-scraper-word", Pattern(r"(?i)list|content|null|undefined|none|\[object object\]")),
    ("editor-line", Pattern(rf"{_PAREN}(?:责任编辑|责编|编辑|审核|校对|供稿){_C}\s?[\u4e00-\u9fff]{{0,4}}(?:\s+[\u4e00-\u9fff]{{1,4}}){{0,2}}{_CLOSE}")),
    ("previous-next", Pattern(rf"(?:上一[篇页条]|下一[篇页条]){_C}?.{{0,60}}")),
    ("footer", Pattern(r".{0,60}(?:ICP备|公网安备|网站标识码|版权所有|主办单位[:\uff1a]|承办单位[:\uff1a]|网站地图|Copyright).{0,80}")),
    ("qr-prompt", Pattern(r".{0,6}(?:扫一扫|扫描二维码).{0,16}")),
    ("script-residue", Pattern(r"(?:\$\(|var |function\s*\(|document\.|\.[A-Za-z_]+\s*[A-Za-z]*\s*\{).{0,300}")),
)  # fmt: skip


@lru_cache(maxsize=8)
def kinds(text: str) -> tuple[tuple[int, int, str], ...]:
    """(start, end, kind) of every line that is no part of the article, in order."""
    rows = [line for line in lines(text) if line.text]
    prose = [i for i, line in enumerate(rows) if len(line.text) >= PROSE and not metadata.is_label_line(line.text)
             and not metadata.is_breadcrumb(line.text) and not _footer(line.text)]  # fmt: skip
    if not prose:
        return ()
    first, last = prose[0], prose[-1]
    title = metadata.title_line(list(rows[: first + 1]))
    found = []
    columns = {line.text.split()[0] for line in rows if _KINDS[4][1].fullmatch(line.text) and " " in line.text}
    for line in rows:
        if metadata.is_breadcrumb(line.text):
            columns.add(line.text.replace("\u00a0", " ").split(">")[-1].split("\uff1e")[-1].strip())
    seen_title = False
    for i, line in enumerate(rows):
        kind = ""
        if title and line.text == title.text:
            kind = "repeated-title" if seen_title else ""
            seen_title = True
        elif not first <= i <= last:
            kind = _kind(line.text, columns)
        if kind:
            found.append((line.start, line.end, kind))
    return tuple(found)


def _footer(text: str) -> bool:
    return any(name == "footer" and p.fullmatch(text) for name, p in _KINDS)


def _kind(text: str, columns: set[str]) -> str:
    if metadata.is_breadcrumb(text):
        return "breadcrumb"
    for name, pattern in _KINDS:
        if pattern.fullmatch(text):
            return name
    if metadata.is_label_line(text):
        return "metadata-line"
    return "breadcrumb" if text in columns else ""


def deletions(document: Document, kind: str, reason: str) -> Iterator[Edit]:
    """The whole lines of one kind, as deletions."""
    for start, end, name in kinds(document.text):
        if name == kind:
            low, high = whole_lines(document.text, start, end)
            yield Edit(low, high, "", reason)
