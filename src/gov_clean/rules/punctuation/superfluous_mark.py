"""Mark beside one that makes it superfluous.

GB/T 15834-2011: an ellipsis stands for `and so on` (A.9.2); it takes, as a rule, no mark of pause after it (B.2.4), and
a dash none before it (B.2.3); a slash has none beside it (A.14), and `as well as` a comma before it rather than an enumeration
comma (A.3). Reported: which of the two goes is the writer's choice.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, keeps, reports
from gov_clean.settings import Settings

_FAULTS = tuple(
    Pattern(expression)
    for expression in (
        "(?P<more>\u2026\u2026)(?=等)",
        "\u2026\u2026(?P<pause>[\uff0c\u3001\uff1b])",
        "\u2014\u2014(?<=(?P<dash>[\uff0c\u3001\uff1b])..)",
        "/(?=[\u4e00-\u9fff])(?<=(?P<slash>[\uff0c\u3001]).)",
        "\uff0f(?=[\u4e00-\u9fff])(?<=(?P<slash>[\uff0c\u3001]).)",
        "(?P<and>\u3001)(?=以及)",
    )
)
_REASON = {
    "more": "an ellipsis and the word for it",
    "pause": "no mark of pause after an ellipsis",
    "dash": "no mark of pause before a dash",
    "slash": "no mark beside a slash",
    "and": "a comma, not an enumeration comma, before this conjunction",
}


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The superfluous mark of each pair."""
    for found in (found for pattern in _FAULTS for found in pattern.finditer(document.text)):
        kind = found.lastgroup or "more"
        yield Edit(*found.span(kind), "\uff0c" if kind == "and" else "", _REASON[kind], safe=False)


RULE = Rule(
    "P022",
    "superfluous-mark",
    __doc__ or "",
    check,
    examples=(
        reports("苹果、梨……等水果"),
        reports("只有一条路\uff0c——改革。"),
        reports("苹果、梨、以及其他水果"),
        reports("男\uff0c/女"),
        keeps("苹果、梨等水果\uff0c只有一条路——改革"),
        keeps("写入文件\uff0c/etc/hosts除外"),
        keeps("苹果、梨\uff0c以及其他水果"),
    ),
    needles=("、以及",),
    unusual=frozenset("\u2026\u2014/\uff0f"),
)
