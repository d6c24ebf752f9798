"""Blank after a Chinese mark of pause, or on both sides of a dash.

GB/T 15834-2011, 5.1: a mark takes the place of one character and needs no blank beside it. One or two blanks after a
comma, an enumeration comma, a semicolon or a colon go, as do those on both sides of a dash. After a full
stop, a question or an exclamation mark a blank may be all that is left of a paragraph's end; there it goes only where the
line puts one after most of its commas too. A blank to be filled in (`name: age:`) and wider gaps stay.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.lines import line_end
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_PAUSES = tuple(
    Pattern(expression)
    for expression in (
        *(rf"{mark}[ \u3000]{{1,2}}(?=[^\s])" for mark in "\uff0c\u3001\uff1b"),
        r"\uff1a[ \u3000]{1,2}(?=[^\s])(?![^\s\uff1a\uff0c\u3002]{1,10}[ \u3000]*\uff1a)",
    )
)
_STOP = Pattern(r"[\u3002\uff01\uff1f] (?=[\w“‘《\uff08])")
_DASH = Pattern(r"\u2014\u2014[ \u3000]{1,2}(?=[\w“‘《\uff08])")
_BEFORE_DASH = Pattern(r"[\w”’》\uff09]([ \u3000]{1,2})")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Blanks beside marks."""
    text = document.text
    done = 0
    for found in sorted(
        (found for pattern in _PAUSES for found in pattern.finditer(text)), key=lambda found: found.start()
    ):
        yield Edit(found.start() + 1, found.end(), "", "blank after a mark")
        if found.start() >= done:
            line_start = text.rfind("\n", 0, found.start()) + 1
            done = line_end(text, found.end())
            if _is_habit(text[line_start:done]):
                for sentence in _STOP.finditer(text, line_start, done):
                    yield Edit(sentence.start() + 1, sentence.end(), "", "blank after a mark")
    for found in _DASH.finditer(text):
        blank = _BEFORE_DASH.fullmatch(text[max(0, found.start() - 2) : found.start()])
        if blank:
            yield Edit(found.start() - len(blank[1]), found.end(), "\u2014\u2014", "blank beside a dash")


def _is_habit(line: str) -> bool:
    """Whether at least every second mark of pause in the line has a blank after it."""
    pauses = [line[at + 1 : at + 2] for at, char in enumerate(line) if char in "\uff0c\u3001\uff1b"]
    return pauses.count(" ") * 2 >= len(pauses) > 0


RULE = Rule(
    "W006",
    "space-beside-mark",
    __doc__ or "",
    check,
    examples=(
        changes("各地要\uff0c 压实责任\uff0c落实。", "各地要\uff0c压实责任\uff0c落实。"),
        changes("会议要求\uff0c 逐户核对。 各地要落实。", "会议要求\uff0c逐户核对。各地要落实。"),
        changes("《青禾记》 —— 《续集》", "《青禾记》——《续集》"),
        keeps("会议要求逐户核对。 各地要落实\uff0c不误农时\uff0c不漏一户。"),
        keeps("申请人请填写本人的姓名\uff1a 性别\uff1a 年龄\uff1a"),
    ),
    needles=("\uff0c ", "\u3001 ", "\uff1b ", "\uff1a ", "\u3000", " \u2014\u2014"),
)
