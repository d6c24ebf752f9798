"""The Markdown written is read back the same, by a CommonMark parser and by the tool."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from gov_clean import markdown

TEXT = st.text(
    st.sampled_from("会议要求1.)(-+=#>*_`[]!&;|~\\<a:/ “”\uff0c。"),
    min_size=1,
    max_size=30,
).map(str.strip)


def plain(source: str) -> str:
    """The text a CommonMark parser sees."""
    parts = []
    for token in MarkdownIt().parse(source):
        for child in token.children or ():
            parts.append("\n" if child.type == "hardbreak" else child.content)
    return "".join(parts)


@given(TEXT.filter(bool))
def test_a_parser_gives_back_exactly_the_text(text: str) -> None:
    assert plain(markdown.escape(text)) == text


@pytest.mark.parametrize("text", ["1.会议", "# 号", "- 项", "*注*", "<b>", "&lt;", "a|b", "==", "第一行\n第二行"])
def test_block_marks_are_escaped(text: str) -> None:
    assert plain(markdown.escape(text)) == text


def test_only_own_front_matter_is_own() -> None:
    assert markdown.is_own('---\ntitle: "标题"\n---\n\n# 标题\n')
    assert not markdown.is_own("---\nlayout: post\n---\n\n# 标题\n")
    assert not markdown.is_own("正文\n---\n---\n")
