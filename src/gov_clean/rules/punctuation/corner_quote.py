"""Corner brackets for quotation marks.

Off unless its code is named, as in `--extend-select P028`. GB/T 15834-2011, 4.8.2, gives horizontal text curly quotation
marks; corner brackets are right in traditional text, so they go only where somebody asks. Single corner brackets become
double quotation marks, double ones (which stand inside) single.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_CORNERS = {"「": "“", "」": "”", "『": "‘", "』": "’"}
_MARK = Pattern("[" + "".join(_CORNERS) + "]")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Every corner bracket."""
    for found in _MARK.finditer(document.text):
        yield Edit(*found.span(), _CORNERS[found[0]], "corner bracket for a quotation mark")


RULE = Rule(
    "P028",
    "corner-quote",
    __doc__ or "",
    check,
    examples=(
        changes("他说\uff1a「弘扬『老黄牛』精神。」", "他说\uff1a“弘扬‘老黄牛’精神。”"),
        keeps("他说\uff1a“弘扬‘老黄牛’精神。”"),
    ),
    needles=("「", "」", "『", "』"),
    default=False,
)
