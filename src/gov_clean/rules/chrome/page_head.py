"""Lines of the page above its title.

What stands above the title of the article: names of channels, links to other pages. The article is found first (see
gov_clean.article); a page without a title or chrome above the text keeps every line.
"""

from __future__ import annotations

from gov_clean.rule import changes, keeps
from gov_clean.rules.chrome.line import BODY, TITLE, line_rule

RULE = line_rule(
    "C018",
    "page-head",
    __doc__,
    "above the title",
    changes(
        f"要闻\n政策\n互动\n数据\n首页 > 要闻\n{TITLE}\n发布时间:2021-03-02\n{BODY}\n",
        f"首页 > 要闻\n{TITLE}\n发布时间:2021-03-02\n{BODY}\n",
    ),
    keeps(f"要闻\n{BODY}\n"),
)
