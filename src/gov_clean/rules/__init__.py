"""The rules in their order. A step is one or more rules that look at the same text; each step sees what those above left."""

from __future__ import annotations

from gov_clean.rule import Rule

STEPS: tuple[tuple[Rule, ...], ...] = ()

RULES: tuple[Rule, ...] = tuple(rule for step in STEPS for rule in step)
