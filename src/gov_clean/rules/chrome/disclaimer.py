"""A disclaimer or copyright notice of the site.

The whole line goes, where it stands outside the article. A statement between paragraphs stays.
"""

from __future__ import annotations

from gov_clean.rule import changes
from gov_clean.rules.chrome.line import BODY, line_rule, within

RULE = line_rule(
    "C016",
    "disclaimer",
    __doc__,
    "notice of the site",
    changes(f"{BODY}\n免责声明:本文仅代表作者观点\n", f"{BODY}\n"),
    within("免责声明"),
)
