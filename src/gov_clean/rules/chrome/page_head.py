"""Lines of the page above its title.

What stands above the title of the article: names of channels, links to other pages. The article is found first (see
gov_clean.article); a page without a title or chrome above the text keeps every line.
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
    yield from article.deletions(document, "page-head", "above the title: not of the article")


RULE = Rule(
    "C018",
    "page-head",
    __doc__ or "",
    check,
    examples=(
        changes(
            f"要闻\n政策\n互动\n数据\n首页 > 要闻\n{TITLE}\n发布时间:2021-03-02\n{BODY}\n",
            f"首页 > 要闻\n{TITLE}\n发布时间:2021-03-02\n{BODY}\n",
        ),
        keeps(f"要闻\n{BODY}\n"),
    ),
)
