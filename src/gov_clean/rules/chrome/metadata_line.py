"""Line of labels: date, source, author.

The whole line goes, where it stands in the head of the page (before the first paragraph of prose) or in its tail (after
the last). Between paragraphs the same words are the author's and stay.
"""

from __future__ import annotations

from gov_clean.rule import changes
from gov_clean.rules.chrome.line import BODY, TITLE, line_rule, within

RULE = line_rule(
    "C002",
    "metadata-line",
    __doc__,
    "line of labels: date, source, author",
    changes(f"{TITLE}\n发布时间: 2024-01-30 09:26\n{BODY}\n", f"{TITLE}\n{BODY}\n"),
    within("发布时间: 2024-01-30 09:26"),
)
