"""The laws, over words and marks rather than single characters."""

from __future__ import annotations

import json
import os
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import gov_clean
from gov_clean import markdown
from gov_clean.decode import encode
from gov_clean.document import Document, Edit, restore, restore_hunks
from gov_clean.mended import mended, settled

WORD = st.sampled_from(
    [*"\u3002\uff0c\u3001\uff1b\uff1a“”‘’(),:;!?.\n\n\n ", "\u3000", "\u00a0", "\u200b", "--", "...", "<br>", "<p>", "</p>", "&nbsp;",
     "云岭市", "会议", "要求", "重要", "落实", "2024-01-30", "15:43", "3.5", "工作", "的", "http://a.cn/b,c", "abc",
     "\n来源:云岭市民政局\n", "\n打印 | 分享到:\n", "\n首页 >> 新闻 >> 动态\n", "\nlist\n", "\t", "|", "*", "# ", "\r\n", "\ue000", "\ud800", "[2020]12号",
     "云岭市召开重要重要会议,部署工作", "\n一、总体要求\n", "\n附件:1.名单.doc\n", "\n发布时间: 2024-01-30 09:26\n",
     "云岭市民政局近日召开专题会议,研究部署冬季困难群众走访工作,要求逐户核对信息,逐人了解需要。",
     "青禾县迅速组织力量深入社区,把温暖送到每一户门前,做到件件有回音,事事有着落,群众十分满意。"]
)  # fmt: skip
TEXT = st.lists(WORD, max_size=40).map("".join) | st.text(max_size=60)
FUZZ = int(os.environ.get("FUZZ", "0"))
"""Texts a law is tried on, new ones each time; 0: the same 3,000 each time, so that a result can be repeated."""
LAWS = settings(max_examples=FUZZ or 3000, derandomize=not FUZZ, deadline=None, suppress_health_check=list(HealthCheck))


@LAWS
@given(TEXT)
def test_undo(text: str) -> None:
    page = gov_clean.clean(text)
    assert gov_clean.restore(page) == text
    assert page.verify()
    assert gov_clean.restore_json(json.loads(page.to_json())) == text


def test_bytes_that_are_not_those_of_the_checksum_are_an_error() -> None:
    record = gov_clean.clean(b"a,b").to_dict() | {"text": "a,c"}
    with pytest.raises(ValueError, match="checksum"):
        gov_clean.restore_bytes(record)


@LAWS
@given(TEXT)
def test_hunks_are_the_whole_difference(text: str) -> None:
    document = gov_clean.clean(text).document
    at = shown = 0
    for hunk in document.hunks():
        assert document.source[at : hunk.span[0]] == document.text[shown : hunk.clean[0]]
        assert document.source[hunk.span[0] : hunk.span[1]] == hunk.before
        at, shown = hunk.span[1], hunk.clean[1]
    assert document.source[at:] == document.text[shown:]


@LAWS
@given(TEXT)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = gov_clean.clean(text).document.text
    assert gov_clean.clean(once).document.text == once


@LAWS
@given(st.data())
def test_passes_know_the_way_back(data: st.DataObject) -> None:
    document = Document(data.draw(st.text(max_size=20)))
    for _ in range(data.draw(st.integers(0, 4))):
        cuts = sorted(data.draw(st.lists(st.integers(0, len(document.text)), max_size=6)))
        edits = [Edit(a, b, data.draw(st.text(max_size=3)), "") for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
        document = document.apply({(e.start, e.end): e for e in edits if e.start < e.end}.values())
    assert restore(document) == document.source
    assert restore_hunks(document.text, document.hunks()) == document.source


@LAWS
@given(
    TEXT.map(lambda t: t.encode("utf-8", "replace"))
    | st.text(alphabet="云岭市会议要求。\r\n", max_size=40).map(lambda t: t.encode("gb18030"))
)
def test_bytes_come_back(data: bytes) -> None:
    try:
        page = gov_clean.clean(data)
    except ValueError:
        return
    assert page.decoded and encode(page.decoded.text, page.decoded) == data
    assert gov_clean.restore_bytes(page) == gov_clean.restore_bytes(json.loads(page.to_json())) == data


TAGS = st.sampled_from(
    ["<p>", "</p>", "<div>", "</div>", "<br>", "<table><tr><td>", "</td><td>", "</td></tr><tr><td>", "</td></tr></table>", "<a href='/1.html'>", "</a>",
     "<script>", "</script>", "<!--", "-->", "<nav>", "</nav>", "<li>", "<h2>", "</h2>", "<blockquote>", "&nbsp;", "&ldquo;", "&#x5c71;", "<title>", "</title>",
     "<div style='display:none'>", "<", ">", "</html>", "<sup>", "</sup>", "4", "<del>", "</del>", "<ol start=5>", "</ol>", "<pre>", "</pre>",
     "<td rowspan=2>", "<td colspan=2>"]
)  # fmt: skip
HTML = st.lists(WORD | TAGS, max_size=40).map(lambda parts: "<html><body>" + "".join(parts))


@LAWS
@given(HTML)
def test_html_comes_back_and_its_text_is_clean(html: str) -> None:
    page = gov_clean.clean(html)
    assert page.document.format == "html"
    assert gov_clean.restore(page) == html
    assert page.verify()
    assert gov_clean.restore_json(json.loads(page.to_json())) == html


@LAWS
@given(HTML)
def test_html_is_mended_where_it_stands(html: str) -> None:
    """Its tags stay, its article is the same, and nothing is left to do; or it is refused (heaps of marks without words)."""
    page = gov_clean.clean(html)
    source = settled(page)
    if source is None:
        return
    again = gov_clean.clean(source).document
    assert (again.text, mended(again)) == (page.document.text, source)
    assert re.findall(r"</?[a-z][^<>]*>", source) == re.findall(r"</?[a-z][^<>]*>", html)


@LAWS
@given(TEXT | HTML)
def test_own_markdown_comes_out_unchanged(text: str) -> None:
    written = gov_clean.clean(text).to_markdown()
    assert gov_clean.clean(written).to_markdown() == written
    assert markdown.is_own(written) or not written.startswith("---\n")


def folded(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


@LAWS
@given(st.lists(WORD, max_size=60).map("".join))
def test_what_is_removed_stands_elsewhere_or_is_chrome_by_name(text: str) -> None:
    page = gov_clean.clean(text)
    made = [d for d in page.diagnostics() if d.applied]
    left = folded(page.document.text) + folded("".join(d.before for d in made if d.code[0] in "CMT"))
    for done in made:
        if done.code[0] == "R":
            assert all(folded(line) in left for line in done.before.split("\n"))


def test_what_is_removed_stands_elsewhere_or_is_named() -> None:
    body = "云岭市民政局近日召开专题会议\uff0c研究部署冬季困难群众走访工作\uff0c要求逐户核对信息\uff0c逐人了解需要。"
    text = f"云岭市召开会议部署走访工作\n来源\uff1a云岭市民政局\n{body}\n责任编辑\uff1a王芳\n"
    page = gov_clean.clean(text)
    assert body in page.document.text
    assert [d.code[0] for d in page.diagnostics() if d.applied and d.before.strip()] == ["C", "C"]
