"""Named code points and classes. Full-width marks are written as escapes: some editors fold them to ASCII unseen."""

from __future__ import annotations

from functools import lru_cache

from gov_clean.patterns import Pattern

COMMA = "\uff0c"
COLON = "\uff1a"
SEMICOLON = "\uff1b"
EXCLAMATION = "\uff01"
QUESTION = "\uff1f"
LEFT_PARENTHESIS = "\uff08"
RIGHT_PARENTHESIS = "\uff09"
IDEOGRAPHIC_SPACE = "\u3000"
NO_BREAK_SPACE = "\u00a0"

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af\u3007"
"""Inside a character class: Han ideographs (Unicode 15, URO, A to H, compatibility) and U+3007, the zero of dates."""

FULLWIDTH_TO_ASCII = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
"""`str.translate` table: the full-width forms U+FF01 to U+FF5E as their ASCII twins."""

_RUNS = Pattern("[\u3400-\u9fff]+")


@lru_cache(maxsize=4096)
def han(text: str) -> int:
    """How many of a text's characters are Han, those of rare names apart."""
    return len("".join(_RUNS.findall(text)))
