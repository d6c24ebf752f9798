"""clean(): the steps in their order, until they find nothing."""

from __future__ import annotations

from functools import lru_cache

from gov_clean import control
from gov_clean.document import Document, Edit, by_place
from gov_clean.markdown import is_own
from gov_clean.rule import Rule
from gov_clean.rules import STEPS
from gov_clean.settings import Settings

ROUNDS = 20
"""A step, and the whole sequence, stops after this many rounds: no real text nests its faults deeper."""


def run(document: Document, settings: Settings, family: str) -> Document:
    """The document after every selected rule of the families in `family` (letters), in the order of STEPS.

    Each step is repeated until it has nothing to change, and the sequence until every step has seen the text that
    results, so that cleaning twice is cleaning once. What is only reported is read from that text.
    """
    steps = _steps(settings, family)
    settled: dict[int, tuple[str, list[Edit]]] = {}  # by step: the text it has nothing to change in, what it reports
    for _ in range(ROUNDS):
        before = document
        for i, rules in enumerate(steps):
            if i not in settled or settled[i][0] is not document.text:
                document, reported = _settle(document, rules, settings)
                settled[i] = document.text, reported
        if document is before:
            break
    found = [edit for text, reported in settled.values() if text is document.text for edit in reported]
    return document.apply((), found) if found else document


@lru_cache(maxsize=64)
def _steps(settings: Settings, family: str) -> list[list[Rule]]:
    """The steps of the rules that are selected; a step without any is left out."""
    steps = [
        [rule for rule in step if rule.family in family and settings.runs(rule.code, rule.default)] for step in STEPS
    ]
    return [rules for rules in steps if rules]


def _settle(document: Document, rules: list[Rule], settings: Settings) -> tuple[Document, list[Edit]]:
    """The rules of one step look at the same text, round by round, until none has anything to change."""
    reported: list[Edit] = []
    for _ in range(ROUNDS):
        edits, reported = _find(document, rules, settings)
        if not edits:
            break
        document = document.apply(edits)
    return document, reported


def _find(document: Document, rules: list[Rule], settings: Settings) -> tuple[list[Edit], list[Edit]]:
    """Edits to make (disjoint; the first rule to claim a passage has it this round) and edits to report."""
    found = [
        edit if edit.code else Edit(*edit[:-1], rule.code)
        for rule in rules
        if rule.wanted(document)
        for edit in rule.check(document, settings)
    ]
    if found and document.format != "html":
        closed = control.regions(document.text) if control.MARK in document.text else ()
        if document.format == "markdown" and not (is_own(document.source) and settings.runs("M003")):
            closed += control.markup(document.text)
        found = control.allowed(found, closed) if closed else found
    made = [edit for edit in found if edit.safe or settings.unsafe]
    reported = [edit for edit in found if not (edit.safe or settings.unsafe)]
    if not made:
        return made, reported
    text = document.text
    made.sort(key=by_place)
    edits, at = [], -1
    for edit in made:
        if edit.start >= at and text[edit.start : edit.end] != edit.new:
            edits.append(edit)
            at = edit.end
    return edits, reported
