"""Letters from citizens and the answers of offices, as mailboxes publish them: labels with a text behind them.

The labels look like those of a page (date, office), and a letter of one sentence like the value of one; but what was asked and
what was answered is the article.
"""

from __future__ import annotations

from collections.abc import Sequence

from gov_clean.labels import Label, labels, simplified
from gov_clean.lines import Line
from gov_clean.patterns import Pattern

_CONTENT = Pattern(
    "[【\\[]?(?:(?:来信|信件|留言|咨询|提问|问题|诉求|投诉|建议|求助|反映|回复|答复|回信|办理|处理|受理)的?"
    "(?:内容|正文|详情|情况|结果|意见)|[问答](?=\\s?[】\\]:\uff1a]))\\s*(?:[】\\]:\uff1a]\\s*|\\s+|$)"
)
_BARE = Pattern("[【\\[]?(?:内容|正文|答复|回复|回信)\\s*(?:[】\\]:\uff1a]\\s*|$)")
"""Such labels beside those that only letters have."""
_FIRST = frozenset("【[内內正来來信留咨諮提问問诉訴投建求反回答办辦处處受")
_TITLE = Pattern("[【\\[]?(?:来信|信件|留言|咨询|提问|问题|诉求)(?:标题|主题|题目)")
_ABOUT = Pattern("[【\\[]?(?:来信|信件|写信|留言|提问|咨询|投诉|诉求|受理|办理)")
LEAST = 8
"""Characters of a letter or an answer: fewer are a state of affairs."""
MOST_HEAD = 12
"""Rows about a letter above it."""


def contents(rows: Sequence[Line]) -> dict[int, str]:
    """The rows that hold a letter or an answer -> the label they go by, which stands before it or on the row above."""
    found: dict[int, str] = {}
    for i, row in enumerate(rows):
        text = simplified(row.text) if row.text[0] in _FIRST else ""
        label = _CONTENT.match(text)
        if text and not label and any(is_about(above.text) for above in rows[max(0, i - 6) : i]):
            label = _BARE.match(text)
        if label:
            bare = label.end() == len(row.text)
            at = i + bare
            if at < len(rows) and len(rows[at].text) - (0 if bare else label.end()) >= LEAST:
                found[at] = label[0].strip("【[】]:\uff1a \t\u3000")
    return found


def is_about(text: str) -> bool:
    """Whether a row begins with a label that only letters have."""
    return _ABOUT.match(simplified(text)) is not None


def names_title(text: str) -> bool:
    """Whether a row begins with the label of what a letter is about."""
    return text[0] in _FIRST and _TITLE.match(simplified(text)) is not None


def are_several(contents: dict[int, str]) -> bool:
    """Whether these are more than one letter and its answer."""
    return len(set(contents.values())) < len(contents)


def title(rows: Sequence[Line]) -> tuple[int, Label] | None:
    """The row above a letter, the only one of its page, that says what it is about, and the label that does."""
    found = contents(rows)
    above = range(max(0, min(found) - MOST_HEAD), min(found)) if found and not are_several(found) else range(0)
    for i in above:
        for label in (*labels(rows[i].text), *labels(rows[i].text, cells=True)) if names_title(rows[i].text) else ():
            if label.field == "title" and len(label.value) > 1:
                return i, label
    return None
