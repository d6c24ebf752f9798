"""Text in the other script than the one asked for.

Only with `--convert`: OpenCC converts with the configuration named, line by line. A line that holds characters only of
the target script is left alone, because a second conversion damages names.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.rule import Rule, keeps
from gov_clean.settings import Settings


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Characters and phrases that OpenCC converts."""
    from gov_clean import script
    from gov_clean.lines import lines

    if not settings.convert:
        return
    for line in lines(document.text):
        if not line.text:
            continue
        raw = document.text[line.start : line.end]
        for start, end, new in script.differences(raw, settings.convert):
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
