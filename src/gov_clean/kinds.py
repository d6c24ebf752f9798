"""What kind of chrome every line of a page is, by its words (`chrome`) and by the lines beside it."""

from __future__ import annotations

from itertools import groupby, pairwise

from gov_clean import chrome, letters, title
from gov_clean.labels import (
    ANY_LABEL,
    CHART_LABEL,
    ORIGINAL,
    from_place,
    is_date_line,
    is_glued,
    is_outlet,
    iso_date,
    label_field,
    labels,
    leaf_date,
    simplified,
)
from gov_clean.lines import Line
from gov_clean.patterns import Pattern

SENTENCE = Pattern("[。\uff1b]")
"""What stands only in sentences."""
_HOST = Pattern(
    "(?:主办|承办|协办|主管|维护)(?:单位)?[:\uff1a].{2,40}$|[^\\s。\uff0c:\uff1a]{4,30}(?:主办|承办|制作维护)$"
)
_ADDRESS = Pattern("\\S{0,8}(?:地址|电话|邮编|传真|邮箱)[:\uff1a]")
_CONTACTS = Pattern("(?:地址|电话|邮编|传真|邮箱)[:\uff1a].{2,40}(?:地址|电话|邮编|传真|邮箱)[:\uff1a].{2,40}")
_TO_CALL = Pattern("(?:联系|咨询|报名|经办)")
"""How the rows begin that tell whom to call about what the article says."""
_EVENT = Pattern(
    r"(?:办理|受理|申[请报]|办事|服务)(?:地[点址]|条件|流程|程序|时限|材料|依据|对象|窗口)\s*[:\uff1a]|收费(?:标准|依据)[:\uff1a]"
    r"|(?:报告|会议|活动|讲座|比赛|培训|考试)?(?:地\s*点|地\s*址|出\s*席|参加|主\s*持|嘉\s*宾|主\s*讲|与会|参会|对\s*象|联系)[^\s:\uff1a]{0,4}[:\uff1a]"
)
FEET = frozenset({"related-links", "previous-next", "footer"})
"""Kinds of chrome below which nothing is the article's."""
_BULLETS = "·•●"
_WEEKDAYS = frozenset("日天一二三四五六")
_WEEK = Pattern(r"[日天一]\s+[一二]\s")
_DAYS = Pattern(r"(?:\d{1,2}\s*){1,7}")
_PUBLISHED = Pattern(
    "(?:发[布表稿文]|公[布开])(?:时间|日期)|更新|刊|主题(?:分类|类别|词)|体裁|组配|有效|公开|浏览|点击|阅读|访问|字[体号]"
)
_DAY = Pattern(r"[\[(\uff08]\d{1,2}[-/]\d{1,2}[\])\uff09]\s*\S{6,60}$")
_LABELLED = ("", "metadata-line", "editor-line")
MOST_FOOT = 16
"""Rows from the end among which the host of a site is looked for."""
LEAST_CELLS = 3
"""Cells of a catalogue below each other from which they are one."""
_ARROWS = Pattern("[>\uff1e»›]{1,2}")
_OTHERS = Pattern(r"(?:最新|往期|更多|相关|其[他它]|热点|热门|推荐|所有|全部)[\u4e00-\u9fff]{2,6}")
DATED = Pattern(
    r"(?:\S\s?){8,60}?\s*[\[(\uff08]?(?:(?<!\d)(?:19|20)\d\d[-/.年]|\s)\d{1,2}[-/.月]\d{1,2}日?(?:\s\d\d:\d\d(?::\d\d)?)?[\])\uff09]?"
)
"""A title and its date, in a list of pages."""
_SHY = Pattern(rf"(?:{CHART_LABEL}[:\uff1a]|内容(?:概述|概览|摘要)[:\uff1a\s])")
_POSTED = Pattern(r"(?:楼主\s*)?(?:发表于|发表於|發表於)\s*[:\uff1a]?\s*(?:19|20)\d\d")
_HOLDER = Pattern(r"\S{2,24}官方[账帐]号")
_FORUM = Pattern("楼主|樓主|只看该作者|只看該作者|论坛|論壇|回复[:\uff1a]|[发發]帖")
_SHY_FIRST = "资資内內"
_FIELD = Pattern("[*\uff0a]?[^\\s:\uff1a。\uff0c]{2,8}[:\uff1a][*\uff0a]?")
_VALUE = Pattern(r"[\d\s.,-]{1,12}次?|[^。\uff0c\uff1b\uff1a:]{2,40}")


def read_kinds(rows: list[Line], linked: tuple[int, ...], feet: tuple[int, ...]) -> tuple[list[str], dict[int, int]]:
    """The kind of chrome of every row by its words and those of its neighbours; and of a label whose value stands on the
    next row, that row.

    linked  rows that are links, as HTML shows
    feet    rows before which the foot of the page stood, which HTML names and no longer shows
    """
    words = [chrome.kind(row.text) for row in rows]
    _link_lists(rows, words, linked)
    _split_crumbs(rows, words)
    _label_tables(rows, words)
    _calendars(rows, words)
    _dated_links(rows, words, linked)
    _accounts(rows, words)
    _posts(rows, words)
    _leaf(rows, words)
    _dated_lists(rows, words, feet)
    _events(rows, words)
    values = _values(rows, words) | _bare_labels(rows, words)
    _letters(rows, words)
    _forms(rows, words)
    _figures(rows, words)
    if any(words):
        for i in range(len(rows) - 1, max(-1, len(rows) - MOST_FOOT), -1):
            contact = (
                "footer" in words[i - 1 : i + 2]
                and _CONTACTS.fullmatch(rows[i].text)
                and not any(_TO_CALL.match(row.text) for row in rows[max(0, i - 2) : i])
            )
            if not words[i] and (contact or (_HOST.match(rows[i].text) and _is_foot(rows, words, i + 1))):
                words[i] = "footer"
    return words, values


def _is_foot(rows: list[Line], words: list[str], first: int) -> bool:
    """Whether nothing but chrome and addresses stands on the rows from `first` on."""
    return all(words[k] or _ADDRESS.match(rows[k].text) for k in range(first, len(rows)))


def _link_lists(rows: list[Line], words: list[str], linked: tuple[int, ...]) -> None:
    """Three rows of links and more that follow each other are a list of links; so is a row of several."""
    run: list[int] = []
    for i in (*(i for i in linked if not title.ORDINAL.match(rows[i].text)), len(rows) + 1):
        if run and i != run[-1] + 1:
            for k in run:
                if len(run) >= 3 or len(rows[k].text.split()) >= 4:
                    words[k] = words[k] or "link-list"
            run = []
        run.append(i)


def _split_crumbs(rows: list[Line], words: list[str]) -> None:
    """A breadcrumb over several rows: each arrow on a row of its own, or before its name."""
    for i, row in enumerate(rows):
        if _ARROWS.fullmatch(row.text):
            for k in (i - 1, i, i + 1):
                if 0 <= k < len(rows) and words[k] in ("", "navigation") and len(rows[k].text) <= 14:
                    words[k] = "breadcrumb"
        elif (
            words[i] == "navigation" and row.text[0] in ">\uff1e" and i and words[i - 1] in ("navigation", "breadcrumb")
        ):
            words[i] = "breadcrumb"


def _label_tables(rows: list[Line], words: list[str]) -> None:
    """Rows of a table of labels: three and more whose values are glued to them; known labels without a colon beside
    others; any label between two known ones."""
    for glued, run in groupby(
        range(len(rows)), key=lambda i: words[i] in ("", "metadata-line") and is_glued(rows[i].text)
    ):
        table = list(run) if glued else []
        for i in table if len(table) >= LEAST_CELLS else ():
            words[i] = "metadata-line"
    known = [i for i, word in enumerate(words) if word == "metadata-line" and labels(rows[i].text)]
    for i in known:
        for k in (i - 1, i + 1):
            if 0 <= k < len(rows) and not words[k] and _beside_labels(rows[k].text):
                words[k] = "metadata-line"
        for step in (-1, 1):
            k = i + step
            while 0 <= k < len(rows) and not words[k] and _is_cells(rows[k].text) and len(known) > 1:
                words[k] = "metadata-line"
                k += step
    for one, two in pairwise(known):
        between = range(one + 1, two)
        if len(between) <= 2 and all(not words[k] and ANY_LABEL.match(rows[k].text) for k in between):
            for k in between:
                words[k] = "metadata-line"


def _calendars(rows: list[Line], words: list[str]) -> None:
    """The days of a month, each on its row or a week on each, and the names of the days above them."""
    for i, row in enumerate(rows):
        first = end = i
        if row.text == "1" and not words[i]:
            while end < len(rows) and rows[end].text == str(end - i + 1):
                end += 1
            while first and rows[first - 1].text in _WEEKDAYS:
                first -= 1
            end = end if 28 <= end - i <= 31 else first
        elif words[i] == "navigation" and _WEEK.match(row.text):
            end = next((k for k in range(i + 1, len(rows)) if not _DAYS.fullmatch(rows[k].text)), len(rows))
        words[first:end] = ["link-list"] * (end - first)


def _dated_links(rows: list[Line], words: list[str], linked: tuple[int, ...]) -> None:
    """Three headlines of other pages and more: the day in brackets before each, or behind one with a bullet, or on the row
    below one that is a link or has a bullet; and the section's name above them."""
    links = frozenset(linked)

    def size(i: int) -> int:
        """How many rows the headline at row i takes with its date; 0 where it is none."""
        text = rows[i].text
        if (text[0] in "[(\uff08" and _DAY.match(text)) or (text[0] in _BULLETS and DATED.fullmatch(text)):
            return int(words[i] in ("", "metadata-line"))
        return 2 * ((i in links or text[0] in _BULLETS) and i + 1 < len(rows) and is_date_line(rows[i + 1].text))

    i = 0
    while i < len(rows):
        end, count = i, 0
        while end < len(rows) and (step := size(end)):
            end, count = end + step, count + 1
        if count >= LEAST_CELLS:
            words[i:end] = ["link-list"] * (end - i)
            if i and not words[i - 1] and chrome.is_section(rows[i - 1].text):
                words[i - 1] = "related-links"
        i = max(end, i + 1)


def _accounts(rows: list[Line], words: list[str]) -> None:
    """The mark of original work, the writer and the account above the date of a post, each on a row of its own; and the
    place it was written from."""
    for i, row in enumerate(rows):
        if row.text == ORIGINAL:
            end = next((k for k in range(i + 1, min(i + 4, len(rows))) if words[k] == "metadata-line"), i)
            if i + 1 < end and all(len(rows[k].text) <= 16 for k in range(i + 1, end)) and iso_date(rows[end].text):
                words[i:end] = ["metadata-line"] * (end - i)
        elif i and not words[i] and "metadata-line" in words[i - 1 : i + 2]:
            placed = "T" in (iso_date(rows[i - 1].text) or "") and from_place(row.text)
            if placed or _HOLDER.fullmatch(row.text):
                words[i] = "metadata-line"


def _posts(rows: list[Line], words: list[str]) -> None:
    """The posts of a forum below the first: each is headed by a line that says when it was posted, on a page that has
    more of a forum about it."""
    posts = [i for i, word in enumerate(words) if word == "metadata-line" and _POSTED.match(rows[i].text)]
    if len(posts) > 1 and any(_FORUM.search(row.text) for row in rows[: posts[0] + 1]):
        for i in posts[1:]:
            words[i] = "related-links"


def _beside_labels(text: str) -> bool:
    """Whether a row is of the labels it stands beside, though it would say nothing alone: a source, a summary."""
    return text[0] in _SHY_FIRST and _SHY.match(simplified(text)) is not None


def _leaf(rows: list[Line], words: list[str]) -> None:
    """The calendar leaf of a page: its rows are a line of labels. Where there are several, they are those of a list."""
    found = [
        (i, leaf[0])
        for i, row in enumerate(rows)
        if row.text[0].isdigit() and len(row.text) <= 8 and (leaf := leaf_date([r.text for r in rows[i : i + 3]]))
    ]
    if len(found) == 1:
        first, size = found[0]
        words[first : first + size] = ["metadata-line"] * size


def _dated_lists(rows: list[Line], words: list[str], feet: tuple[int, ...]) -> None:
    """A heading of other pages (latest ..., earlier ...), below it two rows and more, each a title and its date, and below
    these the foot of the page: without that they may be the article's own."""
    for i, row in enumerate(rows[:-2]):
        if words[i] not in ("", "related-links") or not _OTHERS.fullmatch(simplified(row.text)):
            continue
        end = i + 1
        while end < len(rows) and words[end] in ("", "metadata-line") and DATED.fullmatch(rows[end].text):
            end += 1
        if end - i > 2 and (end in feet or (end < len(rows) and words[end])):
            words[i:end] = ["related-links"] + ["link-list"] * (end - i - 1)


def _is_cells(text: str) -> bool:
    found = labels(text, cells=True)
    return bool(found) and not found[0].start and len(text) <= 120 and not SENTENCE.search(text)


def _events(rows: list[Line], words: list[str]) -> None:
    """Time, place, speakers: where an event takes place is no label of a page, and neither is the time beside it."""
    done: set[int] = set()
    for i, row in enumerate(rows):
        if words[i] in ("", "metadata-line") and _EVENT.match(row.text):
            words[i] = ""
            for step in (-1, 1):
                k = i + step
                while 0 <= k < len(rows) and k not in done and words[k] in _LABELLED and ANY_LABEL.match(rows[k].text):
                    done.add(k)
                    fields = [label.field for label in labels(rows[k].text)]
                    if fields in ([], [""], ["date"], ["title"]) and not _PUBLISHED.match(rows[k].text):
                        words[k] = ""
                    k += step


def _letters(rows: list[Line], words: list[str]) -> None:
    """Letters, answers and what stands between them are no labels, and neither is what stands above the first one: who
    wrote when about what. (A row that says what the only letter is about is the title.)"""
    contents = letters.contents(rows)
    if not contents:
        return
    first, several = min(contents), letters.are_several(contents)
    while first and words[first - 1] == "metadata-line" and not _PUBLISHED.match(rows[first - 1].text):
        first -= 1
        if not several and not letters.is_about(rows[first].text):
            break
    for i in range(first, max(contents) + 1):
        if words[i] in _LABELLED and (several or not letters.names_title(rows[i].text)):
            words[i] = ""


def _forms(rows: list[Line], words: list[str]) -> None:
    """The empty fields of a form to write in, above its button."""
    for i in range(len(rows) - 1, 0, -1):
        if words[i] == "feedback-prompt" and words[i - 1] in _LABELLED and _FIELD.fullmatch(rows[i - 1].text):
            words[i - 1] = "feedback-prompt"


def _figures(rows: list[Line], words: list[str]) -> None:
    """A share between figures is no player's volume: that stands beside its other controls."""
    for i, row in enumerate(rows):
        if (
            words[i] == "player-control"
            and row.text[-1] == "%"
            and not any(words[max(0, i - 1) : i] + words[i + 1 : i + 2])
        ):
            words[i] = ""


def _bare_labels(rows: list[Line], words: list[str]) -> dict[int, int]:
    """Labels without a colon, each on a row of its own and its value on the next: those of a date, where a date follows, and
    what stands beside them in the same way."""
    found: dict[int, int] = {}
    for i in range(len(rows) - 1):
        if len(rows[i].text) > 12 or len(rows[i + 1].text) > 20 or i in found or found.get(i - 1) == i:
            continue
        dated = iso_date(rows[i + 1].text) is not None and not labels(rows[i + 1].text)
        if dated and label_field(rows[i].text) in ("date", "updated", "written"):
            pairs = [i]
            for step in (-2, 2):
                k = i + step
                while (
                    0 <= k < len(rows) - 1
                    and label_field(rows[k].text) is not None
                    and _VALUE.fullmatch(rows[k + 1].text)
                ):
                    pairs.append(k)
                    k += step
            for k in pairs:
                words[k] = "metadata-line"
                if label_field(rows[k].text) != "title":  # its value is the row that is looked for
                    found[k] = k + 1
                    words[k + 1] = "metadata-line"
    return found


def _values(rows: list[Line], words: list[str]) -> dict[int, int]:
    """Labels whose value stands on the row below: label row -> value row, which is then of the labels, too."""
    found: dict[int, int] = {}
    for i in range(len(rows) - 1):
        if words[i] not in ("metadata-line", "editor-line") or words[i + 1] not in (
            "",
            "related-links",
            "metadata-line",
        ):
            continue
        marks = labels(rows[i].text)
        text = rows[i + 1].text
        if not marks or marks[-1].value or labels(text) or not _VALUE.fullmatch(text):
            continue
        later = words[i + 2] if i + 2 < len(rows) else ""
        dated = iso_date(text) is not None
        if marks[-1].field in ("date", "updated", "written"):
            fits = dated
        elif marks[-1].field in ("source", "author", "editor", "issuer"):
            fits = not dated and (is_outlet(text) or (bool(later) and len(text) <= 16) or len(text) <= 4)
        elif marks[-1].field == "title":
            fits = False
        else:
            fits = not dated and (text.isdigit() or (bool(later) and len(text) <= 40))
        if fits:
            found[i] = i + 1
            words[i + 1] = "metadata-line"
    return found
