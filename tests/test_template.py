"""The template of a site: what a directory's pages share goes from their edges, and nothing else does."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gov_clean
from gov_clean import template
from gov_clean.settings import Settings
from test_laws import LAWS

PLACES = ["青禾县", "石桥镇", "云岭市", "白鹭区", "南屏县", "松溪镇"]
SHARED = "云岭民政开放日活动专栏"
FOOTER = "主办单位:云岭市民政局 某ICP备00000000号"


def page(place: str, last: str = "") -> str:
    body = f"{place}近日召开专题会议\uff0c研究部署冬季困难群众走访工作\uff0c要求逐户核对信息\uff0c逐人了解需要。\n" * 4
    return f"首页 >> 新闻 >> 动态\n{place}召开会议部署冬季走访工作\n{body}{last}{SHARED}\n{FOOTER}\n"


PAGES = [page(place) for place in PLACES]


def test_a_line_shared_below_the_prose_is_found_and_goes() -> None:
    found = template.collect(PAGES)
    assert found == {SHARED}
    done = gov_clean.clean(PAGES[0], Settings(template=found))
    assert SHARED in gov_clean.clean(PAGES[0]).document.text
    assert SHARED not in done.document.text
    assert [d.before for d in done.diagnostics() if d.code == "C024"] == [SHARED + "\n"]
    assert gov_clean.restore(done) == PAGES[0]


def test_equal_pages_count_once_and_order_does_not_count() -> None:
    assert template.collect([PAGES[0]] * 9 + PAGES[1:3]) == frozenset()
    assert template.collect(reversed(PAGES)) == template.collect(PAGES)


@pytest.mark.parametrize(
    "line",
    ["云岭市民政局", "2024年1月30日", "附件\uff1a走访名单.docx", "各镇人民政府\uff1a", "特此公告", "一、工作要求"],
)
def test_the_forms_of_an_articles_end_are_no_template(line: str) -> None:
    assert template.collect([page(place, f"{line}\n") for place in PLACES]) == {SHARED}


def test_what_stands_in_the_prose_of_one_page_is_no_template() -> None:
    prose = page("北川县").split("\n")
    prose.insert(4, SHARED)
    assert template.collect([*PAGES, "\n".join(prose)]) == frozenset()


def test_a_line_of_ones_own_below_a_shared_one_keeps_both() -> None:
    text = page("北川县").replace(FOOTER, f"走访慰问的户数见公开栏所示\n{FOOTER}")
    kept = gov_clean.clean(text, Settings(template=frozenset({SHARED}))).document.text
    assert f"{SHARED}\n走访慰问的户数见公开栏所示" in kept


def test_a_file_of_a_template_is_read_as_it_was_written(tmp_path: Path) -> None:
    template.save({SHARED, "某某"}, tmp_path / "site.txt")
    assert template.load(tmp_path / "site.txt") == {SHARED, "某某"}
    assert (tmp_path / "site.txt").read_text("utf-8").startswith("# ")


LINE = st.sampled_from([SHARED, "云岭市召开会议部署工作", "工作要点", "联系电话一览", "走访名单见公开栏", *PLACES])
PROSE = st.sampled_from([row for text in PAGES for row in text.split("\n") if row.endswith("。")])


@LAWS
@given(st.lists(LINE | PROSE, max_size=14).map("\n".join), st.frozensets(LINE, max_size=6))
def test_an_article_alone_stays_whole_whatever_the_template(text: str, shared: frozenset[str]) -> None:
    with_template = gov_clean.clean(text, Settings(select=("C",), template=shared)).document.text
    assert with_template == gov_clean.clean(text, Settings(select=("C",))).document.text


@LAWS
@given(st.lists(LINE | PROSE | st.sampled_from([FOOTER, "首页 >> 新闻 >> 动态"]), max_size=14).map("\n".join))
def test_cleaning_twice_with_a_template_changes_nothing_more(text: str) -> None:
    asked = Settings(template=frozenset({SHARED, "走访名单见公开栏", "工作要点"}))
    once = gov_clean.clean(text, asked).document.text
    assert gov_clean.clean(once, asked).document.text == once
