"""Traditional and simplified: the only door to OpenCC."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Any

_NAMES = (
    "hk2s",
    "hk2t",
    "jp2t",
    "s2hk",
    "s2t",
    "s2tw",
    "s2twp",
    "t2hk",
    "t2jp",
    "t2s",
    "t2tw",
    "tw2s",
    "tw2sp",
    "tw2t",
)


def configurations() -> tuple[str, ...]:
    """The OpenCC configurations by name."""
    return _NAMES


@lru_cache(maxsize=8)
def _converter(name: str) -> Any:
    import opencc

    return opencc.OpenCC(name)


def convert(text: str, name: str) -> str:
    """The text converted by the OpenCC configuration of this name."""
    if any("\ud800" <= c <= "\udfff" for c in text):
        return text
    return str(_converter(name).convert(text))


def differences(line: str, name: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, new) for each stretch of a line that the conversion changes.

    A line whose text the reverse conversion also changes and that has fewer than two convertible characters is judged to
    be in the target script already (names: U+4E7E in a county's name) and left alone.
    """
    new = convert(line, name)
    if new == line:
        return
    changed = [b for b in SequenceMatcher(None, line, new, autojunk=False).get_opcodes() if b[0] != "equal"]
    back = ("s2t" if name.endswith(("2s", "2sp")) else "t2s") if name not in ("jp2t", "t2jp") else ""
    if back:
        other = convert(line, back)
        here = sum(a != b for a, b in zip(line, other, strict=False))
        if here > sum(b[2] - b[1] for b in changed):
            return
    if convert(new, name) != new:
        return
    for _, start, end, low, high in changed:
        yield start, end, new[low:high]
