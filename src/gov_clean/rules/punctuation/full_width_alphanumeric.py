"""Full-width figures and letters.

GB/T 15835-2011, chapter 5, writes Arabic figures half a character wide; U+FF10 to U+FF19 and the full-width Latin letters
become ASCII, a full-width full stop (U+FF0E), colon, slash, comma of thousands or percent sign between or after such figures
with them.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.characters import FULLWIDTH_TO_ASCII
from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_DIGIT = r"\uff10-\uff19"
_WIDE = rf"{_DIGIT}\uff21-\uff3a\uff41-\uff5a"
_FAULT = Pattern(
    rf"(?:[{_DIGIT}]{{1,3}}(?:\uff0c[{_DIGIT}]{{3}})+(?![{_DIGIT}\uff0c])|[{_WIDE}]+)"
    rf"(?:[\uff0e\uff1a\uff0f][{_DIGIT}]+)*\uff05?"
)


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Runs of full-width figures and letters."""
    for found in _FAULT.finditer(document.text):
        new = found[0].translate(FULLWIDTH_TO_ASCII)
        yield Edit(found.start(), found.end(), new, "full-width figures or letters")


RULE = Rule(
    "P002",
    "full-width-alphanumeric",
    __doc__ or "",
    check,
    examples=(
        changes(
            "\uff11\uff19\uff19\uff18年\uff0c\uff27\uff24\uff30增长\uff13\uff0e\uff15\uff05", "1998年\uff0cGDP增长3.5%"
        ),
        changes("\uff11\uff0f\uff14的人\uff0c共\uff13\uff16\uff0c\uff12\uff17\uff13人", "1/4的人\uff0c共36,273人"),
        changes("\uff11\uff19\uff19\uff18\uff0c\uff12\uff10\uff10人", "1998\uff0c200人"),
        keeps("比例约为20\uff05\uff0c男\uff0f女"),
        keeps("1998年\uff0cGDP增长3.5%"),
    ),
    unusual=frozenset("".join(chr(code) for code in FULLWIDTH_TO_ASCII if chr(code).isalnum())),
)
