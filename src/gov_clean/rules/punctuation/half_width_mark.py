"""Half-width mark in Chinese text.

GB/T 15834-2011 gives the marks of Chinese text a full width. A comma, colon, semicolon, question or exclamation mark is
changed where Han or a Chinese mark stands on a side and no Latin sentence is meant; parentheses are changed in pairs that
hold Han or follow it. Decimals, times, ratios, thousands, URLs, addresses, file names, code and list numbers stay.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_TWIN = {mark: chr(ord(mark) + 0xFEE0) for mark in ",:;!?()"}
_HAN = r"\u3400-\u9fff\u3007\uf900-\ufaff"
_CLOSE = r"”’》】〕」』\uff09\u3001\u3002\uff01-\uff1f%\u2103\u2026"
_OPEN = r"“‘《【〔「『\uff08"
_MARK = Pattern(
    rf"(?<=[{_HAN}{_CLOSE})])[,:;!?]+"
    rf"|[,:;!?]+(?=[{_HAN}{_OPEN}])"
)
_STOP = Pattern(rf"(?<=[{_HAN}”’》\uff09])\.(?=[”’]?(?:\n|\Z))")
_PAREN = Pattern(r"\(([^()\n]{0,300})\)")
_WIDE = Pattern(rf"[{_HAN}“”《》\u3001\u3002\uff0c\uff1a]")
_URL = Pattern(r"(?:https?|ftp)://[^\s\u3000-\u9fff\uff00-\uffef“”]+|www\.[^\s\u3000-\u9fff\uff00-\uffef“”]+|[\w.+-]+@[\w-]+\.[\w.]+|`[^`\n]*`", 256)


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Half-width marks with Chinese on a side, outside URLs and code."""
    text = document.text
    spared = [found.span() for found in _URL.finditer(text)] if "://" in text or "www." in text or "@" in text or "`" in text else []

    def free(at: int) -> bool:
        return not any(start <= at < end for start, end in spared)

    for found in _MARK.finditer(text):
        start, end = found.span()
        before = text[start - 1 : start]
        after = text[end : end + 1]
        if end - start > 1 and found[0].strip("!?"):
            end = start + 1
        if before.isascii() and before not in ")%" and not (before.isalnum() and after > "\u2e80"):
            continue
        if found[0] == ":" and after in "/)(-DPp" and after:
            continue
        if free(start):
            new = "".join(_TWIN[mark] for mark in text[start:end])
            blanks = len(text[end:]) and text[end] == " " and text[end + 1 : end + 2] > "\u2e80"
            yield Edit(start, end + 1 if blanks and new[-1] != "\uff1a" else end, new, "half-width mark in Chinese text")
    for found in _STOP.finditer(text):
        if text[found.start() - 1] != "." and free(found.start()):
            yield Edit(found.start(), found.end(), "\u3002", "half-width full stop after Chinese")
    if "(" in text:
        for found in _PAREN.finditer(text):
            around = text[max(0, found.start() - 1) : found.start()] + found[1]
            if _WIDE.search(around) and free(found.start()):
                yield Edit(found.start(), found.start() + 1, "\uff08", "half-width parenthesis in Chinese text")
                yield Edit(found.end() - 1, found.end(), "\uff09", "half-width parenthesis in Chinese text")


RULE = Rule(
    "P001",
    "half-width-mark",
    __doc__ or "",
    check,
    examples=(
        changes("会议要求,各地(含县区)落实:一是查;二是改!", "会议要求\uff0c各地\uff08含县区\uff09落实\uff1a一是查\uff1b二是改\uff01"),
        keeps("15:43\uff0c比例1:2\uff0c200.69万元\uff0c1,350个\uff0chttp://a.cn/x,y"),
    ),
    needles=(",", ":", ";", "!", "?", "(", "."),
)
