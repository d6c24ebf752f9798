"""What a line of chrome looks like."""

from __future__ import annotations

import re
import re._constants as op
import re._parser as parser
from collections.abc import Sequence
from typing import Any

import pytest

from gov_clean import chrome
from gov_clean.chrome import KINDS, SIGNS


def bears(parsed: Sequence[Any], signs: str, fold: bool) -> bool:
    """Whether every text that a parsed expression takes holds one of the characters."""
    return any(_bears(kind, value, signs, fold) for kind, value in parsed)


def _bears(kind: Any, value: Any, signs: str, fold: bool) -> bool:
    if kind is op.LITERAL:
        return all(char in signs for char in ({chr(value).lower(), chr(value).upper()} if fold else {chr(value)}))
    if kind is op.IN:
        return all(_bears(one, what, signs, fold) for one, what in value)
    if kind is op.RANGE:
        return all(_bears(op.LITERAL, code, signs, fold) for code in range(value[0], value[1] + 1))
    if kind is op.CATEGORY:
        return value is op.CATEGORY_SPACE  # a line does not consist of space alone
    if kind is op.SUBPATTERN:
        return bears(value[3], signs, fold)
    if kind is op.BRANCH:
        return all(bears(branch, signs, fold) for branch in value[1])
    if kind is op.MAX_REPEAT:
        return value[0] > 0 and bears(value[2], signs, fold)
    return False


def literals(parsed: Sequence[Any]) -> str:
    """The characters that an expression names, for people."""
    return "".join(chr(int(code)) for code in re.findall(r"LITERAL, (\d+)", str(parsed)))


def test_whether_an_expression_bears_signs_is_seen() -> None:
    assert bears(parser.parse("(?:大|小)字.*"), "字", False)
    assert bears(parser.parse("(?:大|小)字?"), "大小", False)
    assert not bears(parser.parse("(?:大|小)字?"), "大字", False)
    assert not bears(parser.parse("[^大]"), "大", False)


@pytest.mark.parametrize("name,expression", KINDS)
def test_a_line_of_a_kind_bears_one_of_its_signs(name: str, expression: str) -> None:
    parsed = parser.parse(expression)
    branches = parsed[0][1][1] if parsed[0][0] is op.BRANCH else [parsed]
    fold = bool(parsed.state.flags & op.SRE_FLAG_IGNORECASE)
    unsigned = [literals(branch) for branch in branches if not bears(branch, SIGNS[name], fold)]
    assert not unsigned, "add to SIGNS a character that every line of such an alternative bears"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("您的当前位置:", "navigation"),
        ("主题 84 | 帖子 124 | 积分 3877", "navigation"),
        ("← 回到列表", "back-link"),
        ("同类文件", "related-links"),
        ("(责任编辑 王芳)", "editor-line"),
        ("初审编辑:王芳", "editor-line"),
        ("下载文字版", "print-close"),
        ("GMT+8, 2024-3-12 21:18 , Processed in 0.04 second(s)", "footer"),
        ("友情告知\uff1a本平台仅受理林业事项\uff0c其他事项请通过热线反映。", "browser-notice"),
    ],
)
def test_words_of_buttons_forums_and_notices(line: str, kind: str) -> None:
    assert chrome.kind(line) == kind
