"""Full stop on the wrong side of a bracket or quotation mark.

GB/T 15834-2011, B.2.1 and B.2.2: a note inside a sentence ends without a full stop, and a quotation that ends with one takes no second
outside: both are made. A note that stands by itself between sentences keeps its full stop. A note behind the full stop, and a quoted part of a sentence that keeps its full stop, are reported.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps, reports
from gov_clean.settings import Settings

_NOTE = Pattern(r"\u3002\uff09(?=[\u4e00-\u9fff\uff0c])")
_QUOTED = Pattern(r"”\u3002(?<=[\u3002\uff01\uff1f]..)(?<![“‘]...)")
_BEHIND = Pattern(r"\u3002\uff08(?:见|参见|附)[^\uff08\uff09\u3002\n]{1,12}\uff09")
_BEGINS = ("", "\u3002", "\uff01", "\uff1f", "\uff1b", "\uff1a", "”")
_PART = Pattern(r"\u3002”(?=[\u4e00-\u9fff])")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Full stops beside closing marks."""
    text = document.text
    for found in _NOTE.finditer(text) if "\u3002\uff09" in text else ():
        at = found.start()
        opening = text.rfind("\uff08", 0, at)
        if (
            opening > max(text.rfind(mark, 0, at) for mark in "\n\u3002\uff09")
            and text[opening - 1 : opening].rstrip() not in _BEGINS
        ):
            yield Edit(at, at + 1, "", "a note inside a sentence ends without a full stop")
    for found in _QUOTED.finditer(text) if "”\u3002" in text else ():
        yield Edit(found.end() - 1, found.end(), "", "the quotation has its stop already")
    for found in _BEHIND.finditer(text) if "\u3002\uff08" in text else ():
        yield Edit(*found.span(), found[0][1:] + "\u3002", "the note belongs before the full stop", safe=False)
    for found in _PART.finditer(text) if "\u3002”" in text else ():
        at = found.start()
        opening = text.rfind("“", max(0, at - 22), at)
        part = text[opening:at]
        if (
            opening > 0
            and text[opening - 1] not in "\uff1a\uff0c\u3002\uff01\uff1f—\n"
            and not any(mark in part for mark in "”\u3002\uff0c\n")
        ):
            yield Edit(at, at + 1, "", "a quoted part of a sentence has no full stop", safe=False)


RULE = Rule(
    "P017",
    "stop-beside-bracket",
    __doc__ or "",
    check,
    examples=(
        changes("该项目\uff08投资3亿元。\uff09已开工。", "该项目\uff08投资3亿元\uff09已开工。"),
        changes("他说\uff1a“完成任务。”。", "他说\uff1a“完成任务。”"),
        reports("落实“房子是用来住的。”定位。"),
        keeps("他说\uff1a“完成任务。”各地\uff08县\uff09都在落实。"),
        keeps("各地自行决定。\uff08县里另有规定。\uff09决定要公开\uff0c不能写成“\uff1f”。"),
    ),
    needles=("\u3002\uff09", "”\u3002", "\u3002”", "\u3002\uff08"),
)
