"""A disclaimer or copyright notice of the site.

The whole line goes, where it stands outside the article. A statement between paragraphs stays.
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
    yield from article.deletions(document, "disclaimer", "notice of the site: not of the article")


RULE = Rule(
    "C016",
    "disclaimer",
    __doc__ or "",
    check,
    examples=(
        changes(f"{BODY}\n免责声明:本文仅代表作者观点\n", f"{BODY}\n"),
        keeps(f"{BODY}\n" * 5 + "免责声明\n" + f"{BODY}\n" * 5),
    ),
)
