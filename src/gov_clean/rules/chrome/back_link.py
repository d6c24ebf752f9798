"""Link back to the list.

The whole line goes, where it stands in the head of the page (before the first paragraph of prose) or in its tail (after
the last). Between paragraphs the same words are the author's and stay.
"""

from __future__ import annotations

from gov_clean.rule import changes
from gov_clean.rules.chrome.line import BODY, TITLE, line_rule, within

RULE = line_rule(
    "C007",
    "back-link",
    __doc__,
    "link back to the list",
    changes(f"{TITLE}\n工作动态 返回上一级\n{BODY}\n", f"{TITLE}\n{BODY}\n"),
    within("工作动态 返回上一级"),
)
