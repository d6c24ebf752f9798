"""Text in the other script than the one asked for.

Only with `--convert`: OpenCC converts with the configuration named, line by line. A line is left alone where it is in the
target script already, judged by the characters that only one of the scripts has, its own or, where it has none, those of
the whole text: a second conversion damages names and words. Names that OpenCC takes for words are guarded. Marks stay as
they are: corner brackets are the quotation marks of traditional text.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.rule import Rule, keeps
from gov_clean.settings import Settings


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Characters and phrases that OpenCC converts."""
    if not settings.convert:
        return
    from gov_clean import script
    from gov_clean.lines import lines

    whole = script.balance(document.text)
    for line in lines(document.text):
        if not line.text:
            continue
        raw = document.text[line.start : line.end]
        for start, end, new in script.differences(raw, settings.convert, whole):
            yield Edit(line.start + start, line.start + end, new, f"script: {settings.convert}")


RULE = Rule(
    "S001",
    "other-script",
    __doc__ or "",
    check,
    examples=(
        keeps("乾安县會議"),
        keeps("云岭市会议"),
    ),
)
