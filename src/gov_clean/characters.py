"""Named code points and classes. Full-width marks are written as escapes: some editors fold them to ASCII unseen."""

from __future__ import annotations

from functools import lru_cache

from gov_clean.lines import KEPT

COMMA = "\uff0c"
COLON = "\uff1a"
SEMICOLON = "\uff1b"
EXCLAMATION = "\uff01"
QUESTION = "\uff1f"
LEFT_PARENTHESIS = "\uff08"
RIGHT_PARENTHESIS = "\uff09"
IDEOGRAPHIC_SPACE = "\u3000"
NO_BREAK_SPACE = "\u00a0"
BLANKS = " \t\u00a0\u2002\u2003\u2009\u3000"
"""What parts the labels of a line: blanks of every width that pages set."""

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af\u3007"
"""Inside a character class: Han ideographs (Unicode 15, URO, A to H, compatibility) and U+3007, the zero of dates."""

FULLWIDTH_TO_ASCII = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
"""`str.translate` table: the full-width forms U+FF01 to U+FF5E as their ASCII twins."""

_HAN = bytes(range(0x34, 0xA0))
"""The first bytes of U+3400 to U+9FFF in UTF-16."""


@lru_cache(maxsize=KEPT)
def han(text: str) -> int:
    """How many of a text's characters are Han, those of rare names apart."""
    first = text.encode("utf-16-be", "surrogatepass")[::2]
    return len(first) - len(first.translate(None, _HAN))
