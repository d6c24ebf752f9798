"""Title line that stands again.

Of two the one nearer to the text stays.

The whole line goes, where it stands in the head of the page (before the first paragraph of prose) or in its tail (after
the last). Between paragraphs the same words are the author's and stay.
"""

from __future__ import annotations

from gov_clean.rule import changes, keeps
from gov_clean.rules.chrome.line import BODY, TITLE, line_rule

RULE = line_rule(
    "C014",
    "repeated-title",
    __doc__,
    "title line that stands again",
    changes(f"{TITLE}\n来源:民政局\n{TITLE}\n{BODY}\n", f"来源:民政局\n{TITLE}\n{BODY}\n"),
    keeps(f"{TITLE}\n" + f"{BODY}\n" * 5 + f"{TITLE}\n" + f"{BODY}\n" * 5),
)
