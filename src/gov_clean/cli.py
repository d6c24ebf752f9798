"""Arguments, streams, exit codes. The only door to typer."""

import gc
import os
import sys
from collections.abc import Callable, Iterable
from typing import Annotated, Any

import typer

from gov_clean.options import KNOWN, Options
from gov_clean.settings import UsageError

OUTPUT, RULES, INPUT, BATCH, CONFIGURATION, HELP = "Output", "Rules", "Input", "Batch", "Configuration", "Help"
USAGE = "Usage: gov-clean [OPTIONS] [PATH]..."
EXAMPLES = """Examples:
  gov-clean page.txt                  Markdown to standard output
  gov-clean page.html -f json         metadata, blocks, text, changes as JSON
  gov-clean archive/ -o cleaned/      the same tree, cleaned, as Markdown
  gov-clean archive/ -f jsonl         one JSON object a line, for all of them
  gov-clean --diff page.txt           what would change; nothing is written
  gov-clean -i *.txt                  rewrite in place
  curl -s URL | gov-clean -f text     in a pipe"""
STATUS = """Exit status: 0 done; 1 --check or --diff found something; 2 wrong usage,
configuration or input; 130 interrupted."""


def _version(wanted: bool) -> None:
    if wanted:
        from gov_clean import __version__

        print(f"gov-clean {__version__}")
        raise typer.Exit


def _complete(known: Callable[[], Iterable[str]]) -> Callable[[str], list[str]]:
    """What the shell is offered for a value: those of `known` that begin as the value does."""

    def found(incomplete: str) -> list[str]:
        *before, last = incomplete.split(",")
        return [",".join([*before, value]) for value in known() if value.startswith(last)]

    return found


def _rule_codes() -> list[str]:
    from gov_clean.rules import RULES

    return sorted(rule.code for rule in RULES)


def _conversions() -> Iterable[str]:
    from gov_clean import script

    return script.configurations()


_CODES = _complete(_rule_codes)


def clean(
    paths: Annotated[list[str] | None, typer.Argument(metavar="[PATH]...", help="Files, directories, or - for standard input.", show_default=False)] = None,
    format: Annotated[str | None, typer.Option("--format", "-f", autocompletion=_complete(lambda: KNOWN["format"]), metavar="FORMAT", help="md, json, jsonl or text; default md.", rich_help_panel=OUTPUT)] = None,
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="PATH", help="A file for one input, a directory for several.", rich_help_panel=OUTPUT)] = None,
    output_encoding: Annotated[str | None, typer.Option(metavar="NAME", help="Of what is written; default UTF-8, in place the file's own.", rich_help_panel=OUTPUT)] = None,
    in_place: Annotated[bool, typer.Option("--in-place", "-i", help="Rewrite the files in their own format.", rich_help_panel=OUTPUT)] = False,
    backup: Annotated[bool | None, typer.Option("--backup/--no-backup", help="With -i: keep the old file as NAME.orig; not said: where chrome goes.", rich_help_panel=OUTPUT)] = None,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit 1 if any input would change.", rich_help_panel=OUTPUT)] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Write nothing; show a unified diff; exit as --check.", rich_help_panel=OUTPUT)] = False,
    output_format: Annotated[str | None, typer.Option(autocompletion=_complete(lambda: KNOWN["output_format"]), metavar="FORMAT", help="With --check: files, concise, github or sarif.", rich_help_panel=OUTPUT)] = None,
    report: Annotated[str | None, typer.Option(metavar="FILE", help="Also a page to look at: raw beside clean.", rich_help_panel=OUTPUT)] = None,
    select: Annotated[str | None, typer.Option(autocompletion=_CODES, metavar="CODES", help="Rule codes or prefixes, comma-separated: T,P004.", rich_help_panel=RULES)] = None,
    ignore: Annotated[str | None, typer.Option(autocompletion=_CODES, metavar="CODES", help="Rule codes or prefixes to leave out.", rich_help_panel=RULES)] = None,
    extend_select: Annotated[str | None, typer.Option(autocompletion=_CODES, metavar="CODES", help="Rules added to the default, by their whole codes.", rich_help_panel=RULES)] = None,
    unsafe: Annotated[bool | None, typer.Option("--unsafe/--no-unsafe", help="Also make the edits that are otherwise only reported.", rich_help_panel=RULES)] = None,
    convert: Annotated[str | None, typer.Option(autocompletion=_complete(_conversions), metavar="CONFIG", help="An OpenCC configuration: t2s, s2t, tw2s ...", rich_help_panel=RULES)] = None,
    explain: Annotated[str | None, typer.Option(autocompletion=_CODES, metavar="CODE", help="The manual page of a rule, or the rules that begin so.", rich_help_panel=RULES)] = None,
    list_rules: Annotated[bool, typer.Option("--list-rules", help="All rules, or those whose codes begin so; with -f json as data.", rich_help_panel=RULES)] = False,
    encoding: Annotated[str | None, typer.Option(metavar="NAME", help="Of the input; default: detected.", rich_help_panel=INPUT)] = None,
    input_format: Annotated[str | None, typer.Option(autocompletion=_complete(lambda: KNOWN["input_format"]), metavar="FORMAT", help="page, jsonl (an object a line) or warc; default: page, or warc by its name.", rich_help_panel=INPUT)] = None,
    text_field: Annotated[str, typer.Option(metavar="KEY", help="Where the text of a JSON object stands.", rich_help_panel=INPUT)] = "text",
    include: Annotated[list[str] | None, typer.Option(metavar="PATTERN", help="Files to take from directories, by name; may be repeated.", rich_help_panel=BATCH)] = None,
    exclude: Annotated[list[str] | None, typer.Option(metavar="PATTERN", help="Left out of directories, as in .gitignore; may be repeated.", rich_help_panel=BATCH)] = None,
    force_exclude: Annotated[bool | None, typer.Option("--force-exclude/--no-force-exclude", help="--exclude holds for named files, too (for hooks).", rich_help_panel=BATCH)] = None,
    template: Annotated[str | None, typer.Option(metavar="FILE", help="Lines that the pages of a site share, as saved.", rich_help_panel=BATCH)] = None,
    no_template: Annotated[bool, typer.Option("--no-template", help="Do not look for lines that a directory's pages share.", rich_help_panel=BATCH)] = False,
    save_template: Annotated[str | None, typer.Option(metavar="FILE", help="Write the lines that were found to be shared.", rich_help_panel=BATCH)] = None,
    jobs: Annotated[int | None, typer.Option("--jobs", "-j", metavar="N", min=0, help="Processes; 0 or not given: the cores.", rich_help_panel=BATCH)] = None,
    skip_existing: Annotated[bool, typer.Option("--skip-existing", help="Leave out inputs whose output stands already.", rich_help_panel=BATCH)] = False,
    summary: Annotated[bool, typer.Option("--summary", help="Close with counts; with -f json as data.", rich_help_panel=BATCH)] = False,
    config: Annotated[str | None, typer.Option(metavar="FILE", help="Settings from this file.", rich_help_panel=CONFIGURATION)] = None,
    isolated: Annotated[bool, typer.Option("--isolated", help="Read no configuration file.", rich_help_panel=CONFIGURATION)] = False,
    show_settings: Annotated[bool, typer.Option("--show-settings", help="The settings that hold, and where they come from.", rich_help_panel=CONFIGURATION)] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Errors only on standard error.", rich_help_panel=HELP)] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="A line about each input on standard error.", rich_help_panel=HELP)] = False,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="The version.", rich_help_panel=HELP)] = False,
) -> int:  # fmt: skip
    """Clean raw scraped Chinese public-affairs text: the article, once, as Markdown or JSON."""
    return _clean(Options(**locals()))


def _clean(asked: Options) -> int:
    """The exit status of what was asked."""
    if sys.stdout is None:
        raise UsageError("standard output is closed")
    file, options = asked.settled()
    if options.explain or options.list_rules:
        from gov_clean import manual

        return _print(manual.shown(options.explain, options.paths or (), asked.format in ("json", "jsonl")))
    if options.show_settings:
        return _print((f"# from {file}\n" if file else "# no configuration file\n") + options.toml())
    if not options.paths and sys.stdin is not None and sys.stdin.isatty():
        print(f"{USAGE}\n\n{EXAMPLES}\n\ngov-clean --help shows every option.", file=sys.stderr)
        return 2

    from gov_clean.plan import plan

    run, inputs = plan(options)
    done = run(inputs)
    if options.summary and asked.format in ("json", "jsonl"):
        to_files = run.output or run.job.mode == "in-place"
        _print(done.json()) if to_files else sys.stderr.write(done.json())
    elif options.summary or run.closing:
        sys.stderr.write(done.text())
    if not (options.quiet or run.job.shows_reported):
        sys.stderr.write(done.note())
    return 2 if done.failed else 1 if done.changed and run.job.mode in ("check", "diff") else 0


def _print(text: str) -> int:
    from gov_clean import batch

    batch.write_out(text.encode("utf-8", "replace"))
    return 0


def main() -> None:
    """The console command."""
    from gov_clean import terminal

    terminal.prepare()
    app = typer.Typer(add_completion=True, rich_markup_mode="rich", pretty_exceptions_enable=False)
    app.command(epilog=f"{EXAMPLES}\n\n{STATUS}", context_settings={"help_option_names": ["-h", "--help"]})(clean)
    status = _status_of(lambda: app(prog_name="gov-clean", standalone_mode=False))
    if status != 2:
        status = _status_of(lambda: sys.stdout and sys.stdout.flush()) or status
    if status == 2:
        _forget_output()  # or what is left in the buffers would be tried again at shutdown
    gc.freeze()  # a last look for garbage would be a tenth of the time of a small file
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
