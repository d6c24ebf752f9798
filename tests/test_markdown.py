"""The Markdown written is read back the same, by a CommonMark parser and by the tool."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import gov_clean
from gov_clean import markdown
from gov_clean.characters import COMMA

TEXT = st.text(
    st.sampled_from("会议要求1.)(-+=#>*_`[]!&;|~\\<a:/ “”\uff0c。"),
    min_size=1,
    max_size=30,
).map(str.strip)


def plain(source: str) -> str:
    """The text that a parser of CommonMark with GitHub's tables and strikethrough sees."""
    parts = []
    for token in MarkdownIt().enable(["table", "strikethrough"]).parse(source):
        for child in token.children or ():
            parts.append("\n" if child.type == "hardbreak" else child.content)
    return "".join(parts)


@given(TEXT.filter(bool))
def test_a_parser_gives_back_exactly_the_text(text: str) -> None:
    assert plain(markdown.escape(text)) == text


@pytest.mark.parametrize("text", ["1.会议", "# 号", "- 项", "*注*", "<b>", "&lt;", "a|b", "==", "第一行\n第二行"])
def test_block_marks_are_escaped(text: str) -> None:
    assert plain(markdown.escape(text)) == text


@pytest.mark.parametrize("text", ["1.会议", "1.5倍", "#号", "-5", "2~3天", "A&B", "3>2"])
def test_what_is_no_mark_is_not_escaped(text: str) -> None:
    assert markdown.escape(text) == text


def test_what_the_tool_wrote_holds_its_body_once() -> None:
    """A body that the writer of a page left standing twice is no scraped copy any more."""
    body = "\n\n".join(
        [
            "云岭市近日召开春季造林工作会议\uff0c要求各乡镇落实责任\uff0c抢抓时节\uff0c确保完成全年任务。",
            "青禾县、石桥镇的负责人先后发言\uff0c介绍了苗木调运、整地和补植的做法。",
            "会议还通报了去年的验收结果\uff0c成活率为百分之九十二\uff0c比上年提高三个百分点。",
        ]
    )
    title = "云岭市召开春季造林工作会议"
    own = f'---\ntitle: "{title}"\n---\n\n# {title}\n\n{body}\n\n## {title}\n\n{body}\n'
    assert gov_clean.clean(own).to_markdown() == own
    assert gov_clean.clean(f"{title}\n\n{body}\n\n{title}\n\n{body}\n").document.text.count("青禾县") == 1


def test_only_own_front_matter_is_own() -> None:
    assert markdown.is_own('---\ntitle: "标题"\n---\n\n# 标题\n')
    assert not markdown.is_own("---\nlayout: post\n---\n\n# 标题\n")
    assert not markdown.is_own("正文\n---\n---\n")


def test_rules_of_the_text_alone_leave_own_marks() -> None:
    own = '---\ntitle: "会议"\n---\n\n# 会议\n\n会议要求,比重为5\\*3。\n'
    page = gov_clean.clean(own, gov_clean.Settings(select=("T", "P", "W")), path="a.md")
    assert page.to_markdown() == own.replace(",", COMMA) and page.metadata.title == "会议"


@pytest.mark.parametrize("front", ["", 'title: "会议"\n', 'title: "会议"\ndate: "2024-01-30"\n'])
@pytest.mark.parametrize("body", ["**要求**落实", "`a_b`", "见[附表](a_b.md)", "- 一\n\n\n- 二", "```\ncode\n```"])
def test_marks_beside_the_same_front_matter_stay(front: str, body: str) -> None:
    """Front matter with the tool's keys, or none, does not make people's own marks text."""
    theirs = f"---\n{front}---\n\n# 会议\n\n{body}\n\n会议要求,全面落实。\n"
    for path in ("-", "a.md"):
        page = gov_clean.clean(theirs, gov_clean.Settings(select=("P",)), path=path)
        assert page.to_markdown() == theirs.replace(",全", COMMA + "全")
        page = gov_clean.clean(theirs, path=path)
        assert page.metadata.title == ("会议" if front else None) and body.split("\n")[0] in page.to_markdown()


def test_a_title_joined_to_the_next_row_is_written_as_the_text_has_it() -> None:
    text = "云岭市云岭市召开造林会议\uff0c部署工作\n、云岭市民政局近日召开会议\uff0c研究部署冬季走访工作\uff0c要求逐户核对信息。\n"
    page = gov_clean.clean(text)
    assert page.metadata.title == "云岭市召开造林会议\uff0c部署工作"
    assert gov_clean.clean(page.to_markdown()).to_markdown() == page.to_markdown()


def test_a_title_cut_from_a_joined_row_is_mended_by_itself() -> None:
    page = gov_clean.clean("<html><body>”\n一、总体要求\n“</td></tr></table>2024-01-30<nav>\n一、总体要求\n&ldquo;")
    assert page.metadata.title == "“一、总体要求”"
    assert gov_clean.clean(page.to_markdown()).to_markdown() == page.to_markdown()


def cells(written: str) -> list[list[str]]:
    """The cells of the tables that a parser sees."""
    rows: list[list[str]] = []
    tokens = MarkdownIt().enable("table").parse(written)
    for before, token in pairwise(tokens):
        if before.type == "tr_open":
            rows.append([])
        if before.type in ("th_open", "td_open"):
            rows[-1].append("".join(child.content for child in token.children or ()))
    return rows


@pytest.mark.parametrize(
    "rows",
    [
        [["名称|单位", "值"], ["产量|吨", "10"], ["|x|", "|y|"]],
        [["|甲|", "乙"], ["石桥镇|", "|5"]],
        [["名称|单位", "值"], ["| 甲 | 乙 |", ""], ["产量", "10"]],
    ],
)
def test_a_bar_within_a_cell_does_not_part_it(rows: list[list[str]]) -> None:
    drawn = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    prose = "云岭市召开会议\uff0c部署春季造林工作\uff0c要求各地落实责任\uff0c抢抓时节完成任务。"
    page = gov_clean.clean(f"<html><body><p>{prose}</p><table>{drawn}</table><p>{prose}</p></body></html>")
    written = page.to_markdown()
    assert cells(written) == rows
    assert gov_clean.clean(written).to_markdown() == written


def test_rows_of_bars_in_a_text_are_a_table() -> None:
    written = gov_clean.clean("云岭市造林任务\n\n| 乡镇 | 亩 | 树种 |\n| 石桥镇 | 50 | 松 |\n").to_markdown()
    assert cells(written) == [["乡镇", "亩", "树种"], ["石桥镇", "50", "松"]]


@pytest.mark.parametrize(
    "text", ["会议要求", "会议要求,全面落实。\n\n各地执行。\n", "你看那山\uff0c\n山山水水总是情。\n"]
)
def test_no_front_matter_is_written_where_nothing_is_known(text: str) -> None:
    written = gov_clean.clean(text).to_markdown()
    assert "---" not in written and written.startswith(text[:3])
    assert gov_clean.clean(written).to_markdown() == written
    assert gov_clean.clean(written, path="a.md").to_markdown() == written


@pytest.mark.parametrize(
    "text", ["比重为5*3。\n", "甲\t乙\t丙\n丁\t戊\t己\n", "会议要求。" * 9 + "\n\n一、总体要求\n\n" + "各地执行。" * 9]
)
def test_marks_are_told_from_the_text_by_front_matter_though_it_is_empty(text: str) -> None:
    written = gov_clean.clean(text).to_markdown()
    assert written.startswith("---\n---\n\n") and markdown.is_own(written)
    assert gov_clean.clean(written).to_markdown() == written


def test_own_markdown_with_empty_front_matter_comes_out_unchanged() -> None:
    own = "---\n---\n\n会议要求全面落实。\n"
    assert gov_clean.clean(own).to_markdown() == own


@pytest.mark.parametrize(
    ("html", "rows"),
    [
        (
            "<tr><td rowspan='2'>指标</td><td colspan=2>一季度</td></tr><tr><td>绝对量</td><td>增速</td></tr>"
            "<tr><td>增加值</td><td>12.5</td><td>6.2%</td></tr>",
            [["指标", "一季度", ""], ["", "绝对量", "增速"], ["增加值", "12.5", "6.2%"]],
        ),
        (
            '<tr><td>县</td><td>镇</td><td>亩</td></tr><tr><td rowspan="3">青禾县</td><td>石桥镇</td><td>5</td></tr>'
            "<tr><td>松林镇</td><td rowspan=2>7</td></tr><tr><td>白水镇</td></tr><tr><td>合计</td><td></td><td>12</td></tr>",
            [
                ["县", "镇", "亩"],
                ["青禾县", "石桥镇", "5"],
                ["", "松林镇", "7"],
                ["", "白水镇", ""],
                ["合计", "", "12"],
            ],
        ),
        (
            "<tr><td>甲</td><td>乙</td><td>丙</td></tr><tr><td ROWSPAN=0>一</td><td colspan='many'>二</td><td colspan=0>三</td></tr>"
            "<tr><td>四</td><td>五</td></tr>",
            [["甲", "乙", "丙"], ["一", "二", "三"], ["", "四", "五"]],
        ),
        (
            "<tr><td></td><td>亩</td></tr><tr><td>石桥镇</td><td>5</td></tr><tr><td>松林镇</td><td>7</td></tr>",
            [["", "亩"], ["石桥镇", "5"], ["松林镇", "7"]],
        ),
        (
            "<tr><td>甲</td><td rowspan=9><p>乙</p></td><td>丙</td></tr></table><table><tr><td>丁</td><td>戊</td><td>己</td></tr>"
            "<tr><td>庚</td><td>辛</td><td>壬</td></tr>",
            [["丁", "戊", "己"], ["庚", "辛", "壬"]],
        ),
    ],
)
def test_every_value_stays_in_its_column_beside_merged_cells(html: str, rows: list[list[str]]) -> None:
    prose = "云岭市召开会议\uff0c部署春季造林工作\uff0c要求各地落实责任\uff0c抢抓时节完成任务。"
    page = gov_clean.clean(f"<html><body><p>{prose}</p><table>{html}</table><p>{prose}</p></body></html>")
    written = page.to_markdown()
    assert cells(written) == rows
    assert gov_clean.restore(page) == page.document.source and page.verify()
    assert gov_clean.clean(written).to_markdown() == written


def items(written: str) -> list[str]:
    """The items of the lists that a parser sees, each with its number or bullet."""
    found, first, place = [], "", 0
    for token in MarkdownIt().parse(written):
        if token.type == "ordered_list_open":
            first, place = "number", int(token.attrs.get("start", 1))
        elif token.type == "bullet_list_open":
            first = "-"
        elif token.type == "inline" and first:
            found.append(f"{place}. {token.content}" if first == "number" else f"- {token.content}")
            place += 1
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            first = ""
    return found


@pytest.mark.parametrize(
    ("html", "seen"),
    [
        ("<ol start=5><li>核实面积</li><li>落实苗木</li></ol>", ["5. 核实面积", "6. 落实苗木"]),
        (
            "<ol start=5><li>核实面积</li><li value=9>落实苗木</li><li>落实责任</li></ol>",
            ["5. 核实面积", r"- 9\. 落实苗木", "10. 落实责任"],
        ),
        ("<ol type=a><li>核实面积</li></ol><ul><li>落实苗木</li></ul>", ["- a. 核实面积", "- 落实苗木"]),
        ("<ol start=5><li># 核实*面积*</li></ol>", [r"5. \# 核实\*面积\*"]),
    ],
)
def test_a_list_keeps_its_numbers(html: str, seen: list[str]) -> None:
    prose = "云岭市召开会议\uff0c部署春季造林工作\uff0c要求各地落实责任\uff0c抢抓时节完成任务。"
    page = gov_clean.clean(f"<html><body><p>{prose}</p>{html}<p>{prose[:-5]}到位。</p></body></html>")
    written = page.to_markdown()
    assert [block.kind for block in page.blocks] == ["paragraph", "list", "paragraph"]
    assert items(written) == seen
    again = gov_clean.clean(written)
    assert again.to_markdown() == written and [b.kind for b in again.blocks] == [b.kind for b in page.blocks]


@pytest.mark.parametrize("page", ["<html><body>*<li>", "<html><body><li>*<table><tr><td>"])
def test_an_empty_item_of_a_list_is_read_back_as_it_is_written(page: str) -> None:
    written = gov_clean.clean(page).to_markdown()
    assert gov_clean.clean(written).to_markdown() == written
