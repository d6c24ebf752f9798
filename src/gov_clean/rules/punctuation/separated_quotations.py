"""Enumeration comma between adjacent quotations or titles.

GB/T 15834-2011, 4.5.3.5: between items in quotation marks or title marks the enumeration comma is usually left out, but
for a note between them, where it is better put. `Usually` is no fault, so both are reported.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, keeps, reports
from gov_clean.settings import Settings

_FAULTS = tuple(Pattern(expression) for expression in ("”、(?=“)", "》、(?=《)", r"\uff09(?=《[^》\n]*》\uff08)"))


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Enumeration commas to leave out or to put."""
    text = document.text
    for found in (found for pattern in _FAULTS for found in pattern.finditer(text)):
        start, end = found.span()
        if end - start > 1:
            yield Edit(start + 1, end, "", "no enumeration comma between quotations", safe=False)
        elif text.rfind("》\uff08", 0, start) > text.rfind("\n", 0, start):
            yield Edit(start, end, "\uff09、", "enumeration comma after the note", safe=False)


RULE = Rule(
    "P018",
    "separated-quotations",
    __doc__ or "",
    check,
    examples=(
        reports("推行“一门办”、“一次办”服务。"),
        reports("学习《条例》\uff08修订版\uff09《办法》\uff08试行\uff09。"),
        keeps("推行“一门办”“一次办”服务。"),
        keeps("学习《条例》\uff08修订版\uff09、《办法》\uff08试行\uff09。"),
    ),
    needles=("”、“", "》、《", "\uff09《"),
)
