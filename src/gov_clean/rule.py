"""What a rule is: one file, whose docstring is its manual page and whose examples are its tests.

A rule file holds

    '''The fault in one line.

    The manual page: what is wrong, what is done, what is left alone and why, and the source of the rule.
    '''
    def check(document, settings):  # yields Edit against document.text
        ...
    RULE = Rule("T001", "doubled-word", __doc__, check, needles=(...), examples=(changes(...), keeps(...)))
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from gov_clean.document import Document, Edit
from gov_clean.settings import Settings

Check = Callable[[Document, Settings], Iterable[Edit]]

FAMILIES = {
    "M": "markup",
    "R": "repetition",
    "C": "chrome",
    "T": "typos",
    "P": "punctuation",
    "W": "characters and white space",
    "S": "script",
}


class Example(NamedTuple):
    """A text, what the rule alone makes of it, and whether the rule only reports (text kept, one finding)."""

    before: str
    after: str
    reports: bool = False


def changes(before: str, after: str) -> Example:
    """An example that the rule changes."""
    return Example(before, after)


def keeps(text: str) -> Example:
    """An example that the rule leaves alone and has nothing to say of."""
    return Example(text, text)


def reports(text: str) -> Example:
    """An example that the rule reports and leaves alone."""
    return Example(text, text, True)


class Rule(NamedTuple):
    """A named fault.

    code      family letter and three digits
    name      of the fault, never of the remedy; kebab case
    manual    the manual page (the module's docstring)
    check     yields edits against document.text; overlapping ones are dropped until the next round
    examples  at least one that changes or reports and one that keeps
    needles   the rule runs only where one of these strings stands in the text
    unusual   or one of these characters, none of which is Han or COMMON; neither needles nor unusual: always
    default   off: runs only when --select or extend-select names its whole code
    """

    code: str
    name: str
    manual: str
    check: Check
    examples: tuple[Example, ...]
    needles: tuple[str, ...] = ()
    unusual: frozenset[str] = frozenset()
    default: bool = True

    @property
    def family(self) -> str:
        """The family's letter."""
        return self.code[0]

    @property
    def summary(self) -> str:
        """The manual's first line."""
        return self.manual.strip().splitlines()[0]

    def wanted(self, document: Document) -> bool:
        """Whether the text can hold the fault at all (a cheap gate)."""
        if not (self.needles or self.unusual):
            return True
        if self.unusual and not document.unusual.isdisjoint(self.unusual):
            return True
        text = document.text
        for needle in self.needles:  # noqa: SIM110  (faster than any(), and this runs for every rule and text)
            if needle in text:
                return True
        return False
