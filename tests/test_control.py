"""Inline control: what a comment closes to the rules stays as it is, and the laws hold all the same."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import gov_clean
from gov_clean.characters import COMMA

OFF, ON = "<!-- gov-clean: off -->", "<!-- gov-clean: on -->"
FAULT = "会议要求,全面落实。"
RIGHT = FAULT.replace(",", COMMA)
WORD = st.sampled_from(
    ["\n", "\n\n", " ", "\u3000", "\u200b", "--", "...", ",", "\u3002", "“", "”", "(", ")", "<br>", "云岭市", "重要重要", "工作",
     "\n来源:云岭市民政局\n", "\n打印 | 分享到:\n", "\nlist\n", f"\n{OFF}\n", f"\n{ON}\n", OFF, ON, "\n<!-- gov-clean: off P, W001 -->\n",
     "<!-- gov-clean: ignore P001 -->", "云岭市民政局近日召开专题会议,研究部署冬季困难群众走访工作,要求逐户核对信息,逐人了解需要。\n",
     "青禾县迅速组织力量深入社区,把温暖送到每一户门前,做到件件有回音,事事有着落,群众十分满意。\n"]
)  # fmt: skip
TEXT = st.lists(WORD, max_size=40).map("".join)
LAWS = settings(max_examples=500, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def cleaned(text: str) -> str:
    return gov_clean.clean(text).document.text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"{FAULT}\n{OFF}\n{FAULT}\n{ON}\n{FAULT}\n", f"{RIGHT}\n{OFF}\n{FAULT}\n{ON}\n{RIGHT}\n"),
        (f"{FAULT}\n{OFF}\n{FAULT}\n", f"{RIGHT}\n{OFF}\n{FAULT}\n"),
        (f"<!-- gov-clean: off P001 -->\n{FAULT}\n{ON}\n{FAULT}\n", f"<!-- gov-clean: off P001 -->\n{FAULT}\n{ON}\n{RIGHT}\n"),
        (f"<!-- gov-clean: off T, W -->\n{FAULT}\n", f"<!-- gov-clean: off T, W -->\n{RIGHT}\n"),
        (f"{FAULT}\n<!-- gov-clean: ignore P -->\n{FAULT}\n", f"{FAULT}\n<!-- gov-clean: ignore P -->\n{FAULT}\n"),
        (f"会议要求,{OFF}全面,{ON}落实,执行。\n", f"会议要求{COMMA}{OFF}全面,{ON}落实{COMMA}执行。\n"),
        (f"<!-- gov-clean: of -->\n{FAULT}\n", f"<!-- gov-clean: of -->\n{RIGHT}\n"),
    ],
)  # fmt: skip
def test_a_region(before: str, after: str) -> None:
    assert cleaned(before) == after


def test_nothing_is_reported_of_a_region() -> None:
    page = gov_clean.clean(f"{OFF}\n{FAULT}\n", gov_clean.Settings(select=("P", "T", "W")))
    assert page.diagnostics() == []


def test_html_is_not_controlled() -> None:
    page = gov_clean.clean(f"<html><body>{OFF}<p>{FAULT}</p></body></html>")
    assert page.document.text.strip() == RIGHT


def test_markdown_keeps_the_comments() -> None:
    once = gov_clean.clean(f"{FAULT}\n\n{OFF}\n\n{FAULT}\n\n{ON}\n\n{FAULT}\n").to_markdown()
    assert f"\n{OFF}\n\n{FAULT}\n\n{ON}\n\n{RIGHT}\n" in once
    assert gov_clean.clean(once).to_markdown() == once


def regions(text: str) -> list[str]:
    """What stands between `off` and the next comment, in order."""
    return [part.split("<!--")[0] for part in text.split(OFF)[1:]]


@LAWS
@given(TEXT)
def test_the_laws(text: str) -> None:
    page = gov_clean.clean(text)
    assert gov_clean.restore(page) == text
    assert gov_clean.restore_json(json.loads(page.to_json())) == text
    assert cleaned(page.document.text) == page.document.text
    assert regions(page.document.text) == regions(text)
    markdown = page.to_markdown()
    assert gov_clean.clean(markdown).to_markdown() == markdown
