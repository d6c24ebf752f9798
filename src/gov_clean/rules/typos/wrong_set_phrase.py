"""Set phrase written wrong.

A short curated list with the right form. Those that no context makes right are made; the others are reported. Users add
their own pairs with the setting `terms`.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.rule import Rule, changes, keeps, reports
from gov_clean.settings import Settings

_SURE = {
    "截止目前": "截至目前",
    "迫不急待": "迫不及待",
    "再接再励": "再接再厉",
    "一愁莫展": "一筹莫展",
    "按步就班": "按部就班",
}
_DOUBTFUL = {
    "极大的鼓舞": "极大地鼓舞",
    "极大的激发": "极大地激发",
    "极大的提高": "极大地提高",
    "疫情爆发": "疫情暴发",
    "做为": "作为",
}


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The phrases of the list and of the settings."""
    text = document.text
    for table, safe in ((_SURE, True), (_DOUBTFUL, False), (dict(settings.terms), True)):
        for wrong, right in table.items():
            at = text.find(wrong)
            while at >= 0:
                if not (wrong == "极大的鼓舞" and text[at + 5 : at + 6] in "\u3002\uff0c,和"):
                    yield Edit(at, at + len(wrong), right, f"usually written {right}", safe=safe)
                at = text.find(wrong, at + len(wrong))


RULE = Rule(
    "T004",
    "wrong-set-phrase",
    __doc__ or "",
    check,
    examples=(
        changes("截止目前,已办结98件。", "截至目前,已办结98件。"),
        reports("极大的鼓舞了大家的信心。"),
        keeps("截至目前,大家受到极大的鼓舞。"),
    ),
)
