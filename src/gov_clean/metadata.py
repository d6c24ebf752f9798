"""Title, date, source ... of a page, each with its span. Nothing is guessed: an empty label gives None."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from gov_clean import byline, chrome, letters
from gov_clean.article import Layout, layout
from gov_clean.characters import BLANKS
from gov_clean.document import Document, Span
from gov_clean.labels import (
    DATE,
    FROM_PLACE,
    ORIGINAL,
    PROVINCES,
    Label,
    breadcrumb,
    is_bracketed_date,
    is_date_line,
    is_label_line,
    is_outlet,
    is_traditional,
    iso_date,
    label_field,
    labels,
    leaf_date,
    minguo_date,
)
from gov_clean.patterns import Pattern

_NUMBER = (
    r"(?:[\u4e00-\u9fff]{1,14}(?:[〔\[【(\uff08\uff3b]\s?(?:19|20)\d\d\s?[〕\]】)\uff09\uff3d])\s?第?\s?\d{1,5}\s?[号號]"
    r"|(?:[\u4e00-\u9fff]{2,24}(?:公告|通告|令)\s?)?(?:19|20)\d\d\s?年\s?第\s?\d{1,4}\s?[号號])"
)
_DOC_NUMBER = Pattern(rf"[(\uff08]?({_NUMBER})[)\uff09]?")
_NUMBER_IN_TITLE = Pattern(rf"[(\uff08]({_NUMBER})[)\uff09]$")
_FROM = Pattern(r"(?:(?:本文)?(?:来源于|来自|转自)[:\uff1a]?\s*)([^\s:\uff1a,\uff0c。/|]{2,16})")
_ACCOUNT = Pattern(
    r"(?:·\s*|\d{2}:\d{2}\s*)([\u4e00-\u9fff][^\s\d:\uff1a。\uff0c·|()\uff08\uff09]{1,15}?)(?:官方[账帐]号)?(?:\s*来自\S+)?\s*$"
)
_BEFORE = Pattern(
    r"(?:^原创\s.*?|(?P<twice>[^\s\d]{2,12})\s+)(?P<name>[^\s\d:\uff1a]{2,12})\s+(?=(?:19|20)\d\d[-/.年])"
    r"|^(?P<alone>(?!\S*(?:记者|编辑|作者|通讯员|责编))[\u4e00-\u9fff]{4,10})\s*(?=(?:19|20)\d\d[-/.年][\d\s/.月日-]+:\d\d(?::\d\d)?\s*$)"
)
"""An account before the date: the last name beside a mark of original work, a name that comes twice, a name alone."""
_CREDIT = Pattern(r"([\u4e00-\u9fff·]{2,4})\s?/\s?(\S+)")
"""A writer and the outlet."""
_AFTER_TIME = Pattern(
    r"\d{1,2}:\d{2}(?::\d{2})?[\s\u00a0\u3000|]+(?!来自)([\u4e00-\u9fff]{4,10})(?![^\s\u00a0\u3000|])"
)
_PLACE = Pattern(".{1,8}[省市区县州]")
_ACCOUNT_ROW = Pattern("[\u4e00-\u9fff]{4,10}")
_SHORT_NAME = Pattern("[\u4e00-\u9fff]{2,10}")
_REVISED = Pattern(r"[(\uff08][^()\uff08\uff09]*(?:更新|修改|修订)[^()\uff08\uff09]*[)\uff09]")
_PART = Pattern(r"[^\s|\uff5c丨·]+")
_WEEKDAY = Pattern("星期|周[一二三四五六日]|農曆|农历")
_PERSON = Pattern(r"([\u4e00-\u9fff]{2,4})(?:[\uff0c,(\uff08]|\s+.*\d)")
"""A writer, and behind the name what is said of him, or a count."""
_CREDITED = Pattern(r"\s*[(\uff08](?:\S{0,8}(?:记者|通讯员|作者|编辑)|文).*$")
"""Who wrote it, in brackets behind a source."""
_CHANNEL = Pattern("[“\u300c][^“”\u300c\u300d\uff0c。]{2,16}[”\u300d][^\uff0c。]{2,8}")
"""An account and its platform (“...”微信公众号)."""
_TIME = Pattern(r"\d{1,2}:\d{2}(?::\d{2})?")
_SENTENCE = Pattern("[。\uff1b\uff0c\u201d?\uff1f!\uff01]")
_COLON = Pattern("[:\uff1a】\\]]")
_COUNTED = Pattern(r"(?:\d{1,8}|[^\d\s]\S*)\s+(?:19|20)\d\d\s?[-/.年]")
_TODAY = Pattern("今天|今日是|现在是|星期|农历")
_DATED = Pattern(r"[\s\u3000]*(?:19|20)\d\d[-/.年]\d")
_VALUE_END = Pattern(
    r"\s{2,}|[\[【](?:字|打印|关闭|大)|[|\uff5c丨]\s|打印本页|(?:阅读|浏览|点击|访问)(?:量|数|次数)|【|】(?=\S)|我要(?:分享|纠错)|字体[\uff1a:]"
)
_NEXT_LABEL = Pattern("(?:^|\\s)[^\\s:\uff1a\uff0c]{2,8}[:\uff1a]")
"""A label that is none of a page's: what stands behind it is not said of the field."""
_TRIM = f"{BLANKS}∙·|\uff5c丨/[]【】,\uff0c;\uff1b。"
_NOT_COLUMN = frozenset(
    {"正文", "详情", "内容", "文章", "首页", "详细内容", "文章详情", "新闻详情", "浏览文章", "信息详情"}
)
_UNSAID = frozenset(
    {
        "未知",
        "不详",
        "无",
        "暂无",
        "佚名",
        "匿名",
        "null",
        "NULL",
        "None",
        "undefined",
        "—",
        "报道",
        "報導",
        "专访",
        "综合",
        "整理",
        "摄影",
        "采写",
    }
)
"""What templates write for a value that nobody gave, and what stands behind the word for a reporter but a name."""
_NEAR = 14
"""Rows from the head within which a date without a label counts."""
_CALENDAR = 70
"""What is added to the rank of a date with its weekday far from the title: the issue of a paper, or today's."""
_TOLD = -1
"""The rank of the title that a letter goes by."""
_SIGNED = 99
"""The rank of the date of a signature: the last resort."""


class Metadata(NamedTuple):
    """What the page says of itself; None where it does not. `spans`: field -> code points."""

    spans: dict[str, Span]
    title: str | None = None
    date: str | None = None
    source: str | None = None
    author: str | None = None
    editor: str | None = None
    column: str | None = None
    breadcrumb: tuple[str, ...] | None = None
    doc_number: str | None = None
    index_number: str | None = None
    issuer: str | None = None
    url: str | None = None


class _Value(NamedTuple):
    """What a row says of a field; `rank` orders rival rows (lower is better)."""

    rank: int
    field: str
    value: str
    span: Span


def _distances(page: Layout) -> list[int]:
    """How far each row is from the head of the article: 0 between title and prose, then by rows, the tail last."""
    kinds = page.kinds
    kept = [k for k, kind in enumerate(kinds) if not kind]
    title = kinds.index("title") if "title" in kinds else next(iter(kept), 0)
    told = (k for k in kept if k >= title and (len(page.rows[k].text) > 40 or "。" in page.rows[k].text))
    prose = (k for k in told if "metadata-line" not in kinds[k + 1 : k + 2])  # a lead may stand above the labels
    body = next(prose, kept[-1] if kept else title)
    return [0 if title <= i <= body else title - i if i < title else 30 + i - body for i in range(len(kinds))]


def _values(page: Layout, text: str, ranks: Sequence[int]) -> Iterator[_Value]:
    """Every value that the rows outside the article give a field."""
    taken = set(page.values.values())
    republic = is_traditional(text)
    for i, (row, rank) in enumerate(zip(page.rows, ranks, strict=True)):
        if len(row.text) > 200 or i in taken:
            continue
        cells = page.kinds[i] == "metadata-line" and not _COLON.search(row.text)
        found = labels(row.text, cells)
        if page.kinds[i] in ("", "title") and not (
            rank == 0 and found and (found[0].start == 0 or is_label_line(row.text))
        ):
            continue
        at = text.index(row.text, row.start)
        for label in found:
            value, span = label.value, (at + label.value_start, at + label.value_end)
            if not value and label is found[-1] and i in page.values:
                below = page.rows[page.values[i]]
                value, start = below.text, text.index(below.text, below.start)
                span = (start, start + len(value))
            if label.field in ("date", "updated", "written"):
                beside = _beside(value) if label.field == "date" else ""
                if beside:
                    start = row.text.index(beside, label.value_start)
                    yield _Value(rank + 3, "source", beside, (at + start, at + start + len(beside)))
                value = iso_date(value) or (minguo_date(value) if republic else None) or ""
            elif value:
                value, span = _said(label.field, value, span)
            if label.field and value:
                later = 20 * (label.field in ("updated", "written")) + 5 * (page.kinds[i] == "")
                yield _Value(rank + later, label.field, value, span)
        if page.kinds[i] in ("metadata-line", "editor-line") and rank <= _NEAR:
            yield from _free(row.text, at, rank, found)


def _letter_title(page: Layout, text: str) -> Iterator[_Value]:
    """What the letter of a mailbox is about."""
    found = letters.title(page.rows)
    if found:
        row, label = page.rows[found[0]], found[1]
        at = text.index(row.text, row.start)
        yield _Value(_TOLD, "title", label.value, (at + label.value_start, at + label.value_end))


def _beside(value: str) -> str:
    """The outlet that stands behind a date, in one value with it; '' for none."""
    date = DATE.match(value)
    rest = value[date.end() :].strip(_TRIM) if date else ""
    return rest if rest and is_outlet(rest) and _is_name(rest) else ""


def _said(name: str, value: str, span: Span) -> tuple[str, Span]:
    """The part of a label's value that is the field's, and its span; '' where it is none (a sentence, an address)."""
    value = _NEXT_LABEL.split(_VALUE_END.split(value)[0])[0].strip(_TRIM)
    if name in ("source", "author", "editor", "reporter", "contributor"):
        value = _DATED.split(value)[0].strip(_TRIM)
    if name in ("author", "reporter"):
        person = _PERSON.match(value)
        value = person[1] if person else value
    if name == "source":
        value = _CREDITED.sub("", value)
    if (
        value in _UNSAID
        or label_field(value) is not None
        or (_SENTENCE.search(value) and not _CHANNEL.fullmatch(value))
        or len(value) > 60
        or value.startswith("www.")
    ):
        return "", span
    if name == "source" and len(value) >= 6:
        value = value.removesuffix("字号").removesuffix("字体").removesuffix("举报").strip()
    parts = value.split() if name == "source" else []
    if len(parts) == 2 and (chrome.kind(parts[1]) or parts[1] in PROVINCES):
        value = parts[0]
    credit = _CREDIT.fullmatch(value) if name == "source" else None
    if credit and is_outlet(credit[2]):
        return credit[2], (span[0] + credit.start(2), span[0] + credit.end(2))
    lead = value.split()[0] if value and name == "source" else ""
    value = lead if is_outlet(lead) or len(value.split()) > 2 else value
    return value, (span[0], span[0] + len(value))


def _free(text: str, at: int, rank: int, found: Sequence[Label]) -> Iterator[_Value]:
    """The date, and the outlet beside it, that stand in a line of the head without a label of their own."""
    free = [
        label.value for label in found if label.field in ("source", "author", "reporter") or _COUNTED.match(label.value)
    ]
    date = iso_date(" ".join((text[: found[0].start], *free)) if found else text)
    if not date or _TODAY.search(_WEEKDAY.split(text)[0]):
        return
    calendar = _CALENDAR if rank > 3 and _WEEKDAY.search(text) else 0
    yield _Value(rank + (1 if found else 2) + calendar, "date", date, (at, at + len(text)))
    if any(label.field == "source" for label in found) or rank > 2:
        return
    text = _blanked(text)
    before = None if found else _BEFORE.search(text)
    twice = before and before["twice"] is not None and before["twice"] == before["name"]
    marked = () if twice else (_FROM.search(text), None if found else _ACCOUNT.search(text))
    said = next((m for m in marked if m and _is_name(m[1])), None)
    if said:
        yield _Value(rank + 3, "source", said[1], (at + said.start(1), at + said.end(1)))
        return
    if before and before["name"] and (twice or before["twice"] is None):
        yield _Value(rank + 3, "source", before["name"], (at + before.start("name"), at + before.end("name")))
        return
    for part in _PART.finditer(DATE.sub(lambda m: " " * len(m[0]), text[: found[0].start] if found else text)):
        if is_outlet(part[0]) and not _WEEKDAY.search(part[0]) and _is_name(part[0]):
            value, span = _said("source", part[0], (at + part.start(), at + part.end()))
            yield _Value(rank + 3, "source", value, span)
            return
    after = None if found else _AFTER_TIME.search(text)
    if after and _is_name(after[1]):
        yield _Value(rank + 4, "source", after[1], (at + after.start(1), at + after.end(1)))
    elif before and before["alone"] and _is_name(before["alone"]):
        yield _Value(rank + 4, "source", before["alone"], (at + before.start("alone"), at + before.end("alone")))


def _blanked(text: str) -> str:
    """A line of the head with blanks for what says where an account writes from, and when it was revised."""
    for pattern in (FROM_PLACE, _REVISED):
        text = pattern.compiled.sub(lambda m: " " * len(m[0]), text)
    return text


def _is_name(text: str) -> bool:
    """Whether what stands beside a date may be an outlet: no place, no count, no word or section of the site."""
    return not (
        _PLACE.fullmatch(text)
        or text in PROVINCES
        or text[-1] in "数次量"
        or chrome.kind(text)
        or chrome.is_section(text)
    )


def _neighbours(page: Layout, text: str, ranks: Sequence[int]) -> Iterator[_Value]:
    """An outlet on the row above or below a bare date in the head."""
    for i, (row, rank) in enumerate(zip(page.rows, ranks, strict=True)):
        if rank == 0 and (is_date_line(row.text) or [label.field for label in labels(row.text)] == ["date"]):
            for j in (i - 1, i + 1):
                if (
                    0 <= j < len(page.rows)
                    and page.kinds[j] in ("", "page-head", "metadata-line", "related-links")
                    and is_outlet(page.rows[j].text)
                ):
                    near = text.index(page.rows[j].text, page.rows[j].start)
                    name = page.rows[j].text
                    yield _Value(4, "source", *_said("source", name, (near, near + len(name))))


def _above_date(page: Layout, text: str, ranks: Sequence[int]) -> Iterator[_Value]:
    """The account on the row between the title and the time of a post."""
    for i in range(2, len(ranks)):
        row = page.rows[i - 1]
        if (
            ranks[i] == 0
            and page.kinds[i - 2 : i + 1] == ["title", "", "metadata-line"]
            and "T" in (iso_date(page.rows[i].text) or "")
            and _ACCOUNT_ROW.fullmatch(row.text)
            and _is_name(row.text)
        ):
            at = text.index(row.text, row.start)
            yield _Value(6, "source", row.text, (at, at + len(row.text)))


def _accounts(page: Layout, ranks: Sequence[int]) -> Iterator[_Value]:
    """The account, and the writer before it, on the rows between the mark of original work and the date."""
    for i, rank in enumerate(ranks):
        if page.rows[i].text == ORIGINAL and page.kinds[i] == "metadata-line" and rank <= _NEAR:
            rows = page.rows[i + 1 : i + 4]
            size = next((k for k, row in enumerate(rows) if iso_date(row.text)), 0)
            for name, row in zip(("source", "author"), rows[:size][::-1], strict=False):
                yield _Value(rank + 3, name, row.text, (row.end - len(row.text), row.end))


def _leaves(page: Layout, ranks: Sequence[int]) -> Iterator[_Value]:
    """The date that the rows of a calendar leaf make together."""
    for i, rank in enumerate(ranks):
        if rank <= _NEAR and page.kinds[i] == "metadata-line" and page.rows[i].text[0].isdigit():
            leaf = leaf_date([row.text for row in page.rows[i : i + 3]])
            if leaf:
                yield _Value(rank + 2, "date", leaf[1], (page.rows[i].start, page.rows[i + leaf[0] - 1].end))
                below = page.rows[i + leaf[0]] if "T" in leaf[1] and i + leaf[0] < len(page.rows) else None
                if below and not page.kinds[i + leaf[0]] and _SHORT_NAME.fullmatch(below.text) and _is_name(below.text):
                    yield _Value(rank + 4, "source", below.text, (below.start, below.start + len(below.text)))


def _signature(page: Layout, text: str, ranks: Sequence[int]) -> Iterator[_Value]:
    """The date of the signature, a bare date below the article, or one in brackets below its title: where nothing else
    says when."""
    kept = [i for i, kind in enumerate(page.kinds) if not kind]
    for i in reversed(kept[-6:]):
        row = page.rows[i]
        if i > kept[0] and len(row.text) <= 24 and iso_date(row.text):
            at = text.index(row.text, row.start)
            yield _Value(_SIGNED, "date", iso_date(row.text) or "", (at, at + len(row.text)))
            return
    for i in kept:
        if ranks[i] == 0 and is_bracketed_date(page.rows[i].text):
            at = page.rows[i].start
            yield _Value(_SIGNED, "date", iso_date(page.rows[i].text) or "", (at, page.rows[i].end))


def read(document: Document, hints: dict[str, str] | None = None, template: frozenset[str] = frozenset()) -> Metadata:
    """The metadata of a page, from the heads of all its copies.

    hints   values of the page's meta tags (ArticleTitle, PubDate ...), keyed by field; they win where they say something
    template  as in Settings
    """
    text = document.text
    page = layout(document, template)
    ranks = _distances(page)
    best: dict[str, _Value] = {}
    for value in (
        *_values(page, text, ranks),
        *_letter_title(page, text),
        *_neighbours(page, text, ranks),
        *_accounts(page, ranks),
        *_above_date(page, text, ranks),
        *_leaves(page, ranks),
        *_signature(page, text, ranks),
    ):
        if value.field not in best or value.rank < best[value.field].rank:
            best[value.field] = value
    if "author" not in best and "reporter" in best:
        best["author"] = best["reporter"]._replace(field="author")
    for name in ("updated", "written"):
        if name in best and ("date" not in best or best["date"].rank >= _CALENDAR):
            best["date"] = best[name]
    if "date" in best and "T" not in best["date"].value:
        best["date"] = _with_time(page, best["date"])
    if "source" not in best and "contributor" in best and is_outlet(best["contributor"].value):
        best["source"] = best["contributor"]._replace(field="source")
    if "source" not in best and "issuer" in best:
        best["source"] = best["issuer"]
    found: dict[str, object] = {}
    spans: dict[str, Span] = {}
    for name, value in best.items():
        if name in Metadata._fields and name != "title":
            found[name], spans[name] = value.value, value.span
    if page.title and page.span:
        found["title"], spans["title"] = page.title, page.span
    named = best.get("title")
    agrees = named and (not page.title or _key(named.value).startswith(_key(page.title)[:8]))
    if named and (named.rank == _TOLD or (agrees and len(named.value) > 5)):
        found["title"] = named.value
        spans.setdefault("title", named.span)
    if "author" not in found:
        _byline(page, text, found, spans)
    if "doc_number" not in found:
        _doc_number(page, text, found, spans)
    _breadcrumb(page, text, found, spans)
    tags = dict(hints or {})
    site = tags.pop("site", "")
    for name, said in tags.items():
        if _tells_more(name, said, found, site):
            found[name] = said
            spans.pop(name, None)
    return Metadata(**found, spans=spans)  # type: ignore[arg-type]


def _with_time(page: Layout, date: _Value) -> _Value:
    """A date with the time that stands alone on the row below."""
    for row, below in pairwise(page.rows):
        if row.start <= date.span[0] < row.end:
            time = _TIME.fullmatch(below.text)
            said = iso_date(f"{date.value} {below.text}") if time else None
            return date._replace(value=said) if said else date
    return date


def _tells_more(name: str, said: str, found: dict[str, object], site: str) -> bool:
    """Whether a meta tag is to be believed beside what the page shows: not where it cuts the title or adds the site's name
    to it, drops the time of a date, names the site as source, or an outlet or the editor as author."""
    shown = str(found.get(name) or "")
    if name == "author":
        return not (shown or said in (found.get("source"), found.get("editor"), site) or is_outlet(said))
    if not shown:
        return True
    if name == "title":
        one, two = _key(said), _key(shown)
        return not (one.startswith(two) or two.startswith(one))
    if name == "date":
        return not shown.startswith(said[:10]) or len(said) >= len(shown)
    return not (name == "source" and said == site)


def _key(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


def _byline(page: Layout, text: str, found: dict[str, object], spans: dict[str, Span]) -> None:
    """The writers whom a line of their own names, in the head or at the end, or brackets in the first or last paragraph."""
    kept = [i for i, kind in enumerate(page.kinds) if not kind]
    title = page.kinds.index("title") if "title" in page.kinds else 0
    named = [i for i in range(title, kept[0] if kept else 0) if page.kinds[i] in ("navigation", "editor-line")]
    for i in (*named, *kept[:4], *kept[-2:]):
        row = page.rows[i]
        name = byline.of_line(row.text)
        if not name and i in kept:
            name = byline.in_brackets(row.text if i in kept[-2:] else row.text[:160])
        if name:
            at = text.index(row.text, row.start)
            found["author"], spans["author"] = row.text[slice(*name)].strip(), (at + name[0], at + name[1])
            return


def _doc_number(page: Layout, text: str, found: dict[str, object], spans: dict[str, Span]) -> None:
    """A line that is nothing but a document number, in the head of the article."""
    article = [row for row, kind in zip(page.rows, page.kinds, strict=True) if kind in ("", "title")][:6]
    for row in article:
        if "号" not in row.text and "號" not in row.text:
            continue
        number = _DOC_NUMBER.fullmatch(row.text) or _NUMBER_IN_TITLE.search(row.text)
        if number:
            at = text.index(row.text, row.start)
            found["doc_number"], spans["doc_number"] = number[1], (at + number.start(1), at + number.end(1))
            return


def _breadcrumb(page: Layout, text: str, found: dict[str, object], spans: dict[str, Span]) -> None:
    for row, kind in zip(page.rows, page.kinds, strict=True):
        parts = breadcrumb(row.text) if kind == "breadcrumb" else None
        if not parts or len(parts) < 2:
            continue
        at = text.index(row.text, row.start)
        found["breadcrumb"], spans["breadcrumb"] = parts, (at, at + len(row.text))
        own = [part for part in parts if part not in _NOT_COLUMN and _key(part) != _key(str(found.get("title") or ""))]
        if own and "column" not in found:
            found["column"], spans["column"] = own[-1], spans["breadcrumb"]
        return
