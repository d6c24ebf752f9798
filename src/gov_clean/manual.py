"""A rule's manual page and the table of rules, from the rules themselves."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from unicodedata import east_asian_width

from gov_clean.rule import FAMILIES, Rule
from gov_clean.settings import UsageError


def _shown(text: str) -> str:
    """A text with what cannot be seen written as escapes."""
    return "".join(
        c if c.isprintable() and c not in "\u3000" else f"\\u{ord(c):04x}" if c != "\n" else "\\n" for c in text
    )


def page(rule: Rule) -> str:
    """The manual page of a rule, as Markdown."""
    rows = [f"# {rule.code} {rule.name}", "", f"Family: {FAMILIES[rule.family]}.", "", rule.manual.strip(), ""]
    for example in rule.examples:
        if example.before != example.after:
            rows.append(f"- changes `{_shown(example.before)}` to `{_shown(example.after)}`")
        else:
            rows.append(f"- {'reports' if example.reports else 'keeps'} `{_shown(example.before)}`")
    return "\n".join(rows) + "\n"


def table(rules: Iterable[Rule]) -> str:
    """Code, name and summary of every rule; no line is wider than 80 columns."""
    return "".join(
        f"{rule.code}  {rule.name:24}  " + fold(rule.summary, 80 - 32).replace("\n", "\n" + " " * 32) + "\n"
        for rule in rules
    )


def record(rule: Rule) -> dict[str, Any]:
    """The manual page as plain data."""
    return {
        "code": rule.code,
        "name": rule.name,
        "family": FAMILIES[rule.family],
        "summary": rule.summary,
        "manual": rule.manual.strip(),
        "default": rule.default,
        "examples": [{"before": e.before, "after": e.after, "reports": e.reports} for e in rule.examples],
    }


def shown(code: str | None, codes: Sequence[str] = (), as_data: bool = False) -> str:
    """The page of the rule of this code, or the table of the rules that begin with it or with any of `codes` (none: of all).

    as_data   as JSON

    Raises UsageError for a code that no rule begins with.
    """
    from gov_clean.rules import RULES, unknown

    codes = (code,) if code else codes
    for beginning in codes:
        if not any(rule.code.startswith(beginning) for rule in RULES):
            raise UsageError(unknown(beginning))
    chosen = [rule for rule in RULES if rule.code.startswith(tuple(codes) or "")]
    one = chosen[0] if chosen[0].code == code else None
    if as_data:
        found = record(one) if one else list(map(record, chosen))
        return json.dumps(found, ensure_ascii=False, indent=2) + "\n"
    return (fold(page(one)) if one else table(chosen)).rstrip() + "\n"


def fold(text: str, width: int = 80) -> str:
    """Every line folded to `width` columns, at blanks or between wide characters; its own indent is repeated."""
    return "\n".join(piece for line in text.split("\n") for piece in _folded(line, width))


def _folded(line: str, width: int) -> Iterator[str]:
    indent = line[: len(line) - len(line.lstrip())] + "  " * line.lstrip().startswith("- ")
    row, used = "", 0
    for token in re.findall(r"[^\s\u2e80-\uffff]{1,60}\s?|.", line):
        wide = sum(1 + (east_asian_width(c) in "WF") for c in token.rstrip())
        if row.strip() and used + wide > width:
            yield row.rstrip()
            row, used = indent, len(indent)
            token = token.lstrip()
        row += token
        used += wide + len(token) - len(token.rstrip())
    yield row.rstrip()


def rules_document(rules: Iterable[Rule]) -> str:
    """The whole manual: RULES.md."""
    head = "# Rules\n\nGenerated from the rules in their order: `python -m gov_clean.manual > RULES.md`.\n\n"
    return head + "\n".join(page(rule).replace("# ", "## ", 1) for rule in rules)


if __name__ == "__main__":
    import sys

    from gov_clean.rules import RULES

    sys.stdout.buffer.write(rules_document(RULES).encode())
