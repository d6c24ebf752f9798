"""More than three exclamation or question marks.

GB/T 15834-2011, 4.2.3.3 and 4.3.3.3: at most three stand together. How many the writer wants is the writer's, so it is
reported.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, keeps, reports
from gov_clean.settings import Settings

_FAULT = Pattern(r"[\uff01\uff1f]{4,}")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Runs of four and more."""
    for found in _FAULT.finditer(document.text):
        yield Edit(found.start(), found.end(), found[0][:3], "at most three such marks stand together", safe=False)


RULE = Rule(
    "P019",
    "stacked-mark",
    __doc__ or "",
    check,
    examples=(
        reports("坚决打赢\uff01\uff01\uff01\uff01"),
        keeps("坚决打赢\uff01\uff01\uff01"),
        keeps("怎么能行\uff1f\uff01"),
    ),
    needles=("\uff01" * 4, "\uff1f" * 4, "\uff1f\uff01\uff1f\uff01"),
)
