"""A list of links outside the article.

In HTML: three rows and more of nothing but links, or a row of several, where they stand outside the article. Links to
files (attachments) and to places in the page are no such links. In plain text nothing is known of links;
there, as within an article, it is rows below a heading of related links, each with a date or a count at its end.
"""

from __future__ import annotations

from gov_clean.rule import changes, keeps
from gov_clean.rules.chrome.line import BODY, line_rule

RULE = line_rule(
    "C020",
    "link-list",
    __doc__,
    "a list of links",
    changes(
        f"<html><body><p>{BODY}</p><a href='/1'>松林镇读书会</a><br><a href='/2'>云岭市植树</a><br><a href='/3'>清河县集市</a></body></html>",
        f"{BODY}\n",
    ),
    keeps(f"{BODY}\n松林镇读书会\n云岭市植树\n清河县集市\n"),
)
