"""Read-aloud button.

The whole line goes, where it stands in the head of the page (before the first paragraph of prose) or in its tail (after
the last). Between paragraphs the same words are the author's and stay; but for such a line that stands alone between
two of them, on a page that has more chrome around its article.
"""

from __future__ import annotations

from gov_clean.rule import changes
from gov_clean.rules.chrome.line import BODY, TITLE, line_rule, within

RULE = line_rule(
    "C005",
    "read-aloud",
    __doc__,
    "read-aloud button",
    changes(f"{TITLE}\n朗读全文\n{BODY}\n", f"{TITLE}\n{BODY}\n"),
    within("朗读全文"),
)
