"""The head of a page stands two or three times before its text.

Title, date, source, subtitle, perhaps a breadcrumb or the lead: a scraper that reads a page's head from two places leaves
it twice. A line of eight characters or more begins a head of at least two lines; where each of them, down to where that
line comes again, stands below it too or is part of a fuller line there (a date within the line of the source, a teaser),
the upper head goes. Where the lower one is the poorer (it lacks a subtitle, a source), that goes. A line that only one of
them has is never removed: two heads that differ in a date are reported.

Left alone: a title alone that comes again (see C014), what begins below the first paragraph, a list of titles or chapters
that stand below it with their texts, and heads that no paragraph follows.
"""

from __future__ import annotations

from collections.abc import Iterator

from gov_clean.document import Document, Edit
from gov_clean.rule import Rule, changes, keeps, reports
from gov_clean.rules.repetition import example
from gov_clean.rules.repetition.example import PARAGRAPHS
from gov_clean.rules.repetition.page_copy import HEAD
from gov_clean.rules.repetition.rows import Row, read
from gov_clean.settings import Settings
from gov_clean.similarity import likeness

SHORTEST = 8
"""Folded characters of a line that begins a head."""
PART = 6
"""Folded characters of a line that is known as part of a fuller one."""
ALIKE = 0.6
"""How alike two lines are that say the same of a page, but for a date or a name."""
REACH = 20_000
"""Characters at the beginning of a text in which its head is looked for."""


def check(document: Document, settings: Settings) -> Iterator[Edit]:
    """Find heads that come again."""
    if document.text.count("\n", 0, REACH) < 3:
        return
    page = read(document.text[:REACH])
    rows, names = page.all, [page.of(row) for row in page.all]
    told = next((at for at, row in enumerate(rows) if row.tells), 0)
    seen: dict[str, int] = {}
    for lower in range(min(told + HEAD, len(rows))):
        upper = seen.get(names[lower], lower)
        if rows[lower].kind == "light" and rows[lower].size >= SHORTEST:
            seen[names[lower]] = lower
        body = next((at for at in range(max(lower, told), len(rows)) if rows[at].tells), len(rows))
        if upper + 1 < lower <= upper + HEAD and upper < told and body < min(lower + HEAD, len(rows)):
            yield from _edits(rows, names, upper, lower, body)


def _edits(rows: list[Row], names: list[str], upper: int, lower: int, body: int) -> Iterator[Edit]:
    """What is done to the head that begins with row `upper`, which `lower` begins again, above the text at row `body`."""
    leads = sum(row.tells for row in rows[upper:lower])
    if leads > 1:
        return
    above, below = names[upper:lower], names[lower : body + leads + 1]
    again = [any(_holds(other, name) for other in below) for name in above]
    first, second = (rows[upper].place, rows[lower].place), (rows[lower].place, rows[body].place)
    if all(again):
        yield Edit(*first, "", "the head of the page, which stands again below", True, second)
        return
    below = names[lower:body]
    listed = above[: len(below)] == below  # chapters, and those of them that stand in a row below
    if all(any(_holds(other, name) for other in above) for name in below) and not listed:
        yield Edit(*second, "", "the head of the page again", True, first)
    elif sum(again) == len(again) - 1 > 1 and any(
        likeness(other, above[again.index(False)]) >= ALIKE for other in below
    ):
        reason = f"the head of the page stands again below, but for \u201c{rows[upper + again.index(False)].text}\u201d"
        for at in range(upper, lower):
            if again[at - upper]:
                yield Edit(rows[at].place, rows[at + 1].place, "", reason, False, second)


def _holds(fuller: str, name: str) -> bool:
    """Whether a line is another one, or a part of it."""
    return name == fuller or (len(name) >= PART and name in fuller)


_DATE = "2021-03-03 11:30\n"
_SOURCE = "来源: 清河县林业站\n"
_SUBTITLE = "——护林员与一片松林的春天\n"
_CHAPTERS = "第一章 巡山的时间和路线\n第二章 火情的报告和扑救\n"

RULE = Rule(
    "R003",
    "repeated-head",
    __doc__ or "",
    check,
    examples=(
        changes((example.TITLE + _DATE + _SOURCE) * 2 + example.BODY, example.TITLE + _DATE + _SOURCE + example.BODY),
        changes((example.TITLE + _SUBTITLE) * 3 + example.BODY, example.TITLE + _SUBTITLE + example.BODY),
        changes(
            example.TITLE + "2021-03-03\n\n" + example.LATE + _SOURCE + example.BODY,
            example.LATE + _SOURCE + example.BODY,
        ),
        changes(
            example.LATE + _SOURCE + example.TITLE + "2021-03-03\n" + example.BODY,
            example.LATE + _SOURCE + example.BODY,
        ),
        changes(
            example.TITLE + _DATE + PARAGRAPHS[0][:20] + "……\n" + example.TITLE + _DATE + example.BODY,
            example.TITLE + _DATE + example.BODY,
        ),
        reports(example.EARLY + _SOURCE + example.TITLE + _DATE + _SOURCE + example.BODY),
        keeps(example.TITLE * 2 + example.BODY),
        keeps(_CHAPTERS + _CHAPTERS.replace("\n", "\n" + example.BODY, 1)),
        keeps(_CHAPTERS + "第三章 附则\n" + _CHAPTERS + example.BODY),
        keeps(example.EARLY + example.BODY + (example.TITLE + _DATE) * 2 + example.BODY[:40]),
        keeps((example.TITLE + _DATE) * 2),
    ),
)
