"""Superscripts and subscripts in plain text: 10 to the 4th is no 104.

Source: The Unicode Standard, block Superscripts and Subscripts (U+2070 to U+209F), with U+00B2, U+00B3, U+00B9.
"""

from __future__ import annotations

from gov_clean.patterns import Pattern

_PLAIN = "0123456789+-=()"
_WIDE = "".join(chr(code) for code in (*range(0xFF10, 0xFF1A), 0xFF0B, 0xFF0D, 0xFF1D, 0xFF08, 0xFF09))
_SUPER = str.maketrans(_PLAIN + _WIDE + "\u2212\u2013n", 2 * "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾" + "⁻⁻ⁿ")
_SUB = str.maketrans(_PLAIN + _WIDE + "\u2212\u2013", 2 * "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎" + "₋₋")
_POWER = Pattern(r"[0-9A-Za-z.+*/()\u2212\u2013-]{1,12}")
_BASE = Pattern(r"[0-9A-Za-z)\uff09\u0370-\u03ff]")
_NAMES = frozenset(["st", "nd", "rd", "th", "tm", "sm", "r", "c", "o"])
"""Raised by custom and read the same on the line: 19th, a trademark, a degree."""


def raised(text: str, before: str, sub: bool = False) -> str:
    """How a superscript, or subscript, is written in a line of plain text.

    text      what it says
    before    the character it stands behind; "" for none
    sub       whether it is a subscript

    Figures become those of Unicode where it has every character. Another power behind a figure or a letter is written
    `^(4.5)`. Marks of notes, ordinals (19th) and other subscripts (PM2.5) read the same on the line and are left.
    """
    said = text.strip()
    new = said.translate(_SUB if sub else _SUPER)
    if not any(old == c for old, c in zip(said, new, strict=True)):
        return new or text
    power = not sub and said.lower() not in _NAMES and _BASE.match(before) and _POWER.fullmatch(said)
    return f"^({said})" if power else text
