"""A diagnostic is where it says: its span holds what it quotes, its line and column are those of the span."""

from __future__ import annotations

import gov_clean
from gov_clean.document import Document, Edit

TEXT = (
    "首页 >> 新闻 >> 动态\n云岭市召开走访会议\n发布时间: 2024-01-30 09:26\n"
    "云岭市民政局近日召开会议,研究走访工作;要求逐户核对。\n  青禾县组织力量,深入社区(含镇村),把温暖送到每一户。\n"
)


def test_the_span_of_a_change_holds_what_it_quotes() -> None:
    page = gov_clean.clean(TEXT)
    found = page.diagnostics()
    assert {d.code for d in found} >= {"C001", "C002", "P001"}
    for d in found:
        start, end = d.span
        assert TEXT[start:end] == d.before
        before = TEXT[:start]
        assert (d.line, d.column) == (before.count("\n") + 1, start - (before.rfind("\n") + 1) + 1)


def test_a_later_pass_is_traced_through_the_earlier_ones() -> None:
    document = (
        Document("甲乙丙丁戊").apply([Edit(0, 2, "", "gone", code="A")]).apply([Edit(1, 2, "己", "other", code="B")])
    )
    assert [(d.code, d.span, d.before) for d in document.diagnostics()] == [("A", (0, 2), "甲乙"), ("B", (3, 4), "丁")]
