"""A page to look at: raw beside clean, line by line, every edit marked. One self-contained file without scripts."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING, NamedTuple

from gov_clean.document import Document
from gov_clean.rule import FAMILIES
from gov_clean.rules import RULES

if TYPE_CHECKING:
    from gov_clean.document import Diagnostic, Span
    from gov_clean.page import Page

_COLOURS = {
    "M": "#d9d9e8",
    "R": "#f7c9b5",
    "C": "#ffe08a",
    "T": "#ffb3c1",
    "P": "#b9e4c0",
    "W": "#bfe3f2",
    "S": "#dcc8f0",
}
_NAMES = {rule.code: rule.name for rule in RULES}
_MOST_SAME, _MOST_GONE = 4, 8
"""Longer runs of lines that are the same, or that are all removed, are folded."""
_SHOWN = {" ": "·", "\u3000": "□", "\t": "⇥", "\n": "⏎\n"}

HEAD = (
    """<!doctype html>
<html lang="zh"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>gov-clean report</title>
<style>
body{font:15px/1.7 system-ui,"Noto Sans CJK SC",sans-serif;margin:0 auto;max-width:90rem;padding:1rem;color:#222;background:#fff}
h1{font-size:1.3rem;margin:0}h2{font-size:1.05rem;margin:2rem 0 .4rem;overflow-wrap:anywhere}
h2 small{font-weight:normal;color:#666;margin-left:1rem}
.legend span{padding:.1rem .5rem;margin-right:.4rem;border-radius:.2rem;white-space:nowrap}
.row{display:grid;grid-template-columns:3rem 1fr 1fr;border-bottom:1px solid #eee}
.row>*{padding:0 .6rem;white-space:pre-wrap;overflow-wrap:anywhere;min-width:0;min-height:1.7em}
.row>:first-child{color:#999;text-align:right;padding:0 .4rem;user-select:none}
.row>:last-child{border-left:1px solid #ddd}
.same{color:#555}.head{font-weight:bold;position:sticky;top:0;background:#fff;border-bottom:2px solid #ccc}
del,ins,mark{border-radius:.15rem;text-decoration:none;color:#000;cursor:help}
del{text-decoration:line-through #a00}ins{box-shadow:inset 0 -2px #2a7}mark{background:none;outline:1px dashed #c60}
summary{cursor:pointer;color:#06c;padding:.1rem .6rem .1rem 3.6rem;background:#f7f7f7}
table{border-collapse:collapse;margin:.4rem 0;font-size:.9em;width:100%}
td,th{border:1px solid #ddd;padding:.1rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
"""
    + "".join(f".{family}{{background:{colour}}}" for family, colour in _COLOURS.items())
    + """
@media(max-width:50rem){.row{grid-template-columns:3rem 1fr}.row>:last-child{grid-column:2;border-left:0;border-top:1px dotted #ddd}}
</style>
<h1>gov-clean report</h1>
<p class=legend>"""
    + "".join(f"<span class={family}>{family} {name}</span>" for family, name in FAMILIES.items())
    + """<br>Left the source, struck out what goes; right the clean text, underlined what came; <mark>dashed: reported only</mark>.
A mark tells its rule when pointed at.</p>
"""
)


class _Row(NamedTuple):
    """A stretch of the source beside the stretch of the clean text it became (code points); whole lines."""

    raw: Span
    clean: Span
    kind: str  # same, changed or removed


class _Mark(NamedTuple):
    """An element round a span of one of the texts."""

    start: int
    end: int
    tag: str
    family: str
    title: str


def section(page: Page) -> str:
    """The part of the report for one page: both texts line by line with the changes marked, then the findings as a table.

    Left, `del` is what goes and `mark` what is only reported; right, `ins` is what came. Undecodable bytes show as U+FFFD.
    """
    document = _read(page.document)
    found = document.diagnostics()
    gone, new = [], []
    for hunk in document.hunks():
        inside = [d for d in found if d.applied and hunk.span[0] <= d.span[0] and d.span[1] <= hunk.span[1]]
        weight: Counter[str] = Counter()
        for d in inside:
            weight[d.code[0]] += len("".join(d.before.split())) or 1
        family = max(weight, key=weight.__getitem__, default="")
        title = "; ".join(dict.fromkeys(map(_title, inside)))
        gone.append(_Mark(*hunk.span, "del", family, title))
        new.append(_Mark(*hunk.clean, "ins", family, title))
    doubtful = [_Mark(*d.span, "mark", "", _title(d)) for d in found if not d.applied]
    left = _apart(sorted(gone + doubtful))
    rows = list(_rows(document, {mark.start for mark in doubtful}))
    drawn = "".join(_folded(rows, document, left, _apart(new)))
    everything = page.diagnostics()
    made = Counter(d.code[0] for d in everything if d.applied)
    counts = " ".join(f"{made[family]} {FAMILIES[family]}" + "," for family in FAMILIES if made[family]).rstrip(",")
    source = "source" if document is page.document else "source, as read from the HTML"
    return (
        f"<section><h2>{_text(page.path)}<small>{counts or 'unchanged'}</small></h2>\n"
        f'<div class="row head"><span></span><span>{source}</span><span>clean</span></div>\n{drawn}{_table(everything)}</section>\n'
    )


def _read(document: Document) -> Document:
    """The document as a person sees it: from the text of an HTML page on, not from its tags."""
    if document.format != "html" or not document.passes:
        return document
    text = document.text
    for step in reversed(document.passes[1:]):
        text = step.undo(text)
    return Document(text, document.text, document.passes[1:])


def _title(finding: Diagnostic) -> str:
    return f"{finding.code} {_NAMES.get(finding.code, '')}: {finding.reason}"


def _rows(document: Document, doubtful: set[int]) -> Iterator[_Row]:
    """Both texts cut wherever a line begins in the two of them at once; removed lines one by one."""
    source, text = document.source, document.text
    at = clean = 0
    open_row = False
    hunks = document.hunks()
    for hunk, following in zip_longest([*hunks, None], hunks[1:]):
        start = hunk.span[0] if hunk else len(source)
        # Lines before the hunk stand in both texts.
        while not open_row and (end := source.find("\n", at, start) + 1) and text[clean - 1 : clean] in ("", "\n"):
            kind = "changed" if any(at <= place < end for place in doubtful) else "same"
            yield _Row((at, end), (clean, clean + end - at), kind)
            at, clean = end, clean + end - at
        if hunk is None:
            break
        end = source.find("\n", hunk.span[1] - (hunk.before[-1:] == "\n")) + 1 or len(source)
        open_row = following is not None and following.span[0] < end
        if open_row:
            continue  # hunks on the same lines are one row
        stop = hunk.clean[1] + end - hunk.span[1]
        # Where the lines begin that are removed whole.
        first = at if at == start and stop == clean else source.find("\n", *hunk.span) + 1 or len(source)
        if first < end and end - hunk.span[1] <= 1 and (stop == clean or hunk.before.count("\n") > 2):
            if first > at:
                yield _Row((at, first), (clean, stop), "changed")
            for line in source[first:end].splitlines(keepends=True):
                yield _Row((first, first + len(line)), (stop, stop), "removed")
                first += len(line)
        else:
            yield _Row((at, end), (clean, stop), "changed")
        at, clean = end, stop
    if at < len(source) or clean < len(text):
        yield _Row((at, len(source)), (clean, len(text)), "same" if source[at:] == text[clean:] else "changed")


def _folded(rows: Sequence[_Row], document: Document, left: list[_Mark], right: list[_Mark]) -> Iterator[str]:
    number = 1
    for kind, group in groupby(rows, key=lambda row: row.kind):
        run, drawn = list(group), []
        for row in run:
            raw = _marked(document.source, row.raw, left)
            drawn.append(
                f'<div class="row {kind}"><span>{number}</span><span>{raw}</span><span>{_marked(document.text, row.clean, right)}</span></div>\n'
            )
            number += document.source.count("\n", *row.raw)
        most = {"same": _MOST_SAME, "removed": _MOST_GONE}.get(kind, len(run))
        if len(run) <= most:
            yield from drawn
            continue
        edge = most // 4
        yield from drawn[:edge]
        yield f"<details><summary>{len(run) - 2 * edge} lines {'as they were' if kind == 'same' else 'removed'}</summary>\n"
        yield from drawn[edge:-edge]
        yield "</details>\n"
        yield from drawn[-edge:]


def _apart(marks: Sequence[_Mark]) -> list[_Mark]:
    """The marks that are not empty, without those that begin inside another."""
    kept: list[_Mark] = []
    for mark in marks:
        if mark.start < mark.end and (not kept or kept[-1].end <= mark.start):
            kept.append(mark)
    return kept


def _marked(text: str, span: Span, marks: list[_Mark]) -> str:
    """A line of the text escaped, with an element round each part of a mark that lies in it."""
    start, end = span
    pieces = []
    for mark in marks[max(0, bisect_right(marks, start, key=lambda mark: mark.start) - 1) :]:
        if mark.start >= end:
            break
        if mark.end <= start:
            continue
        low, high = max(start, mark.start), min(end, mark.end)
        pieces.append(_text(text[span[0] : low]))
        shown = _text("".join(_visible(c) for c in text[low:high]))
        pieces.append(f'<{mark.tag} class="{mark.family}" title="{_text(mark.title)}">{shown}</{mark.tag}>')
        span = (high, end)
    pieces.append(_text(text[span[0] : end]))
    return "".join(pieces).rstrip("\n")


def _visible(char: str) -> str:
    """A character as it is marked: blanks and controls as signs."""
    return _SHOWN.get(char) or (char if char.isprintable() or "\ud800" <= char <= "\udfff" else f"[U+{ord(char):04X}]")


def _table(found: list[Diagnostic]) -> str:
    rows = "".join(
        f"<tr><td>{d.line}:{d.column}<td class={d.code[0]}>{d.code} {_NAMES.get(d.code, '')}<td>{_cut(d.before)}<td>{_cut(d.after)}"
        f"<td>{_text(d.reason)}{'' if d.applied else ' (reported only)'}</tr>\n"
        for d in found
    )
    head = "<tr><th>line:column<th>rule<th>before<th>after<th>reason</tr>"
    return f"<details><summary>{len(found)} findings</summary><table>{head}\n{rows}</table></details>"


def _cut(text: str, most: int = 120) -> str:
    return _text(text if len(text) <= most else text[:most] + "…")


def _text(text: str) -> str:
    return escape("".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text))
