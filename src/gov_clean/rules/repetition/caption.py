"""The caption of a picture stands two or three times in a row.

The alternative text of a picture and its caption come out as the same line twice; but as often several pictures bear
one caption. A line that opens as captions do (图为, 图1) or closes so (摄, 资料图, 供图) and follows itself goes where the
layout tells that there was one picture:

* a single mark of a picture ([图片], a file name, Markdown's mark) stands above, below or between;
* the two lines are nearer to each other than to what stands above and below: one block of the page;
* the two are further from each other than from what stands above and below: the picture stood between them.

Where the layout tells nothing, it is only reported: of eight such rows in real pages each belonged to a picture of its
own. Left alone: then also captions of fewer than 16 characters; one that comes more than three times in a row, one that
has a mark of a picture each time, and every other line that comes again (a refrain, a slogan, a row of a table).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from gov_clean.document import Document, Edit
from gov_clean.lines import Line, lines
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps, reports
from gov_clean.settings import Settings

SHORTEST, LONGEST = 16, 120
"""Characters of a caption that may be that of one picture alone."""
MOST = 3
"""Times that one picture's caption stands in a row: its alternative text, its title, its caption."""

_CAPTION = Pattern(r"^图(?:为|\d+\s)|(?:[\s\u3002]\S{2,12}\s?摄|资料图|供图)[)\uff09\u3002]?$")
_PICTURE = Pattern(
    "(?i)(?:[\\[【<(\uff08](?:插?图片?|照片|image|img|photo)\\s?\\d*[\\]】>)\uff09]|!\\[[^\\]]*\\]\\([^)]*\\)|\\S+\\.(?:jpe?g|png|gif|bmp|webp))$"
)
_SPECIAL = "图为云岭市护林员在松林里巡查火情隐患"
_SHORT = "图为会议现场"


def check(document: Document, settings: Settings) -> Iterator[Edit]:
    """Find captions that follow themselves."""
    text = document.text
    said = [line for line in map(str.strip, text.split("\n")) if line]
    if not any(
        one in (two, three) and _CAPTION.search(one)
        for one, two, three in zip(said, said[1:], [*said[2:], ""], strict=False)
    ):
        return
    rows = [line for line in lines(text) if line.text]
    at = 0
    while at < len(rows):
        end = at + 1
        if said[at] in said[end : end + 2] and _CAPTION.search(said[at]):
            end = _end(said, at)
            captions = [row for row in rows[at:end] if row.text == said[at]]
            if 1 < len(captions) <= MOST:
                sure = _one_picture(text, rows, at, end) and _follows(document, captions)
                yield from _edits(text, captions, sure, end - at == len(captions))
        at = end


def _edits(text: str, captions: list[Line], sure: bool, bare: bool) -> Iterator[Edit]:
    """The removal of all captions but the first; not of short ones and of those with marks between, unless it is sure."""
    first, *again = captions
    if sure or (bare and SHORTEST <= len(first.text) <= LONGEST):
        for line in again:
            start, end = (line.start, line.end + 1) if line.end < len(text) else (line.start - 1, line.end)
            yield Edit(start, end, "", "the same caption again", sure, (first.start, first.end))


def _end(said: list[str], first: int) -> int:
    """The row after the last of those that are the same as the first, marks of pictures between them apart."""
    end = first + 1
    while end < len(said):
        if said[end] == said[first]:
            end += 1
        elif said[end + 1 : end + 2] == [said[first]] and _PICTURE.match(said[end]):
            end += 2
        else:
            break
    return end


def _one_picture(text: str, rows: list[Line], first: int, end: int) -> bool:
    """Whether the layout tells that the rows are captions of one picture."""
    about = rows[max(0, first - 1) : end + 1]
    marks = sum(_PICTURE.match(row.text) is not None for row in about)
    if marks or not first or end == len(rows):
        return marks == 1
    above, *inner, below = (text.count("\n", one.end, two.start) for one, two in pairwise(about))
    return max(inner) < min(above, below) or (len(inner) == 1 and inner[0] > max(above, below))


def _follows(document: Document, captions: list[Line]) -> bool:
    """Whether the captions followed each other in the source, too: between them stood nothing but marks of pictures."""
    between = (document.source[slice(*document.trace(one.end, two.start))] for one, two in pairwise(captions))
    return all(not line.strip() or _PICTURE.match(line.strip()) for part in between for line in part.split("\n"))


RULE = Rule(
    "R002",
    "repeated-caption",
    __doc__ or "",
    check,
    examples=(
        changes(f"正文。\n{_SPECIAL}\n[图片]\n{_SPECIAL}\n正文。\n", f"正文。\n{_SPECIAL}\n[图片]\n正文。\n"),
        changes(f"![](a.jpg)\n{_SPECIAL}\n{_SPECIAL}\n", f"![](a.jpg)\n{_SPECIAL}\n"),
        changes(f"正文。\n\n{_SHORT}\n{_SHORT}\n{_SHORT}\n\n正文。", f"正文。\n\n{_SHORT}\n\n正文。"),
        changes(f"正文。\n\n{_SHORT}\n\n\n\n{_SHORT}\n\n正文。", f"正文。\n\n{_SHORT}\n\n\n\n\n正文。"),
        reports(f"{_SPECIAL}\n{_SPECIAL}\n正文。\n"),
        reports(f"正文。\n{_SPECIAL}\n\n{_SPECIAL}"),
        reports(f"正文。\n\n\n{_SPECIAL}\n\n\n{_SPECIAL}\n\n正文。"),
        keeps(f"[图1]\n{_SPECIAL}\n[图2]\n{_SPECIAL}\n正文。\n"),
        keeps(f"{_SPECIAL}\n正文。\n{_SPECIAL}\n"),
        keeps(f"{_SPECIAL}\n" * 4),
        keeps(f"正文。\n{_SHORT}\n{_SHORT}\n正文。\n"),
        keeps("正文。\n\n为人民服务\n为人民服务\n\n正文。\n"),
    ),
    needles=("图", "摄"),
)
