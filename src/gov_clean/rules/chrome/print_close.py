"""Print and close buttons.

The whole line goes, where it stands in the head of the page (before the first paragraph of prose) or in its tail (after
the last). Between paragraphs the same words are the author's and stay; but for such a line that stands alone between
two of them, on a page that has more chrome around its article.
"""

from __future__ import annotations

from gov_clean.rule import changes
from gov_clean.rules.chrome.line import BODY, line_rule, within

RULE = line_rule(
    "C006",
    "print-close",
    __doc__,
    "print and close buttons",
    changes(f"{BODY}\n【打印本页】【关闭窗口】\n", f"{BODY}\n"),
    within("【打印本页】【关闭窗口】"),
)
