"""Half-width mark in Chinese text.

GB/T 15834-2011 gives the marks of Chinese text a full width. A comma, colon, semicolon, question or exclamation mark
becomes full-width where Han or a Chinese mark stands beside it, and at the end of a Chinese line; a full stop only at
the end of a line, where no abbreviation or number is cut. Parentheses change in pairs: those that hold Chinese or
follow it, a list number before Chinese, and a pair of which one half is full-width already. A lone half-width half in a
line of full-width marks, and a list number right before a Latin letter, are only reported. Decimals, times, ratios,
thousands, URLs, addresses, area codes, code, operators, entities, formulae, factorials, references, Latin sentences, list
numbers (`1.`), rows of comma-separated values and a mark that is itself in quotation marks stay.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator

from gov_clean.delimited import rows
from gov_clean.document import COMMON, Document, Edit, Span
from gov_clean.lines import line_end
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps, reports
from gov_clean.settings import Settings

_FULL = {mark: chr(ord(mark) + 0xFEE0) for mark in ",:;!?"}
_HAN = r"\u3400-\u9fff\u3007\uf900-\ufaff\U00020000-\U000323af"
_CLOSE = r"”’》】〕〗〉」』\u3001\u3002\uff01-\uff1f\uff5e\u2026\u2014%°′″℃℉‰‱㎡㎥㎞\u2460-\u24ff"
_OPEN = r"“‘《【〔〖〈「『\uff08"

_STOPS = tuple(",:;!?")
_MARKS = Pattern("[,:;!?]+")
_STOP = Pattern(r"""\.(?=[”’"'」』]{0,2}[\t|]*(?:\n|\Z))""")
_STOPPED = Pattern(rf"[{_HAN}”’」』》\uff09]")
_PAIR = Pattern(r"\(([^()\n\uff08\uff09]{0,300})[)\uff09]")
_MIXED = Pattern(r"\uff08[^()\n\uff08\uff09]{0,300}\)")
_OUTER = Pattern(r"\(([^()\n]{0,500})\)")
_WIDE = Pattern(rf"[{_HAN}“”‘’《》\u3001\u3002\uff0c\uff1a]")
_LATIN = Pattern("[A-Za-z]")
_ORDINAL = Pattern(r"[0-9]{1,2}|[A-Za-z]|[ivx]{1,4}")
_YEAR = Pattern(r"(?:19|20)[0-9][0-9]")
_LIST_NUMBER = Pattern(r"\((?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})\)")
_COMPANY = Pattern(rf"[{_HAN}”》][,:;!?().]|\([{_HAN}]")
_FULL_MARK = Pattern(r"[\uff0c\uff1a\uff1b\uff01\uff1f\uff08\uff09]")
_GLOSS = Pattern(r"[A-Za-z][A-Za-z0-9 .&/-]*")
_BEFORE = Pattern(rf"[{_HAN}{_CLOSE}{_OPEN}]")
_AFTER = Pattern(rf"[{_HAN}{_OPEN}\u2460-\u24ff]")
_ENDS = "].\"'*~\u2191\u2193"
"""What may end a Latin passage or a figure: a mark between it and Chinese is Chinese in a Chinese line."""

_UNITS = frozenset("%°′″℃℉‰‱㎡㎥㎞\u2460")
"""Signs of which English makes use too."""

_SENTENCE = Pattern(r"[ -~]*[A-Za-z]{2} +[ -~]*[A-Za-z]{2}[ -~]*")
"""What is left of an English line when its Chinese note is taken out."""

_FORMULA = Pattern(r"[^\w ]\([!-~]*\)[(*+/^\\=]")
_VARIABLE = Pattern(r"[^A-Za-z]?[kmn]")
_SIGN = Pattern(r":(?:[:/)]|-\)|\([^()\n\uff08\uff09]*(?:\n|\Z))")
_OPERATORS = ("!=", ":=", "![")
"""The last is the picture of Markdown."""

_AUTHOR = Pattern(r"(?:\[[0-9]+\]|[0-9]{1,3}\.)?[^\n\u3002\uff0c\uff1a\uff1b]*\. [^\n\u3002\uff0c\uff1a\uff1b]*")
"""The author and title of a reference in a list: half-width all through, a stop and a blank between them."""

_QUOTES = {"“": "”", "‘": "’", "「": "」", "『": "』"}
_NAME = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.+-")
_SPARED = tuple(
    (sign, frozenset(sign) - COMMON, Pattern(expression, re.ASCII))  # Han around an address is no part of it
    for sign, expression in (
        ("://", r"://[^\s()\u2e80-\u9fff\uff00-\uffef“”]+"),
        ("www.", r"www\.[^\s()\u2e80-\u9fff\uff00-\uffef“”]+"),
        ("@", r"@[\w-]+\.[\w.]+"),
        ("`", r"`[^`\n]*`"),
        ("$", r"\$\$?[^$\n\u2e80-\u9fff\uff00-\uffef]+\$\$?"),
        ("&", r"&#?\w{2,8};"),
        ("{{", r"\{\{[^{}\n]*\}\}"),
        *((call, r"\w\([\"'][^()\n]*\)") for call in ('("', "('")),
        *((f"= {quote}", rf"\w = {quote}[^{quote}\n]*{quote}") for quote in "\"'"),
        ("```", r"```[^`]*```"),
        (":\\", r":\\[^\s\uff0c\u3002\uff1b“”]*"),  # a path of Windows
        ("(0", r"\(0\d{1,3}\) ?\d{4}"),  # an area code
        ("].", r"\[[A-Z]{1,2}(?:/[A-Z]{2})?\]\.[^\n]*"),  # a reference after its type (GB/T 7714)
    )
)


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Half-width marks with Chinese on a side, outside URLs, code and formulae."""
    text = document.text
    free = _outside(_spared(text, document.unusual))
    yield from _marks(text, free)
    for found in _STOP.finditer(text):
        before = text[found.start() - 1 : found.start()]
        chinese = _STOPPED.match(before) or (before in _UNITS and _line_is_chinese(text, found.start()))
        if chinese and free(found.start()):
            yield Edit(found.start(), found.end(), "\u3002", "half-width full stop after Chinese")
    if "(" in text or ")" in text:
        yield from _parentheses(text, free)


def _spared(text: str, unusual: frozenset[str]) -> list[Span]:
    """Where URLs, addresses, code and formulae stand: sorted, disjoint."""
    spans: list[Span] = [*rows(text)]
    for sign, needed, pattern in _SPARED:
        if not unusual >= needed or sign not in text:
            continue
        for found in pattern.finditer(text):
            start, end = found.span()
            while sign in ("://", "@") and text[start - 1 : start] in _NAME and start:
                start -= 1  # the scheme, the user
            if sign == "].":
                line = text.rfind("\n", 0, start) + 1
                start = line if _AUTHOR.fullmatch(text, line, start) else start
            if sign != "&" and text[end - 1] in _STOPS and _AFTER.match(text, end):
                end -= 1  # the mark belongs to the Chinese after it
            spans.append((start, end))
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            start, end = merged[-1][0], max(end, merged.pop()[1])
        merged.append((start, end))
    return merged


def _anywhere(at: int) -> bool:
    """Nothing is spared."""
    return True


def _outside(spans: list[Span]) -> Callable[[int], bool]:
    """A test whether an offset lies outside the sorted spans."""
    if not spans:
        return _anywhere
    starts = [start for start, _ in spans]

    def free(at: int) -> bool:
        i = bisect_right(starts, at) - 1
        return i < 0 or at >= spans[i][1]

    return free


def _marks(text: str, free: Callable[[int], bool]) -> Iterator[Edit]:
    for found in _MARKS.finditer(text):
        start, end = found.span()
        if _chinese(text, start, end) and free(start):
            marks = found[0]
            new = _FULL.get(marks) or "".join(map(_FULL.__getitem__, marks))
            yield Edit(start, end, new, "half-width mark in Chinese text")


def _chinese(text: str, start: int, end: int) -> bool:
    """Whether the mark at [start, end) belongs to Chinese text; its neighbours decide, at a line's end the line."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if "\u4e00" <= before <= "\u9fff" and text[start] not in ":!":
        return True  # nearly always
    if text.startswith(_OPERATORS, end - 1):
        return False
    if not before or before == "\n":
        return False
    if text[start] == ":" and _SIGN.match(text, start):
        return False  # a scheme, a path of names, a smiley
    if text[start:end] == "!" and _VARIABLE.fullmatch(text[max(0, start - 2) : start]):
        return False  # a factorial
    if before in _QUOTES and after == _QUOTES[before]:
        return False  # the mark itself is meant
    if _BEFORE.match(before) and (before not in _UNITS or _line_is_chinese(text, start)):
        return True
    if _AFTER.match(after):
        return before.isalnum() or before in "%+)" or (before in _ENDS and _line_is_chinese(text, start))
    if before == ")" or (before == "%" and text[start] in ",;"):
        return _line_is_chinese(text, start)
    parted = not after.strip() and (
        not text[end : line_end(text, end)].strip() or _AFTER.match(text, end + 1) is not None
    )
    return parted and (before.isalnum() or before == "%") and _line_is_chinese(text, start)


def _line_is_chinese(text: str, at: int) -> bool:
    """Whether the line that holds `at` has more Han than Latin letters before it."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    return len(_LATIN.compiled.findall(line)) < len(_WIDE.compiled.findall(line))


def _parentheses(text: str, free: Callable[[int], bool]) -> Iterator[Edit]:
    taken = -1
    for pattern in (_PAIR, _MIXED, _OUTER):
        for found in pattern.finditer(text):
            start, end = found.span()
            if start < taken or not (free(start) and free(end - 1)) or not _is_chinese_pair(text, start, end):
                continue
            safe = _is_sure(text, start, end)
            # A blank beside it belonged to the half-width form, where a Latin gloss follows its Chinese word.
            blank = text[start - 1 : start] == " " and _GLOSS.fullmatch(text[start + 1 : end - 1]) is not None
            after = blank and _AFTER.match(text, end + 1) is not None and text[end] == " "
            for low, high, twin in ((start - blank, start + 1, "\uff08"), (end - 1, end + after, "\uff09")):
                if text[low:high] != twin:
                    yield Edit(low, high, twin, "half-width parenthesis in Chinese text", safe=safe)


def _is_sure(text: str, start: int, end: int) -> bool:
    """Whether a Chinese pair is made: not a list number before a Latin letter, and a lone half only in half-width company."""
    if text[start] == "(" and text[end - 1] == ")":
        return not (_LIST_NUMBER.fullmatch(text[start:end]) and _LATIN.match(text, end))
    line = text[text.rfind("\n", 0, start) + 1 : start] + text[end : line_end(text, end)]
    return _COMPANY.search(line) is not None or _FULL_MARK.search(line) is None


def _is_english(text: str, start: int, end: int) -> bool:
    """Whether the line is an English sentence but for the parentheses at [start, end)."""
    return (
        _SENTENCE.fullmatch(text[text.rfind("\n", 0, start) + 1 : start] + text[end : line_end(text, end)]) is not None
    )


def _is_chinese_pair(text: str, start: int, end: int) -> bool:
    """Whether the parentheses at [start, end) belong to Chinese text."""
    if text[start] != "(" or text[end - 1] != ")":
        return True  # one half is full-width already
    if text[start - 1 : start] == "]":
        return False  # a link of Markdown
    inside, before = text[start + 1 : end - 1], text[max(0, start - 2) : start]
    if _WIDE.search(inside):
        return not (before.isascii() and _is_english(text, start, end))
    if before.strip(" ") and before[-1] != "\n":
        # Inside an identifier or a formula it is a call; one blank may part it from the Chinese it explains.
        last = before.rstrip(" ")[-1:]
        if not _BEFORE.match(last) or _FORMULA.match(text, start - 1):
            return False
        return last not in _UNITS or _line_is_chinese(text, start)
    rest = text[end : min(line_end(text, end), end + 12)]
    if _YEAR.fullmatch(inside):
        return _WIDE.match(rest) is not None  # a court's case
    return _ORDINAL.fullmatch(inside) is not None and _WIDE.search(rest) is not None


RULE = Rule(
    "P001",
    "half-width-mark",
    __doc__ or "",
    check,
    examples=(
        changes(
            "会议要求,各地(含县区)落实:一是查;二是改!",
            "会议要求\uff0c各地\uff08含县区\uff09落实\uff1a一是查\uff1b二是改\uff01",
        ),
        changes("(1)青禾县启动5G;", "\uff081\uff09青禾县启动5G\uff1b"),
        changes("附件\uff08共3份)已送达.", "附件\uff08共3份\uff09已送达\u3002"),
        keeps("15:43\uff0c比例1:2\uff0c200.69万元\uff0c1,350个\uff0chttp://a.cn/x,y"),
        keeps("1.云岭市说“Well done, team!”"),
        changes("会议要求逐户核对\n增速为3%.\n「『盡快』.」", "会议要求逐户核对\n增速为3%。\n「『盡快』。」"),
        changes("Alpha Watch销量跌72%:原因", "Alpha Watch销量跌72%\uff1a原因"),
        changes("国内生产总值 (GDP) 增长", "国内生产总值\uff08GDP\uff09增长"),
        reports("畜禽养殖场\uff08养殖小区)、屠宰场\uff08点\uff09\uff0c应当登记。"),
        reports("(一)C字证件\uff0c发给随行家属。"),
        keeps("f(x)=1; g(x): 2"),
        keeps("标识符\uff1a(a)(b)匹配ab\uff1b没有任何::的名字\uff0c元字符“?”和“:”\n好吧:("),
        changes("访问http://a.cn/x,y,再填表", "访问http://a.cn/x,y\uff0c再填表"),
        keeps("print('云岭:', n)\nname = \"云岭, 青禾\""),
        changes("据文献[1],增速为12, 电网升级为5G, 见表2.", "据文献[1]\uff0c增速为12\uff0c 电网升级为5G\uff0c 见表2."),
        changes("(2020)云01民终12号\n开设α,β2,③等课", "\uff082020\uff09云01民终12号\n开设α,β2\uff0c③等课"),
        keeps("电话\uff1a(0571)8888-6666"),
        keeps("若数值!=空值\u3002\u53d6值:=零\u3002\u89c1[附件](附件.pdf)和![图](图.png)"),
        keeps("写成R&#68;部门\uff0c空格为&nbsp;的\nRoom 12, 中国\n(2020) annual report of 云岭"),
        keeps("王力. 古代汉语[M]. 云岭: 青禾书局, 1999: 25.\n[2] 王力, 李平. 青禾县志: 上编[EB/OL]. (2019)[2020]."),
        keeps("序号,姓名,单位(全称)\n1,王芳,云岭市农业局\n2,李平,青禾县民政局\n\na;甲;3.5\nb;乙;4.0\nc;丙;4.5"),
        changes(
            "一是查,二是改,三是评\n四是学,五是比,六是赶",
            "一是查\uff0c二是改\uff0c三是评\n四是学\uff0c五是比\uff0c六是赶",
        ),
        changes(
            "请填写姓名,性别,年龄\n请提交户口本,照片,申请",
            "请填写姓名\uff0c性别\uff0c年龄\n请提交户口本\uff0c照片\uff0c申请",
        ),
        keeps("打开C:\\文件\\数据,备份.txt\n时间,事件,来源\n2020年,云岭建市,云岭志\n2021年,青禾建县,青禾志"),
        keeps("姓名,单位,职务\n王芳,云岭市农业局,科员\n李平,青禾县民政局,局长"),
        changes("姓名,电话,地址\n要写清,写全,写对。", "姓名\uff0c电话\uff0c地址\n要写清\uff0c写全\uff0c写对。"),
        keeps("The Ministry (民政部) said so.\nIt grew by 3.2% (up from 2.8%); exports rose.\n如下\uff1an!表示阶乘"),
    ),
    unusual=frozenset(",:;!?()."),
)
