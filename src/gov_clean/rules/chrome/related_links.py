"""Related links, rankings and comments under an article.

The whole line goes, where it stands outside the article: under its last paragraph, or above its title. The list that such a
line heads goes with it, as page foot (C019). Between paragraphs the same words are the author's and stay; but for a heading
with links below it, or rows that end in a date or a count, on a page that has more chrome around its article.
"""

from __future__ import annotations

from gov_clean.rule import changes
from gov_clean.rules.chrome.line import BODY, line_rule, within

RULE = line_rule(
    "C015",
    "related-links",
    __doc__,
    "related links",
    changes(f"{BODY}\n相关链接\n", f"{BODY}\n"),
    within("相关链接"),
)
