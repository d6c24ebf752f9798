"""Navigation words of the site: login, search, languages, addresses.

The whole line goes, where it stands outside the article.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean import article
from gov_clean.document import Document, Edit
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

TITLE = "云岭市召开会议部署冬季走访工作"
BODY = "云岭市民政局近日召开专题会议\uff0c研究部署冬季困难群众走访工作\uff0c要求逐户核对信息\uff0c逐人了解需要。"


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The lines of this kind."""
    yield from article.deletions(document, "navigation", "navigation of the site: not of the article")


RULE = Rule(
    "C017",
    "navigation",
    __doc__ or "",
    check,
    examples=(
        changes(
            f"登录 | 注册\n首页 > 要闻\n{TITLE}\n发布时间:2021-03-02\n{BODY}\n",
            f"首页 > 要闻\n{TITLE}\n发布时间:2021-03-02\n{BODY}\n",
        ),
        keeps(f"{BODY}\n" * 5 + "登录\n" + f"{BODY}\n" * 5),
    ),
)
