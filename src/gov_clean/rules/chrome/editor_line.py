"""Line that names the editor.

The whole line goes, where it stands in the head of the page (before the first paragraph of prose) or in its tail (after
the last). Between paragraphs the same words are the author's and stay.
"""

from __future__ import annotations

from gov_clean.rule import changes
from gov_clean.rules.chrome.line import BODY, line_rule, within

RULE = line_rule(
    "C009",
    "editor-line",
    __doc__,
    "line that names the editor",
    changes(f"{BODY}\n责任编辑:王芳\n", f"{BODY}\n"),
    within("责任编辑:王芳"),
)
