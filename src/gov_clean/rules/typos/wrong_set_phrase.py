"""Set phrase or word written wrong.

A list of forms that are wrong in any context, most of them idioms with a character of the same sound or nearly the same
shape, is made right; forms that are still in use beside the right one, or that only the context can judge, are reported.
The list stands beside this rule, each form with the right one, the reason, a right text that looks alike, and the passages
in which its characters meet by chance. Pairs of the user's own (setting `terms`) are made right wherever they stand;
but a text that gives the right form behind the wrong one, as lists of corrections do, is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps, reports
from gov_clean.rules.typos.set_phrases import DOUBTFUL, FREQUENT, SURE
from gov_clean.settings import Settings

_CORRECTED = Pattern(r"^[^\w\n]*(?:应为|应作|应是|改为|改成|更正为)?[^\w\n]*")
_NEAR = 24
"""Characters after a wrong form within which the right one stands where the text itself corrects it."""


class Phrase(NamedTuple):
    """A wrong form, the right one, the reason, a right text that looks alike, passages that hold the form by chance."""

    wrong: str
    right: str
    reason: str
    keep: str = ""
    unless: tuple[str, ...] = ()
    sure: bool = True


@cache
def phrases() -> tuple[Phrase, ...]:
    """The list beside this rule."""
    return tuple(
        Phrase(wrong, right, reason, keep, tuple(" ".join(unless).split()), is_sure)
        for lines, is_sure in ((SURE, True), (DOUBTFUL, False))
        for wrong, right, reason, keep, *unless in (line.split(" | ") for line in lines.strip().splitlines())
    )


@lru_cache(maxsize=8)
def _index(terms: tuple[tuple[str, str], ...]) -> tuple[Pattern, dict[str, list[tuple[int, Phrase]]]]:
    """A pattern of the characters to look for, each beside a neighbour of one of them, and the forms by them, each with the
    character's place in it."""
    own = [
        Phrase(wrong, right, "a term of your own", unless=(right,) if wrong in right else ())
        for wrong, right in terms
        if wrong and wrong != right
    ]
    index: dict[str, list[tuple[int, Phrase]]] = {}
    before, after, alone = set(), set(), False
    for phrase in (*own, *phrases()):
        place = _rarest(phrase)
        index.setdefault(phrase.wrong[place], []).append((place, phrase))
        if place + 1 < len(phrase.wrong):
            after.add(phrase.wrong[place + 1])
        elif place:
            before.add(phrase.wrong[place - 1])
        else:
            alone = True
    beside = f"(?={_any(after)})|(?<={_any(before)}.){'|' if alone else ''}"
    return Pattern(f"{_any(index)}(?:{beside})"), index


def _any(characters: Iterable[str]) -> str:
    """The class of the characters."""
    return f"[{re.escape(''.join(characters))}]"


def _rarest(phrase: Phrase) -> int:
    """The place of the character to look for: the least frequent."""
    return max(range(len(phrase.wrong)), key=lambda place: FREQUENT.find(phrase.wrong[place]) % (len(FREQUENT) + 1))


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The forms of the list and of the settings."""
    text = document.text
    pattern, index = _index(settings.terms)
    for found in pattern.finditer(text):
        for place, phrase in index[found[0]]:
            start = found.start() - place
            if start < 0 or not text.startswith(phrase.wrong, start):
                continue
            end = start + len(phrase.wrong)
            if _CORRECTED.sub("", text[end : end + _NEAR]).startswith(phrase.right):
                continue
            if not any(text.startswith(right, max(0, start - right.find(phrase.wrong))) for right in phrase.unless):
                yield Edit(start, end, phrase.right, phrase.reason, safe=phrase.sure)


RULE = Rule(
    "T004",
    "wrong-set-phrase",
    __doc__ or "",
    check,
    examples=(
        changes("截止目前,已办结98件。", "截至目前,已办结98件。"),
        changes("干部群众再接再励\uff0c迫不急待地投入生产。", "干部群众再接再厉\uff0c迫不及待地投入生产。"),
        reports("极大的鼓舞了大家的信心。"),
        reports("把规划做为依据。"),
        keeps("截至目前,大家受到极大的鼓舞。"),
        keeps("再接再励 = 再接再厉\n“再接再励”应为“再接再厉”\uff0c截止目前改成截至目前。"),
        keeps("抗震奋战三天\uff0c一座落成的桥未必竟先通车。"),
    ),
)
