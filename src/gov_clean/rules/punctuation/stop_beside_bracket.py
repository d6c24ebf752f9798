"""Full stop on the wrong side of a bracket or quotation mark.

GB/T 15834-2011, B.2: a note inside a sentence ends without a full stop, and a quotation that ends with one takes no second
outside: both are made. A note behind the full stop, and a quoted part of a sentence that keeps its full stop, are reported.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps, reports
from gov_clean.settings import Settings

_FAULT = Pattern(
    r"(\uff08[^\uff08\uff09\u3002\n]*)\u3002\uff09(?=[\u4e00-\u9fff\uff0c])"
    r"|[\u3002\uff01\uff1f]”\u3002"
    r"|\u3002\uff08(?:见|参见|附)[^\uff08\uff09\u3002\n]{1,12}\uff09"
    r"|(?<![\uff1a\uff0c\u3002\uff01\uff1f—\n])“[^“”\u3002\uff0c\n]{2,20}\u3002”(?=[\u4e00-\u9fff])"
)


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Full stops beside closing marks."""
    for found in _FAULT.finditer(document.text):
        start, end = found.span()
        if found[1]:
            yield Edit(end - 2, end - 1, "", "a note inside a sentence ends without a full stop")
        elif found[0].endswith("\u3002"):
            yield Edit(end - 1, end, "", "the quotation has its stop already")
        elif found[0][0] == "\u3002":
            yield Edit(start, end, found[0][1:] + "\u3002", "the note belongs before the full stop", safe=False)
        else:
            yield Edit(end - 2, end - 1, "", "a quoted part of a sentence has no full stop", safe=False)


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
    ),
    needles=("\u3002\uff09", "”\u3002", "\u3002”", "\u3002\uff08"),
)
