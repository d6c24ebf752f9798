"""The body of a page stands in the text more than once.

A page that was scraped twice leaves its body twice, each copy with its own head and foot, perhaps cut short, broken
into other lines, with other marks or single wrong characters. The fullest copy stays (of equals the first); of the
others the lines, and within mixed lines the sentences, that stand in it too are removed. What only the other copy
has (a caption, a further paragraph, its date line) is left where it is.

Left alone: passages quoted in two articles, refrains, tables, pages whose numbers differ (bulletins, decisions,
versions of a law). Where two pages agree but for numbers, the rule only reports.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from gov_clean.characters import HAN
from gov_clean.document import Document, Edit, Span
from gov_clean.lines import Line, lines
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings
from gov_clean.similarity import equal_blocks

_K = 8
_MOST = 6
_GAP = 1500
_SHORTEST = 60
_NUMERALS = frozenset("0123456789零〇一二三四五六七八九十百千万")
_MARK = "\u3002\uff01\uff1f\uff1b!?;"
_SENTENCE = Pattern(f"[^{_MARK}]*[{_MARK}]*[\u201d\u2019\"\u300d\uff09)]*")
_WIDE = Pattern(f"[{HAN}A-Za-z0-9]")
_HEAD = Pattern(
    r"(?:发布(?:时间|日期|机构)|发文(?:日期|机关|机构)|成文日期|(?<!\w)日期|(?<!\w)时间|来源|索\s*引\s*号|文\s*号)\s*[:\uff1a]"
    r"|^\s*(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?(?:\s|$)"
)
_CHROME = Pattern(
    r"^(?:.{0,6}(?:打印|关闭窗口|分享到|广告$|扫一扫|字号|字体|返回|相关阅读|视频加载|朗读|上一篇|下一篇|主办单位|网站标识码|版权所有"
    r"|责任编辑|当前位置|您现在的位置)|首页|list$|本级动态|发布机构|作者|浏览)"
)
_ARTICLE = Pattern(r"^\s*第[零〇一二三四五六七八九十百千\d]+条")


class _Folded(NamedTuple):
    text: str
    at: list[int]


class _Match(NamedTuple):
    left: int
    right: int
    length: int


class _Chain(NamedTuple):
    left: Span
    right: Span
    matches: list[_Match]
    size: int


class _Row(NamedTuple):
    line: Line
    start: int
    end: int
    kind: str


def fold(text: str) -> _Folded:
    """The characters that count in a comparison, and where each stands."""
    out: list[str] = []
    at: list[int] = []
    for i, char in enumerate(text):
        if char >= "\u4e00" and char <= "\u9fff":
            out.append(char)
            at.append(i)
        elif char.isalnum():
            twin = unicodedata.normalize("NFKC", char)
            out.append(twin.lower() if len(twin) == 1 and len(twin.lower()) == 1 else char)
            at.append(i)
    return _Folded("".join(out), at)


def _matches(text: str) -> list[_Match]:
    """Maximal equal stretches, from grams that occur seldom; in long texts only grams chosen by content."""
    every = 1 if len(text) < 60000 else 4 if len(text) < 300000 else 16
    places: dict[str, list[int]] = {}
    for i in range(len(text) - _K + 1):
        if every > 1 and (ord(text[i]) * 31 + ord(text[i + 3]) * 17 + ord(text[i + 5])) % every:
            continue
        gram = text[i : i + _K]
        seen = places.setdefault(gram, [])
        if len(seen) <= _MOST:
            seen.append(i)
    pairs = sorted(
        (right - left, right)
        for seen in places.values()
        if 2 <= len(seen) <= _MOST
        for left, right in pairwise(seen)
        if right - left >= 40
    )
    found: list[_Match] = []
    diagonal, done = -1, 0
    for delta, right in pairs:
        if delta != diagonal:
            diagonal, done = delta, 0
        if right < done:
            continue
        low = right
        while low > max(done, delta) and text[low - 1] == text[low - 1 - delta]:
            low -= 1
        high = right + _K
        while high < len(text) and text[high] == text[high - delta]:
            high += 1
        found.append(_Match(low - delta, low, high - low))
        done = high
    return found


def _chains(found: list[_Match]) -> list[_Chain]:
    """Matches that follow each other on both sides."""
    open_: list[list[_Match]] = []
    closed: list[list[_Match]] = []
    for match in sorted(found, key=lambda m: (m.right, m.left)):
        best, cost = None, 1 << 60
        still = []
        for chain in open_:
            last = chain[-1]
            if match.right - (last.right + last.length) > _GAP:
                closed.append(chain)
                continue
            still.append(chain)
            dl = match.left - (last.left + last.length)
            dr = match.right - (last.right + last.length)
            if dl < -_K or dr < -_K or dl > _GAP or match.left <= last.left or match.right <= last.right:
                continue
            if match.left + match.length > chain[0].right:
                continue
            way = abs(dl - dr) + max(dl, dr) // 4
            if way < cost:
                best, cost = chain, way
        open_ = still[-64:]
        closed += still[:-64]
        if best is not None:
            best.append(match)
        else:
            open_.append([match])
    return [
        _Chain(
            (chain[0].left, chain[-1].left + chain[-1].length),
            (chain[0].right, chain[-1].right + chain[-1].length),
            chain,
            sum(m.length for m in chain),
        )
        for chain in map(_trimmed, closed + open_)
    ]


def _trimmed(chain: list[_Match]) -> list[_Match]:
    """The chain without small matches far off at its ends (a shared foot line after a copy that was cut short)."""
    low, high = 0, len(chain)
    while high - low > 1 and _far(chain[high - 2], chain[high - 1]) > 4 * chain[high - 1].length:
        high -= 1
    while high - low > 1 and _far(chain[low], chain[low + 1]) > 4 * chain[low].length:
        low += 1
    return chain[low:high]


def _far(one: _Match, two: _Match) -> int:
    """How much further one side jumps than the other, from one match to the next."""
    return abs((two.left - one.left) - (two.right - one.right))


def _align(text: str, chain: _Chain) -> list[_Match]:
    """The chain with the gaps between its matches, and a little beyond its ends, aligned too."""
    out: list[_Match] = []
    room = min(150, chain.left[0], chain.right[0] - chain.left[1] if chain.right[0] > chain.left[1] else 0)
    left, right = chain.left[0] - room, chain.right[0] - room
    for match in chain.matches:
        a, b, n = match
        skip = max(0, left - a, right - b)
        if skip >= n:
            continue
        a, b, n = a + skip, b + skip, n - skip
        out += _between(text, left, a, right, b)
        out.append(_Match(a, b, n))
        left, right = a + n, b + n
    room = min(150, len(text) - right, max(0, chain.right[0] - left))
    out += _between(text, left, left + room, right, right + room)
    return out


def _between(text: str, a: int, a2: int, b: int, b2: int) -> list[_Match]:
    if a >= a2 or b >= b2 or a2 - a > 2 * _GAP or b2 - b > 2 * _GAP:
        return []
    return [_Match(a + i, b + j, n) for i, j, n in equal_blocks(text[a:a2], text[b:b2])]


def _inside(short: str, long: str) -> bool:
    rest = iter(long)
    return all(char in rest for char in short)


def _numbers_differ(text: str, rows: list[_Row], starts: list[int], blocks: list[_Match]) -> int:
    """How many numbers of the running text (not of heads) were changed for other numbers."""
    count = 0
    for one, two in pairwise(blocks):
        a, a2 = one.left + one.length, two.left
        b, b2 = one.right + one.length, two.right
        if a2 - a > 60 or b2 - b > 60 or (a == a2 and b == b2):
            continue
        if any(rows[max(0, bisect_right(starts, at) - 1)].kind in ("head", "chrome") for at in (a, a2 - 1, b, b2 - 1)):
            continue
        da = "".join(c for c in text[a:a2] if c in _NUMERALS)
        db = "".join(c for c in text[b:b2] if c in _NUMERALS)
        if da and db and not _inside(da, db) and not _inside(db, da):
            count += 1
    return count


def _rows(text: str, folded: _Folded) -> list[_Row]:
    rows = []
    for line in lines(text):
        start, end = bisect_left(folded.at, line.start), bisect_left(folded.at, line.end)
        kind = "blank"
        if start < end:
            short = end - start <= 60 and not any(c in line.text for c in "\u3002\uff01\uff1f")
            kind = "head" if short and _HEAD.search(line.text) else "text"
            if kind == "text" and short and _CHROME.search(line.text):
                kind = "chrome"
            if kind == "text" and ("\t" in line.text or line.text.count("|") > 2):
                kind = "table"
        rows.append(_Row(line, start, end, kind))
    return rows


def _page(rows: list[_Row], starts: list[int], span: Span, low: int, high: int) -> tuple[int, int, bool]:
    """The rows of the page about a stretch: to the nearest head lines outside it, within [low, high)."""
    first = max(0, bisect_right(starts, span[0]) - 1)
    last = max(0, bisect_right(starts, span[1] - 1) - 1)
    while first > 0 and rows[first].kind != "head" and rows[first - 1].end > low:
        if rows[first - 1].kind == "head":
            break
        first -= 1
    bounded = first > 0 and (rows[first].kind == "head" or rows[first - 1].kind == "head")
    bounded = bounded or any(rows[i].kind == "head" for i in range(first, last + 1))
    while last + 1 < len(rows) and rows[last + 1].kind != "head" and rows[last + 1].start < high:
        last += 1
    return first, last, bounded


class _Repeat(NamedTuple):
    chain: _Chain
    safe: bool
    first: bool
    mask: bytearray


def _judge(folded: _Folded, rows: list[_Row], starts: list[int], chain: _Chain) -> _Repeat | None:
    text = folded.text
    blocks = [b for b in _align(text, chain) if b.length]
    if not blocks:
        return None
    mask = bytearray(len(text))
    for a, b, n in blocks:
        mask[a : a + n] = b"\1" * n
        mask[b : b + n] = b"\1" * n
    for low, high in (chain.left, chain.right):
        if sum(mask[low:high]) < 0.55 * (high - low):
            return None
    pages = (
        _page(rows, starts, chain.left, 0, chain.right[0]),
        _page(rows, starts, chain.right, chain.left[1], len(text)),
    )
    shares, sizes, short, table, paragraphs = [], [], 0, 0, 9
    for (first, last, _), (low, high) in zip(pages, (chain.left, chain.right), strict=True):
        total = got = count = loose = 0
        for row in rows[first : last + 1]:
            if row.kind in ("text", "table") and row.start < row.end:
                part = sum(mask[row.start : row.end])
                size = row.end - row.start
                inside = row.start < high and row.end > low
                whole = part >= 0.6 * size
                total += size
                got += part if inside and part > 0.25 * size else 0
                count += whole and size >= 12
                loose += not whole and size < 14
                table += row.kind == "table" and inside
        shares.append(got / max(1, total))
        sizes.append(total)
        short = max(short, loose)
        paragraphs = min(paragraphs, count)
    bounded = pages[0][2] and pages[1][2]
    if table > 2 or short > (6 if bounded else 2):
        return None
    need = 0.58 if bounded else 0.85
    share = max(shares) if bounded else min(shares)
    size = sum(b.length for b in blocks)
    if share < need or size < (_SHORTEST if bounded else 150):
        return None
    if paragraphs < 2 and not (bounded and size >= 100) and size < 400:
        return None
    safe = _numbers_differ(text, rows, starts, blocks) <= size // 700
    if safe:
        first, last, _ = pages[0]
        if sum(bool(_ARTICLE.match(row.line.text)) for row in rows[first : last + 1]) >= 3:
            low, high = chain.right
            safe = high - low - sum(mask[low:high]) < 3 and min(shares) > 0.97
    return _Repeat(chain, safe, sizes[1] > sizes[0] * 1.03, mask)


def _remove(text: str, folded: _Folded, rows: list[_Row], starts: list[int], repeat: _Repeat) -> Iterator[Edit]:
    chain, mask = repeat.chain, repeat.mask
    gone, kept = (chain.left, chain.right) if repeat.first else (chain.right, chain.left)
    related = (folded.at[kept[0]], folded.at[kept[1] - 1] + 1)
    low, high = gone[0] - 150, gone[1] + 150
    low, high = max(low, 0 if repeat.first else chain.left[1]), min(high, chain.right[0] if repeat.first else len(mask))
    index = max(0, bisect_right(starts, low) - 1)
    reason = "this passage stands in the text already"
    pending: list[Span] = []
    while index < len(rows) and rows[index].start < high:
        row = rows[index]
        index += 1
        if row.kind not in ("text", "head", "chrome") or row.start == row.end or row.start < low:
            continue
        part = mask[row.start : row.end]
        if row.kind != "text":
            if all(part) and row.start >= gone[0] and row.end <= gone[1]:
                pending.append((row.line.start, min(len(text), row.line.end + 1)))
            continue
        if _mostly(part, row.end - row.start < 16):
            pending.append((row.line.start, min(len(text), row.line.end + 1)))
            continue
        if sum(part) < 15:
            continue
        for piece in _SENTENCE.finditer(text, row.line.start, row.line.end):
            a, b = bisect_left(folded.at, piece.start()), bisect_left(folded.at, piece.end())
            if b - a >= 6 and _mostly(mask[a:b], b - a < 16):
                pending.append(piece.span())
    merged: list[list[int]] = []
    for a, b in pending:
        if merged and not text[merged[-1][1] : a].strip():
            merged[-1][1] = b
        else:
            merged.append([a, b])
    for a, b in merged:
        if a < b:
            yield Edit(a, b, "", reason, repeat.safe, related)


def _mostly(part: bytearray, short: bool) -> bool:
    """Whether a passage stands in the other copy: nearly all of it, without a long hole."""
    return sum(part) >= (0.85 if short else 0.7) * len(part) and b"\0" * 9 not in part


def check(document: Document, settings: Settings) -> Iterator[Edit]:
    """Find page bodies that come again."""
    text = document.text
    if len(text) < 2 * _SHORTEST:
        return
    folded = fold(text)
    chains = [c for c in _chains(_matches(folded.text)) if c.size >= 24 and c.left[1] <= c.right[0] + _K]
    if not chains:
        return
    rows = _rows(text, folded)
    starts = [row.start for row in rows]
    used: list[Span] = []
    for chain in sorted(chains, key=lambda c: -c.size)[:40]:
        if any(low < span[1] and span[0] < high for low, high in used for span in (chain.left, chain.right)):
            continue
        repeat = _judge(folded, rows, starts, chain)
        if repeat is not None:
            used += (chain.left, chain.right)
            yield from _remove(text, folded, rows, starts, repeat)


_ONE = "清河县林业站组织护林员开展春季巡山,重点查看松林和水源地周边的火情隐患,并向沿线村民发放宣传单页。\n"
_TWO = "巡查中发现的枯枝堆放问题已当场登记,由各村在本周之内清理完毕,站里将安排专人复查并通报结果。\n"
_THREE = "下一步,林业站还将会同消防队伍举办扑火演练,检验通信和物资调运能力,确保一旦有事能够迅速处置。\n"
_HEADS = ("清河县开展春季巡山\n2021-03-02 10:00\n", "清河县开展春季巡山\n发布时间: 2021-03-02 11:30\n")
_BODY = _ONE + _TWO + _THREE

RULE = Rule(
    "R001",
    "repeated-page-body",
    __doc__ or "",
    check,
    examples=(
        changes(_HEADS[0] + _BODY + "\n" + _HEADS[1] + _BODY, _HEADS[0] + _BODY + "\n" + "发布时间: 2021-03-02 11:30\n"),
        keeps(_HEADS[0] + _BODY),
        keeps("为人民服务\n" * 30),
    ),
)
