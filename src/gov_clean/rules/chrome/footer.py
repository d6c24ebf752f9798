"""Site footer.

The whole line goes, where it stands in the head of the page (before the first paragraph of prose) or in its tail (after
the last). Between paragraphs the same words are the author's and stay.
"""

from __future__ import annotations

from gov_clean.rule import changes
from gov_clean.rules.chrome.line import BODY, line_rule, within

RULE = line_rule(
    "C011",
    "footer",
    __doc__,
    "site footer",
    changes(f"{BODY}\n主办单位:云岭市民政局 某ICP备00000000号\n", f"{BODY}\n"),
    within("主办单位:云岭市民政局 某ICP备00000000号"),
)
