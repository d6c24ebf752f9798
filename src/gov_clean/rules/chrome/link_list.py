"""A list of links outside the article.

In HTML: three rows and more of nothing but links, or a row of several, where they stand outside the article. Links to
files (attachments) and to places in the page are no such links. In plain text nothing is known of links.
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
    yield from article.deletions(document, "link-list", "a list of links: not of the article")


RULE = Rule(
    "C020",
    "link-list",
    __doc__ or "",
    check,
    examples=(
        changes(
            f"<html><body><p>{BODY}</p><a href='/1'>松林镇读书会</a><br><a href='/2'>云岭市植树</a><br><a href='/3'>清河县集市</a></body></html>",
            f"{BODY}\n",
        ),
        keeps(f"{BODY}\n松林镇读书会\n云岭市植树\n清河县集市\n"),
    ),
)
