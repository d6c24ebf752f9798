"""A run over many inputs: each to its result, each result to where it belongs, and the count of it all."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from gov_clean import batch, terminal
from gov_clean.job import Job, Result
from gov_clean.settings import UsageError

SUFFIX = {"md": ".md", "json": ".json", "jsonl": ".jsonl", "text": ".txt"}


def complain(path: object, message: str) -> None:
    """One line on standard error."""
    print(f"gov-clean: {path}: {message}", file=sys.stderr)


def edits(number: int) -> str:
    """The number with its noun."""
    return f"{number:,} edit{'s' * (number != 1)}"


class Run(NamedTuple):
    """What is done with the inputs.

    job        how each is treated
    jobs       processes
    output     a file, or a directory where `many`; None: standard output
    many       whether the output is a file for each input
    skip       inputs whose output stands already are left out
    report     the page to write beside the output
    quiet, verbose   less and more on standard error
    progress   whether a bar is drawn
    closing    whether a summary for people is wanted at the end
    template   where the lines are written that directories were found to share
    backup     whether a file that is rewritten stays as NAME.orig; None: where chrome goes, which stands nowhere else
    """

    job: Job
    jobs: int = 1
    output: Path | None = None
    many: bool = False
    skip: bool = False
    report: Path | None = None
    quiet: bool = False
    verbose: bool = False
    progress: bool = False
    closing: bool = False
    template: Path | None = None
    backup: bool | None = None

    def __call__(self, inputs: Iterable[batch.Input]) -> terminal.Summary:
        """Everything done; the summary says what it came to.

        Raises OSError where the one output cannot be written, UsageError where it is an input.
        """
        summary, began = terminal.Summary(), time.monotonic()
        shared: set[str] = set()
        total = None
        if self.progress and not self._of_lines:
            inputs, total = batch.counted(inputs)
        with ExitStack() as stack:
            deliver = self._deliver(stack)
            section = self._report(stack)
            advance = stack.enter_context(terminal.progress(total, self.progress))
            wanted: Iterable[batch.Input] = self._wanted(inputs, summary, advance)
            if self._of_lines:
                wanted = batch.expanded(wanted, "jsonl")
            for result in batch.each(self.job.result, self._with_templates(wanted, shared), self.jobs):
                result = self._delivered(result, deliver)
                if not result.error:
                    section(result.section)
                self._tell(result)
                summary.add(result)
                advance()
        if self.template:
            from gov_clean import template

            template.save(shared, self.template)
        summary.seconds = time.monotonic() - began
        return summary

    def target(self, item: batch.Input) -> Path | None:
        """The file for the output of an input, where each has its own."""
        if not (self.many and self.output):
            return self.output
        return self.output / (item.place + self.suffix)

    @property
    def suffix(self) -> str:
        """What the names of output files end in."""
        return ".jsonl" if self._of_lines else SUFFIX[self.job.mode]

    @property
    def _of_lines(self) -> bool:
        return self.job.text_field is not None

    def _wanted(
        self, inputs: Iterable[batch.Input], summary: terminal.Summary, advance: Callable[[], None]
    ) -> Iterator[batch.Input]:
        """The inputs without those skipped; one whose output is taken, or is itself, becomes an error.

        Raises UsageError where the one output of all is an input.
        """
        taken: dict[Path, str] = {}
        for item in inputs:
            target = self.target(item) if self._to_files() else None
            if target is None or item.error:
                yield item
                continue
            if target in taken and self.many:
                item = item._replace(error=f"{target} is the output of {taken[target]} already")
            elif self.skip and target.exists():
                summary.skipped += 1
                advance()
                continue
            elif target.exists() and item.path != "-" and Path(item.path).exists() and target.samefile(item.path):
                remedy = "name another output" if self._of_lines else "-i rewrites in place"
                error = f"{target} would overwrite its own input; {remedy}"
                if not self.many:
                    raise UsageError(error)  # what the other inputs give would stand in its place
                item = item._replace(error=error)
            taken.setdefault(target, item.path)
            yield item

    def _with_templates(self, inputs: Iterable[batch.Input], shared: set[str]) -> Iterator[batch.Input]:
        """The inputs with the template of their directory, read when the first of them is met; `shared` takes them all."""
        for item in inputs:
            if item.shared is not None:
                item = item._replace(shared=item.shared.template)
                if self.template:
                    shared |= item.shared
            yield item

    def _to_files(self) -> bool:
        return self.output is not None and self.job.mode in SUFFIX

    def _deliver(self, stack: ExitStack) -> Callable[[Result], None]:
        """The function that puts a result where it belongs."""
        if self.job.mode == "in-place":
            return self._rewrite
        if self._to_files() and self.many:
            return self._line_files(stack) if self._of_lines else self._write
        if self.output and self._to_files():
            return self._append(stack, self.output)
        if self.job.mode == "check" and self.job.findings == "sarif":
            return self._sarif(stack)
        return lambda result: batch.write_out(result.rendered)

    def _delivered(self, result: Result, deliver: Callable[[Result], None]) -> Result:
        """The result, or an error where its own file could not be written; one output for all ends the run."""
        try:
            deliver(result)
        except OSError as error:
            if self.job.mode != "in-place" and (self._of_lines or not (self.many and self._to_files())):
                raise
            target = f"{self.target(result.item)}: " if self.many else ""
            return Result(result.item, target + batch.reason(error))
        return result

    def _rewrite(self, result: Result) -> None:
        if not result.changed:
            return
        if self._keeps(result):
            batch.keep(Path(result.item.path))
        batch.write_atomic(Path(result.item.path), result.rendered)

    def _keeps(self, result: Result) -> bool:
        """Whether the file as it was is kept."""
        return any(code.startswith("C") for code in result.made) if self.backup is None else self.backup

    def _write(self, result: Result) -> None:
        if not result.written:
            return
        target = self.target(result.item)
        assert target is not None
        target.parent.mkdir(parents=True, exist_ok=True)
        batch.write_atomic(target, result.rendered, durable=False)

    def _append(self, stack: ExitStack, output: Path) -> Callable[[Result], None]:
        """One file for all; it is begun at the first result, so that a run that fails leaves the old one."""
        file: batch.AtomicFile | None = None

        def deliver(result: Result) -> None:
            nonlocal file
            if not result.written:
                return
            if file is None:
                with batch.uninterrupted():
                    file = stack.enter_context(batch.AtomicFile(output))
            file.write(result.rendered)

        return deliver

    def _line_files(self, stack: ExitStack) -> Callable[[Result], None]:
        """A file for the lines of each input, one after the other; none for an input that breaks off."""
        lines = stack.enter_context(ExitStack())
        file: batch.AtomicFile | None = None
        at: Path | None = None

        def deliver(result: Result) -> None:
            nonlocal file, at
            target = self.target(result.item)
            if not result.written:
                if file and target == at:
                    file.drop()
                return
            if file is None or target != at:
                lines.close()
                assert target is not None
                target.parent.mkdir(parents=True, exist_ok=True)
                with batch.uninterrupted():
                    file, at = lines.enter_context(batch.AtomicFile(target, durable=False)), target
            file.write(result.rendered)

        return deliver

    def _sarif(self, stack: ExitStack) -> Callable[[Result], None]:
        from gov_clean import __version__, findings
        from gov_clean.rules import RULES

        head, foot = findings.sarif_frame(RULES, __version__)
        stack.callback(lambda: batch.write_out(foot.encode()))
        batch.write_out(head.encode())
        comma = b""

        def deliver(result: Result) -> None:
            nonlocal comma
            if result.rendered:
                batch.write_out(comma + result.rendered)
                comma = b",\n"

        return deliver

    def _report(self, stack: ExitStack) -> Callable[[str], None]:
        if not self.report:
            return lambda section: None
        from gov_clean import report

        with batch.uninterrupted():
            file = stack.enter_context(batch.AtomicFile(self.report))
        file.write(report.HEAD.encode())

        def add(section: str) -> None:
            file.write(section.encode("utf-8", "backslashreplace"))

        return add

    def _tell(self, result: Result) -> None:
        """What standard error says of an input."""
        path = result.item.path
        if result.error:
            complain(path, result.error)
            return
        for line, message in () if self.quiet else result.warnings:
            complain(f"{path}:{line}", f"warning: {message}")
        if result.undecodable and not self.quiet:
            number = f"{result.undecodable} undecodable byte{'s' * (result.undecodable != 1)}"
            read = f"read as {result.decided}; --encoding names another"
            complain(f"{path}:{result.line}", f"warning: {number}, kept; {read}")
        if self.job.mode == "in-place" and result.changed and not (self.quiet or self.verbose or self.progress):
            kept = f"; as it was: {batch.kept(Path(path))}" if self._keeps(result) else ""
            complain(path, f"rewritten ({edits(sum(result.made.values()))}{kept})")
        if self.verbose:
            made, reported = sum(result.made.values()), sum(result.reported.values())
            complain(path, f"{edits(made)}, {reported} reported; {result.decided or 'text'}")
