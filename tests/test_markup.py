"""HTML: what becomes of elements, and that no markup, however broken, hangs the tool or loses the text."""

from __future__ import annotations

import time

import pytest

import gov_clean
from gov_clean import markup
from gov_clean.document import Document

PROSE = "云岭市召开会议\uff0c部署春季造林工作\uff0c要求各地落实责任\uff0c抢抓时节完成任务。"
P = f"<p>{PROSE}</p>"


def text(html: str) -> str:
    page = gov_clean.clean(html)
    assert gov_clean.restore(page) == html
    return page.document.text


def test_a_data_table_becomes_rows_of_cells_and_a_layout_table_lines() -> None:
    data = "<table><tr><th>乡镇</th><th>亩</th></tr><tr><td>石桥镇</td><td></td><td>50</td></tr></table>"
    assert text(f"<html><body>{P}{data}</body></html>") == f"{PROSE}\n乡镇\t亩\n石桥镇\t\t50"
    layout = f"<table><tr><td><p>{PROSE}</p></td></tr><tr><td><p>{PROSE[:-1]}\uff1b</p></td></tr></table>"
    assert "\t" not in text(f"<html><body>{layout}</body></html>")


def test_what_is_not_shown_goes_and_the_page_itself_never_does() -> None:
    hidden = "<div style='display: none'>手机版</div><script>var a = '<p>';</script><!-- 注释 -->"
    assert text(f"<html><body>{hidden}{P}</body></html>") == PROSE
    assert text(f"<html><body><div style='display:none'>{P * 3}</div></body></html>").count(PROSE) >= 1


def test_links_around_the_article_go_and_attachments_stay() -> None:
    links = "".join(f"<li><a href='/{i}.html'>松林镇第{i}次读书会</a></li>" for i in range(6))
    file = "<p><a href='/a.docx'>造林任务分解表</a></p>"
    done = text(f"<html><body><ul>{links}</ul>{P}{file}<ul>{links}</ul></body></html>")
    assert "造林任务分解表" in done and "读书会" not in done


def test_the_title_element_tells_the_title() -> None:
    page = gov_clean.clean(
        f"<html><head><title>云岭市召开造林会_云岭市人民政府网</title></head><body><p>要闻动态栏目</p><h1>云岭市召开造林会</h1>{P}</body></html>"
    )
    assert page.metadata.title == "云岭市召开造林会"


def test_directives_of_the_server_go() -> None:
    html = (
        f'<%@ page import="a"%><html><body><% if (a > 1) {{ %>{P}<?php if ($a->b) {{ ?><p>青禾县</p>'
        '<!--#include virtual="/foot.html" --><?= $x ?></body></html>'
    )
    assert text(html) == f"{PROSE}\n青禾县"
    assert text(f"<html><body>{P}<p>占比<%5的乡镇</p></body></html>") == f"{PROSE}\n占比<%5的乡镇"
    word = '<?xml:namespace prefix = o ns = "office" />'
    assert text(f"<html><body>{word}{P}<?php tail(); ?></body></html>") == PROSE


def test_damaged_bytes_keep_what_is_whole() -> None:
    page = f"<html><head><meta charset='gb2312'></head><body>{P}<p>\ufffd青禾县\ufffd</p></body></html>"
    assert PROSE in gov_clean.clean(page.encode()).document.text  # the charset declared is wrong
    assert PROSE in gov_clean.clean(page.replace("\ufffd", "").encode("gb18030")).document.text
    mixed = (
        f"<html><body>{P * 20}".encode() + "<p>青禾县开展春季造林</p>".encode("gb18030") + f"{P}</body></html>".encode()
    )
    done = gov_clean.clean(mixed)
    assert done.document.text.count(PROSE) >= 1
    assert gov_clean.restore(done) == done.document.source


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 100_000 + P + "</div>" * 100_000,
        "<table><tr><td>" * 100_000 + P + "</td></tr></table>" * 100_000,
        "<span><b>" * 100_000 + P,
        "<%" * 100_000 + P,
        "<?php " * 100_000 + P,
        P + "<table>" + "<tr><td>1</td><td>甲</td><td>乙</td></tr>" * 50_000 + "</table>",
        P + "<script>" + "var a = '<b>';" * 400_000 + "</script>",
        P + "<script>" + "var a = '<b>';" * 400_000,
        P + "<p><a href='/a.doc'>甲</a></p>" * 20_000,
        "<p><b>" + PROSE + "<td></i></span></table></p></" * 1000,
        "<table><tr><td>" * 50_000 + P,
        "<div>" * 50_000 + P,
        "<div style='display:none'>" * 20_000 + P,
        "<nav>" * 50_000 + P,
        "<!--" * 50_000 + P,
        '<a href="' * 30_000 + P,
        "<" * 300_000 + P,
        P + "<script>" + "var a = '<b>';" * 100_000 + "</script>",
        P + "<table>" + "<tr><td>1</td><td>甲</td><td>乙</td></tr>" * 20_000 + "</table>",
        P + "\ufffd" * 1000 + "</p></html></html></body></div>",
    ],
    ids=[
        "nested",
        "nested-tables",
        "unclosed",
        "asp",
        "php",
        "long-table",
        "long-script",
        "endless-script",
        "files",
        "broken",
        "tables",
        "divs",
        "hidden",
        "nav",
        "comments",
        "quotes",
        "angles",
        "script",
        "rows",
        "damaged",
    ],
)
def test_broken_and_endless_markup_keeps_the_text(html: str) -> None:
    start = time.process_time()
    assert "部署春季造林工作" in text("<html><body>" + html)
    assert time.process_time() - start < 30  # quadratic behaviour takes minutes


def test_links_that_end_the_article_and_buttons_in_its_head_go() -> None:
    link = "<p><a href='/{0}.html'>{0}</a></p>"
    head = "<h1>云岭市召开造林会</h1><p>来源: 云岭日报 2024-03-12</p>" + link.format("论坛") + "<p>打印</p>"
    foot = link.format("云岭市去年造林成绩单") + "<p>责任编辑: 王芳</p>"
    assert text(f"<html><body>{head}{P * 3}{foot}</body></html>").split() == ["云岭市召开造林会", *[PROSE] * 3]
    own = "<p>云岭市去年造林成绩单</p><p>责任编辑: 王芳</p>"
    assert "成绩单" in text(f"<html><body>{head}{P * 3}{own}</body></html>")


def test_a_line_that_shows_nothing_does_not_part_the_foot() -> None:
    foot = "<p><a href='/a'>云岭人大</a><a href='/b'>云岭政协</a></p><p>\ufeff</p><p>版权所有 云岭市政府</p>"
    assert text(f"<html><body>{P * 3}{foot}</body></html>").strip() == "\n".join([PROSE] * 3)


def test_a_text_with_some_markup_in_it_keeps_its_lines() -> None:
    box = [f"<div class='picture-box-number-{n}' id='box{n}' style='display:block'>" for n in range(12)]
    lines = ["首页", "新闻", *box, *(f"云岭市第{n}号地块" for n in range(30))]
    assert markup.detect("\n".join(lines)) == "text"
    assert markup.detect("\n".join(f"{tag}{line}" for tag, line in zip(box * 4, lines, strict=False))) == "html"
    assert markup.detect("".join(lines)) == "html"


def test_only_markup_and_blanks_change_and_the_text_between_is_untouched() -> None:
    html = (
        "<html><body><p>云岭市 召开</p>\n <p> 会议&nbsp;&ldquo;造林&rdquo;\n部署 </p><pre>一  二</pre>"
        "<b>三</b> <i>四</i></body></html>"
    )
    made = markup.edits(html)
    assert Document(html).apply(made).text == "云岭市 召开\n会议 “造林” 部署 \n一  二\n三 四"
    assert not any("\u4e00" <= c <= "\u9fff" for e in made for c in html[e.start : e.end])


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("10<sup>4</sup>吨", "10⁴吨"),
        ("500 m<SUP> 2 </SUP>\uff0c", "500 m²\uff0c"),
        ("CO<sub>2</sub>与CH<sub><span lang='EN-US'>4</span></sub>", "CO₂与CH₄"),
        ("10<sup>&minus;3</sup>、10<sup>-6</sup>、2<sup>(n+1)</sup>", "10⁻³、10⁻⁶、2⁽ⁿ⁺¹⁾"),
        ("10<sup>\uff14</sup>吨", "10⁴吨"),
        ("10<span style='vertical-align: super'>4</span>吨", "10⁴吨"),
        ("10<sup>4.5</sup>吨", "10^(4.5)吨"),
        ("2<sup>x</sup>与19<sup>th</sup>", "2^(x)与19th"),
        ("PM<sub>2.5</sub>", "PM2.5"),
        ("工作<sup>[1]</sup>", "工作[1]"),
        ("工作<sup><a href='#f1'>\u2460</a></sup>", "工作\u2460"),
        ("工作<sup>1</sup>", "工作¹"),
        ("工作<sup>注</sup>", "工作注"),
        ("10<sup></sup>吨", "10吨"),
        ("<sup><p>各乡镇4</p></sup>", "各乡镇4"),
        ("10<sup>4", "104"),
    ],
)
def test_a_figure_raised_or_lowered_stays_one(html: str, shown: str) -> None:
    page = f"<html><body>{P}<p>{html}</p></body></html>"
    assert text(page) == f"{PROSE}\n{shown}"
    if "<sup" in html.lower() and html.lower().count("<") == 2 * html.lower().count("<su"):  # such a tag in a text
        assert gov_clean.clean(f"{PROSE}\n\n{html}\n").document.text.strip().endswith(shown)


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<p>期限<del>三年</del>五年</p>", "期限~~三年~~五年"),
        ("<p>期限 <s>三<b>年</b></s> <STRIKE>四年</STRIKE></p>", "期限 ~~三年~~ ~~四年~~"),
        ("<p>期限<span style='color:red; text-decoration: line-through'>三年</span>。</p>", "期限~~三年~~。"),
        ("<del><p>旧条文甲。</p><p>旧条文乙。</p></del><p>新条文。</p>", "~~旧条文甲。~~\n~~旧条文乙。~~\n新条文。"),
        ("<p>新条文。</p><p><del>旧条文。</del></p>", "新条文。\n~~旧条文。~~"),
        ("<p>共<del>10<sup>4</sup></del>吨</p>", "共~~10⁴~~吨"),
        ("<p><s class='icon'></s>新条文<s> </s>。</p>", "新条文。"),
        ("<p>期限<del>三年</del><!-- 注 -->五年</p>", "期限~~三年~~五年"),
        ("<p>期限<del><!-- 注 -->三年<script></script></del>五年</p>", "期限~~三年~~五年"),
        ("<p>期限<del>三年</del></p><div style='display:none'>注</div>", "期限~~三年~~"),
        ("<p>期限<s>三年</p><p>新条文。</p>", "期限三年\n新条文。"),
    ],
)
def test_text_struck_through_is_not_written_as_valid(html: str, shown: str) -> None:
    assert text(f"<html><body>{P}{html}</body></html>") == f"{PROSE}\n{shown}"


def test_a_page_that_ends_behind_what_is_struck_through() -> None:
    assert text(f"<html><body>{P}<p>期限<del>三年</del><!-- 注 -->") == f"{PROSE}\n期限~~三年~~"


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<ol type='1'><li>核实面积\uff1b</li><li><p>落实苗木。</p></li></ol>", "1. 核实面积\uff1b\n2. 落实苗木。"),
        ("<ol start=5><li>核实面积<li value='9'>落实苗木<li>管护</ol>", "5. 核实面积\n9. 落实苗木\n10. 管护"),
        ("<ol type='a'><li>核实面积</li><li>落实苗木</li></ol>", "a. 核实面积\nb. 落实苗木"),
        ("<ol type=I start='4'><li>核实面积</li></ol><ol type=A start=27><li>管护</li></ol>", "IV. 核实面积\nAA. 管护"),
        ("<ol style='list-style-type: lower-roman'><li>核实面积</li></ol>", "i. 核实面积"),
        (
            "<ol type=1><li>核实面积<ol type=a><li>逐块</li></ol></li><li>落实苗木<ul><li>松</li></ul></li></ol>",
            "1. 核实面积\na. 逐块\n2. 落实苗木\n松",
        ),
        ("<ol><li>核实面积</li><li value=4>管护</li></ol>", "1. 核实面积\n4. 管护"),
        ("<ol><li>核实面积</li><li>管护</li></ol>", "核实面积\n管护"),
        ("<ul type='a'><li>核实面积</li></ul>", "核实面积"),
        ("<ol type=1 style='list-style:none'><li>核实面积</li></ol>", "核实面积"),
        ("<ol reversed start=5><li>核实面积</li></ol>", "核实面积"),
        ("<ol type=1><li>一、核实面积</li><li>二、落实苗木</li></ol>", "一、核实面积\n二、落实苗木"),
        ("<ol type=1><li><span>1</span> 核实面积</li></ol>", "1 核实面积"),
        ("<ol type=1><li>2024年核实面积</li></ol>", "1. 2024年核实面积"),
        ("<ol type=1><li></li></ol><p>管护。</p>", "管护。"),
    ],
)
def test_the_numbers_of_a_list_are_text(html: str, shown: str) -> None:
    assert text(f"<html><body>{P}{html}{P[:-5]}到位。</p></body></html>") == f"{PROSE}\n{shown}\n{PROSE[:-1]}到位。"


def test_links_bear_no_numbers() -> None:
    crumb = (
        "<ol class='breadcrumb'><li><a href='/'>首页</a></li><li><a href='/xw'>新闻中心</a></li><li>工作动态</li></ol>"
    )
    html = f"<html><body>{crumb}{P}</body></html>"
    assert Document(html).apply(markup.edits(html)).text.startswith("首页\n新闻中心\n工作动态\n")


def test_rows_without_their_tags_and_cells_that_are_not_shown_keep_the_columns() -> None:
    rows = "<tr><td>甲</td><td hidden>无</td><td>乙</td></tr><td>丙</td><td>丁</td></tr><tr><td>戊</td><td>己</td></tr>"
    assert text(f"<html><body>{P}<table>{rows}</table></body></html>") == f"{PROSE}\n甲\t乙\n丙\t丁\n戊\t己"
