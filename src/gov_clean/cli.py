"""Arguments, streams, exit codes. The only door to typer."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from gov_clean.rule import Rule
    from gov_clean.run import Run
    from gov_clean.settings import Settings
    from gov_clean.terminal import Summary

FORMATS = ("md", "json", "jsonl", "text")
OUTPUT, RULES, INPUT, BATCH, CONFIGURATION, HELP = "Output", "Rules", "Input", "Batch", "Configuration", "Help"
EXAMPLES = "\n\n".join(
    (
        "Examples:",
        "gov-clean page.txt  --  Markdown to standard output",
        "gov-clean page.html -f json  --  one JSON object: metadata, blocks, text, changes",
        "gov-clean archive/ -o cleaned/  --  the same tree, one Markdown file an input",
        "gov-clean --diff page.txt  --  what would change",
        "gov-clean -i *.txt  --  rewrite in place",
        "curl -s URL | gov-clean -f text  --  in a pipe",
        "Exit status: 0 done; 1 --check or --diff found something; 2 wrong usage, configuration or input.",
    )
)


class UsageError(Exception):
    """A command line or configuration that cannot be followed; the message is for people. Exit 2."""


def _version(wanted: bool) -> None:
    if wanted:
        from gov_clean import __version__

        print(f"gov-clean {__version__}")
        raise typer.Exit


def clean(
    paths: Annotated[list[str] | None, typer.Argument(metavar="[PATH]...", help="Files, directories, or - for standard input.", show_default=False)] = None,
    form: Annotated[str | None, typer.Option("--format", "-f", metavar="FORMAT", help="md, json, jsonl or text; default md.", rich_help_panel=OUTPUT)] = None,
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="PATH", help="A file for one input, a directory for several.", rich_help_panel=OUTPUT)] = None,
    output_encoding: Annotated[str | None, typer.Option(metavar="NAME", help="Of what is written; default UTF-8, in place the file's own.", rich_help_panel=OUTPUT)] = None,
    in_place: Annotated[bool, typer.Option("--in-place", "-i", help="Rewrite the files in their own format.", rich_help_panel=OUTPUT)] = False,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit 1 if any input would change.", rich_help_panel=OUTPUT)] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Write nothing; show a unified diff; exit as --check.", rich_help_panel=OUTPUT)] = False,
    output_format: Annotated[str | None, typer.Option(metavar="FORMAT", help="With --check: files, concise, github or sarif.", rich_help_panel=OUTPUT)] = None,
    report: Annotated[Path | None, typer.Option(metavar="FILE", help="Also a page to look at: raw beside clean.", rich_help_panel=OUTPUT)] = None,
    select: Annotated[str | None, typer.Option(metavar="CODES", help="Rule codes or prefixes, comma-separated: T,P004.", rich_help_panel=RULES)] = None,
    ignore: Annotated[str | None, typer.Option(metavar="CODES", help="Rule codes or prefixes to leave out.", rich_help_panel=RULES)] = None,
    extend_select: Annotated[str | None, typer.Option(metavar="CODES", help="Rules added to the default, by their whole codes.", rich_help_panel=RULES)] = None,
    unsafe: Annotated[bool | None, typer.Option("--unsafe/--no-unsafe", help="Also make the edits that are otherwise only reported.", rich_help_panel=RULES)] = None,
    convert: Annotated[str | None, typer.Option(metavar="CONFIG", help="An OpenCC configuration: t2s, s2t, tw2s ...", rich_help_panel=RULES)] = None,
    explain: Annotated[str | None, typer.Option(metavar="CODE", help="The manual page of a rule; with -f json as data.", rich_help_panel=RULES)] = None,
    list_rules: Annotated[bool, typer.Option("--list-rules", help="All rules; with -f json as data.", rich_help_panel=RULES)] = False,
    encoding: Annotated[str | None, typer.Option(metavar="NAME", help="Of the input; default: detected.", rich_help_panel=INPUT)] = None,
    input_format: Annotated[str | None, typer.Option(metavar="FORMAT", help="page, or jsonl: an object a line.", rich_help_panel=INPUT)] = None,
    text_field: Annotated[str, typer.Option(metavar="KEY", help="Where the text of a JSON object stands.", rich_help_panel=INPUT)] = "text",
    include: Annotated[list[str] | None, typer.Option(metavar="PATTERN", help="Files to take from directories, by name; may be repeated.", rich_help_panel=BATCH)] = None,
    exclude: Annotated[list[str] | None, typer.Option(metavar="PATTERN", help="Left out of directories, as in .gitignore; may be repeated.", rich_help_panel=BATCH)] = None,
    force_exclude: Annotated[bool | None, typer.Option("--force-exclude/--no-force-exclude", help="--exclude holds for named files, too (for hooks).", rich_help_panel=BATCH)] = None,
    jobs: Annotated[int | None, typer.Option("--jobs", "-j", metavar="N", min=0, help="Processes; 0 or not given: the cores.", rich_help_panel=BATCH)] = None,
    skip_existing: Annotated[bool, typer.Option("--skip-existing", help="Leave out inputs whose output stands already.", rich_help_panel=BATCH)] = False,
    summary: Annotated[bool, typer.Option("--summary", help="Close with counts; with -f json as data.", rich_help_panel=BATCH)] = False,
    config: Annotated[Path | None, typer.Option(metavar="FILE", help="Settings from this file.", rich_help_panel=CONFIGURATION)] = None,
    isolated: Annotated[bool, typer.Option("--isolated", help="Read no configuration file.", rich_help_panel=CONFIGURATION)] = False,
    show_settings: Annotated[bool, typer.Option("--show-settings", help="The settings that hold, and where they come from.", rich_help_panel=CONFIGURATION)] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Errors only on standard error.", rich_help_panel=HELP)] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="A line about each input on standard error.", rich_help_panel=HELP)] = False,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="The version.", rich_help_panel=HELP)] = False,
) -> int:  # fmt: skip
    """Clean raw scraped Chinese public-affairs text: the article, once, as Markdown or JSON."""
    if sys.stdout is None:
        raise UsageError("standard output is closed")
    given: dict[str, Any] = {
        "select": _codes(select),
        "ignore": _codes(ignore),
        "extend-select": _codes(extend_select),
        "unsafe": unsafe,
        "convert": convert,
        "format": form,
        "encoding": encoding,
        "output-encoding": output_encoding,
        "include": include,
        "exclude": exclude,
        "force-exclude": force_exclude,
        "jobs": jobs,
    }
    _one_of("--format", form, FORMATS)
    if explain or list_rules:
        return _manual(explain, form)
    file, options = _options(given, config, isolated)
    settings = _settings(options)
    if show_settings:
        return _show(file, options)
    if report and _same(report, output):
        raise UsageError("--report and --output are the same file")
    mode = _mode(options["format"], check, diff, in_place, output, input_format)
    _one_of("--output-format", output_format, ("files", "concise", "github", "sarif"))
    if output_format and not check:
        raise UsageError("--output-format goes with --check")
    _one_of("--input-format", input_format, ("page", "jsonl"))
    field = text_field if input_format == "jsonl" else None
    paths = _paths(paths, mode)

    from gov_clean import batch, terminal
    from gov_clean.ignore import Patterns
    from gov_clean.job import Job
    from gov_clean.run import Run

    several = len(paths) > 1 or any(Path(path).is_dir() for path in paths)
    one_stream = field is not None or (mode == "jsonl" and (output or "").endswith(".jsonl"))
    place = Path(output) if output else None
    folder = place is not None and (str(output).endswith(("/", os.sep)) or place.is_dir())
    many = place is not None and not one_stream and (several or folder)
    if several and mode in ("md", "json", "text") and not (output or field):
        raise UsageError("several inputs go to standard output only as -f jsonl; or give -o DIRECTORY")
    if place and place.exists() and place.is_dir() != many:
        raise UsageError(
            f"{output}: "
            + ("not a directory, and there are several inputs" if many else "a directory; a file is wanted")
        )
    if skip_existing and not many:
        raise UsageError("--skip-existing goes with -o DIRECTORY")
    selection = batch.Selection(
        Patterns(options["include"]),
        Patterns(options["exclude"]),
        options["force-exclude"],
        (".jsonl",) if field else batch.SUFFIXES,
        place.resolve() if place and many else None,
    )
    inputs: Iterable[batch.Input] = batch.walk(paths, selection)
    if place and many and any(place.resolve() == Path(path).resolve() for path in paths):
        inputs = list(inputs)  # what is written is not to be found again
    if field:
        inputs = batch.records(inputs)
    for_people = several and sys.stderr.isatty() and not quiet
    run = Run(
        Job(
            settings,
            mode,
            options["encoding"],
            options["output-encoding"],
            output_format or "files",
            field,
            tuple((pattern, tuple(codes)) for pattern, codes in options["per-file-ignores"].items()),
            report is not None,
            terminal.colours(sys.stdout),
        ),
        1 if "-" in paths and not field else options["jobs"] or _cores(),
        place,
        many,
        skip_existing,
        report,
        quiet,
        verbose,
        progress=for_people and not terminal.plain() and (bool(place) or not sys.stdout.isatty()),
    )
    return _run(run, inputs, summary, for_people, form)


def _run(run: Run, inputs: Iterable[Any], wanted: bool, for_people: bool, form: str | None) -> int:
    """The run, its summary, and the exit status."""
    from gov_clean import batch

    done = run(inputs)
    if wanted and form in ("json", "jsonl"):
        import json

        line = json.dumps(done.data(), ensure_ascii=False) + "\n"
        if run.output or run.job.mode == "in-place":
            batch.write_out(line.encode())
        else:
            sys.stderr.write(line)
    elif wanted or for_people:
        sys.stderr.write(done.text())
    return _status(done, run.job.mode)


def _status(done: Summary, mode: str) -> int:
    return 2 if done.failed else 1 if done.changed and mode in ("check", "diff") else 0


def _codes(value: str | None) -> list[str] | None:
    return None if value is None else [code.strip() for code in value.split(",") if code.strip()]


def _one_of(option: str, value: str | None, known: Iterable[str]) -> None:
    if value is not None and value not in known:
        raise UsageError(f"unknown {option} {value!r}; known: {', '.join(known)}")


def _same(report: Path, output: str | None) -> bool:
    return output is not None and report.resolve() == Path(output).resolve()


def _cores() -> int:
    """The cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _mode(form: str, check: bool, diff: bool, in_place: bool, output: str | None, input_format: str | None) -> str:
    chosen = [name for name, on in (("check", check), ("diff", diff), ("in-place", in_place)) if on]
    if len(chosen) > 1:
        raise UsageError(f"--{chosen[0]} and --{chosen[1]} exclude each other")
    if chosen and output:
        raise UsageError(f"--{chosen[0]} and --output exclude each other")
    if chosen == ["in-place"] and input_format == "jsonl":
        raise UsageError("JSON Lines cannot be rewritten in place; use -o")
    return chosen[0] if chosen else form or ("jsonl" if input_format == "jsonl" else "md")


def _paths(paths: list[str] | None, mode: str) -> list[str]:
    if not paths:
        if sys.stdin is None or sys.stdin.isatty():
            raise UsageError("no input: give a PATH, or a pipe; --help shows the options")
        paths = ["-"]
    if "-" in paths and sys.stdin is None:
        raise UsageError("standard input is closed")
    if mode == "in-place" and "-" in paths:
        raise UsageError("standard input cannot be rewritten in place")
    return paths


def _options(given: dict[str, Any], config: Path | None, isolated: bool) -> tuple[Path | None, dict[str, Any]]:
    """The configuration file that holds, and every option: from the command line, else the file, else the default."""
    from gov_clean.settings import ConfigurationError, load, nearest

    try:
        file = config or (None if isolated else nearest(Path.cwd()))
        found = load(file) if file else {}
    except ConfigurationError as error:
        raise UsageError(str(error)) from None
    default: dict[str, Any] = {
        "select": [], "ignore": [], "extend-select": [], "per-file-ignores": {}, "unsafe": False, "convert": None, "terms": {},
        "format": None, "encoding": None, "output-encoding": None, "include": [], "exclude": [], "force-exclude": False, "jobs": 0,
    }  # fmt: skip
    options = {**default, **found, **{key: value for key, value in given.items() if value is not None}}
    where = f"{file}: " if file else ""
    for key in ("encoding", "output-encoding"):
        options[key] = _codec(options[key], "" if given[key] else where)
    if given["format"] is None and options["format"] not in (None, *FORMATS):
        raise UsageError(f"{where}unknown format {options['format']!r}; known: {', '.join(FORMATS)}")
    return file, options


def _codec(name: str | None, where: str) -> str | None:
    """The name of an encoding, if it is one of text."""
    if name is None:
        return None
    from gov_clean.decode import DecodeError, decode

    try:
        return decode(b"", name).encoding
    except DecodeError as error:
        raise UsageError(f"{where}{error}") from None


def _settings(options: dict[str, Any]) -> Settings:
    from gov_clean.settings import Settings

    chosen = [tuple(options[key]) for key in ("select", "ignore", "extend-select")]
    named = [code for codes in (*chosen, *options["per-file-ignores"].values()) for code in codes]
    if named:
        from gov_clean.rules import RULES

        for code in named:
            if not any(rule.code.startswith(code) for rule in RULES):
                raise UsageError(f"unknown rule code {code!r}; --list-rules shows them")
    convert = options["convert"]
    if convert:
        from gov_clean import script

        _one_of("--convert", convert, script.configurations())
    select, ignore, more = chosen
    return Settings(
        select, ignore, more, unsafe=options["unsafe"], convert=convert, terms=tuple(options["terms"].items())
    )


def _show(file: Path | None, options: dict[str, Any]) -> int:
    """The settings that hold, as TOML: a JSON string, list or number is a TOML one."""
    import json

    from gov_clean import batch

    rows = [f"# from {file}" if file else "# no configuration file"]
    for key, value in options.items():
        if value is None:
            rows.append(f"# {key}: not set")
        elif isinstance(value, dict):
            inner = ", ".join(f"{_quoted(k)} = {_quoted(v)}" for k, v in value.items())
            rows.append(f"{key} = {{{inner}}}")
        else:
            rows.append(f"{key} = {json.dumps(value, ensure_ascii=False)}")
    batch.write_out(("\n".join(rows) + "\n").encode("utf-8", "replace"))
    return 0


def _quoted(value: object) -> str:
    import json

    return json.dumps(value, ensure_ascii=False)


def _manual(code: str | None, form: str | None) -> int:
    """The page of a rule, or the table of all."""
    from gov_clean import batch, manual
    from gov_clean.rules import RULES

    chosen = [rule for rule in RULES if code in (None, rule.code)]
    if not chosen:
        raise UsageError(f"unknown rule code {code!r}; --list-rules shows them")
    draw: Callable[[], str] = lambda: manual.fold(manual.page(chosen[0])) if code else manual.table(chosen)  # noqa: E731
    text = _manual_json(chosen, code) if form in ("json", "jsonl") else draw()
    batch.write_out((text.rstrip() + "\n").encode())
    return 0


def _manual_json(rules: list[Rule], code: str | None) -> str:
    import json

    from gov_clean import manual

    found = [manual.record(rule) for rule in rules]
    return json.dumps(found[0] if code else found, ensure_ascii=False, indent=2)


def main() -> None:
    """The console command."""
    from gov_clean import terminal

    terminal.prepare()
    app = typer.Typer(add_completion=True, rich_markup_mode="rich", pretty_exceptions_enable=False)
    app.command(epilog=EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]})(clean)
    status = _status_of(lambda: app(prog_name="gov-clean", standalone_mode=False))
    if status != 2:
        status = _status_of(lambda: sys.stdout and sys.stdout.flush()) or status
    if status == 2:
        _forget_output()  # or what is left in the buffers would be tried again at shutdown
    sys.exit(status)


def _forget_output() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _status_of(command: Callable[[], Any]) -> int:
    """The exit status of a command, for every expected end: a misuse, a full disk, a closed pipe, Ctrl-C."""
    try:
        status = command()
    except UsageError as error:
        return _complain(str(error))
    except BrokenPipeError:
        _forget_output()  # the reader has what it wanted
        return 0
    except SystemExit as end:
        if not isinstance(end.__context__, BrokenPipeError):  # typer and rich end so on a closed pipe
            raise
        _forget_output()
        return 0
    except OSError as error:
        return _complain(f"{error.filename or 'output'}: {(error.strerror or str(error)).lower()}")
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if not hasattr(error, "format_message"):
            raise
        return _complain(error.format_message())  # an option that typer does not know, or a value it cannot read
    return status if isinstance(status, int) else 0


def _complain(message: str) -> int:
    """One line on standard error; the status of misuse and failure."""
    print(f"gov-clean: {' '.join(message.split())}", file=sys.stderr)
    return 2
