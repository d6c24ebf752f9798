"""Quotation mark, bracket or title mark without its partner.

GB/T 15834-2011, 4.8, 4.9, 4.15: these marks come in pairs. Within a paragraph, an opening mark that is never closed and a
closing one that was never opened are reported with the passage in which the partner must stand: up to the next mark of the
kind or the paragraph's end, or up to the one full stop in it; only a person can say where exactly. A quotation over several
paragraphs opens each of them and closes the last (4.8.3.5), and `1)` numbers an item: both are right.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.lines import last_line, line_end
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, keeps, reports
from gov_clean.settings import Settings

_MARK = Pattern(r"[“”《》【】〔〕\uff08\uff09]")
_STOP = Pattern(r"[\u3002\uff01\uff1f]")
_PARTNER = {"”": "“", "》": "《", "】": "【", "〕": "〔", "\uff09": "\uff08"}
_CLOSER = {opening: closing for closing, opening in _PARTNER.items()}
_PLAIN = r"[^“”《》【】〔〕\uff08\uff09\n]*"
_PAIRS = "|".join(f"{opening}{_PLAIN}{closing}" for opening, closing in _CLOSER.items())
_OTHER = Pattern(rf"(?!{_PLAIN}(?:(?:{_PAIRS}){_PLAIN})*(?:\n|\Z))")
"""The start of a paragraph that is more than simple pairs: few are, so few are looked at."""


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Marks without partner, paragraph by paragraph."""
    text = document.text
    for found in _OTHER.line_starts(text):
        yield from _paragraph(text, found.end(), line_end(text, found.end()))


def _paragraph(text: str, start: int, end: int) -> Iterable[Edit]:
    """Marks without partner between two offsets."""
    opened: list[tuple[str, int]] = []
    for found in _MARK.finditer(text, start, end):
        mark, at = found[0], found.start()
        if mark in _CLOSER:
            opened.append((mark, at))
        elif opened and opened[-1][0] == _PARTNER[mark]:
            opened.pop()
        elif any(opening == _PARTNER[mark] for opening, _ in opened):
            while opened[-1][0] != _PARTNER[mark]:
                yield _report(text, *opened.pop(), at)
            opened.pop()
        elif not (_numbers_item(text, at) if mark == "\uff09" else mark == "”" and _continued(text, at)):
            yield _report(text, mark, at)
    yield from _never_closed(text, opened, end)


def _never_closed(text: str, opened: list[tuple[str, int]], end: int) -> Iterable[Edit]:
    """What is still open at the end of a paragraph, but for a quotation that goes on in the next."""
    for mark, at in opened:
        if not (mark == "“" and _goes_on(text, end)):
            yield _report(text, mark, at, end)


def _goes_on(text: str, end: int) -> bool:
    """Whether the paragraph after `end` opens with a quotation mark that is not closed before its end."""
    start = end + 1
    while text[start : start + 1] in ("\n", " ", "\u3000"):
        start += 1
    line = text[start : line_end(text, start)]
    return line.startswith("“") and "”" not in line[:-1]


def _numbers_item(text: str, at: int) -> bool:
    """Whether the bracket at `at` follows a number or letter: `1)`."""
    return text[at - 1 : at].isascii() and text[at - 1 : at].isalnum()


def _continued(text: str, at: int) -> bool:
    """Whether the paragraph before the one of a closing mark left a quotation open."""
    before = last_line(text, text.rfind("\n", 0, at) + 1)
    return before.count("“") > before.count("”")


def _report(text: str, mark: str, at: int, end: int = 0) -> Edit:
    """The edit that reports a mark; `related` is where its partner may stand, of an opening mark not after `end`."""
    partner = _CLOSER.get(mark) or _PARTNER[mark]
    if mark in _CLOSER:
        again = text.find(mark, at + 1, end)
        low, high = at + 1, again if again >= 0 else end
        stops = [found.end() for found in _STOP.finditer(text, low, high)]
        where = "not after the place given" if len(stops) != 1 else "by the end of its sentence"
        high = stops[0] if len(stops) == 1 else high
    else:
        low = max(text.rfind("\n", 0, at), text.rfind(mark, 0, at)) + 1
        high, where = at, "not before the place given"
    return Edit(at, at + 1, mark, f"its partner {partner} is missing: {where}", safe=False, related=(low, high))


RULE = Rule(
    "P008",
    "unbalanced-mark",
    __doc__ or "",
    check,
    examples=(
        reports("他表示\uff1a“一定完成任务。"),
        reports("学习《云岭市条例的有关条款。"),
        keeps("他表示\uff1a“一定完成任务。”1\uff09摸清底数"),
        keeps("“第一段内容。\n“末段内容。”"),
    ),
    needles=("“", "”", "《", "》", "【", "】", "〔", "〕", "\uff08", "\uff09"),
)
