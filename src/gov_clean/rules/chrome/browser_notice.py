"""Notice about the browser.

The whole line goes, where it stands in the head of the page (before the first paragraph of prose) or in its tail (after
the last). Between paragraphs the same words are the author's and stay; but for such a line that stands alone between
two of them, on a page that has more chrome around its article.
"""

from __future__ import annotations

from gov_clean.rule import changes
from gov_clean.rules.chrome.line import BODY, TITLE, line_rule, within

RULE = line_rule(
    "C022",
    "browser-notice",
    __doc__,
    "notice about the browser",
    changes(f"{TITLE}\n您的浏览器版本过低\n{BODY}\n", f"{TITLE}\n{BODY}\n"),
    within("您的浏览器版本过低"),
)
