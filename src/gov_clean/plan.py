"""From options to a run: what is read, what becomes of it, and where it goes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from gov_clean import batch, terminal
from gov_clean.ignore import Patterns
from gov_clean.job import Job
from gov_clean.options import Options
from gov_clean.run import Run, complain
from gov_clean.settings import UsageError


def plan(options: Options) -> tuple[Run, Iterable[batch.Input]]:
    """The run and its inputs. Raises UsageError for what does not go together."""
    mode = options.mode()
    settings = options.settings()
    paths = _without_terms(options, options.inputs(mode))
    place = Path(options.output) if options.output not in (None, "", "-") else None
    lines = options.input_format == "jsonl"
    archives = options.input_format == "warc" or (not lines and any(map(batch.is_archive, paths)))
    folders = any(path and Path(path).is_dir() for path in paths)  # an empty name would be the working directory
    several = len(paths) > 1 or archives or folders
    many = _is_folder(options, mode, place, several)
    if several and not place and mode in ("md", "json", "text") and not lines:
        raise UsageError(
            "several inputs go to standard output only as -f jsonl (a directory counts as several); or give -o DIRECTORY"
        )
    if options.save_template and (options.no_template or not folders):
        raise UsageError("--save-template goes with a directory, and not with --no-template")
    if options.skip_existing and not many:
        raise UsageError("--skip-existing goes with -o DIRECTORY")
    if options.report and place and Path(options.report).resolve() == place.resolve():
        raise UsageError("--report and --output are the same file")
    unsaid = next((path for path in paths if path.endswith((".jsonl", ".jsonl.gz"))), None)
    if unsaid and options.input_format is None:
        raise UsageError(f"{unsaid}: give --input-format jsonl for an object a line, or page to read it as one text")
    for name in ("output", "report", "save_template"):
        if not (name == "output" and many):
            _check_folder(getattr(options, name))
    for_people = (several or lines) and sys.stderr.isatty() and not options.quiet
    job = Job(
        settings,
        mode,
        options.encoding,
        options.output_encoding,
        options.output_format or "files",
        options.text_field if lines else None,
        tuple((pattern, tuple(codes)) for pattern, codes in (options.per_file_ignores or {}).items()),
        options.base,
        options.report is not None,
        terminal.colours(sys.stdout),
    )
    run = Run(
        job,
        1 if "-" in paths and not (lines or archives) else options.jobs or cores(),
        place,
        many,
        options.skip_existing,
        Path(options.report) if options.report else None,
        options.quiet,
        options.verbose,
        progress=for_people and not terminal.plain() and (bool(place) or not sys.stdout.isatty()),
        closing=for_people,
        template=Path(options.save_template) if options.save_template else None,
        backup=options.backup,
    )
    selection = _selection(options, place if many else None)
    _check_place(run, selection, paths)
    inputs = batch.walk(paths, selection)
    return run, inputs if lines else batch.expanded(inputs, options.input_format)


def cores() -> int:
    """The cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _check_folder(file: str | None) -> None:
    """Raises UsageError where a file is to be written into a directory that is not there."""
    folder = Path(file or "").parent
    if not folder.is_dir():
        raise UsageError(f"{file}: there is no directory {folder}; make it first")


def _is_folder(options: Options, mode: str, place: Path | None, several: bool) -> bool:
    """Whether the output is a directory with a file for each input."""
    if place is None or (place.suffix == ".jsonl" and "jsonl" in (mode, options.input_format)):
        many = False
    else:
        many = several or place.is_dir() or str(options.output).endswith(("/", os.sep))
    if place and place.exists() and place.is_dir() != many:
        wrong = "not a directory, and there are several inputs" if many else "a directory; a file is wanted"
        raise UsageError(f"{place}: {wrong}")
    return many


def _shared(options: Options) -> Callable[[list[str]], object] | None:
    """What is made of the files of a directory: the pages that share a template; None where none is wanted."""
    if options.no_template or options.template or options.input_format in ("jsonl", "warc"):
        return None

    def shared(paths: list[str]) -> object:
        from gov_clean.template import Folder

        return Folder(paths, options.encoding)

    return shared


def _without_terms(options: Options, paths: list[str]) -> list[str]:
    """The paths without the files of the user's own terms, which hold what is wrong on purpose."""
    terms = {Path(path).resolve() for path in options.terms_files or ()}
    kept = [path for path in paths if not terms or path in ("", "-") or Path(path).resolve() not in terms]
    for path in paths if not options.quiet else ():
        if path not in kept:
            complain(path, "left out: terms of the configuration")
    return kept


def _selection(options: Options, folder: Path | None) -> batch.Selection:
    """Which files are inputs; the output, and what else the run reads or writes, is none."""
    own = (folder, options.report, options.template, options.save_template, *(options.terms_files or ()))
    return batch.Selection(
        Patterns(options.include or ()),
        Patterns(options.exclude or ()),
        bool(options.force_exclude),
        options.exclude_base,
        {"jsonl": (".jsonl",), "warc": (".warc",)}.get(options.input_format or "page", batch.SUFFIXES),
        frozenset(Path(path).resolve() for path in own if path),
        _shared(options),
    )


def _check_place(run: Run, selection: batch.Selection, paths: list[str]) -> None:
    """Warns of outputs that another run over the same directory would take for inputs; UsageError where the next one would."""
    place = run.output
    if not (place and run.many and selection.takes("page" + run.suffix)):
        return
    for path in paths:
        if not path or not Path(path).is_dir() or not place.resolve().is_relative_to(Path(path).resolve()):
            continue
        if place.resolve() == Path(path).resolve():
            raise UsageError(
                f"{place} is the directory that is read: what is written would be read by the next run; name another"
            )
        excluded = selection.exclude.match_tree(batch.relative(place / ("page" + run.suffix), selection.base))
        if not (run.quiet or excluded or place.exists()):
            complain(place, f"warning: lies in {path}, which another run reads with it; --exclude it there")
