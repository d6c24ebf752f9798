"""Last or first character of a word doubled by a slip.

Two equal characters in a row are mostly right: doublings (day by day, one by one), the four of the form AABB, a word that
ends where the next begins with the same character, names. A slip is a character that is left over: a word ends (or begins)
with one of the two, no word holds both, the other can belong to no word beside it and is none by itself, and what stands on
either side are words or marks. Then the fix is made where the word is one that never doubles, or where the passage stands
elsewhere in the text without the doubling; else it is reported.

Looked at are characters that are hardly ever words by themselves. Left alone are labels, names, endings that make a longer
word of a shorter one (an office, its head), and doublings at the edge of a bracket. Traditional text is judged in its
simplified form. The lists are the project's own; no published standard settles the question.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from gov_clean.document import Document, Edit
from gov_clean.lines import about
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps, reports
from gov_clean.rules.typos.doubled_word import is_label, word_list
from gov_clean.settings import Settings

_HAN = Pattern(r"[\u4e00-\u9fff]")
_RUN = Pattern(r"[\u4e00-\u9fff]+")
_LONGEST = 4
"""Characters of the longest word that is looked for."""
_WINDOW = 12
"""Characters of the line on each side that are looked at."""
_PASSAGE = 3
"""Characters on each side of a passage that stands elsewhere undoubled."""
_PAGE = 50_000
"""Characters on each side among which it is looked for."""
_OPENING = frozenset("(\uff08[【〔{<《〈")
_COUNTING = frozenset("一每这那几各")
"""What stands before a unit of measure, which may be doubled then."""
_ALONE = frozenset("的地得了着过和与及或是将要会也已正在不应都可须为对把被从向到由以等并则而但又就还各每该本其让使所能")
"""Words of one character that may stand beside any word."""
_BODIES = frozenset("省市县区州盟旗乡镇村局部院会厅委办处科")
"""How the name of a place or a body ends, which no dictionary need have."""


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Characters left over beside a word."""
    text = document.text
    for at in twins(text):
        word = _word_beside(text, at) if _is_candidate(text, at) else ""
        if word:
            sure = word in word_list("NEVER") or _undoubled_elsewhere(text, at)
            yield Edit(at + 1, at + 2, "", f"a character of {word} doubled", safe=sure, related=(at, at + 1))


def twins(text: str) -> Iterator[int]:
    """Where two equal Han stand in a row, without a third or another two beside them (AAA, AABB).

    A text and the same text moved by a character agree there: as numbers of one byte a character their exclusive or is zero.
    """
    number = int.from_bytes(text.encode("utf-32-le", "surrogatepass")[::4], "little")
    differences = (number ^ number >> 8).to_bytes(len(text), "little")
    at = differences.find(0)
    while at >= 0:
        char, start = text[at], at + 1
        if text.startswith(char, start):
            if "\u4e00" <= char <= "\u9fff":
                before, after = text[max(0, at - 2) : at], text[at + 2 : at + 4]
                if char not in (before[-1:], after[:1]) and not _equal(before) and not _equal(after):
                    yield at
            else:
                han = _HAN.search(text, start)
                start = han.start() if han else len(text)
        at = differences.find(0, start)


def _equal(pair: str) -> bool:
    return len(pair) == 2 and pair[0] == pair[1] and "\u4e00" <= pair[0] <= "\u9fff"


@cache
def _characters(name: str) -> frozenset[str]:
    """The characters of a list."""
    return frozenset("".join(word_list(name)))


def _is_candidate(text: str, at: int) -> bool:
    """Whether the character may be left over (cheap: the segmenter is not asked)."""
    char, never = text[at], word_list("NEVER")
    if char in _characters("BOUND"):
        return True
    if char in _characters("LAST"):
        return text[max(0, at - 1) : at + 1] in never or text[max(0, at - 2) : at + 1] in never
    return char in _characters("FIRST") and text[at + 1 : at + 3] in never


def _word_beside(text: str, at: int) -> str:
    """The word that one of two equal characters belongs to, where the other belongs to none; else nothing."""
    from gov_clean import script

    if is_label(text, at, at + 2):
        return ""
    low, high = about(text, at, at + 2, _WINDOW)
    line = script.readable(text[low:high])
    at -= low
    if any(_is_word(line[start:end]) for start in range(max(0, at - 3), at + 1) for end in range(at + 3, start + 6)):
        return ""
    before, after = _ending(line[: at + 1]), _beginning(line[at + 1 :])
    if bool(before) == bool(after):
        return ""
    never = word_list("NEVER")
    word = next((word for word in (before[-3:], before[-2:], after[:2]) if word in never), before or after)
    if word not in never and (word[0] in _COUNTING or _is_word(line[at] * 2) or _is_name(word)):
        return ""
    start, end = (at + 1 - len(before), at + 2) if before else (at, at + 1 + len(after))
    return word if _stands_free(line[:start], word, line[end:]) else ""


def _stands_free(lead: str, word: str, rest: str) -> bool:
    """Whether a word borders on words or marks on both sides, and makes no other word with a character of them."""
    if (
        _HAN.match(lead[-1:])
        and not _ending(lead)
        and (lead[-1] not in _ALONE | _BODIES or _is_word(lead[-1] + word[0]))
    ):
        return False
    if not _HAN.match(rest):
        return rest[:1] not in _OPENING
    return _beginning(rest) != "" or (rest[0] in _ALONE and not _is_word(word[-1] + rest[0]))


def _ending(line: str) -> str:
    """The longest word of two characters or more that ends a line."""
    return next((line[-size:] for size in range(min(_LONGEST, len(line)), 1, -1) if _is_word(line[-size:])), "")


def _beginning(line: str) -> str:
    """The longest word of two characters or more that begins a line."""
    return next((line[:size] for size in range(min(_LONGEST, len(line)), 1, -1) if _is_word(line[:size])), "")


def _is_word(part: str) -> bool:
    from gov_clean import words

    return len(part) > 1 and _RUN.fullmatch(part) is not None and words.is_word(part)


def _is_name(word: str) -> bool:
    from gov_clean import words

    return words.tagged(word)[0][1].startswith("nr")


def _undoubled_elsewhere(text: str, at: int) -> bool:
    """Whether the passage stands elsewhere in the line of a text with the character once."""
    passage = text[max(0, at - _PASSAGE) : at + 1] + text[at + 2 : at + 2 + _PASSAGE]
    whole = len(passage) == 2 * _PASSAGE + 1 and "\n" not in passage
    return whole and text.find(passage, max(0, at - _PAGE), at + _PAGE) >= 0


RULE = Rule(
    "T005",
    "doubled-character",
    __doc__ or "",
    check,
    examples=(
        changes("会议要求进一步步推进这项工作。", "会议要求进一步推进这项工作。"),
        changes("全县干部要认真真贯彻上级要求\uff0c把措施落实实。", "全县干部要认真贯彻上级要求\uff0c把措施落实。"),
        changes("各级级党委要高度重视。\n全乡召召开大会部署工作。", "各级党委要高度重视。\n全乡召开大会部署工作。"),
        changes("云嶺縣召召開大會部署工作。", "云嶺縣召開大會部署工作。"),
        changes(
            "清查农业资资源情况。\n公布清查农业资源情况的报告。", "清查农业资源情况。\n公布清查农业资源情况的报告。"
        ),
        reports("云岭县完成农业资资源调查。"),
        reports("全县各项惠农政策策措施有力。"),
        keeps("大家认认真真工作\uff0c实实在在做事\uff0c一步步走下去。"),
        keeps("各村落实实名制\uff0c推进进社区活动\uff0c提高高质量发展水平。"),
        keeps("宣传部部长、州州长出席会议\uff0c与民生息息相关\uff0c一幕幕感人。"),
        keeps("乡里扩建建(构)筑物\uff0c大修自住住房\uff0c讨论评标标准。"),
        keeps("落实实\n各级级党委"),
        keeps("主任要求各组织织密防护网\uff0c请双方握握手\uff0c再审审稿。"),
    ),
)
