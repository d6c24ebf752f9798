"""Mark that stands twice, or collides with another.

GB/T 15834-2011, 5.1, sets a mark of pause or stop behind the text that it closes; a second one closes nothing. Of two equal
ones, one is left; of a comma or enumeration comma beside a stronger mark, the stronger. An exclamation mark before a question mark changes places with it
(4.3.3.4). Other pairs are reported. Three full stops are an ellipsis (P006) and left to it.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps, reports
from gov_clean.settings import Settings

_MARKS = "\uff0c\u3002\u3001\uff1b\uff1a"
_PAIR = Pattern(rf"[{_MARKS}]{{2,}}|\uff01\uff1f(?![\uff01\uff1f])")
_HALF = Pattern("\\.\u3002(?<=[\u4e00-\u9fff]..)")
_ANY = tuple(Pattern(expression) for expression in (*(rf"{mark}[{_MARKS}]" for mark in _MARKS), "\uff01\uff1f"))
_STRENGTH = {"\u3001": 0, "\uff0c": 1, "\uff1b": 2, "\u3002": 3}


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Runs of two or more marks."""
    for found in _HALF.finditer(document.text) if ".\u3002" in document.text else ():
        yield Edit(*found.span(), "\u3002", "doubled mark")
    if not any(pattern.search(document.text) for pattern in _ANY):
        return
    for found in _PAIR.finditer(document.text):
        marks = found[0]
        if marks == "\uff01\uff1f":
            yield Edit(found.start(), found.end(), "\uff1f\uff01", "question mark goes before exclamation mark")
        elif marks == marks[0] * len(marks):
            if not (marks[0] == "\u3002" and len(marks) > 2):
                yield Edit(found.start(), found.end(), marks[0], "doubled mark")
        else:
            rest = marks.replace("\u3001", "").replace("\uff0c", "")
            weak = set(marks) <= {"\u3001", "\uff0c"} or rest == "\u3002"
            new = max(marks, key=lambda mark: _STRENGTH.get(mark, 4))
            yield Edit(found.start(), found.end(), new, "marks collide", safe=weak)


RULE = Rule(
    "P003",
    "doubled-mark",
    __doc__ or "",
    check,
    examples=(
        changes("会议召开。。各地、、县区。", "会议召开。各地、县区。"),
        changes("会议召开.\u3002各地落实", "会议召开\u3002各地落实"),
        changes("要抓紧\uff0c。落实、\uff0c到位。", "要抓紧。落实\uff0c到位。"),
        changes("怎么能行\uff01\uff1f", "怎么能行\uff1f\uff01"),
        reports("要抓紧\uff1b\uff1a落实"),
        keeps("会议召开。各地、县区。"),
        keeps("未完\u3002\u3002\u3002怎么能行\uff1f\uff01他说\uff1a“好。”"),
    ),
)
