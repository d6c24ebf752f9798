"""Stray HTML in plain text.

Tags of HTML by name, and named entities of marks and spaces, left in a text dump. A line break or the end of a paragraph
becomes a newline. A figure above or below the line stays one (as in M001). Directives that a server should have carried out (`<%@ %>`, `<?php ?>`, `<!--#include -->`) go. Angle brackets of mathematics and titles are left alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.document import Document, Edit
from gov_clean.patterns import Pattern
from gov_clean.raised import raised
from gov_clean.rule import Rule, changes, keeps
from gov_clean.settings import Settings

_NAMES = "p|br|span|div|strong|b|em|font|a|img|ul|ol|li|table|tbody|tr|td|th|h[1-6]|o:p|center|u|sup|sub"
_STRAY = Pattern(
    r"(?is)<(script|style)\b[^>]{0,400}>.{0,100000}?</\1>|<(?P<raised>su[bp])>(?P<figure>[^<>\n]{1,40})</(?P=raised)>"
    rf"|<(?P<slash>/?)(?P<name>{_NAMES})(?:\s+[A-Za-z:-]+\s*=[^<>\n]{{0,800}})?\s?/?>"
    r"|<%[^%<>]{1,400}%>|<\?php\b[^<>?]{0,400}\?>|<!--#\w[^<>]{0,400}-->"
    r"|&(?:nbsp|ldquo|rdquo|lsquo|rsquo|mdash|hellip|middot|quot|amp|lt|gt|emsp|ensp);"
)
_LINE = frozenset(["p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6"])


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Tags and entities."""
    from html import unescape

    text = document.text
    for found in _STRAY.finditer(text):
        start, end = found.span()
        if found[0][0] == "&":
            yield Edit(start, end, unescape(found[0]), "HTML entity in plain text")
            continue
        if found["raised"]:
            said = unescape(found["figure"])
            new = raised(said, text[max(0, start - 1) : start], found["raised"].lower() == "sub")
            yield Edit(start, end, new, "superscript or subscript in plain text")
            continue
        name = (found["name"] or "").lower()
        breaks = name in _LINE and (found["slash"] or name == "br") and end < len(text) and text[end] != "\n"
        yield Edit(start, end, "\n" if breaks else "", "HTML tag in plain text")


RULE = Rule(
    "M002",
    "stray-html",
    __doc__ or "",
    check,
    examples=(
        changes('<p style="x">会议要求&mdash;&mdash;落实。</p>各地<br/>执行', "会议要求——落实。\n各地\n执行"),
        changes('<%@ include file="/foot.jsp" %>云岭市召开会议。', "云岭市召开会议。"),
        changes('云岭市召开会议。<!--#include virtual="/foot.html" --><?php foot(); ?>', "云岭市召开会议。"),
        changes("产量10<sup>4</sup>吨\uff0c见注<sup>[1]</sup>", "产量10⁴吨\uff0c见注[1]"),
        keeps("比重<%5的乡镇和>%9的乡镇。"),
        keeps("当 a<b 且 b>c 时,见《办法》。"),
    ),
    needles=("<", "&"),
)
