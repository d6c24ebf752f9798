"""Lines of the page below its article.

What stands below the first line of chrome under the last paragraph: lists of links, addresses, names of other sites. A
page without a line of chrome under its text keeps every line.
"""

from __future__ import annotations

from gov_clean.rule import changes, keeps
from gov_clean.rules.chrome.line import BODY, line_rule

RULE = line_rule(
    "C019",
    "page-foot",
    __doc__,
    "below the article",
    changes(f"{BODY}\n相关链接\n松林镇举办读书活动\n", f"{BODY}\n相关链接\n"),
    keeps(f"{BODY}\n云岭市民政局\n2021年3月2日\n"),
)
