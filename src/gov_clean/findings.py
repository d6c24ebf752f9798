"""Findings as lines for people and machines: concise, GitHub workflow commands, SARIF 2.1.0."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from gov_clean.mended import families

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gov_clean.page import Page
    from gov_clean.rule import Rule

FORMATS = ("files", "concise", "github", "sarif")


def render(page: Page, form: str, changed: bool) -> str:
    """The findings of a page.

    form      files: one line if the text would change; concise: `path:line:column: code name: reason`;
              github: a workflow command each (GitHub's "Workflow commands"); sarif: result objects joined by commas
    changed   whether the cleaned text differs from the source
    """
    counted = families(page.document)
    if form == "files":
        edits = sum(edit.code.startswith(counted) for step in page.document.passes for edit in step.edits)
        return f"{page.path}: would change ({edits} edit{'s' * (edits != 1)})\n" if changed else ""
    rows = [row for row in page.to_dict()["diagnostics"] if row["code"].startswith(counted)]
    if form == "sarif":
        import json

        return ",\n".join(json.dumps(_result(page.path, row)) for row in rows)
    draw = _github if form == "github" else _concise
    return "".join(draw(page.path, row) + "\n" for row in rows)


def _concise(path: str, row: dict[str, Any]) -> str:
    return f"{path}:{row['line']}:{row['column']}: {_message(row)}"


def _message(row: dict[str, Any]) -> str:
    made = "" if row["applied"] else " (reported only)"
    return f"{row['code']} {row['name']}: {_shown(row['before'])} -> {_shown(row['after'])}: {row['reason']}{made}"


def _shown(text: str, most: int = 24) -> str:
    """A text in one short line, quoted; what cannot be seen as escapes."""
    cut = text if len(text) <= most else text[: most - 1] + "…"
    return '"' + "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in cut) + '"'


def _github(path: str, row: dict[str, Any]) -> str:
    level = "warning" if row["applied"] else "notice"
    place = f"file={_escaped(path, True)},line={row['line']},col={row['column']}"
    return f"::{level} {place},title={row['code']} {row['name']}::{_escaped(_message(row))}"


def _escaped(text: str, value: bool = False) -> str:
    for mark in "%\r\n" + ":," * value:
        text = text.replace(mark, f"%{ord(mark):02X}")
    return text


def _result(path: str, row: dict[str, Any]) -> dict[str, Any]:
    from urllib.parse import quote

    region = {
        "startLine": row["line"], "startColumn": row["column"],
        "charOffset": row["span"][0], "charLength": row["span"][1] - row["span"][0],
    }  # fmt: skip
    location = {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(os.fsencode(path.replace(os.sep, "/")))},
            "region": region,
        }
    }
    return {
        "ruleId": row["code"],
        "level": "warning" if row["applied"] else "note",
        "message": {"text": _message(row)},
        "locations": [location],
    }


def sarif_frame(rules: Iterable[Rule], version: str) -> tuple[str, str]:
    """What stands before and after the results of a SARIF log (OASIS SARIF 2.1.0)."""
    import json

    described = [
        {"id": rule.code, "name": rule.name, "shortDescription": {"text": rule.summary}, "fullDescription": {"text": rule.manual.strip()}}
        for rule in rules
    ]  # fmt: skip
    driver = {"name": "gov-clean", "version": version, "rules": described}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": []}
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    text = json.dumps(log)
    at = text.rindex("[]") + 1
    return text[:at] + "\n", "\n" + text[at:] + "\n"
