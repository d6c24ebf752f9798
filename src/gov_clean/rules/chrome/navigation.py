"""Navigation words of the site: login, search, languages, addresses.

The whole line goes, where it stands outside the article.
"""

from __future__ import annotations

from gov_clean.rule import changes
from gov_clean.rules.chrome.line import BODY, TITLE, line_rule, within

RULE = line_rule(
    "C017",
    "navigation",
    __doc__,
    "navigation of the site",
    changes(
        f"登录 | 注册\n首页 > 要闻\n{TITLE}\n发布时间:2021-03-02\n{BODY}\n",
        f"首页 > 要闻\n{TITLE}\n发布时间:2021-03-02\n{BODY}\n",
    ),
    within("登录"),
)
