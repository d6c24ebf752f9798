"""Prompt to scan a code.

The whole line goes, where it stands in the head of the page (before the first paragraph of prose) or in its tail (after
the last). Between paragraphs the same words are the author's and stay.
"""

from __future__ import annotations

from gov_clean.rule import changes
from gov_clean.rules.chrome.line import BODY, line_rule, within

RULE = line_rule(
    "C012",
    "qr-prompt",
    __doc__,
    "prompt to scan a code",
    changes(f"{BODY}\n扫一扫在手机打开当前页\n", f"{BODY}\n"),
    within("扫一扫在手机打开当前页"),
)
