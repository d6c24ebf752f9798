"""HTML mended where it stands."""

from __future__ import annotations

import pytest

import gov_clean
from gov_clean.mended import settled

HEAD = "<html><body><div>首页 &gt; 新闻,动态</div>\n<h1>云岭市召开专题会议</h1>\n"
FOOT = "<p>云岭市民政局负责人介绍了有关情况。</p>\n<div>主办:云岭市民政局, 地址:云岭市一号</div></body></html>\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("云岭市近日召开会议,研究部署重要重要工作。", "云岭市近日召开会议\uff0c研究部署重要工作。"),
        # What a tag or an entity divides stays, and no element is emptied.
        (
            "云岭市近日召开会议&#44;研究部署重要<b>重要</b>工作。",
            "云岭市近日召开会议&#44;研究部署重要<b>重要</b>工作。",
        ),
        ("云岭市近日召开会议&nbsp;,部署重<b>要重</b>要工作。", "云岭市近日召开会议&nbsp;,部署重<b>要重</b>要工作。"),
        # White space and attributes stay.
        (
            "\u3000\u3000云岭市  部署\n<b title='甲,乙'>工作</b>,逐户核对(试行).",
            "\u3000\u3000云岭市  部署\n<b title='甲,乙'>工作</b>\uff0c逐户核对\uff08试行\uff09。",
        ),
    ],
)
def test_words_and_marks(before: str, after: str) -> None:
    """In the article alone; the tags, the bars and the footer stay as they are."""
    html = f"{HEAD}<p>{before}</p>\n{FOOT}"
    page = gov_clean.clean(html)
    source = settled(page)
    assert source and gov_clean.clean(source).document.text == page.document.text
    assert source == f"{HEAD}<p>{after}</p>\n{FOOT}"
