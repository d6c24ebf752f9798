"""Lines of the page below its article.

What stands below the first line of chrome under the last paragraph: lists of links, addresses, names of other sites. A
page without a line of chrome under its text keeps every line.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean import article
from gov_clean.document import Document, Edit
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

BODY = "云岭市民政局近日召开专题会议\uff0c研究部署冬季困难群众走访工作\uff0c要求逐户核对信息\uff0c逐人了解需要。"


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The lines of this kind."""
    yield from article.deletions(document, "page-foot", "below the article: not of it")


RULE = Rule(
    "C019",
    "page-foot",
    __doc__ or "",
    check,
    examples=(
        changes(f"{BODY}\n相关链接\n松林镇举办读书活动\n", f"{BODY}\n相关链接\n"),
        keeps(f"{BODY}\n云岭市民政局\n2021年3月2日\n"),
    ),
)
