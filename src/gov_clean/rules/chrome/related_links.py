"""Related links, rankings and comments under an article.

The whole line goes, where it stands outside the article: under its last paragraph, or above its title. The list that such a
line heads goes with it, as page foot (C018). Between paragraphs the same words are the author's and stay.
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
    yield from article.deletions(document, "related-links", "related links: not of the article")


RULE = Rule(
    "C015",
    "related-links",
    __doc__ or "",
    check,
    examples=(
        changes(f"{BODY}\n相关链接\n", f"{BODY}\n"),
        keeps(f"{BODY}\n" * 5 + "相关链接\n" + f"{BODY}\n" * 5),
    ),
)
