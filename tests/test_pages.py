"""Whole pages: examples/raw against examples/clean, and the properties that hold for each of them."""

from __future__ import annotations

import importlib.resources
import json
import sys
from pathlib import Path

import jsonschema
import pytest

import gov_clean

ROOT = Path(__file__).resolve().parent.parent
RAW = sorted((ROOT / "examples" / "raw").iterdir())
SAMPLE = ROOT.parent / "shared" / "data" / "seed.txt"


def golden(raw: Path) -> Path:
    return ROOT / "examples" / "clean" / (raw.stem + ".md")


@pytest.mark.parametrize("raw", RAW, ids=lambda p: p.name)
def test_golden(raw: Path) -> None:
    assert gov_clean.clean(raw.read_bytes()).to_markdown() == golden(raw).read_text(encoding="utf-8")


@pytest.mark.parametrize("raw", RAW, ids=lambda p: p.name)
def test_own_markdown_is_unchanged(raw: Path) -> None:
    first = gov_clean.clean(raw.read_bytes()).to_markdown()
    assert gov_clean.clean(first).to_markdown() == first


@pytest.mark.parametrize("raw", RAW, ids=lambda p: p.name)
def test_json_meets_the_schema_and_restores(raw: Path) -> None:
    page = gov_clean.clean(raw.read_bytes())
    record = json.loads(page.to_json())
    schema = json.loads(importlib.resources.files("gov_clean").joinpath("schema.json").read_text("utf-8"))
    jsonschema.validate(record, schema)
    assert gov_clean.restore_json(record) == page.document.source == gov_clean.restore(page)
    assert page.verify()


def test_example_shows_every_defect_mended() -> None:
    page = gov_clean.clean((ROOT / "examples" / "raw" / "twice.txt").read_bytes())
    text = page.document.text
    assert page.metadata.breadcrumb == ("首页", "新闻中心", "工作动态")
    assert (page.metadata.date, page.metadata.source) == ("2024-01-30T09:26", "云岭市退役军人事务局")
    assert text.count("筑牢为民服务") == 1
    assert "重要重要" not in text and "\u00a0" not in text
    assert "‘若有召\uff0c必再来’" in text
    assert "98.6%" in text and "83.57万元" in text
    kinds = [block.kind for block in page.blocks]
    assert kinds.count("heading") == 2 and kinds.count("caption") == 1
    reported = {d.before for d in page.diagnostics() if not d.applied}
    assert any("事务系" in before for before in reported) and any("极大的" in before for before in reported)


@pytest.mark.skipif(not SAMPLE.exists(), reason="the sample page is not here: ../shared/data/seed.txt")
def test_sample() -> None:
    data = SAMPLE.read_bytes()
    page = gov_clean.clean(data)
    text = page.document.text
    found = page.metadata
    assert found.title == "内蒙古自治区退役军人事务厅系统众志成城全力抗击新型冠状病毒感染肺炎疫情"
    assert found.date == "2020-04-21T15:43"
    assert found.source == "内蒙古自治区退役军人事务厅"
    assert found.column == "本级动态"
    assert found.breadcrumb == ("首页", "新闻动态", "本级动态")
    kinds = [block.kind for block in page.blocks]
    assert [kinds.count(k) for k in ("heading", "caption", "paragraph")] == [4, 4, 23]
    assert len(kinds) == 31
    for chrome in ("返回上一级", "朗读", "list", "当前位置", "打印", "分享到"):
        assert chrome not in text
    assert "重要重要" not in text and "\u00a0" not in text
    assert "诺言——‘若有战\uff0c召必回’" in text
    for block in page.blocks:
        assert not set(block.text) & set(",;!()")
        assert block.text == block.text.strip()
    reported = {d.before for d in page.diagnostics() if not d.applied}
    assert any("事务系" in before for before in reported)
    assert any("极大的" in before for before in reported)
    own = page.to_markdown()
    assert gov_clean.clean(own).to_markdown() == own
    assert gov_clean.restore(page).encode() == data


if __name__ == "__main__":
    for path in RAW:
        golden(path).write_text(gov_clean.clean(path.read_bytes()).to_markdown(), encoding="utf-8")
        print(f"wrote {golden(path)}", file=sys.stderr)
