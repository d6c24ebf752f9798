"""JSON Lines: one value of an object is replaced; every other character of the line stays as it is written.

A line is never written anew from what was read of it: that would round numbers, drop names that stand twice and turn what is
out of range into no JSON (RFC 8259, sections 4 and 6, leaves all of that to the reader).
"""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

from gov_clean.record import dumps

_DECODER = json.JSONDecoder(parse_float=str, parse_int=str, parse_constant=str)
_BLANK = re.compile(r"[ \t\n\r]*")
_OWN = "gov_clean"


class Record(NamedTuple):
    """A JSON object as it is written.

    line     the whole line
    members  by name the span of its value; of a name that stands twice the last, as readers of JSON take it
    end      where the last value ends
    """

    line: str
    members: dict[str, tuple[int, int]]
    end: int

    def text(self, name: str) -> str | None:
        """The string that a name has; None where it has none."""
        start, end = self.members.get(name, (0, 0))
        return _DECODER.decode(self.line[start:end]) if self.line[start:end].startswith('"') else None

    def filled(self, name: str, text: str, known: dict[str, Any] | None = None) -> str:
        """The line with another text for a name, and with `known` as `gov_clean`, or as `gov_clean_2` ... where that is taken."""
        start, end = self.members[name]
        new = self.line[start:end] if text == self.text(name) else dumps(text)
        added = f", {dumps(self._free())}: {dumps(known)}" if known is not None else ""
        return self.line[:start] + new + self.line[end : self.end] + added + self.line[self.end :]

    def _free(self) -> str:
        name, number = _OWN, 1
        while name in self.members:
            number += 1
            name = f"{_OWN}_{number}"
        return name


def read(line: str) -> Record | None:
    """The object of a line; None where its JSON is no object. Raises ValueError for what is no JSON."""
    try:
        value = _DECODER.decode(line)
    except RecursionError:
        raise ValueError("nested too deep") from None
    if not isinstance(value, dict):
        return None
    members: dict[str, tuple[int, int]] = {}
    at = end = _after_blank(line, line.index("{") + 1)
    while line[at] != "}":
        name, at = _DECODER.raw_decode(line, at)
        start = _after_blank(line, _after_blank(line, at) + 1)  # past the colon
        _, end = _DECODER.raw_decode(line, start)
        members[name] = (start, end)
        at = _after_blank(line, end)
        if line[at] == ",":
            at = _after_blank(line, at + 1)
    return Record(line, members, end)


def _after_blank(line: str, at: int) -> int:
    found = _BLANK.match(line, at)
    return found.end() if found else at
