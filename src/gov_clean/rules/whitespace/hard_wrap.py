"""Line broken inside a paragraph.

Two signs are sure. A line that begins with a closing mark or a mark of pause or stop, or follows one that ends with an
opening mark, was torn: no mark of that kind begins or ends a line (GB/T 15834-2011, 5.1). And a run of lines as wide as
each other, most of which end without a mark, is a paragraph set to a width: four or more full lines of at least 40 columns
(a Han character takes two), mostly Han, with marks inside. There a full line that ends without a mark of stop is joined
with the next, unless that one is indented or numbered. Poems are narrower, and lists, tables and columns are ragged, have
gaps or no marks inside; all these stay.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import accumulate

from gov_clean.document import Document, Edit
from gov_clean.lines import line_end
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_CLOSING = r"\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f”’》\uff09】"
_OPENING = r"“‘《\uff08【"
_TORN = (
    Pattern(rf"\n[ \u3000]*(?=[{_CLOSING}][^\n])(?<![{_CLOSING}]\n)"),
    Pattern(rf"\n(?<=[{_OPENING}]\n)[ \u3000]*(?=[^\W\d_A-Za-z])"),
)
_BEFORE = Pattern(r"[\u4e00-\u9fffA-Za-z0-9%”’》\uff09】“‘《\uff08]")
_HAN = Pattern(r"[\u3400-\u9fff\u3000-\u303f\uff00-\uffef\u2014\u2018-\u2026]")
_MARK = Pattern(r"[\u3001\u3002\uff0c\uff1b]")
_NUMBERED = Pattern(
    r"[ \u3000]|[\uff08(]?[0-9一二三四五六七八九十]{1,3}[\uff09)、.\uff0e]|第[0-9一二三四五六七八九十百]+[章节条]|[-*#>|·•◆■●▲○□]"
)
_GAPS = Pattern(r"\t|\||[ \u3000]{2,}|(?: [^ ]+){3}|[.\u2026·]{3,}\s*\d+\s*$")
_LATIN = Pattern("[A-Za-z,][A-Za-z]")
_BLANKS = (" ", "\u3000")
_STOPS = frozenset("\u3002\uff01\uff1f\uff1b\uff1a!?;:.”’")
_NARROWEST, _SLACK, _FEWEST = 40, 3, 4


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """The breaks inside paragraphs."""
    text = document.text
    for found in (found for pattern in _TORN for found in pattern.finditer(text)):
        start = found.start()
        while text[start - 1 : start] in _BLANKS:
            start -= 1
        if _BEFORE.match(text[start - 1 : start]) and "\t" not in text[found.end() : line_end(text, found.end())]:
            yield Edit(start, found.end(), "", "line broken at a mark")
    at = 0
    for block in text.split("\n\n"):
        for start, new in _breaks(block):
            yield Edit(at + start, at + start + 1, new, "line broken inside a paragraph")
        at += len(block) + 2


def _breaks(block: str) -> Iterator[tuple[int, str]]:
    """Where paragraphs are broken in a block of lines without an empty one between, and what belongs there."""
    rows = block.split("\n")
    longest = max(map(len, rows))
    # A cheap look at the lengths before anything is measured: most pages end here.
    if longest * 2 < _NARROWEST:
        return
    candidates = sum(len(row) * 2 >= longest and row[-1] not in _STOPS for row in rows)
    if candidates < _FEWEST or candidates * 2 < len(rows):
        return
    widths = [len(row.rstrip()) + len(_HAN.findall(row)) for row in rows]
    full = max(widths)
    breaks = [
        i
        for i, following in enumerate(rows[1:])
        if widths[i] >= full - _SLACK and rows[i][-1] not in _STOPS and following and not _NUMBERED.match(following)
    ]
    if full < _NARROWEST or len(breaks) < _FEWEST or len(breaks) * 2 < len(rows):
        return
    whole = "".join(rows[i] for i in breaks)
    if any(_GAPS.search(rows[i].strip()) for i in breaks):
        return
    if len(_HAN.findall(whole)) < 0.6 * len(whole) or len(_MARK.findall(whole)) < len(breaks):
        return
    ends = list(accumulate(len(row) + 1 for row in rows))
    for i in breaks:
        yield ends[i] - 1, " " if _LATIN.fullmatch(rows[i][-1] + rows[i + 1][0]) else ""


RULE = Rule(
    "W010",
    "hard-wrap",
    __doc__ or "",
    check,
    examples=(
        changes("全面推进乡村振兴\n\uff0c加快农业现代化。", "全面推进乡村振兴\uff0c加快农业现代化。"),
        changes("弘扬“\n工匠精神”。", "弘扬“工匠精神”。"),
        changes(
            "\u3000\u3000云岭市近日召开专题会议\uff0c研究部署冬季困难群众走访工\n"
            "作\uff0c要求各县区逐户核对信息\uff0c逐人了解需要\uff0c把温暖送到每\n"
            "一户门前\uff0c做到件件有回音、事事有着落。会议指出\uff0c入冬以来\n"
            "气温下降较快\uff0c各县区要提前储备物资\uff0c落实值守人员\uff0c做好应\n"
            "急准备\uff0c确保群众安全温暖过冬。\n\u3000\u3000会议还研究了其他事项。\n",
            "\u3000\u3000云岭市近日召开专题会议\uff0c研究部署冬季困难群众走访工"
            "作\uff0c要求各县区逐户核对信息\uff0c逐人了解需要\uff0c把温暖送到每"
            "一户门前\uff0c做到件件有回音、事事有着落。会议指出\uff0c入冬以来"
            "气温下降较快\uff0c各县区要提前储备物资\uff0c落实值守人员\uff0c做好应"
            "急准备\uff0c确保群众安全温暖过冬。\n\u3000\u3000会议还研究了其他事项。\n",
        ),
        keeps("云岭山上白云飞\uff0c\n青禾田里稻花肥。\n一渠清水绕村过\uff0c\n满载鱼虾唱晚归。\n"),
        keeps("\n".join(f"云岭市{name}关于做好冬季困难群众走访慰问工作有关事项的通知" for name in "甲乙丙丁戊己庚")),
        keeps("甲\t云岭市\n\u3002\t\u3002"),
        keeps("第一条 本办法自公布之日起施行。\n第二条 本办法由云岭市民政局负责解释。"),
    ),
    needles=("\n",),
)
