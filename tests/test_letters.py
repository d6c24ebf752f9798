"""Mailboxes: letters from citizens and the answers to them, among labels that look like those of a page."""

from __future__ import annotations

import pytest

import gov_clean

COLON, COMMA, ASKS = "\uff1a", "\uff0c", "\uff1f"
CRUMB, FOOT = "首页 > 互动交流 > 镇长信箱", f"版权所有{COLON}云岭市石桥镇人民政府"
ASKED = f"您好{COMMA}请问补贴多少{ASKS}"
ANSWERED = f"您好{COMMA}每台补贴十五万元{COMMA}感谢支持。"


def row(mark: str, label: str, value: str) -> str:
    return f"【{label}】{value}" if mark == "【" else f"{label}{mark}{value}"


def letter(mark: str, about: str = "路灯不亮") -> list[str]:
    said = [
        ("来信标题", about),
        ("来信时间", "2024-03-02"),
        ("来信内容", about + COMMA + ASKED),
        ("答复单位", "云岭市石桥镇城管办"),
        ("答复时间", "2024-03-05"),
        ("答复内容", about + COMMA + ANSWERED),
    ]
    return [row(mark, *pair) for pair in said]


@pytest.mark.parametrize("mark", ["【", COLON, "\t", f"{COLON}\n", "\n"])
def test_a_letter_and_its_answer_are_the_article(mark: str) -> None:
    page = gov_clean.clean("\n".join([CRUMB, *letter(mark), FOOT]))
    text = page.document.text
    assert ASKED in text and ANSWERED in text
    assert "云岭市石桥镇城管办" in text and "2024-03-05" in text
    assert FOOT not in text
    if not mark.endswith("\n"):
        assert page.metadata.title == "路灯不亮"


@pytest.mark.parametrize("mark", ["【", COLON])
def test_of_several_letters_each_keeps_its_labels(mark: str) -> None:
    rows = [*letter(mark), *letter(mark, "井盖松动")]
    page = gov_clean.clean("\n".join([CRUMB, "网民留言及答复", *rows, FOOT]))
    assert page.document.text.split("\n\n")[-1].strip().split("\n")[-len(rows) :] == rows
    assert page.metadata.title == "网民留言及答复"


def test_the_form_for_a_letter_is_no_letter() -> None:
    prose = f"云岭市近日召开春季造林工作会议{COMMA}要求各乡镇落实责任{COMMA}抢抓时节{COMMA}确保完成全年任务。"
    form = [f"留言标题{COLON}", f"留言内容{COLON}", f"验证码{COLON}", "提交 重置", FOOT]
    text = gov_clean.clean(
        "\n".join([CRUMB, "云岭市部署造林", "发布时间:2024-03-12", prose, prose, *form])
    ).document.text
    assert "留言" not in text
