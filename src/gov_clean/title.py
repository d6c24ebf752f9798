"""The title of a page: which of the rows in its head, and over how many of them it is broken.

Every row of title form is weighed by where it stands (below the breadcrumb, above the line of labels, first of all), by what
the page says elsewhere (its title element, a label, the row again), by the words it shares with the first paragraphs, and
against what lists, mastheads and bylines look like.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from gov_clean import byline, letters
from gov_clean.characters import han
from gov_clean.labels import (
    ANY_LABEL,
    Label,
    breadcrumb,
    is_bracketed_date,
    is_date_line,
    is_outlet,
    iso_date,
    labels,
    simplified,
)
from gov_clean.lines import KEPT, Line
from gov_clean.patterns import Pattern

ORDINAL = Pattern(
    r"(?:[一二三四五六七八九十]{1,3}[、.\uff0e]|[(\uff08][一二三四五六七八九十\d]{1,3}[)\uff09]|第[一二三四五六七八九十百零〇\d]{1,6}[章节条款编]|\d{1,2}[.、\uff0e])\s*\S"
)
LIST = Pattern(
    r"[·•●■▪◆☆★\uff0a*>\uff1e»-]\s?\S|\[[\u4e00-\u9fff]{2,6}\]|\d{1,2}\s?[^\d.、\uff0e年月日:\uff1a%\uff05岁个名家条人万亿所项天元种类批次位场省市县国款大只件座辆吨米后]"
)
_MARKS = Pattern(r"[\W_]+")
_WIRE = Pattern(r"(?:新华社|本报|中新社|中新网|人民网|本网)?.{0,12}\d{1,2}日(?:电|讯|消息).*")
_ORIGINAL = Pattern("[(\uff08\u3010]原(?:标)?题")
_SPACED = Pattern(r"(?:\S ){3,}\S")
_ISSUER = Pattern("(?:委员会|人民政府|政府|办公厅|办公室|国务院|[部局厅署院])$")
_ORGAN = Pattern(
    r"(?!.*(?:提醒|发布|召开|举行|开展|启动|推出|开通|上线|关闭|打造|建成|查处|整治|曝光))[^\s\uff0c]{2,20}(?:人民政府|政府|委员会|办公[厅室]|国务院|协会|学会|联合会|[部厅署院]|(?<![新格大全开])局|(?<![并入联上电管])网|网站|门户|数据库|在线|日报|晚报|数字报|新闻网)(?:信息公开(?:目录|平台|网)?|门户网站|网站|文件)?"
)
_BANNER = Pattern(
    r"\S{2,16}(?:网|网站|门户|日报|晚报|频道)\s*(?:[-—|·>]+|\s)\s*\S{2,10}|.{2,16}(?:数字报|电子报|电子版)"
    r"|[\u4e00-\u9fff]{2,20}(?:\s+[A-Za-z&'.]+){2,}|.*字.{0,6}(?:读完|阅读).{0,6}\d+分钟|[□■]\S{2,12}"
    r"|\S{2,20}(?:政府|委员会|[局厅部署])(?:\s+(?:\S{2,4}|[A-Za-z]+)){1,3}"
)
"""Mastheads: a site or an agency and a section of it, its name in two languages."""
_BYLINE = Pattern(
    r"(?:本[报网刊台]|新华社|新华网|中新社|人民网|\S{1,10}(?:[报网社台]|客户端|记者站|中心))?(?:全媒体|融媒体?|特约|见习|实习)*(?:记者|通讯员|特派员)[\s\u3000:\uff1a|]*\S{2,4}(?:[\s\u3000、]+\S{2,4})*|本[报刊网]\S{0,4}评论员(?:文章)?|文[/|\uff5c]\S{2,20}|[^\s]{2,12}(?:市长|县长|区长|省长|主任|主席|书记)\s+\S{2,4}"
)
_LABELLED = Pattern(
    "(?:嘉\\s*宾|地\\s*点|主持人?|主讲人?|出席|参加)[^\\s:\uff1a]{0,4}[:\uff1a].*|(?![\u4e00-\u9fff]{5,8}[:\uff1a]\\S{4}$)[^\\s:\uff1a]{2,8}[:\uff1a]\\s*(?:\\S{0,4}$|[\\d\\s.:\uff1a年月日-]+)|.*[:\uff1a;\uff1b,\uff0c、]$|(?:[^:\uff1a]*[:\uff1a]){3}"
)
_UNENDED = Pattern(
    "(?:和|及|与|與|暨|的|印发|转发|批转|、|以及|[\u4e00-\u9fff](?:对|就|向|将|为|在)|“[^”]*|《[^》]*|\uff08[^\uff09]*)$"
)
"""How the first row of a broken title ends."""
_SHOULDER = Pattern(
    "(?:系列(?:报道|评论|访谈)?|之[一二三四五六七八九十]{1,3}|[\u2460-\u2473]|专题|特稿|特别报道|走基层|调研行|专栏)$"
    "|^(?:学习贯彻.{4,24}|(?:聚焦|关注|走进|我为群众|新春)[^\\s\uff0c:\uff1a]{2,6}|[【〖].{2,12}[】〗]|[^·]{2,4}·[^·]{2,4})$"
)
"""What shoulders are made of: a series and its number, an occasion, a section."""
_SUBTITLE = Pattern(
    "^(?:来自|写在|专访|访).{4,}|(?:纪实|侧记|综述|述评|见闻|速写|掠影|巡礼|的(?:调查|报告|启示|观察|思考)|答记者问)$"
)
"""How decks begin and end: they tell what kind of report it is."""
_NOTE = Pattern("[(\uff08](?:19|20)\\d\\d年.{0,60}(?:通过|公布|发布|修订|修正|施行)[)\uff09]")
"""The note below the title of a law (题注, 立法法 art. 61)."""
_NUMBER = Pattern(
    "[\u4e00-\u9fff]{1,14}[〔\\[(\uff08]\\s?(?:19|20)\\d\\d\\s?[〕\\])\uff09]\\s?第?\\s?\\d{1,5}\\s?[号號]"
)
"""The number of a document, below its title (GB/T 9704-2012, 7.2.5)."""
_ISSUE = Pattern("(?:19|20)\\d\\d年\\s?第\\s?\\S{1,4}\\s?[期号](?:\\s?[(\uff08]?总第?.{1,6}期?[)\uff09]?)?")
"""The issue of a journal, below its name."""
_DECK = Pattern("\u2014\u2014|\u2500\u2500")
"""How the line below a title begins that is its second part (副题)."""
_BRACKETED = Pattern("(?i:.*(?:https?://|www\\.).*)|[(\uff08][^()\uff08\uff09]*[)\uff09]|\u2014\u2014.*|[-*=_~]{3,}.*")
_DATED_END = Pattern(
    r"(?:19|20)?\d{2}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?[\])\uff09】]?$|[\[(\uff08]\d{1,2}[-/.月]\d{1,2}日?[\])\uff09]$"
)
_COUNTED = Pattern(r"\d[\d.,]*\s?(?:个工作日|件|人?次|人|%|℃)$")
"""What a site counts."""
_OF_KIND = Pattern("(?:通知|公告|通告|公示|启事|声明|讣告|通报|名单|一览表|倡议书|的信|公开表|函|公报)$")
"""How the titles of documents end."""
_ENTRY = Pattern("\\d|\t|^[^\\s:\uff1a。\uff0c]{2,8}[:\uff1a]|\\S \\S")
"""What stands in the rows of lists."""
_DATED_START = Pattern(r"(?:19|20)\d\d[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?\s")
_SPEECH = Pattern("(?:强调|指出|要求|表示|主持召开会议|会见|致辞|讲话)$")
_END = Pattern(
    "(?:通知|意见|决定|决议|办法|规定|公告|通告|通报|批复|函|请示|报告|方案|规划|条例|细则|纪要|命令|令|公示|要点|计划|指南|预案|[)\uff09])$"
)
_ANNOUNCED = Pattern("[\u4e00-\u9fff]{4,40}(?:公告|令)\\s?[(\uff08]?\\s?第?.{1,16}号[)\uff09]?")
"""The number under which an act is announced, which stands above its title."""
_ACT = Pattern("(?:法|条例|办法|规定|规则|细则|决定|决议|解释)(?:[(\uff08].{2,8}[)\uff09])?$")
_KINDS = frozenset(
    ["公告", "通告", "通知", "公示", "通报", "启事", "声明", "讣告", "简讯", "公报", "决定", "批复", "喜报", "倡议书", "致歉信", "感谢信"]
)  # fmt: skip
"""Kinds of documents that are a title by themselves."""
_ISSUERS = Pattern(r"(?:[\u4e00-\u9fff]{2,20}(?:[部局厅署院委办会]|[查导]组|指挥部)\s*){1,6}")
_START = Pattern("关于|.{2,30}(?:关于|印发|转发|批转|办公厅|办公室|人民政府|委员会|国务院)")
_SUFFIX = Pattern(
    r"\s*(?:_{1,2}|\s[-|\uff5c\u2014]+\s|[|\uff5c]|-(?=[\u4e00-\u9fff]{2,20}(?:网|政府|门户|网站|中心|频道)$))\s*"
)
_PARTING = "_-|\uff5c\u2014"
_BARS = ("font-size-bar", "share-bar", "print-close", "read-aloud")
_BUTTON = Pattern("(?:播报文章|朗读(?:全文|本文|文章)|收听(?:全文|本文)|听全文|听文章)$")
"""What reads a page aloud, where a dump has glued it to the title."""
_BULLET = Pattern(r"^[·•●■▪◆◇▶►]\s*")
_SITE = Pattern("_[^_\\s]{2,16}(?:网|网站|频道|门户|新闻|日报|晚报|政府)$")
_NAME = Pattern("名[称稱]")
_LABEL_LINES = ("metadata-line", "editor-line")
MOST_ENTRY = 4
"""Characters of an entry in a menu."""
LEAST_MENU = 2
"""Short rows that are one."""
MOST_SECTION = 10
"""Characters from which the last part of a breadcrumb is the title of the page."""
MOST_SAID = 4.0
"""What it counts for that the page's title begins with a row."""
LEAST = 2.4
MOST_LISTED = 13
"""Rows of a list that are looked at."""


@lru_cache(maxsize=KEPT)
def fold(text: str) -> str:
    """A text as titles are compared: letters, digits and Han alone."""
    return _MARKS.sub("", text)


def bare(text: str) -> str:
    """A title's row without a bullet, the button or the site's name glued to it, and the bars of empty cells behind it."""
    return _SITE.sub("", _BUTTON.sub("", _BULLET.sub("", text))).rstrip(" |")


def _solid(text: str) -> str:
    """A spaced-out line (国 务 院 关 于) without its spaces."""
    return "".join(text.split()) if _SPACED.fullmatch(text) else text


def title_like(text: str, kind: str, least: int = 4) -> bool:
    """Whether a row has the form of a title: unnamed, not long, without a full stop, mostly Han."""
    return not kind and least <= len(text) <= 80 and "。" not in text and 2 * han(text) >= min(len(text), 12)


def heads_list(rows: Sequence[Line]) -> bool:
    """Whether the first of some rows is the title of the others, none of which could be one: labels with their values,
    figures, names much shorter than it."""
    text = rows[0].text
    if not title_like(text, "") or _against(text) or any(form.match(text) for form in (ORDINAL, LIST, ANY_LABEL)):
        return False
    below = [row.text for row in rows[1:MOST_LISTED]]
    other = sum(bool(_ENTRY.search(row)) or len(row) <= 0.75 * len(text) for row in below)
    return other >= 0.75 * len(below)


def shoulder(text: str, kind: str) -> bool:
    """Whether a row right above the title may be its shoulder (引题): of title form, and neither list nor masthead."""
    return title_like(text, kind, 8) and not _against(text)


def _against(text: str) -> float:
    """What speaks against a row by its own words: list entries, mastheads, bylines, labels, notes in brackets."""
    text = simplified(text)
    if _BRACKETED.fullmatch(text) or _LABELLED.fullmatch(text) or _BYLINE.fullmatch(text) or _WIRE.fullmatch(text):
        return 4.0
    if _DATED_END.search(text) or _DATED_START.match(text) or (iso_date(text) and is_outlet(text.split()[0])):
        return 4.0
    found = labels(text)
    if _ORIGINAL.match(text) or (found and not found[0].start):
        return 3.0 + 2 * (bool(found) and not found[0].field)
    solid = _solid(text)
    if _ORGAN.fullmatch(solid) or _BANNER.fullmatch(text):
        return 3.0
    parts = text.split()
    if len(parts) >= 5 and max(map(len, parts)) <= 6 and solid == text:
        return 6.0  # a menu
    return 3.0 if len(parts) >= 4 and len(text) <= 6 * len(parts) and solid == text else 0.0


def _shared(key: str, prose: str) -> float:
    """The share of a title's bigrams that stand in the first paragraphs: a title says what its article says."""
    pairs = {key[i : i + 2] for i in range(len(key) - 1)}
    return sum(pair in prose for pair in pairs) / len(pairs) if pairs else 0.0


def find(
    rows: Sequence[Line], kinds: Sequence[str], low: int, core: int, elements: tuple[str, ...]
) -> tuple[int, int, str] | None:
    """First row, end row and text of the title among rows [low, core), or None.

    kinds      of each row: its kind of chrome, '' where it is none
    core       the first row of prose
    elements   what HTML calls its title
    """
    named = [i for i in range(low, core) if kinds[i]]
    opening = next((i for i in range(named[-1] + 1 if named else low, core) if not kinds[i]), core)
    labelled = _labelled(rows, kinds, low, core)
    names = _names(rows, kinds, (*labelled, *labelled, *elements))
    lead = "".join(row.text for row in rows[core : core + 4])[:600]
    above = (i for i in range(low, core - 1) if is_bracketed_date(rows[i + 1].text) and not kinds[i])
    opening = next(above, _past_menu(rows, opening, core))
    dated = [
        kind or "metadata-line" * is_bracketed_date(row.text) for row, kind in zip(rows[:core], kinds, strict=False)
    ]
    crumbs = [part for i in range(low, core) for part in breadcrumb(rows[i].text) or ()]
    sections = {fold(part) for part in crumbs if len(part) < MOST_SECTION}
    names += [fold(part) for part in crumbs if len(part) >= MOST_SECTION]
    counts = Counter(fold(row.text) for row in rows[: core + 200])
    scores: dict[int, float] = {}
    near = min(core, opening + 3) if named else core
    for i in (*range(low, near), *(i for i in range(near, core) if fold(rows[i].text) in names)):
        text = rows[i].text
        above_labels = i + 1 < core and kinds[i + 1] in _LABEL_LINES and bool(named)
        if title_like(text, kinds[i], 2 if above_labels or text in _KINDS else 4):
            key = fold(text)
            shared = _shared(key, lead)
            score = min(len(text), 30) / 10 + 2.5 * shared - _against(text)
            said = _said(key, names)
            if (
                len(key) < 8
                and _LABEL_LINES[0] in kinds[i + 2 : i + 3]
                and title_like(rows[i + 1].text, kinds[i + 1], 8)
            ):
                said = 0.0  # the section's name above the title
            score -= (1.5 if shared else 3.0) if len(text) < 7 and said < MOST_SAID else 0
            score += _placed(dated, i, core) + said + 2 * (counts[key] > 1 and len(key) >= 8)
            listed = (len(key) < 8 or not shared) and _among_short(rows, kinds, i, low, core)
            score -= 2 * (_in_list(rows, i) + (core - i > 25) + listed + ("\uff1b" in text))
            score += _above(text, rows[i + 1].text) - 4 * _is_second(rows, kinds, i, low)
            if i == core - 1:
                score += 1 * (i > 0 and kinds[i - 1] == "breadcrumb") + 2 * (_OF_KIND.search(text) is not None)
            score += (1.5 if i == opening else min(0, opening - i)) if named else 2 * (i == low)
            scores[i] = score
    weak = {i: score for i, score in scores.items() if _stands_alone(rows, kinds, i, low, core)}
    scores = {i: score for i, score in scores.items() if score >= LEAST} or weak
    if labelled:  # the page says which row it is, or that none is
        scores = {i: score for i, score in scores.items() if _agrees(rows[i].text, labelled)}
    elif beside := [i for i in scores if len(rows[i].text) >= 6 and "".join(kinds[i + 1 : i + 2]) in _LABEL_LINES]:
        again = {fold(rows[i].text) for i in beside}  # what else stands below the labels is the article's then
        scores = {i: score for i, score in scores.items() if i <= beside[-1] or fold(rows[i].text) in again}
    if not scores:
        return None
    best = _nearest(rows, kinds, max(scores, key=lambda i: (scores[i], i)), core)
    section = fold(rows[best].text) in sections and best + 1 in scores and not _against(rows[best + 1].text)
    if section or (best + 1 < core and _SHOULDER.search(rows[best].text) and _is_second(rows, kinds, best, low)):
        best += 1  # what stands above the title
    first, end = _window(rows, kinds, best, low, core, names)
    return first, end, _joined(rows[first:end])


def _past_menu(rows: Sequence[Line], opening: int, core: int) -> int:
    """The first longer row below the short ones of a menu, and a date."""
    end = opening
    while end < core and (
        len(rows[end].text) <= MOST_SECTION - 2 or is_date_line(rows[end].text) or _COUNTED.search(rows[end].text)
    ):
        end += 1
    return end if end < core and end - opening >= LEAST_MENU else opening


def _joined(rows: Sequence[Line]) -> str:
    """The title that rows make."""
    texts = [bare(_solid(row.text)) for row in rows]
    return (" " if _SPEECH.search(simplified(texts[0])) else "").join(texts)


def _nearest(rows: Sequence[Line], kinds: Sequence[str], best: int, core: int) -> int:
    """Of a title that comes again, chrome between, the row nearest to the text."""
    key = fold(rows[best].text)
    again = (i for i in range(core - 1, best, -1) if not kinds[i] and fold(rows[i].text) == key)
    last = next((i for i in again if not _DECK.match(rows[i].text)), best)
    return last if any(kinds[best + 1 : last]) else best


def title_labels(rows: Sequence[Line], kinds: Sequence[str], low: int, core: int) -> list[tuple[int, Label]]:
    """The labels among rows [low, core) that name the title, with their rows; and that of a letter, which may be short."""
    letter = letters.title(rows)
    found = [letter] if letter else []
    for i in range(low, core):
        if kinds[i] == "metadata-line":
            for label in labels(rows[i].text) or labels(rows[i].text, cells=True):
                if label.field == "title" and len(label.value) > 5:
                    found.append((i, label))
    return found


def _labelled(rows: Sequence[Line], kinds: Sequence[str], low: int, core: int) -> list[str]:
    """The values of labels that name the title, in the lines of labels of the head; that of a mere `name` (which may be
    that of anything) only where a row says the same."""
    keys = {fold(rows[i].text) for i in range(low, core)}
    return [
        label.value
        for i, label in title_labels(rows, kinds, low, core)
        if not _NAME.match(fold(rows[i].text[label.start :])) or fold(label.value) in keys
    ]


def _agrees(text: str, labelled: list[str]) -> bool:
    key = fold(text)
    return (
        len(key) >= 4
        and not letters.names_title(text)
        and any(key in name or name in key for name in map(fold, labelled))
    )


def _names(rows: Sequence[Line], kinds: Sequence[str], elements: tuple[str, ...]) -> list[str]:
    """What else the page calls its title, folded: a label's value, the title element, the first rows of a dump."""
    heads = [
        _without_site(row.text) for row, kind in zip(rows[:2], kinds, strict=False) if not kind and len(row.text) >= 10
    ]
    return [fold(text) for text in (*heads, *elements, *map(_without_site, elements))]


def _without_site(name: str) -> str:
    """A title without the name of the site behind it."""
    return _SUFFIX.split(name)[0] if any(mark in name for mark in _PARTING) else name


def _said(key: str, names: list[str]) -> float:
    """What it counts for that the page names the row elsewhere."""
    said = [name for name in names if key in name and (name != key or names.count(name) > 1)] if len(key) >= 4 else []
    begins = any((len(key) >= 8 or (key in names and key != name)) and name.startswith(key) for name in said)
    return (MOST_SAID if begins else 2.5) if said else 0.0


def _stands_alone(rows: Sequence[Line], kinds: Sequence[str], i: int, low: int, core: int) -> bool:
    """Whether a row that little speaks for is the title all the same: nothing speaks against it, chrome stands above it, and
    below it chrome, a byline or the prose."""
    first = i == low and all(kinds[i + 1 : core]) and not ORDINAL.match(rows[i].text)
    above = first or (i > low and (kinds[i - 1] or len(rows[i - 1].text) <= MOST_ENTRY or _against(rows[i - 1].text)))
    below = i + 1 == core or kinds[i + 1] or byline.of_line(rows[i + 1].text) or _DECK.match(rows[i + 1].text)
    return bool(above and below) and not _against(rows[i].text) and not LIST.match(rows[i].text)


def _above(text: str, below: str) -> float:
    """What the row below says for a row: a deck, a note or a number stands below a title, an issue below a journal's name,
    the act itself below the number it is announced under."""
    score = float(_DECK.match(below) is not None)
    if "20" in below or "19" in below:
        score += 2 * (_NOTE.fullmatch(below) is not None or _NUMBER.fullmatch(below) is not None)
        score -= 3 * (_ISSUE.fullmatch(below) is not None)
    if text[-1] in "期号)\uff09":
        announced = _ANNOUNCED.fullmatch(text) and _ACT.search(below)
        score -= 3 * (announced is not None or _ISSUE.fullmatch(text) is not None)
    return score


def _is_second(rows: Sequence[Line], kinds: Sequence[str], i: int, low: int) -> bool:
    """Whether a row reads like the shoulder of the title on the row below, or like its deck on the row above."""
    text = simplified(rows[i].text)
    if _SHOULDER.search(text):
        return title_like(rows[i + 1].text, kinds[i + 1]) and not _DECK.match(rows[i + 1].text)
    above = rows[i - 1].text if i > low else ""
    return _SUBTITLE.search(text) is not None and title_like(above, kinds[i - 1], 5) and not _against(above)


def _in_list(rows: Sequence[Line], i: int) -> bool:
    """Whether a row begins like one of a list; with a word in brackets so may a title, where the rows beside it do not."""
    text = rows[i].text
    beside = [row.text[:1] for row in (*rows[max(0, i - 1) : i], *rows[i + 1 : i + 2])]
    return LIST.match(text) is not None and (text[0] != "[" or "[" in beside)


def _among_short(rows: Sequence[Line], kinds: Sequence[str], i: int, low: int, core: int) -> bool:
    """Whether the rows on both sides are as short as those of a menu."""
    return (
        low < i < core - 1
        and not kinds[i - 1]
        and not kinds[i + 1]
        and max(len(rows[i - 1].text), len(rows[i + 1].text)) <= 6
    )


def _placed(kinds: Sequence[str], i: int, core: int) -> float:
    """What the rows about a row say for it: labels and bars below, navigation above."""
    ahead = list(kinds[i + 1 : min(i + 5, core)])
    score = 0.0
    score += next((4 - k for k, kind in enumerate(ahead) if kind in _LABEL_LINES), 0)
    if any(kind in _BARS for kind in ahead[:2]):
        score += 1
    above = kinds[i - 1] if i else ""
    score += 2 * (above == "breadcrumb") + (above in ("navigation", "metadata-line"))
    return score + (0.8 if core - i <= 4 else 0)


def _window(
    rows: Sequence[Line], kinds: Sequence[str], best: int, low: int, core: int, names: list[str]
) -> tuple[int, int]:
    """The rows of the title that row `best` belongs to: titles are broken over two to four rows.

    Rows are joined where the page names the whole (a label, the page's title element), where they make a formal title only
    together (issuer and subject first, the kind of document last), and where the first ends in a verb of saying.
    """
    first = best
    while first > max(low, best - 4) and title_like(rows[first - 1].text, kinds[first - 1], 2):
        first -= 1
    end = best + 1
    while end < min(core, best + 5) and title_like(rows[end].text, kinds[end], 2):
        end += 1
    windows = [(i, j) for i in range(first, best + 1) for j in range(best + 1, min(end, i + 5) + 1) if j - i > 1]
    for i, j in windows:
        if fold("".join(row.text for row in rows[i:j])) in names:
            return i, j
    for i, j in windows:
        texts = [_solid(simplified(row.text)) for row in rows[i:j]]
        issued = all(map(_ISSUERS.fullmatch, texts[:-1])) and _END.search(texts[-1])
        if issued and (texts[-1].startswith("关于") or (j - i == 2 and "breadcrumb" in kinds[max(0, i - 1) : i])):
            return i, j
        opens = _START.match(texts[0]) and (_ISSUER.search(texts[0]) or not any(_START.match(t) for t in texts[1:]))
        apart = any(texts[0] in text for text in texts[1:])
        if opens and not apart and _END.search(texts[-1]) and not any(_END.search(t) for t in texts[:-1]):
            return i, j
    for i, j in windows:
        if j - i == 2 and _UNENDED.search(rows[i].text) and not any(_against(row.text) for row in rows[i:j]):
            return i, j
    above = simplified(rows[best - 1].text) if best > first else ""
    if _SPEECH.search(above) and not _against(above) and not LIST.match(above):
        return best - 1, best + 1
    if _SPEECH.search(simplified(rows[best].text)) and best + 1 < end and not _against(rows[best + 1].text):
        return best, best + 2
    return best, best + 1
