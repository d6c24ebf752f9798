"""What within an article is the site's, and what is the author's: each case is a page and what is left of it."""

from __future__ import annotations

import pytest

import gov_clean

COLON, COMMA = "\uff1a", "\uff0c"
TITLE = "云岭市召开春季造林工作会议"
PROSE = [
    f"云岭市近日召开春季造林工作会议{COMMA}要求各乡镇落实责任{COMMA}抢抓时节{COMMA}确保完成全年任务。",
    f"会议指出{COMMA}造林是一项长期的工作{COMMA}不能有歇脚松劲的念头{COMMA}也不能搞一阵风{COMMA}要一年接着一年干。",
]
HEAD = ["首页 > 政务动态 > 部门动态", TITLE, "发布时间:2024-03-12"]
FOOT = ["打印 关闭", f"版权所有{COLON}云岭市人民政府办公室", f"技术支持{COLON}云岭市信息中心"]


def left(*lines: str, head: list[str] = HEAD, foot: list[str] = FOOT) -> list[str]:
    """The lines of the article that stay below its title."""
    text = gov_clean.clean("\n".join([*head, *lines, *foot]) + "\n").document.text
    return [line for line in text.split("\n") if line and line != TITLE]


@pytest.mark.parametrize(
    "inset",
    [
        ["ADVERTISEMENT"],
        ['\'" id="box_6" style="float:left">'],
        ["广告云岭大学的排名全知道.×"],
        ["—广告—"],
        ["分享到 微信 微博"],
        ["请继续往下阅读..."],
        ["相关推荐", "石桥镇栽下今年第一棵树 3.2万阅读", "松林镇补植千亩山坡 1.8万阅读"],
        ["相关新闻", "石桥镇栽下今年第一棵树 03-10", "松林镇补植千亩山坡 03-09"],
        [f"延伸阅读{COLON}春季造林需要注意什么"],
    ],
)
def test_chrome_between_paragraphs_goes_where_the_page_has_more_of_it(inset: list[str]) -> None:
    assert left(PROSE[0], *inset, PROSE[1]) == PROSE
    assert left(PROSE[0], *inset, PROSE[1], head=[TITLE], foot=[]) == [PROSE[0], *inset, PROSE[1]]


@pytest.mark.parametrize(
    "own",
    [
        ["下载"],
        ["造林任务表", "分享到 微信 微博"],
        ["扫码查看各乡镇任务"],
    ],
)
def test_what_may_be_the_authors_stays_between_paragraphs(own: list[str]) -> None:
    assert left(PROSE[0], *own, PROSE[1]) == [PROSE[0], *own, PROSE[1]]


def test_links_below_a_heading_within_an_article_go() -> None:
    links = "".join(
        f"<p><a href='/{n}.html'>{name}栽下今年第一棵树</a></p>" for n, name in enumerate(("石桥镇", "松林镇"))
    )
    parts = [*HEAD, PROSE[0], "相关新闻", links, PROSE[1], *FOOT]
    html = "".join(part if part == links else f"<p>{part}</p>" for part in parts)
    text = gov_clean.clean(f"<html><body>{html}</body></html>").document.text
    assert [line for line in text.split("\n") if line] == [TITLE, *PROSE]


@pytest.mark.parametrize(
    "tail",
    [
        ["— END —", "石桥镇 图", "松林镇 文"],
        [f"政策原文{COLON}云岭市造林管理办法"],
        ["石桥镇植树现场00:02:45", "松林镇补植进展00:01:02"],
    ],
)
def test_what_follows_the_end_of_an_article_goes(tail: list[str]) -> None:
    assert left(*PROSE, *tail) == PROSE
    assert left(*PROSE, "石桥镇 图", "松林镇 文") == [*PROSE, "石桥镇 图", "松林镇 文"]
