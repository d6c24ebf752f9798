"""Inline control: HTML comments in a text or Markdown file that say where rules are to keep out.

    <!-- gov-clean: off -->             nothing from here to `on`, or to the end, is touched or reported
    <!-- gov-clean: off P001, T -->     nothing by these rules: codes or their beginnings, as for --ignore
    <!-- gov-clean: on -->
    <!-- gov-clean: ignore P001 -->     nothing by these rules in the whole file

The comments themselves stay where they are. Rules that read a format (M001, M003) are not stopped: what they take away is
put back when the page is written.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from gov_clean.document import Edit
from gov_clean.lines import position
from gov_clean.patterns import Pattern

MARK = "gov-clean:"
_READERS = ("M001", "M003")
COMMENT = Pattern(r"<!--\s*gov-clean:\s*(off|on|ignore)\b[ \t]*([A-Z0-9, \t]*?)\s*-->")
_MEANT = Pattern(r"<!--\s*gov-clean:([^<>]*?)-->")


class Region(NamedTuple):
    """A stretch of a text (code points) and the codes, or beginnings of codes, that do not hold in it; "" for all."""

    start: int
    end: int
    codes: tuple[str, ...]


_MARKUP = Pattern(
    r"(?m)\A---\n[\s\S]*?\n---[ \t]*$|^[ \t]*(?P<fence>```+|~~~+)[\s\S]*?(?:^[ \t]*(?P=fence)|\Z)"
    r"|^[ \t]+(?=\S)| {2,}$|^ {0,3}\[[^\]\n]+\]:.*$|\]\((?:[^()\n]|\([^()\n]*\))*\)|<[^<>\n]+>"
    r"|\$\$[\s\S]*?\$\$|\$[^$\n]+\$|`+[^`\n]+`+"
)
"""What of other people's Markdown is no text: front matter, fenced code, indentation, hard breaks, where links lead and their
titles, tags, formulae, code (CommonMark 0.31, 4.5, 4.7, 5.2, 6.1, 6.3, 6.6, 6.7)."""


@lru_cache(maxsize=4)
def markup(text: str) -> tuple[Region, ...]:
    """The passages of a Markdown text that are its markup: closed to every rule."""
    return tuple(Region(*found.span(), ("",)) for found in _MARKUP.finditer(text))


@lru_cache(maxsize=4)
def regions(text: str) -> tuple[Region, ...]:
    """Where rules keep out."""
    found: list[Region] = []
    off: tuple[int, tuple[str, ...]] | None = None
    for comment in COMMENT.finditer(text):
        codes = tuple(comment[2].replace(",", " ").split())
        found.append(Region(comment.start(), comment.end(), ("",)))
        if comment[1] == "ignore":
            found.append(Region(0, len(text), codes))
            continue
        if off:
            found.append(Region(off[0], comment.start(), off[1]))
        off = (comment.end(), codes or ("",)) if comment[1] == "off" else None
    if off:
        found.append(Region(off[0], len(text), off[1]))
    return tuple(found)


def complaints(text: str) -> Iterator[tuple[int, str]]:
    """The line and the fault of every control comment that does not do what it seems to."""
    from gov_clean.rules import RULES, unknown

    for comment in _MEANT.finditer(text):
        order, *codes = comment[1].replace(",", " ").split() or [""]
        at = position(text, comment.start())[0]
        if order not in ("off", "on", "ignore"):
            yield at, f"a control comment says off, on or ignore, not {order!r}"
        elif order == "ignore" and not codes:
            yield at, "'ignore' in a control comment names no rule code"
        elif order == "on" and codes:
            yield at, "'on' in a control comment ends every 'off'; its codes are not heeded"
        for code in codes:
            if not any(rule.code.startswith(code) for rule in RULES):
                yield at, f"in a control comment: {unknown(code)}"


def allowed(edits: Iterable[Edit], closed: Sequence[Region]) -> list[Edit]:
    """The edits without those that would touch a region closed to them.

    The edits of a repetition are one whole (what is deleted here may be carried there): if one is stopped, all are.
    """
    kept, stopped = [], set()
    for edit in edits:
        if edit.code not in _READERS and any(
            r.start < edit.end and edit.start < r.end and edit.code.startswith(r.codes) for r in closed
        ):
            stopped.add(edit.code)
        else:
            kept.append(edit)
    return [edit for edit in kept if edit.code[0] != "R" or edit.code not in stopped]
