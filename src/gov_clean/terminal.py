"""What a person sees on a terminal: the coloured diff. The only door to rich."""

from __future__ import annotations

import difflib


def diff(path: str, before: str, after: str, colour: bool) -> str:
    """A unified diff of a source and its cleaned text; with escapes only where `colour`."""
    rows = difflib.unified_diff(before.splitlines(), after.splitlines(), path, f"{path} (cleaned)", lineterm="")
    text = "\n".join(rows)
    if not text:
        return ""
    if colour:
        from io import StringIO

        from rich.console import Console
        from rich.syntax import Syntax

        out = StringIO()
        Console(file=out, force_terminal=True, width=200).print(Syntax(text, "diff", background_color="default"))
        return out.getvalue()
    return text + "\n"
