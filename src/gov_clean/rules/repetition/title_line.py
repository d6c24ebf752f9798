"""The title stands twice in the head of the page.

The same title line again, with only blank lines or label lines (date, source) between, at the very top of the text:
the second is removed. Left alone: a title that comes again further down, lines with a sentence mark, tables, lists.
"""

from __future__ import annotations

from collections.abc import Iterator

from gov_clean.document import Document, Edit
from gov_clean.lines import lines
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_LABEL = Pattern(
    r"^(?:发布(?:时间|日期)|日期|来源|作者|浏览次数|字号)\s*[:\uff1a]|^(?:19|20)\d\d-\d{1,2}-\d{1,2}(?:\s|$)"
)
_OTHER = Pattern(r"[\u3002\uff01\uff1f\uff1b\uff1a!?;:|\t]")


def check(document: Document, settings: Settings) -> Iterator[Edit]:
    """Find the title line that comes again at once."""
    text = document.text
    title = None
    for number, line in enumerate(lines(text[:4000])):
        if number > 16:
            return
        if not line.text or _LABEL.search(line.text):
            continue
        if title is not None and line.text == title.text:
            if line.start + len(text[line.start : line.end]) <= 4000:
                yield Edit(
                    line.start, min(len(text), line.end + 1), "", "the title again", True, (title.start, title.end)
                )
            return
        if title is not None:
            title = None
            if number > 8:
                return
        if 10 <= len(line.text) <= 60 and not _OTHER.search(line.text):
            title = line


RULE = Rule(
    "R002",
    "repeated-title-line",
    __doc__ or "",
    check,
    examples=(
        changes(
            "清河县林业站开展春季护林巡山\n来源: 林业站\n\n清河县林业站开展春季护林巡山\n正文。\n",
            "清河县林业站开展春季护林巡山\n来源: 林业站\n\n正文。\n",
        ),
        keeps("清河县林业站开展春季护林巡山\n正文。\n清河县林业站开展春季护林巡山\n"),
        keeps("为人民服务\n为人民服务\n"),
    ),
)
