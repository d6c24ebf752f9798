"""Page number between the lines of a text.

What a document leaves that was printed or came from a PDF: its page numbers, each on a line of its own, between dashes
(- 3 -, as GB/T 9704-2012, 7.5 sets them) or in words. The line goes where it is one of a series: numbers of the same form
that follow each other, with text between them. A number by itself stays, and so does one without dashes or words: that may
be the number of a section.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from gov_clean.document import Document, Edit
from gov_clean.lines import line_end
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps
from gov_clean.rules.chrome.line import BODY
from gov_clean.settings import Settings

_BLANK = "[ \t\u3000]*"
_FORMS = tuple(
    Pattern(f"{_BLANK}(?:{form}){_BLANK}(?=\n|\\Z)")
    for form in (
        "[-\u2013\u2014\u2015\uff0d] ?(\\d{1,3}) ?[-\u2013\u2014\u2015\uff0d]",
        "第 ?(\\d{1,3}) ?页(?: ?[,\uff0c/(\uff08]? ?[共总] ?\\d{1,3} ?页[)\uff09]?)?",
        "[共总] ?\\d{1,3} ?页[,\uff0c/ ]{0,2}第 ?(\\d{1,3}) ?页",
    )
)


def _series(text: str, form: Pattern) -> Iterator[int]:
    """Where the lines of a form begin whose number is the one before plus one, or the next minus one, with text between."""
    found = [(match.start(1), match.end(), int(match[1])) for match in form.line_starts(text)]
    chained = [
        two[2] == one[2] + 1 and bool(text[one[1] : text.rfind("\n", 0, two[0])].strip())
        for one, two in pairwise(found)
    ]
    for (at, _, _), before, after in zip(found, [False, *chained], [*chained, False], strict=False):
        if before or after:
            yield text.rfind("\n", 0, at) + 1


def check(document: Document, settings: Settings) -> Iterator[Edit]:
    """The page numbers of a text, as deletions of their lines."""
    if document.format == "markdown":
        return
    for form in _FORMS:
        for start in _series(document.text, form):
            end = min(line_end(document.text, start) + 1, len(document.text))
            yield Edit(start, end, "", "page number: not of the article")


RULE = Rule(
    "C025",
    "page-number",
    __doc__,
    check,
    (
        changes(f"{BODY}\n- 1 -\n{BODY}\n\n— 2 —\n{BODY}\n", f"{BODY}\n{BODY}\n\n{BODY}\n"),
        changes(f"{BODY}\n第 3 页 共 9 页\n{BODY}\n第 4 页 共 9 页\n", f"{BODY}\n{BODY}\n"),
        keeps(f"{BODY}\n- 3 -\n{BODY}\n"),
        keeps(f"{BODY}\n1\n{BODY}\n2\n{BODY}\n"),
        keeps(f"{BODY}\n第1页\n第2页\n第3页\n"),
    ),
    needles=("-", "页", "\u2014", "\u2013", "\uff0d"),
)
