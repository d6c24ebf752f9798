"""The report: every character of both texts stands in it, line beside line."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gov_clean
from gov_clean import report
from test_laws import HTML, TEXT

ROW = re.compile(r'<div class="row (\w+)"><span>(\d+)</span><span>(.*?)</span><span>(.*?)</span></div>\n', re.DOTALL)


@settings(max_examples=500, deadline=None, derandomize=True)
@given(TEXT | HTML)
def test_rows_are_both_texts(text: str) -> None:
    document = gov_clean.clean(text).document
    rows = list(report._rows(document, set()))
    assert "".join(document.source[slice(*row.raw)] for row in rows) == document.source
    assert "".join(document.text[slice(*row.clean)] for row in rows) == document.text
    for row in rows:
        raw, clean = document.source[slice(*row.raw)], document.text[slice(*row.clean)]
        assert row.kind == "changed" or (raw == clean if row.kind == "same" else not clean)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from("云岭市会议,\u3002\n<&"), max_size=60).map("".join))
def test_the_page_shows_every_character(text: str) -> None:
    shown = report.section(gov_clean.clean(text))
    left = "".join(unescape(re.sub(r"<[^>]*>", "", found[3])) for found in ROW.finditer(shown))
    assert left.replace("⏎", "").replace("\n", "") == text.replace("\n", "")


@pytest.mark.parametrize(("lines", "folds"), [(4, 0), (30, 1)])
def test_unchanged_lines_are_folded(lines: int, folds: int) -> None:
    text = "会议要求,全面落实。\n" + "".join(f"第{n}区全面落实。\n" for n in range(lines))
    shown = report.section(gov_clean.clean(text, gov_clean.Settings(select=("P",))))
    assert shown.count("lines as they were") == folds
    assert [found[2] for found in ROW.finditer(shown)] == [str(n) for n in range(1, lines + 2)]
