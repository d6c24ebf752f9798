"""Patterns of files to leave out, as in .gitignore (git's manual, gitignore(5)); also for --include and --exclude."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache


class Patterns:
    """A list of patterns; the last one that matches a path decides.

    lines   as in a .gitignore: `*.log`, `/build`, `old/`, `a/**/b`, `!keep.log`, `# comment`
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._rules = [rule for rule in map(_rule, lines) if rule]

    def __bool__(self) -> bool:
        """Whether there is any pattern."""
        return bool(self._rules)

    def match(self, path: str, folder: bool = False) -> bool | None:
        """True: left out; False: kept by a `!` pattern; None: nothing is said.

        path     relative to where the patterns hold, with `/`
        folder   whether it is a directory
        """
        for expression, keeps, folders_only in reversed(self._rules):
            if (folder or not folders_only) and expression.fullmatch(path):
                return not keeps
        return None

    def match_tree(self, path: str) -> bool:
        """Whether a file or any directory above it is left out."""
        parts = path.split("/")
        above = ("/".join(parts[:n]) for n in range(1, len(parts)))
        return any(self.match(folder, True) for folder in above) or bool(self.match(path))


@lru_cache(maxsize=256)
def _rule(line: str) -> tuple[re.Pattern[str], bool, bool] | None:
    """(expression, whether it keeps, whether for directories only) of a line; None for a comment or an empty line."""
    line = re.sub(r"(?<!\\) +$", "", line.rstrip("\r\n"))
    if not line or line.startswith("#"):
        return None
    keeps = line.startswith("!")
    line = line[keeps:]
    folders_only = line.endswith("/")
    body = line.rstrip("/")
    anchored = "/" in body
    body = body.removeprefix("/")
    if not body:
        return None
    try:
        return re.compile(("" if anchored else "(?:.*/)?") + _expression(body), re.DOTALL), keeps, folders_only
    except re.error:
        return None


def _expression(pattern: str) -> str:
    pieces = {"**/": "(?:.*/)?", "/**": "/.+", "*": "[^/]*", "?": "[^/]"}
    found = []
    for token in re.findall(r"(?:^|(?<=/))\*\*/|/\*\*$|\*+|\?|\[[!^]?\]?[^]]*\]|\\.|.", pattern, re.DOTALL):
        if token[0] == "[" and len(token) > 2:
            inner = "^" + token[2:-1] if token[1] in "!^" else token[1:-1]
            found.append("(?!/)[" + inner.replace("[", r"\[") + "]")
        elif token[0] == "*" and token not in pieces:
            found.append(pieces["*"])
        else:
            found.append(pieces.get(token) or re.escape(token[-1]))
    return "".join(found)
