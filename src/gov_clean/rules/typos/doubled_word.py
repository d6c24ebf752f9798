"""Word doubled by a slip.

A word of two to eight characters that stands twice in a row. Chinese doubles many words on purpose, so a fix needs
evidence: both halves are words of their own to the segmenter, the word does not reduplicate, and no word crosses the
border. Everything else that is doubled after a modifier is reported.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps, reports
from gov_clean.settings import Settings

_DOUBLED = Pattern(r"(?<!一)([\u4e00-\u9fff]{2,8})\1")
_NUMERAL = frozenset("一二三四五六七八九十百千万亿两几每个各很最更太不没")
_FUNCTION = frozenset("的了和在把是与及等将被对从向为以于由按就各\u3001\u3002\uff0c\uff1a\uff1b“”")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Adjacent equal words with evidence that one is a slip."""
    from gov_clean import words

    text = document.text
    for found in _DOUBLED.finditer(text):
        unit, middle = found[1], found.end(1)
        if len(set(unit)) == 1 or unit[0] in _NUMERAL or found.end() - middle != len(unit):
            continue
        low, high = text.rfind("\n", 0, found.start()) + 1, text.find("\n", found.end())
        low, high = max(low, found.start() - 30), min(high if high >= 0 else len(text), found.end() + 30)
        cuts, at, tags = set(), low, {}
        for word, tag in words.tagged(text[low:high]):
            cuts.add(at)
            tags[at] = tag
            at += len(word)
        cuts.add(at)
        if not {found.start(), middle, found.end()} <= cuts:
            continue
        inside = [tags[c] for c in cuts if found.start() <= c < middle]
        before = max((c for c in cuts if c < found.start()), default=None)
        previous = text[before : found.start()] if before is not None else ""
        name = any(tag[:2] in ("nr", "ns", "nt", "nz") for tag in inside)
        # A single character before may belong to the first half: a longer name, then a shorter one.
        glued = len(previous) == 1 and previous >= "\u3400" and previous not in _FUNCTION
        counted = before is not None and tags[before][0] in "mdz" and previous != "\n"
        # Nouns of two characters meet by right as often as by a slip (a body, then its head): reported.
        known = len(unit) > 3 or (len(unit) == 3 and not any(tag[0] in "vdmqrazo" for tag in inside))
        # `A的|A的B`: the second begins a new phrase; `规定规定的`: a noun and its verb.
        phrase = unit[0] in _FUNCTION or unit[-1] in _FUNCTION or text.startswith("的", found.end())
        unknown = any(tag[0] in "xeyowl" for tag in inside)
        quoted = text[found.start() - 1 : found.start()] in ("“", "《") and text[found.end() : found.end() + 1] in ("”", "》", "\uff01")
        sure = (known or unit in words.NEVER_REDUPLICATED) and not (
            name or glued or counted or phrase or unknown or quoted
        )
        yield Edit(middle, found.end(), "", "word doubled", safe=sure, related=found.span(1))


RULE = Rule(
    "T001",
    "doubled-word",
    __doc__ or "",
    check,
    examples=(
        changes("把防控作为当前压倒一切的重要重要政治任务。", "把防控作为当前压倒一切的重要政治任务。"),
        reports("南星岛星岛联合会召开会议。"),
        keeps("大家一件一件办,高高兴兴回家。"),
    ),
)
