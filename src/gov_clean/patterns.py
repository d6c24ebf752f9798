"""Regular expressions compiled when first used: start-up pays for none of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

_METHODS = ("finditer", "findall", "search", "match", "fullmatch", "sub", "split")


class Pattern:
    """A regular expression, compiled at its first use. Its methods are those of `re.Pattern`, of which `compiled` is one."""

    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[str]]
    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    sub: Callable[..., str]
    split: Callable[..., list[str]]

    def __init__(self, expression: str, flags: int = 0) -> None:
        self.expression = expression
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        """The first method that is asked for brings all of them: a later call is one of `re.Pattern` itself."""
        if name not in _METHODS:
            raise AttributeError(name)
        for method in _METHODS:
            setattr(self, method, getattr(self.compiled, method))
        return getattr(self, name)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        return re.compile(self.expression, self.flags)

    def line_starts(self, text: str) -> Iterator[re.Match[str]]:
        """Matches at the starts of lines; all but one at the very start of the text begin with the newline.

        A literal newline is looked for ten times as fast as `^` is.
        """
        first = self.match(text)
        if first:
            yield first
        yield from self._after_newline.finditer(text)

    @cached_property
    def _after_newline(self) -> re.Pattern[str]:
        return re.compile(f"\n(?:{self.expression})", self.flags)
