"""Interpunct in an event named by its date.

GB/T 15834-2011, 4.14.3.5: months in Han take the interpunct only after January, November and December; figures take it
always. In quotes before the kind of event, the interpunct of a known date goes, and a full stop between figures becomes one
(a figure like `2.0` numbers a version).
A date that lacks its interpunct is reported, and so are quotes that take in the word `movement`: as a rule they hold the
date alone, and the whole only where the event is to be stressed (4.8.3.6).
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps, reports
from gov_clean.settings import Settings

_FAULT = Pattern(
    r"“(五·四|九·一八|七·七|八·一|六·一|五·三〇|三·八|五·一)”(?=运动|事变|惨案|起义|精神|青年节|劳动节)"
    r"|“((?:1[0-2]|[1-9])\.(?:[12]\d|3[01]|[1-9](?!”[\u4e00-\u9fff]{0,4}(?:专项|工程|行动))))”"
    r"(?=[\u4e00-\u9fff]{0,4}(?:事件|晚会|地震|案|专项|讲话|事故|工程|行动))"
    r"|“(一二九|一二八|一二一)”|“((?:一[二]?·[二八九一]|[五七九]·?[四七一]八?)(?:运动|事变|惨案))”"
)


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Dates in quotation marks."""
    for found in _FAULT.finditer(document.text):
        start, end = found.start() + 1, found.end() - 1
        date = found[0][1:-1]
        if found[1]:
            yield Edit(start, end, date.replace("·", ""), "no interpunct after this month")
        elif found[2]:
            yield Edit(start, end, date.replace(".", "·"), "interpunct between month and day")
        elif found[3]:
            yield Edit(start, end, "一二·" + date[2], "interpunct between month and day", safe=False)
        else:
            yield Edit(start, end + 1, date[:-2] + "”" + date[-2:], "only month and day are quoted", safe=False)


RULE = Rule(
    "P015",
    "event-date",
    __doc__ or "",
    check,
    examples=(
        changes("“五·四”运动、“3.15”晚会", "“五四”运动、“3·15”晚会"),
        reports("“一二九”运动"),
        keeps("实施“2.0”工程、“3.5”行动和“13.15”事件"),
        keeps("“五四”运动、“3·15”晚会、“一二·九”运动、“九·一八”历史博物馆"),
    ),
    needles=("“",),
)
