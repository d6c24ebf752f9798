"""An HTML page with the words and marks of its article mended where they stand; tags, chrome and white space stay.

Taken over are the edits of the families of FAMILIES that the source holds letter by letter in one piece: what a tag or an
entity divides is left as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from gov_clean.document import Document, Edit, by_place

if TYPE_CHECKING:
    from gov_clean.page import Page

FAMILIES = ("T", "P", "S")

ROUNDS = 5
"""Edits that touch each other take a round each."""


def families(document: Document) -> tuple[str, ...]:
    """The families whose edits count where a page is to stay in its format."""
    return FAMILIES if document.format == "html" else ("",)


def settled(page: Page) -> str | None:
    """The HTML source of a page mended until nothing is left to do; None where its article would not be that of the page."""
    from gov_clean.page import clean

    source, text = mended(page.document), page.document.text
    for _ in range(ROUNDS):
        again = clean(source, page.settings, path=page.path).document
        if again.text != text:
            return None
        before, source = source, mended(again)
        if source == before:
            return source
    return None


def mended(document: Document) -> str:
    """The HTML source of a cleaned document with the changes of its words and marks."""
    parts: list[str] = []
    at = 0
    for edit in sorted(_edits(document), key=by_place):
        if edit.start < at:
            continue  # the next round has it
        parts += (document.source[at : edit.start], edit.new)
        at = edit.end
    return "".join((*parts, document.source[at:]))


def _edits(document: Document) -> Iterator[Edit]:
    from html import escape

    source = document.source
    for level, (step, text) in enumerate(zip(document.passes, document.texts(), strict=True)):
        for edit in step.edits:
            old = text[edit.start : edit.end]
            if not (old and edit.code.startswith(FAMILIES)) or "\n" in old + edit.new:
                continue
            start, end = document.trace(edit.start, edit.end, level)
            empties = not edit.new and source[start - 1 : start] == ">" and source[end : end + 1] == "<"
            if source[start:end] == old and not empties:
                yield edit._replace(start=start, end=end, new=escape(edit.new, quote=False))
