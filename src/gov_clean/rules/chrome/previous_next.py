"""Links to the previous and next page.

The whole line goes, where it stands in the head of the page (before the first paragraph of prose) or in its tail (after
the last). Between paragraphs the same words are the author's and stay.
"""

from __future__ import annotations

from gov_clean.rule import changes
from gov_clean.rules.chrome.line import BODY, line_rule, within

RULE = line_rule(
    "C010",
    "previous-next",
    __doc__,
    "links to the previous and next page",
    changes(f"{BODY}\n上一篇:没有了\n", f"{BODY}\n"),
    within("上一篇:没有了"),
)
