"""The caption of a picture stands two or three times in a row.

The alternative text of a picture and its caption come out as the same line twice; but as often several pictures bear
one caption. So a line that opens as captions do (图为, 图1) or closes so (摄, 资料图, 供图) and follows itself at once,
blank lines apart, is reported, and removed only where unsafe edits are asked for. Left alone: captions of fewer than 16
characters, one that comes more than three times in a row, and every other line that comes again (a refrain, a slogan, a
row of a table).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

from gov_clean.document import Document, Edit
from gov_clean.lines import lines
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, keeps, reports
from gov_clean.settings import Settings

SHORTEST, LONGEST = 16, 120
"""Characters of a caption that may be that of one picture alone."""

_CAPTION = Pattern(r"^图(?:为|\d+\s)|(?:[\s\u3002]\S{2,12}\s?摄|资料图|供图)[)\uff09\u3002]?$")
_SPECIAL = "图为云岭市护林员在松林里巡查火情隐患"


def check(document: Document, settings: Settings) -> Iterator[Edit]:
    """Find captions that follow themselves."""
    text = document.text
    stripped = [line for line in map(str.strip, text.split("\n")) if line]
    if not any(line == after and _CAPTION.search(line) for line, after in pairwise(stripped)):
        return
    for caption, group in groupby((line for line in lines(text) if line.text), key=lambda line: line.text):
        if SHORTEST <= len(caption) <= LONGEST and _CAPTION.search(caption):
            first, *again = group
            if len(again) <= 2:
                for line in again:
                    start, end = (line.start, line.end + 1) if line.end < len(text) else (line.start - 1, line.end)
                    yield Edit(start, end, "", "the same caption again", False, (first.start, first.end))


RULE = Rule(
    "R002",
    "repeated-caption",
    __doc__ or "",
    check,
    examples=(
        reports(f"{_SPECIAL}\n{_SPECIAL}\n正文。\n"),
        reports(f"正文。\n{_SPECIAL}\n\n{_SPECIAL}"),
        keeps(f"{_SPECIAL}\n正文。\n{_SPECIAL}\n"),
        keeps(f"{_SPECIAL}\n" * 4),
        keeps("图为会议现场\n图为会议现场\n"),
        keeps("为人民服务\n为人民服务\n"),
    ),
    needles=("图", "摄"),
)
