"""Doubled passages are found where a pattern finds them, whatever stands round them."""

from __future__ import annotations

import pytest

from gov_clean.rules.typos.doubled_character import twins
from gov_clean.rules.typos.doubled_word import doubled


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("云岭市", []),
        ("甲乙甲乙", [("甲乙", 0)]),
        ("会议会议会议", [("会议", 0)]),
        ("\n部署重要工作重要工作\n重要工作", [("重要工作", 3)]),
        ("\U00020000\ud800年年有余年年有余", [("年年有余", 2)]),
        ("年月日时分秒年月日时分秒" * 2, [("年月日时分秒年月日时分秒", 0)]),
        ("甲乙甲乙丙甲乙丙", [("甲乙", 0)]),
        ("共十二个字的一段重复了话共十二个字的一段重复了话", [("共十二个字的一段重复了话", 0)]),
        ("共十三个字的一段重复了的话共十三个字的一段重复了的话", []),
        ("乙丙丁甲一", []),  # nothing follows, and the low byte of the last character is zero
        ("丄丅伄伅", []),  # pairs that differ, with low bytes that do not
        ("2020 2020 ...... abab\t\t\t\t", []),
        ("    甲乙甲乙    丙丁丙丁", [("甲乙", 4), ("丙丁", 12)]),
    ],
)
def test_doubled_passages(text: str, found: list[tuple[str, int]]) -> None:
    assert [(match[1], match.start()) for match in doubled(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("级级", [0]),
        ("各级级党委落实实", [1, 6]),
        ("级级级和认认真真和一一", [9]),
        ("级级各各\n级级", [5]),
        ("aa  ..    级级", [10]),
        ("甲一", []),  # nothing follows, and the low byte of the last character is zero
        ("丄伄", []),  # equal in the low byte alone
        ("\U00020000\ud800\ud800级级", [3]),
    ],
)
def test_two_equal_characters_in_a_row(text: str, found: list[int]) -> None:
    assert list(twins(text)) == found
