"""The numbers before the items of an ordered list (HTML Standard, 4.4.5 and 4.4.8), where the page says which.

A list that says no more than that it is ordered gets none: its order tells them, and most style sheets hide them or show others.
"""

from __future__ import annotations

from typing import NamedTuple

from gov_clean.patterns import Pattern

_VALUE = Pattern(r"(?i)(?<![\w-])(?:start|value)\s*=\s*[\"']?\s*(-?\d{1,6})")
_TYPE = Pattern(r"\b[Tt][Yy][Pp][Ee]\s*=\s*[\"']?\s*([1aAiI])\b")
_STYLE = Pattern(r"(?i)list-style(?:-type)?\s*:[^;\"']*?(none|(?:lower|upper)-(?:alpha|latin|roman))")
_STYLES = {
    "lower-alpha": "a",
    "lower-latin": "a",
    "upper-alpha": "A",
    "upper-latin": "A",
    "lower-roman": "i",
    "upper-roman": "I",
}
_REVERSED = Pattern(r"(?i)\sreversed(?=[\s>=/])")
_OWN = Pattern(
    r"(?i)\s*<li\b[^<>]*>(?:\s|<(?!a\b|li\b)[^<>]*>)*"
    r"(?:<a\b|[(\uff08]?(?:\d{1,6}|[一二三四五六七八九十]{1,3})(?:[\s.、\uff0e)\uff09:\uff1a]|<|&nbsp;)|第|[\u2460-\u249b])"
)
"""A first item that is a link (lists of headlines, breadcrumbs), or that says its number itself."""
_VALUED = Pattern(r"(?is)(?:(?!</?[ou]l\b).){0,2000}?<li\s[^<>]*?(?<![\w-])value\s*=")
_ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
          (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip
_MOST = 4000
_DEEPEST = 100


class _List(NamedTuple):
    """A list that is open: the form of its numbers ("" for none) and that of the next item."""

    form: str
    next: int


class Ordinals:
    """The lists that are open, the innermost last."""

    def __init__(self) -> None:
        self._open: list[_List] = []

    def open(self, name: str, source: str, start: int, end: int) -> None:
        """A list begins, whose tag stands from `start` to `end` of the source."""
        form, first = "", 1
        if name == "ol":
            tag = source[start:end]
            style, kind, value = _STYLE.search(tag), _TYPE.search(tag), _VALUE.search(tag)
            form = _STYLES.get(style[1].lower(), "") if style else kind[1] if kind else "1" if value else ""
            form = form or ("1" if not style and _VALUED.match(source, end) else "")
            if form and (_REVERSED.search(tag) or _OWN.match(source, end)):
                form = ""
            first = int(value[1]) if value else 1
        self._open = [*self._open[-_DEEPEST:], _List(form, first)]

    def close(self) -> None:
        """The innermost list ends."""
        self._open = self._open[:-1]

    def item(self, tag: str) -> str:
        """What is shown before an item: its number, a point and a space; "" where none is shown."""
        if not self._open or not self._open[-1].form:
            return ""
        form, number = self._open[-1]
        value = _VALUE.search(tag)
        number = int(value[1]) if value else number
        self._open[-1] = _List(form, number + 1)
        return _written(number, form) + ". "


def _written(number: int, form: str) -> str:
    """A number in a form: 1, a, A, i or I. What letters and Roman numerals cannot write is written in figures."""
    if form == "1" or not 0 < number < _MOST:
        return str(number)
    written = ""
    if form in "aA":
        while number:
            number, letter = divmod(number - 1, 26)
            written = chr(ord("A") + letter) + written
    else:
        for value, sign in _ROMAN:
            count, number = divmod(number, value)
            written += sign * count
    return written.lower() if form in "ai" else written
