"""Term that differs by one character from the form the page uses everywhere else.

A term of six to twelve characters that ends clauses of the page at least four times, and stands once with a character
missing, exchanged or doubled, is reported with the form it should have. Terms of one kind differ by one character rightly
(a county and a city, to carry out and to put through), so the slip must break a word: what is left of it stands as a single
character that is none, also with the text round it. Numbers, directions and ranks are never taken for slips.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import NamedTuple

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, keeps, reports
from gov_clean.settings import Settings

_SIX, _FIVE = itemgetter(slice(-6, None)), itemgetter(slice(-5, None))
_HAN = Pattern(r"[\u4e00-\u9fff]+")
_USES = 4
_LONGEST = 12
_PAGE = 100_000
"""Characters; a longer text is no page, and its terms are many."""

_ALONE = frozenset(
    "应当可须需要会能将已并为由等及与和在对向从以其该各每是有无不未作做使用经所被把让给说到来去着过了就也都还又再者人"
)
"""Words of one character."""

_KINDS = frozenset(
    "一二三四五六七八九十百千两甲乙丙丁东西南北中上下大小新老前后左右内外男女省市县区州镇乡村的和与及或等"
)


class _Slip(NamedTuple):
    """Where an odd form stands, and the place in it from which it parts from the usual form."""

    start: int
    end: int
    place: int


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Odd forms that stand once."""
    text = document.text
    if len(text) > _PAGE:
        return
    seen: set[str] = set()
    for stem in _stems(text):
        if len(stem) < 6 or not _HAN.fullmatch(stem):
            continue
        term = _widened(text, stem)
        if term in seen:
            continue
        seen.add(term)
        uses = text.count(term)
        for slip in _slips(text, term):
            odd = text[slip.start : slip.end]
            if text.count(odd) - (uses if odd in term else 0) == 1 and _breaks_a_word(text, term, slip):
                yield Edit(slip.start, slip.end, term, f"written {term} {uses} times on this page", safe=False)


def _stems(text: str) -> Iterator[str]:
    """Six characters that often end a clause, or often stand together and end like the name of a body."""
    for mark, cut in (("\uff0c", _SIX), *((last, _FIVE) for last in "统局厅会院")):
        for stem, uses in Counter(map(cut, text.split(mark))).items():
            if uses >= _USES:
                yield stem if cut is _SIX else stem + mark


def _widened(text: str, stem: str) -> str:
    """The stem with what always stands before it."""
    term, uses, at = stem, text.count(stem), text.find(stem)
    while at and len(term) < _LONGEST and _HAN.match(text[at - 1]) and text.count(text[at - 1] + term) == uses:
        at -= 1
        term = text[at] + term
    return term


def _slips(text: str, term: str) -> Iterator[_Slip]:
    """Forms that share the first or the last three characters of the term and differ from it by one."""
    half = len(term) // 2
    head, rest = term[:half], term[half:]
    uses = text.count(term)
    at = text.find(head) if text.count(head) > uses else -1
    while at >= 0:
        follows = text[at + half : at + len(term) + 1]
        if not follows.startswith(rest) and (rest[-1] in follows or follows.startswith(rest[:-1])):
            for length, place in _one_apart(rest, follows):
                yield _Slip(at, at + half + length, half + place)
        at = text.find(head, at + 1)
    at = text.find(rest) if text.count(rest) > uses else -1
    while at >= 0:
        leads = text[max(0, at - half - 1) : at]
        if not leads.endswith(head) and head[0] in leads:
            for length, place in _one_apart(head[::-1], leads[::-1]):
                if place < half - 1:  # a first character that is missing or another is the end of another word
                    yield _Slip(at - length, at + len(rest), length - 1 - place)
        at = text.find(rest, at + 1)


def _one_apart(usual: str, found: str) -> Iterator[tuple[int, int]]:
    """(length, place) of a beginning of `found` that is `usual` with one character missing, exchanged or added at a place."""
    place = next((i for i, (a, b) in enumerate(zip(usual, found, strict=False)) if a != b), min(len(usual), len(found)))
    last = place == len(usual) - 1
    odd = found[place : place + 1]
    if usual[place] in _KINDS or odd in _KINDS or not _HAN.match(odd):
        return
    if found[place : len(usual) - 1] == usual[place + 1 :]:
        yield len(usual) - 1, place
    elif found[place + 1 : len(usual)] == usual[place + 1 :] and not last:
        yield len(usual), place
    elif found[place + 1 : len(usual) + 1] == usual[place:]:
        yield len(usual) + 1, place


def _breaks_a_word(text: str, term: str, slip: _Slip) -> bool:
    """Whether the odd form doubles a character, or falls into more single characters that are no words than the term."""
    odd = text[slip.start : slip.end]
    if len(odd) > len(term):
        return odd[slip.place] in (odd[slip.place - 1], odd[slip.place + 1])
    return _fragments(text, slip.start, slip.end) > _fragments(term, 0, len(term))


def _fragments(text: str, start: int, end: int) -> int:
    """How many single characters that are no words stand in a span, the text round it cut into words with it."""
    from gov_clean import words

    at = max(0, start - 4)
    found = 0
    for word, _ in words.tagged(text[at : end + 4]):
        found += len(word) == 1 and start <= at < end and word not in _ALONE
        at += len(word)
    return found


RULE = Rule(
    "T003",
    "near-miss-term",
    __doc__ or "",
    check,
    examples=(
        reports(
            "建好民政事务系统\uff0c部署民政事务系统\uff0c调研民政事务系统\uff0c总结民政事务系统。民政事务系广大干部参加。"
        ),
        reports("省退役军人事务局。市退役军人事务局。区退役军人事务局。县退役军人事务局。镇退役军事务局。"),
        reports("省退役军人事务局。市退役军人事务局。区退役军人事务局。县退役军人事务局。镇退役军人事事务局。"),
        keeps("云岭市人民政府。云岭市人民政府。云岭市人民政府。云岭市人民政府。云岭县人民政府。"),
        keeps("民政事务系统部署。民政事务系统落实。"),
    ),
)
