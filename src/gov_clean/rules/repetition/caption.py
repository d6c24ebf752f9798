"""A picture's caption stands two or three times in a row.

The alternative text of a picture and its caption come out as the same line twice. A line that opens as captions do
(图为, 图1) or closes so (摄, 资料图, 供图) and follows itself at once, blank lines apart, is kept once.
Left alone: every other line that comes again, and a line that comes more than three times in a row.
"""

from __future__ import annotations

from collections.abc import Iterator

from gov_clean.document import Document, Edit
from gov_clean.lines import Line, lines
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_CAPTION = Pattern(r"^图(?:为|\d+\s)|(?:[\s\u3002]\S{2,12}\s?摄|资料图|供图)[)\uff09\u3002]?$")


def check(document: Document, settings: Settings) -> Iterator[Edit]:
    """Find captions that follow themselves."""
    text = document.text
    group: list[Line] = []
    for line in lines(text):
        if not line.text:
            continue
        if group and line.text == group[0].text:
            group.append(line)
            continue
        yield from _again(text, group)
        group = [line] if 6 <= len(line.text) <= 80 and _CAPTION.search(line.text) else []
    yield from _again(text, group)


def _again(text: str, group: list[Line]) -> Iterator[Edit]:
    if 2 <= len(group) <= 3:
        for line in group[1:]:
            first = (group[0].start, group[0].end)
            if line.end < len(text):
                yield Edit(line.start, line.end + 1, "", "the same caption again", True, first)
            else:
                yield Edit(line.start - 1, line.end, "", "the same caption again", True, first)


RULE = Rule(
    "R003",
    "repeated-caption",
    __doc__ or "",
    check,
    examples=(
        changes("图为护林员巡山现场\n图为护林员巡山现场\n正文。\n", "图为护林员巡山现场\n正文。\n"),
        keeps("图为护林员巡山现场\n正文。\n图为护林员巡山现场\n"),
        keeps("为人民服务\n为人民服务\n"),
    ),
    needles=("图", "摄"),
)
