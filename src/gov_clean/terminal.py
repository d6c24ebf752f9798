"""What a person sees on a terminal: the coloured diff, the progress bar, the closing summary. The only door to rich."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from gov_clean.job import Result


def plain() -> bool:
    """Whether escapes are unwanted whatever the stream: NO_COLOR (no-color.org) or a dumb terminal."""
    return bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") in ("dumb", "unknown")


def colours(stream: TextIO) -> bool:
    """Whether a stream may carry escapes. FORCE_COLOR (force-color.org) allows them in a pipe; NO_COLOR is above it."""
    return not plain() and (bool(os.environ.get("FORCE_COLOR")) or stream.isatty())


def diff(path: str, before: str, after: str, colour: bool) -> str:
    """A unified diff of a source and its cleaned text; with escapes only where `colour`."""
    import difflib

    rows = list(difflib.unified_diff(before.splitlines(), after.splitlines(), path, f"{path} (cleaned)", lineterm=""))
    if colour:
        rows = list(map(_coloured, rows))
    return "".join(row + "\n" for row in rows)


def _coloured(row: str) -> str:
    """A line of a diff in the colours of git (SGR 1, 36, 32, 31)."""
    kind = 1 if row.startswith(("+++ ", "--- ")) else {"@": 36, "+": 32, "-": 31}.get(row[:1])
    return f"\x1b[{kind}m{row}\x1b[m" if kind else row


@contextmanager
def progress(total: int | None, wanted: bool) -> Iterator[Callable[[], None]]:
    """A bar on standard error with rate and time left; gives the function to call after each input.

    total    inputs; None where that is not known beforehand
    wanted   False: nothing is drawn, and rich is not loaded
    """
    if not wanted:
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]:.0f}/s"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True, no_color=plain()), transient=True) as bar:
        task = bar.add_task("", total=total, rate=0.0)

        def advance() -> None:
            bar.update(task, advance=1, rate=bar.tasks[0].speed or 0.0)

        yield advance


class Summary:
    """What a run came to: counts of inputs, of edits by rule, and the time it took in seconds."""

    def __init__(self) -> None:
        self.inputs = self.changed = self.failed = self.skipped = self.undecodable = self.repeated_bodies = 0
        self.seconds = 0.0
        self.made: Counter[str] = Counter()
        self.reported: Counter[str] = Counter()

    def add(self, result: Result) -> None:
        """One more input."""
        from gov_clean.rules.repetition.page_body import RULE

        self.inputs += 1
        self.failed += result.error is not None
        self.changed += result.changed
        self.undecodable += result.undecodable
        self.repeated_bodies += RULE.code in result.made
        self.made.update(result.made)
        self.reported.update(result.reported)

    def data(self) -> dict[str, Any]:
        """The summary as plain data."""
        return {
            "inputs": self.inputs,
            "changed": self.changed,
            "unchanged": self.inputs - self.changed - self.failed,
            "failed": self.failed,
            "skipped": self.skipped,
            "undecodable": self.undecodable,
            "repeated_bodies": self.repeated_bodies,
            "edits": dict(sorted(self.made.items())),
            "reported": dict(sorted(self.reported.items())),
            "seconds": round(self.seconds, 3),
        }

    def json(self) -> str:
        """The summary as a line of JSON."""
        import json

        return json.dumps(self.data(), ensure_ascii=False) + "\n"

    def note(self) -> str:
        """A line about what is only reported; empty where there is nothing."""
        number = self.reported.total()
        if not number:
            return ""
        counted, them = ("finding is", "it") if number == 1 else ("findings are", "them")
        return f"gov-clean: {number:,} {counted} only reported; --check --output-format concise shows {them}, --unsafe makes {them}\n"

    def text(self) -> str:
        """The summary for people: at most 80 columns."""
        from gov_clean.rules import RULES

        known = self.data()
        counts = ", ".join(f"{known[key]:,} {key}" for key in ("changed", "unchanged", "failed", "skipped"))
        rows = [f"{self.inputs:,} input{'s' * (self.inputs != 1)} in {self.seconds:.1f} s: {counts}"]
        rows.append(f"repeated bodies removed: {self.repeated_bodies:,}")
        if self.made or self.reported:
            rows.append(f"{'rule':38} {'made':>12} {'reported':>12}")
        for rule in RULES:
            made, reported = self.made[rule.code], self.reported[rule.code]
            if made or reported:
                rows.append(f"{rule.code}  {rule.name:32} {made:12,} {reported:12,}")
        return "\n".join(rows) + "\n"


def prepare() -> None:
    """The environment such that no library writes escapes where none are wanted; streams that are closed are replaced."""
    if plain():
        os.environ["TERM"] = "dumb"
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
