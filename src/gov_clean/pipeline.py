"""clean(): the steps in their order, each until it finds nothing."""

from __future__ import annotations

from gov_clean.document import Document, Edit
from gov_clean.rule import Rule
from gov_clean.rules import STEPS
from gov_clean.settings import Settings

ROUNDS = 8
"""A step that still finds something after this many rounds stops: its faults nest deeper than any real text's."""


def run(document: Document, settings: Settings, family: str) -> Document:
    """The document after every selected rule of the families in `family` (letters), in the order of STEPS."""
    for step in STEPS:
        rules = [rule for rule in step if rule.family in family and settings.runs(rule.code, rule.default)]
        if rules:
            document = _settle(document, rules, settings)
    return document


def _settle(document: Document, rules: list[Rule], settings: Settings) -> Document:
    """The rules of one step look at the same text, round by round, until none has anything to change."""
    for _ in range(ROUNDS):
        edits, reported = _find(document, rules, settings)
        if edits:
            document = document.apply(edits)
        else:
            break
    return document.apply((), reported) if reported else document


def _find(document: Document, rules: list[Rule], settings: Settings) -> tuple[list[Edit], list[Edit]]:
    """Edits to make (disjoint; the first rule to claim a passage has it this round) and edits to report."""
    text = document.text
    found = [
        edit._replace(code=rule.code)
        for rule in rules
        if rule.wanted(text)
        for edit in rule.check(document, settings)
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
