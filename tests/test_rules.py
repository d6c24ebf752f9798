"""Every rule's examples are its tests; this table names no rule."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gov_clean import characters, manual, markup
from gov_clean.document import Document, restore
from gov_clean.pipeline import _settle, run
from gov_clean.rule import FAMILIES, Example, Rule
from gov_clean.rules import RULES
from gov_clean.settings import Settings

CASES = [(rule, example) for rule in RULES for example in rule.examples]


@pytest.mark.parametrize(("rule", "example"), CASES, ids=lambda v: v.code if isinstance(v, Rule) else "")
def test_example(rule: Rule, example: Example) -> None:
    document = Document(example.before, format=markup.detect(example.before))
    if rule.family == "C":  # chrome is looked for in what the markup rules leave
        document = run(document, Settings(), "M")
    done, reported = _settle(document, [rule], Settings(select=(rule.code,)))
    assert done.text == example.after
    assert bool(reported) == example.reports
    assert restore(done) == example.before


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_has_a_manual_and_both_kinds_of_examples(rule: Rule) -> None:
    assert re.fullmatch("[MRCTPWS][0-9]{3}", rule.code) and rule.family in FAMILIES
    assert len(rule.manual.strip().splitlines()) >= 3
    kept = [e for e in rule.examples if e.before == e.after and not e.reports]
    # A conversion is only made when asked for, so alone it has nothing to change; nor has a template without its lines.
    assert kept and (len(kept) < len(rule.examples) or rule.family == "S" or rule.name == "site-template")


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)


def test_the_manual_in_the_repository_is_current() -> None:
    file = Path(__file__).resolve().parent.parent / "RULES.md"
    current = manual.rules_document(RULES)
    assert file.read_text(encoding="utf-8") == current, "python -m gov_clean.manual > RULES.md"


def test_full_width_constants_are_full_width() -> None:
    marks = {"COMMA": 0xFF0C, "COLON": 0xFF1A, "SEMICOLON": 0xFF1B, "EXCLAMATION": 0xFF01, "QUESTION": 0xFF1F,
             "LEFT_PARENTHESIS": 0xFF08, "RIGHT_PARENTHESIS": 0xFF09, "IDEOGRAPHIC_SPACE": 0x3000,
             "NO_BREAK_SPACE": 0xA0}  # fmt: skip
    assert {name: ord(getattr(characters, name)) for name in marks} == marks


def test_conversion_changes_when_asked_and_not_twice() -> None:
    from gov_clean import clean

    once = clean("云岭市召開會議,部署工作。", Settings(convert="t2s")).document.text
    assert once == "云岭市召开会议\uff0c部署工作。"
    assert clean(once, Settings(convert="t2s")).document.text == once
    assert clean("乾安县与毕昇的会议。", Settings(convert="t2s")).document.text == "乾安县与毕昇的会议。"


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("t2s", "乾安县与毕昇、昇腾的会议。", "乾安县与毕昇、昇腾的会议。"),
        ("t2s", "雲嶺市昇騰公司召開會議。", "云岭市昇腾公司召开会议。"),
        ("t2s", "乾安縣的畢昇參加會議。", "乾安县的毕昇参加会议。"),
        ("t2s", "云岭市召开会议。\n雲嶺市召開會議。", "云岭市召开会议。\n云岭市召开会议。"),
        ("tw2s", "成效显著。", "成效显著。"),
        ("tw2s", "成效顯著\uff0c著手推進。", "成效显著\uff0c着手推进。"),
        ("t2s", "范先生旅遊", "范先生旅游"),
        ("t2s", "模範\u3002范先生游了又游", "模范\u3002范先生游了又游"),
        ("s2t", "云岭市召开会议。", "雲嶺市召開會議。"),
        ("s2t", "雲嶺市召開會議。", "雲嶺市召開會議。"),
        ("t2s", "「雲嶺」", "「云岭」"),
    ],
)
def test_conversion_spares_the_target_script_and_names(name: str, before: str, after: str) -> None:
    from gov_clean import clean

    settings = Settings(select=("S",), convert=name)
    page = clean(before, settings)
    assert page.document.text == after
    assert clean(after, settings).document.text == after
    assert page.verify()


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("P022", "苹果、梨、以及其他水果", "苹果、梨\uff0c以及其他水果"),
        ("P022", "苹果、梨……等水果", "苹果、梨等水果"),
        ("P019", "坚决打赢\uff01\uff01\uff01\uff01", "坚决打赢\uff01\uff01\uff01"),
        ("P025", "\uff08见《办法》\uff08试行\uff09第三条\uff09", "〔见《办法》\uff08试行\uff09第三条〕"),
    ],
)
def test_what_is_only_reported_is_made_on_request(code: str, before: str, after: str) -> None:
    from gov_clean import clean

    assert clean(before, Settings(select=(code,))).document.text == before
    assert clean(before, Settings(select=(code,), unsafe=True)).document.text == after
