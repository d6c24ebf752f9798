"""Word that a scraper left.

The whole line goes, where it stands in the head of the page (before the first paragraph of prose) or in its tail (after
the last). Between paragraphs the same words are the author's and stay; but for such a line that stands alone between
two of them, on a page that has more chrome around its article.
"""

from __future__ import annotations

from gov_clean.rule import changes
from gov_clean.rules.chrome.line import BODY, line_rule, within

RULE = line_rule(
    "C008",
    "stray-scraper-word",
    __doc__,
    "word that a scraper left",
    changes(f"{BODY}\nlist\n", f"{BODY}\n"),
    within("list"),
)
