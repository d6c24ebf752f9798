"""Interpunct written as a bullet.

GB/T 15834-2011, 4.14.2: the interpunct is a centred dot, U+00B7. A bullet, hyphenation point, katakana dot or bullet operator inside a
transliterated name becomes it; between other Han it may part items of a list and is reported.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps, reports
from gov_clean.settings import Settings

_FAULTS = {
    bullet: Pattern(rf"{bullet}(?=[\u4e00-\u9fff])(?<=[\u4e00-\u9fff].)") for bullet in "\u2022\u2027\u30fb\u2219\u22c5"
}
_SOUNDS = frozenset(
    "阿埃艾安奥巴贝本比彼伯博布查达戴丹德蒂迪杜顿多恩尔法菲费芬弗夫福富哥格戈古瓜哈海汉赫亨胡霍基吉加杰金卡凯坎康科克库拉莱兰劳勒雷"
    "里利莉林琳列卢鲁路伦罗洛马玛迈麦曼梅门蒙米密莫默姆穆纳娜奈内尼妮努诺帕佩皮普奇齐乔切琼让日瑞萨塞桑森莎沙舍史士斯丝思苏索塔泰坦特提"
    "图托瓦万威维韦温沃乌伍西希锡夏肖谢辛休雅亚扬耶叶伊因英尤约泽扎詹珍朱茨兹佐世"
)


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Bullets between Han."""
    text = document.text
    bullets = [bullet for bullet in _FAULTS if bullet in document.unusual]
    for found in (found for bullet in bullets for found in _FAULTS[bullet].finditer(text)):
        at = found.start()
        name = text[at - 1] in _SOUNDS and text[at + 1] in _SOUNDS
        yield Edit(at, at + 1, "\u00b7", "bullet instead of an interpunct", safe=name)


RULE = Rule(
    "P014",
    "interpunct",
    __doc__ or "",
    check,
    examples=(
        changes("列昂\u2022达\u2022维奇".replace("昂", "奥纳多"), "列奥纳多·达·维奇"),
        reports("迎新大会\u2022文艺晚会"),
        keeps("列奥纳多·达·维奇"),
        keeps("a\u2022b\n\u2022 第一项\n\u2022第二项"),
    ),
    unusual=frozenset(_FAULTS),
)
