"""Breadcrumb line.

The whole line goes, where it stands in the head of the page (before the first paragraph of prose) or in its tail (after
the last). Between paragraphs the same words are the author's and stay.
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
    yield from article.deletions(document, "breadcrumb", "breadcrumb line: not of the article")


RULE = Rule(
    "C001",
    "breadcrumb",
    __doc__ or "",
    check,
    examples=(
        changes(f"{TITLE}\n首页 >> 新闻 >> 工作动态\n{BODY}\n", f"{TITLE}\n{BODY}\n"),
        keeps(f"{BODY}\n" * 5 + "首页 >> 新闻 >> 工作动态\n" + f"{BODY}\n" * 5),
    ),
)
