"""Term that lacks a character it has everywhere else on the page.

A term of five to eight characters that the page uses at least three times and once without its last character: reported
with the form it should have.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, keeps, reports
from gov_clean.settings import Settings

_RUN = Pattern(r"[\u4e00-\u9fff]{5,}")
_LAST = frozenset("统部门局厅会院处委员队")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Terms whose last character is missing once."""
    text = document.text
    if len(text) > 200_000:
        return
    for last in _LAST:
        counts: dict[str, int] = {}
        at = text.find(last)
        while at >= 0:
            if at >= 5:
                counts[text[at - 5 : at + 1]] = counts.get(text[at - 5 : at + 1], 0) + 1
            at = text.find(last, at + 1)
        for term, count in counts.items():
            stem = term[:-1]
            if count < 3 or not _RUN.fullmatch(term) or text.count(stem) - count != 1:
                continue
            at = text.find(stem)
            while text.startswith(term, at):
                at = text.find(stem, at + 1)
            rest = text[at + 5 : at + 7]
            if rest and _RUN.fullmatch(stem + rest[0]) and rest[0] not in "里中内上下的和与及各全":
                yield Edit(at, at + 5, term, f"written {term} {count} times on this page", safe=False)


RULE = Rule(
    "T003",
    "near-miss-term",
    __doc__ or "",
    check,
    examples=(
        reports("民政事务系统部署。民政事务系统落实。民政事务系统总结。民政事务系广大干部参加。"),
        keeps("民政事务系统部署。民政事务系统落实。"),
    ),
)
