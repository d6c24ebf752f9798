"""Traditional and simplified: the only door to OpenCC."""

from __future__ import annotations

import re
from collections import Counter
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


def readable(text: str) -> str:
    """The text in simplified characters, code point for code point, if a character tells that it is traditional.

    For rules that ask a word list of simplified words; OpenCC is loaded only for traditional text.
    """
    from gov_clean.labels import simplified

    if simplified(text) == text:
        return text
    return text.translate({ord(char): new for char in set(text) if len(new := convert(char, "t2s")) == 1})


_EITHER = frozenset(
    "乾昇著於瞭徵藉夥甦后里台系制松表面只谷干几斗余克准出卷占合回家布板采云丑御舍"
    "范游郁岳丰吁咸夸佣凶辟仆伙划厘吃咨岩床征据杰霉皂雇淀"
)
"""Characters that both scripts use, so that they tell nothing."""

_NAMES_KEPT = re.compile(r"(乾(?=[安縣县])|(?<=[畢毕洪])昇|昇(?=[騰腾]))")
"""Characters of names that OpenCC would take for words: a county, two persons, a product."""


@lru_cache(maxsize=1 << 15)
def _side(char: str) -> int:
    """1 for a character of traditional text alone, -1 for one of simplified text alone, else 0."""
    if char < "\u3400" or char in _EITHER or "\ud800" <= char <= "\udfff":
        return 0
    return (convert(char, "t2s") != char) - (convert(char, "s2t") != char)


def balance(text: str) -> int:
    """How many more characters of traditional than of simplified text there are."""
    return sum(_side(char) * number for char, number in Counter(text).items())


def differences(line: str, name: str, whole: int) -> Iterator[tuple[int, int, str]]:
    """(start, end, new) for each stretch of a line that the conversion changes.

    A line that is in the target script already is left alone, because the conversion would damage names and words of it:
    its own characters decide, and where they do not, those of the whole text (`whole`, its balance). Between variants of
    traditional script nothing can be judged; there a line that a second conversion would change again is left.
    """
    to_simplified, judged = name.endswith(("2s", "2sp")), name.endswith(("2s", "2sp")) or name.startswith("s2")

    def wanted(text: str) -> bool:
        found = balance(text) or whole
        return found > 0 if to_simplified else found < 0

    new = line
    for _ in range(4 if judged else 1):
        if judged and not wanted(new):
            break
        before, new = (
            new,
            "".join(part if i % 2 else convert(part, name) for i, part in enumerate(_NAMES_KEPT.split(new))),
        )
        if new == before:
            break
    if new == line or (not judged and convert(new, name) != new):
        return
    for kind, start, end, low, high in SequenceMatcher(None, line, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield start, end, new[low:high]
