"""A page to look at: raw beside clean, every edit marked. One self-contained file, everything escaped."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gov_clean.document import Diagnostic
    from gov_clean.page import Page

HEAD = """<!doctype html>
<html lang="zh"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>gov-clean report</title>
<style>
body{font:15px/1.7 system-ui,sans-serif;margin:1rem;color:#222;background:#fff}
h2{font-size:1.1rem;overflow-wrap:anywhere}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #ccc;padding:.6rem;margin:0;font:inherit}
del{background:#fdd}ins{background:#cfc;text-decoration:none}mark{background:#ffefb0}
table{border-collapse:collapse;margin-top:.6rem}td,th{border:1px solid #ccc;padding:.1rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
@media(max-width:50rem){.pair{grid-template-columns:1fr}}
</style>
"""


def section(page: Page) -> str:
    """The part of the report for one page: both texts with the changes marked, then the findings as a table.

    Left, `del` is what goes and `mark` what is only reported; right, `ins` is what came. Undecodable bytes show as U+FFFD.
    """
    document = page.document
    hunks = document.hunks()
    found = page.diagnostics()
    gone = [(*h.span, "del", _reasons(found, h.span)) for h in hunks if h.span[0] < h.span[1]]
    new = [(*h.clean, "ins", _reasons(found, h.span)) for h in hunks if h.clean[0] < h.clean[1]]
    doubtful = [(*d.span, "mark", _reason(d)) for d in found if not d.applied and d.span[0] < d.span[1]]
    raw = _marked(document.source, sorted(gone + doubtful))
    clean = _marked(document.text, new)
    rows = "".join(
        f"<tr><td>{d.line}:{d.column}<td>{d.code}<td>{_text(d.before)}<td>{_text(d.after)}"
        f"<td>{_text(d.reason)}{'' if d.applied else ' (reported only)'}</tr>\n"
        for d in found
    )
    table = f"<details><summary>{len(found)} findings</summary><table><tr><th>place<th>rule<th>before<th>after<th>reason</tr>\n{rows}</table></details>"
    return f"<section><h2>{_text(page.path)}</h2>\n<div class=pair><pre>{raw}</pre><pre>{clean}</pre></div>\n{table}</section>\n"


def _text(text: str) -> str:
    return escape("".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text))


def _reason(finding: Diagnostic) -> str:
    return f"{finding.code}: {finding.reason}"


def _reasons(found: list[Diagnostic], span: tuple[int, int]) -> str:
    """The rules behind a hunk, in one line."""
    inside = (d for d in found if d.applied and span[0] <= d.span[0] and d.span[1] <= span[1])
    return "; ".join(dict.fromkeys(map(_reason, inside)))


def _marked(text: str, spans: list[tuple[int, int, str, str]]) -> str:
    return "".join(_pieces(text, spans))


def _pieces(text: str, spans: list[tuple[int, int, str, str]]) -> Iterator[str]:
    """The text escaped, with an element round each span; one that begins inside another is left out."""
    at = 0
    for start, end, name, title in spans:
        if start < at:
            continue
        yield _text(text[at:start])
        yield f'<{name} title="{_text(title)}">{_text(text[start:end])}</{name}>'
        at = end
    yield _text(text[at:])
