"""Markdown marks of the tool's own output.

Markdown that gov-clean wrote is read back: the front matter becomes metadata, marks and escapes go, and the text behind
them is cleaned as any other. Other people's Markdown is left alone; so is what people have written into this tool's, once
it is no longer as the tool would write it.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The marks of own Markdown."""
    from gov_clean import markdown

    if not document.passes and markdown.is_own(document.text):
        yield from markdown.edits(document.text)


RULE = Rule(
    "M003",
    "markdown-mark",
    __doc__ or "",
    check,
    examples=(
        changes(
            '---\ntitle: "云岭市召开会议"\n---\n\n# 云岭市召开会议\n\n比重为5\\*3。\n',
            "云岭市召开会议\n\n比重为5*3。\n",
        ),
        keeps("---\nlayout: post\n---\n\n# 云岭市召开会议\n"),
        keeps('---\ntitle: "云岭市召开会议"\n---\n\n# 云岭市召开会议\n\n比重为**五成**。\n'),
        keeps("---\n---\n\n比重为*五成*\uff0c见[附表](a_b.md)。\n"),
    ),
    needles=("---\n",),
)
