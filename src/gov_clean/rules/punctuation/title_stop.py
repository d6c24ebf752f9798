"""Full stop after a title or a caption.

GB/T 15834-2011, A.1 (captions) and B.4 (titles): neither ends with a full stop. A line of its own that reads like an official title (`on ...
notice`) or begins like a caption (`Figure 1`) is reported.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, keeps, reports
from gov_clean.settings import Settings

_FAULT = Pattern(
    r"(?:关于[^\n\u3002\uff0c]{2,60}的(?:通知|通报|意见|决定|决议|公告|通告|请示|报告|批复|函|方案|办法)|[图表]\s?\d+[ \u3000][^\n\u3002\uff0c]{2,40})(\u3002)(?=\n|\Z)"
)


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Full stops at the end of titles and captions."""
    for found in _FAULT.line_starts(document.text):
        yield Edit(*found.span(1), "", "a title ends without a full stop", safe=False)


RULE = Rule(
    "P024",
    "title-stop",
    __doc__ or "",
    check,
    examples=(
        reports("关于做好防汛工作的通知。"),
        reports("图1 云岭市粮食产量变化。"),
        keeps("关于做好防汛工作的通知"),
        keeps("关于做好防汛工作的通知。各地要落实。"),
        keeps("会议印发了关于做好防汛工作的通知。"),
    ),
    needles=("关于", "图", "表"),
)
