"""HTML markup.

An HTML document is turned into plain text: tags, comments, scripts, styles, navigation and footers go, entities are
decoded, block elements begin new lines. Text that merely holds a few tags is left to M002.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean import markup
from gov_clean.document import Document, Edit
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The markup of an HTML source."""
    if not document.passes and markup.detect(document.text) == "html":
        yield from markup.edits(document.text)


RULE = Rule(
    markup.CODE,
    "html-markup",
    __doc__ or "",
    check,
    examples=(
        changes(
            "<html><body><p>云岭市召开会议。</p><p>会议强调&ldquo;落实&rdquo;。</p></body></html>",
            "云岭市召开会议。\n会议强调“落实”。",
        ),
        keeps("比重 a<b 而 c>d。"),
    ),
    needles=("<",),
)
