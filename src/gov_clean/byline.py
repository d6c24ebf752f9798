"""Who wrote an article, as its own lines say: a line that names a part in the work and those who had it (本报记者 王芳
通讯员 李明, 文/李明), or brackets in a paragraph (记者 王芳).

The parts are those that newspapers name. The name of one person may be set apart to fill the width of three (方 敏).
"""

from __future__ import annotations

from gov_clean.document import Span
from gov_clean.patterns import Pattern

_WRITER = "(?:记者|(?<![工合创制写])作者|评论员|撰文|撰稿人?|执笔|特派员|主笔)"
_OUTLET = "[^\\s。\uff0c]{0,12}(?:[报网社台刊]|客户端|中心|新闻|在线|频道|媒体?|特约|见习|实习|首席|图片|摄影|本文)"
"""What stands before a writer whose name is glued to the word: any other word makes it part of a sentence (特等奖作者李明)."""
_OTHER = "(?:通讯员|实习生|编辑|责编|摄影|校对|审核|供图|视频|制图|图片|报道|翻译|编译)"
_SEPARATOR = "[/|\uff5c丨:\uff1a]"
_SPACE = "[ \t\u00a0\u3000]"
_NO_NAME = (
    rf"(?!\S{{0,4}}(?:{_OTHER}|{_WRITER}|图|摄)(?:[\s/|\uff5c丨:\uff1a)\uff09]|$)|{_OTHER}|{_WRITER}|简介|介绍|调查|手记"
    "|观察|走访|来信|见闻|名[单录册]|风采|事迹|体验|札记|日记|问|站|会|节|证|团|协)"
)
_NAME = rf"{_NO_NAME}(?:[\u4e00-\u9fff]{{2,4}}(?:·[\u4e00-\u9fff]{{1,6}})?|[\u4e00-\u9fff]{_SPACE}[\u4e00-\u9fff])"
_NAMES = rf"({_NAME}(?:(?:[、,\uff0c]{_SPACE}?|{_SPACE}{{1,3}}){_NAME}){{0,4}})"
_LINE = Pattern(
    rf"[(\uff08【\[]?{_SPACE}*"
    rf"(?:(?!《[^》]*》{_SPACE})[^\s。\uff0c]{{0,16}}{_SPACE}?(?:{_WRITER}(?:{_SPACE}*{_SEPARATOR}{_SPACE}*|{_SPACE}+))+"
    rf"|(?:{_OUTLET})?{_SPACE}?{_WRITER}"
    rf"|(?:文字?|文/?图|图/?文|文/摄影){_SEPARATOR}{_SPACE}*(?:\S{{0,12}}{_WRITER}{_SPACE}*)?"
    rf"|[□■◎○◇◆]{_SPACE}*\S{{0,12}}{_WRITER}{_SPACE}*|[□■◎○◇◆]{_SPACE}*(?=\S{{2,3}}(?:\s\S{{2,3}})?$|\S\s\S$))"
    rf"{_NAMES}(?:{_SPACE}+[^\s。\uff0c]{{0,6}}(?:{_OTHER}|图)[^。\uff0c]{{0,24}})?(?:{_SPACE}*(?:报道|摄影报道|文/?图))?{_SPACE}*[)\uff09】\]]?"
)
_IN_BRACKETS = Pattern(
    rf"[(\uff08][^()\uff08\uff09。\uff0c]{{0,12}}记者{_SPACE}{{0,4}}([\u4e00-\u9fff·]{{2,4}}(?:[、\s,\uff0c]{{1,3}}[\u4e00-\u9fff·]{{2,4}}){{0,4}})\s?"
    r"(?:通讯员[^()\uff08\uff09]{0,20}|文/?图|摄影报道|报道|摄)?[)\uff09]"
)
_SIGNS = frozenset("者员文撰笔图□■◎○◇◆")
"""One of these stands in every byline."""
MOST = 70
"""Characters of a line that is a byline."""


def of_line(text: str) -> Span | None:
    """Where the writers' names stand in a line that is nothing but a byline, or None."""
    if len(text) > MOST or _SIGNS.isdisjoint(text):
        return None
    found = _LINE.fullmatch(text)
    return found.span(1) if found else None


def in_brackets(text: str) -> Span | None:
    """Where the reporters' names stand in the first brackets of a paragraph that name any, or None."""
    found = _IN_BRACKETS.search(text) if "记者" in text else None
    return found.span(1) if found else None
