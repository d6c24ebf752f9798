"""Double quotes inside double quotes.

GB/T 15834-2011, 4.8.3.4: inside double quotes single ones are used; inside those, by custom, double ones again. A pair of double quotes
directly inside a pair of double ones becomes single, where the outermost pair balances in one paragraph, or opens each of
several and closes the last.
Single quotes directly inside single ones are reported.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps, reports
from gov_clean.settings import Settings

_QUOTE = Pattern("[“”‘’\n]")
_NESTED = (Pattern("“[^“”\n]*“"), Pattern("‘[^‘’\n]*‘"))
_GOES_ON = Pattern("[\n \u3000]*“")
_OPENING = {"”": "“", "’": "‘"}
_INNER = {"“": ("‘", "’"), "‘": ("“", "”")}


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Inner pairs of a paragraph with the same marks as the pair round them."""
    text = document.text
    done = 0
    for at in sorted(found.start() for pattern in _NESTED for found in pattern.finditer(text)):
        if at >= done:
            edits, done = _quotation(text, text.rfind("\n", 0, at) + 1)
            yield from edits


def _quotation(text: str, begin: int) -> tuple[list[Edit], int]:
    """The edits in the paragraph that begins at an offset, and in those that go on with its quotation; where they end."""
    opened: list[tuple[str, int]] = []
    edits: list[Edit] = []
    found: list[Edit] = []  # in the outermost pair, which has to be closed
    start: int | None = None  # of the quotation mark that a paragraph begins with; -1: it begins with other text
    for match in _QUOTE.finditer(text, begin):
        mark, at = match[0], match.start()
        if mark == "\n":
            if not text[text.rfind("\n", 0, at) + 1 : at].strip():
                continue
            # A quotation of several paragraphs opens each of them and closes the last (4.8.3.5).
            first = opened[0][1] if len(opened) == 1 else -1
            if first < 0 or not (first == start or text[first - 1] == "\uff1a") or not _GOES_ON.match(text, at):
                return edits, at
            opened, start = [], None
        elif mark in _INNER:
            if start is None:
                start = at if not text[text.rfind("\n", 0, at) + 1 : at].strip() else -1
            opened.append((mark, at))
        elif opened and opened[-1][0] == _OPENING[mark]:
            inner = opened.pop()[1]
            if opened and opened[-1][0] == _OPENING[mark]:
                found += _pair(_OPENING[mark], inner, at)
            if not opened:
                edits += found
                found = []
    return edits, len(text)


def _pair(mark: str, start: int, end: int) -> tuple[Edit, Edit]:
    """The edits of an inner pair of the mark; one that needs a third level is only reported."""
    opening, closing = _INNER[mark]
    reason = f"{mark} directly inside {mark}"
    return (
        Edit(start, start + 1, opening, reason, safe=mark == "“"),
        Edit(end, end + 1, closing, reason, safe=mark == "“"),
    )


RULE = Rule(
    "P004",
    "nested-quote",
    __doc__ or "",
    check,
    examples=(
        changes("他写道:“践行诺言——“若有召”。再来!”", "他写道:“践行诺言——‘若有召’。再来!”"),
        reports("“他答:‘这就是‘老黄牛’精神。’”"),
        keeps("“他答:‘这就是“老黄牛”精神。’”"),
        changes(
            "“要践行“若有召”的诺言。\n\n“再来时“老黄牛”还在。”", "“要践行‘若有召’的诺言。\n\n“再来时‘老黄牛’还在。”"
        ),
        changes("他说\uff1a“要践行“若有召”。\n“再来时还在。”", "他说\uff1a“要践行‘若有召’。\n“再来时还在。”"),
        keeps("“要践行“若有召”的诺言。\n会议还要求“老黄牛”。"),
        keeps("“甲”、“乙”与“丙。"),
    ),
    needles=("“", "‘"),
)
