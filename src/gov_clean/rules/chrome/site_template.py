"""Line that the pages of a site share.

A line is of the template of a site if it stands outside the article on many pages of one directory (a twentieth of them, four
at least). Such lines go above the title and below the last paragraph of prose, as far as nothing but chrome stands further
out. Never a sentence, a date, a signature, an addressee, an attachment, a closing or a numbered heading; a page without any
other chrome stays whole. A directory's template is made when the directory is cleaned; `--template FILE` uses a saved one.
"""

from __future__ import annotations

from gov_clean.rule import keeps
from gov_clean.rules.chrome.line import BODY, line_rule, within

RULE = line_rule(
    "C024",
    "site-template",
    __doc__,
    "line that the pages of the site share",
    within("云岭民政开放日活动专栏"),
    keeps(f"{BODY}\n云岭民政开放日活动专栏\n"),
)
