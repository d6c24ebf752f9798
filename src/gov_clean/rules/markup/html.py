"""HTML markup.

An HTML document is turned into plain text: tags, comments, scripts, styles, navigation and footers go, entities are
decoded, block elements begin new lines. Figures above and below the line become those of Unicode (U+2070 to U+209F), a power
that Unicode does not have is written `^(4.5)`; marks of notes stay. Text struck through stands between `~~` and `~~`. The
items of a list get the numbers that the page gives them (`start`, `value`, `type`). A cell over several columns or rows is said
once, in the first of them; the others stay empty. Text that merely holds a few tags is left to M002.
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
        changes(
            "<html><body><p>产量10<sup>4</sup>吨\uff0cCO<sub>2</sub>下降\uff0c见注<sup>[1]</sup>。</p></body></html>",
            "产量10⁴吨\uff0cCO₂下降\uff0c见注[1]。",
        ),
        changes("<html><body><p>期限<del>三年</del>五年。</p></body></html>", "期限~~三年~~五年。"),
        keeps("比重 a<b 而 c>d。"),
    ),
    needles=("<",),
)
