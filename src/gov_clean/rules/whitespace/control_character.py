"""Control character or escape sequence.

ANSI escapes and C0 controls go; a carriage return becomes a newline, as does a form feed. Tabs stay.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_FAULT = Pattern(r"\r\n?|\x1b\[[0-9;]*[A-Za-z]|[\x0b\x0c\x85\u2028\u2029]|[\x00-\x08\x0e-\x1f\x7f]")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The places of the fault."""
    for found in _FAULT.finditer(document.text):
        yield Edit(
            found.start(), found.end(), "\n" if found[0][0] in "\r\x0b\x0c\x85\u2028\u2029" else "", "control character"
        )


RULE = Rule(
    "W003",
    "control-character",
    __doc__ or "",
    check,
    examples=(
        changes("云岭市\r\n会议\x1b[0m", "云岭市\n会议"),
        keeps("云岭市\t会议\n"),
    ),
    unusual=frozenset("\r\x7f\x85\u2028\u2029" + "".join(map(chr, {*range(0x20)} - {0x09, 0x0A, 0x0D}))),
)
