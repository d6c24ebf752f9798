"""clean(): the steps in their order, until they find nothing."""

from __future__ import annotations

from gov_clean.document import Document, Edit
from gov_clean.rule import Rule
from gov_clean.rules import STEPS
from gov_clean.settings import Settings

ROUNDS = 8
"""A step, and the whole sequence, stops after this many rounds: no real text nests its faults deeper."""


def run(document: Document, settings: Settings, family: str) -> Document:
    """The document after every selected rule of the families in `family` (letters), in the order of STEPS.

    The sequence is gone through until it changes nothing, so that cleaning twice is cleaning once; what is only
    reported is read from the text that results.
    """
    steps = [
        [rule for rule in step if rule.family in family and settings.runs(rule.code, rule.default)] for step in STEPS
    ]
    reported: list[Edit] = []
    settled: dict[int, tuple[str, list[Edit]]] = {}
    for _ in range(ROUNDS):
        before, reported = document, []
        for step, rules in enumerate(steps):
            if step not in settled or settled[step][0] is not document.text:
                document, doubtful = _settle(document, rules, settings)
                settled[step] = document.text, doubtful
            reported += settled[step][1]
        if document is before:
            break
    return document.apply((), reported) if reported and document is before else document


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
    text = document.text
    found = [
        edit._replace(code=rule.code) for rule in rules if rule.wanted(text) for edit in rule.check(document, settings)
    ]
    reported = [] if settings.unsafe else [edit for edit in found if not edit.safe]
    wanted = found if settings.unsafe else [edit for edit in found if edit.safe]
    wanted = [edit for edit in wanted if text[edit.start : edit.end] != edit.new]
    wanted.sort(key=lambda edit: (edit.start, edit.end))
    edits, at = [], -1
    for edit in wanted:
        if edit.start >= at:
            edits.append(edit)
            at = max(edit.end, edit.start)
    return edits, reported
