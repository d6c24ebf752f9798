"""A rule's manual page and the table of rules, from the rules themselves."""

from __future__ import annotations

from collections.abc import Iterable

from gov_clean.rule import FAMILIES, Rule


def _shown(text: str) -> str:
    """A text with what cannot be seen written as escapes."""
    return "".join(c if c.isprintable() and c not in "\u3000" else f"\\u{ord(c):04x}" if c != "\n" else "\\n" for c in text)


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
    """Code, name and summary of every rule, a line each."""
    return "".join(f"{rule.code}  {rule.name:26} {rule.summary}\n" for rule in rules)


def rules_document(rules: Iterable[Rule]) -> str:
    """The whole manual: RULES.md."""
    head = "# Rules\n\nGenerated from the rules in their order: `python -m gov_clean.manual > RULES.md`.\n\n"
    return head + "\n".join(page(rule).replace("# ", "## ", 1) for rule in rules)


if __name__ == "__main__":
    import sys

    from gov_clean.rules import RULES

    sys.stdout.buffer.write(rules_document(RULES).encode())
