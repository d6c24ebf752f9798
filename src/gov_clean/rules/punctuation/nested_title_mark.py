"""Title marks inside title marks.

GB/T 15834-2011, 4.15.3.5: inside double title marks single ones are used; angle brackets that stand for them there become
single title marks too. A title that has single ones already is left alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_TITLE = Pattern(
    r"《([^《》〈〉\n]*)(?:《([^《》〈〉\n]*)》|(?<![0-9A-Za-z])<([^<>《》〈〉\n]*[\u4e00-\u9fff][^<>《》〈〉\n]*)>)(?=[^《》〈〉\n]*》)"
)


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The inner pair of marks."""
    for found in _TITLE.finditer(document.text):
        start, end = found.span(2) if found[2] is not None else found.span(3)
        yield Edit(start - 1, start, "〈", "title marks inside title marks")
        yield Edit(end, end + 1, "〉", "title marks inside title marks")


RULE = Rule(
    "P012",
    "nested-title-mark",
    __doc__ or "",
    check,
    examples=(
        changes("《关于贯彻《条例》的意见》", "《关于贯彻〈条例〉的意见》"),
        changes("《关于印发<方案>的通知》", "《关于印发〈方案〉的通知》"),
        keeps("《甲》和《乙》"),
        keeps("《甲〈乙〉丙》\uff0c《x<y时z>0》中a<b且c>d"),
    ),
    needles=("《",),
)
