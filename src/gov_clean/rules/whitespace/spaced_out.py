"""Word spaced out with blanks.

Titles are set with blanks between their characters, and keep them when the layout is gone. A run of single Han parted by
the same blanks closes up where the word stands unspaced elsewhere in the text, or where it is four or more characters and
every part of it is a word of two or more in the dictionary. Names (a blank fills out two characters to three), choices of
size, weekdays and the like are no words of that kind, and stay; so does a blank between longer parts.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_HAN = r"[\u4e00-\u9fff]"
_RUNS = {
    gap: Pattern(rf"{gap}{_HAN}(?:{gap}{_HAN})+(?!{_HAN})") for gap in (" ", "  ", "   ", "\u3000", "\u3000\u3000")
}
"""By the gap, which a run is looked for from: its first character is one back, if that stands by itself too."""
_FIRST = Pattern(rf"(?<!{_HAN}){_HAN}")
_SHORT = frozenset("的和与及在等市县区省第年月日号")
_SERIES = frozenset("一二三四五六七八九十日甲乙丙丁东西南北大中小上下左右男女老少省市县区乡镇村春夏秋冬金木水火土")


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Spaced-out words."""
    text = document.text
    runs = [(gap, pattern) for gap, pattern in _RUNS.items() if gap in text]
    for gap, found in ((gap, found) for gap, pattern in runs for found in pattern.finditer(text)):
        start = found.start() - 1
        if not _FIRST.match(text, start):
            start += 1 + len(gap)  # the gap parts the run from what stands before it
        word = text[start : found.end()].replace(gap, "")
        if len(word) < 3 or set(word) <= _SERIES:
            continue
        if word in text or (len(word) > 3 and _is_made_of_words(word)):
            yield Edit(start, found.end(), word, "word spaced out")


def _is_made_of_words(text: str) -> bool:
    """Whether the text is nothing but dictionary words of two or more characters, none of them a person's name."""
    from gov_clean import words

    return all(
        (len(word) > 1 and not tag.startswith("nr") and words.is_word(word)) or word in _SHORT
        for word, tag in words.tagged(text)
    )


RULE = Rule(
    "W007",
    "spaced-out-word",
    __doc__ or "",
    check,
    examples=(
        changes("云 岭 市 民 政 局\n云岭市民政局近日发文。", "云岭市民政局\n云岭市民政局近日发文。"),
        changes("退 役 军 人 事 务 局", "退役军人事务局"),
        changes("会 议 通 知", "会议通知"),
        changes("决定 会 议 通 知", "决定 会议通知"),
        keeps("甲 乙丙 丁戊 会"),
        keeps("张 伟 李 娜 王 芳"),
        keeps("字体 大 中 小\n日 一 二 三 四 五 六"),
        keeps("第一章 总 则"),
    ),
    needles=(" ", "\u3000"),
)
