"""What the rules of chrome share: whole lines of one kind go, where they stand outside the article."""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean import article
from gov_clean.document import Document, Edit
from gov_clean.rule import Example, Rule, keeps
from gov_clean.settings import Settings

TITLE = "云岭市召开会议部署冬季走访工作"
BODY = "云岭市民政局近日召开专题会议\uff0c研究部署冬季困难群众走访工作\uff0c要求逐户核对信息\uff0c逐人了解需要。"


def line_rule(code: str, name: str, manual: str | None, what: str, *examples: Example) -> Rule:
    """The rule for a kind of line.

    name   of the rule, and of the kind as `article.layout` gives it
    what   such a line is, for the reason of the diagnostic
    """

    def check(document: Document, settings: Settings) -> Iterable[Edit]:
        return article.deletions(document, name, f"{what}: not of the article", settings.template)

    return Rule(code, name, manual or "", check, examples)


def within(line: str) -> Example:
    """The line between the paragraphs of an article, where it is the author's: kept."""
    return keeps(f"{BODY}\n" * 5 + f"{line}\n" + f"{BODY}\n" * 5)
