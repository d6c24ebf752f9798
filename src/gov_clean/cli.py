"""Arguments, streams, exit codes. The only door to typer."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

if TYPE_CHECKING:
    from gov_clean.settings import Settings

SUFFIX = {"md": ".md", "json": ".json", "jsonl": ".jsonl", "text": ".txt"}
OPTIONS = frozenset({"select", "ignore", "extend-select", "unsafe", "convert"})


class Result(NamedTuple):
    """What came of one input: `rendered` bytes, or an error; `changed` counts edits."""

    path: str
    place: str
    error: str | None = None
    rendered: bytes = b""
    changed: int = 0
    reported: int = 0
    undecodable: int = 0


def fail(message: str) -> typer.Exit:
    """One line on standard error; exit 2."""
    print(f"gov-clean: {message}", file=sys.stderr)
    return typer.Exit(2)


def _version(wanted: bool) -> None:
    if wanted:
        from gov_clean import __version__

        print(f"gov-clean {__version__}")
        raise typer.Exit


def _codes(value: str) -> tuple[str, ...]:
    return tuple(code.strip() for code in value.split(",") if code.strip())


def _configuration(file: Path | None, isolated: bool) -> dict[str, object]:
    """The settings of the file, or of the nearest configuration above the working directory."""
    import tomllib

    here = Path.cwd()
    candidates = [file] if file else [] if isolated else [d / n for d in (here, *here.parents) for n in ("gov-clean.toml", "pyproject.toml")]
    for candidate in candidates:
        if not file and not candidate.is_file():
            continue
        try:
            table = tomllib.loads(candidate.read_text("utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise fail(f"{candidate}: {error}") from None
        if candidate.name == "pyproject.toml":
            table = table.get("tool", {}).get("gov-clean")
            if table is None:
                continue
        for key, value in table.items():
            if key not in OPTIONS:
                raise fail(f"{candidate}: unknown key {key!r}; known: {', '.join(sorted(OPTIONS))}")
            right = isinstance(value, bool if key == "unsafe" else str if key == "convert" else list)
            if not right or (isinstance(value, list) and not all(isinstance(code, str) for code in value)):
                raise fail(f"{candidate}: {key}: wrong type {type(value).__name__}")
        return table
    return {}


def _settings(table: dict[str, object], select: str, ignore: str, unsafe: bool, convert: str | None) -> Settings:
    from gov_clean.rules import RULES
    from gov_clean.settings import Settings

    def listed(key: str, given: str) -> tuple[str, ...]:
        value = table.get(key, ())
        return _codes(given) or tuple(str(code) for code in value if isinstance(value, list))  # type: ignore[attr-defined]

    chosen = listed("select", select), listed("ignore", ignore), listed("extend-select", "")
    for code in (code for codes in chosen for code in codes):
        if not any(rule.code.startswith(code) for rule in RULES):
            raise fail(f"unknown rule code {code!r}; --list-rules shows them")
    convert = convert or (str(table["convert"]) if "convert" in table else None)
    if convert:
        from gov_clean import script

        if convert not in script.configurations():
            raise fail(f"unknown --convert {convert!r}; known: {', '.join(script.configurations())}")
    return Settings(*chosen, unsafe=unsafe or bool(table.get("unsafe")), convert=convert)


def _work(item: tuple[str, str, str | None], settings: Settings, mode: str, encoding: str | None) -> Result:
    """One input cleaned and rendered. Never raises for a bad input."""
    from gov_clean import batch
    from gov_clean.decode import DecodeError, encode
    from gov_clean.page import clean

    path, place, error = item
    if error:
        return Result(path, place, error)
    try:
        data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
        page = clean(data, settings, path=path, encoding=encoding)
    except OSError as problem:
        return Result(path, place, batch.reason(problem))
    except DecodeError as problem:
        return Result(path, place, str(problem))
    if not page.verify():
        return Result(path, place, "refused: the change could not be undone; please report this file")
    document, decoded = page.document, page.decoded
    changed = sum(len(step.edits) for step in document.passes)
    own = page.to_markdown() if document.format == "markdown" else document.text
    if mode in ("check", "diff", "in-place") and own == document.source:
        return Result(path, place)
    if mode == "json":
        out = page.to_json(2) + "\n"
    elif mode == "jsonl":
        out = page.to_json() + "\n"
    elif mode == "md":
        out = page.to_markdown()
    elif mode == "diff":
        from gov_clean import terminal

        out = terminal.diff(path, document.source, own, sys.stdout.isatty() and not os.environ.get("NO_COLOR"))
    elif mode == "in-place" and decoded:
        if document.format == "html":
            return Result(path, place, "HTML cannot be rewritten in place; use -o")
        try:
            return Result(path, place, None, encode(own, decoded), changed)
        except UnicodeEncodeError:
            return Result(path, place, f"the cleaned text cannot be written as {decoded.encoding}; use -o")
    else:
        out = own if mode == "check" else document.text
    reported = sum(len(step.reported) for step in document.passes)
    bad = decoded.undecodable if decoded else 0
    return Result(path, place, None, out.encode("utf-8", "replace"), changed or 1, reported, bad)


def clean(
    paths: Annotated[list[str] | None, typer.Argument(metavar="[PATH]...", help="Files, directories, or - for standard input.", show_default=False)] = None,
    form: Annotated[str | None, typer.Option("--format", "-f", help="md, json, jsonl or text (default md).", show_default=False)] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="A file for one input, a directory for several.")] = None,
    in_place: Annotated[bool, typer.Option("--in-place", "-i", help="Rewrite the files in their own format.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit 1 if any input would change.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Write nothing; show a unified diff; exit as --check.")] = False,
    select: Annotated[str, typer.Option(metavar="CODES", help="Rule codes or prefixes, comma-separated: T,P004.")] = "",
    ignore: Annotated[str, typer.Option(metavar="CODES", help="Rule codes or prefixes to leave out.")] = "",
    unsafe: Annotated[bool, typer.Option("--unsafe", help="Also make the edits that are otherwise only reported.")] = False,
    convert: Annotated[str | None, typer.Option(metavar="CONFIG", help="An OpenCC configuration: t2s, s2t, tw2s ...")] = None,
    encoding: Annotated[str | None, typer.Option(metavar="NAME", help="Of the input; default: detected.")] = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", help="Processes; 0: the cores.", min=0)] = 0,
    config: Annotated[Path | None, typer.Option(help="Settings from this file.")] = None,
    isolated: Annotated[bool, typer.Option("--isolated", help="Read no configuration file.")] = False,
    explain: Annotated[str | None, typer.Option(metavar="CODE", help="The manual page of a rule.")] = None,
    list_rules: Annotated[bool, typer.Option("--list-rules", help="All rules.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Errors only on standard error.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="A line about each input on standard error.")] = False,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="The version.")] = False,
) -> None:  # fmt: skip
    """Clean raw scraped Chinese public-affairs text: the article, once, as Markdown or JSON."""
    from gov_clean import batch

    if explain or list_rules:
        from gov_clean import manual
        from gov_clean.rules import RULES

        rules = [rule for rule in RULES if rule.code == explain]
        if explain and not rules:
            raise fail(f"unknown rule code {explain!r}; --list-rules shows them")
        batch.write_out(((manual.page(rules[0]) if explain else manual.table(RULES)).rstrip() + "\n").encode())
        return
    if form not in (None, *SUFFIX):
        raise fail(f"unknown --format {form!r}; known: {', '.join(SUFFIX)}")
    settings = _settings(_configuration(config, isolated), select, ignore, unsafe, convert)
    if not paths:
        if sys.stdin.isatty():
            raise fail("no input: give a PATH, or a pipe; --help shows the options")
        paths = ["-"]
    if encoding is not None:
        from gov_clean.decode import DecodeError, decode

        try:
            decode(b"", encoding)
        except DecodeError as error:
            raise fail(str(error)) from None
    mode = "check" if check else "diff" if diff else "in-place" if in_place else form or "md"
    if mode == "in-place" and "-" in paths:
        raise fail("standard input cannot be rewritten in place")
    items = [(path, place, str(error) if error else None) for path, place, error in batch.walk(paths)]
    many = len(items) > 1 or any(Path(path).is_dir() for path in paths if path != "-" and not items[0][2])
    if many and mode in ("md", "json", "text") and not output:
        raise fail("several inputs go to standard output only as -f jsonl; or give -o DIRECTORY")
    if many and output and output.exists() and not output.is_dir():
        raise fail(f"{output}: not a directory, and there are several inputs")
    found = failed = False
    work = partial(_work, settings=settings, mode=mode, encoding=encoding)
    count = 1 if "-" in paths else jobs or os.cpu_count() or 1
    for result in batch.each(work, items, count):
        if result.error:
            failed = True
            print(f"gov-clean: {result.path}: {result.error}", file=sys.stderr)
            continue
        if result.undecodable and not quiet:
            print(f"gov-clean: {result.path}: warning: {result.undecodable} undecodable bytes", file=sys.stderr)
        if verbose:
            print(f"gov-clean: {result.path}: {result.changed} edits, {result.reported} reported", file=sys.stderr)
        found = found or bool(result.changed)
        try:
            _deliver(result, mode, output, many)
        except BrokenPipeError:
            raise
        except OSError as error:
            failed = True
            print(f"gov-clean: {output or result.path}: {batch.reason(error)}", file=sys.stderr)
    raise typer.Exit(2 if failed else 1 if found and mode in ("check", "diff") else 0)


def _deliver(result: Result, mode: str, output: Path | None, many: bool) -> None:
    """What came out, to where it belongs."""
    from gov_clean import batch

    if mode == "check":
        if result.changed:
            batch.write_out(f"{result.path}: would change ({result.changed} edits)\n".encode("utf-8", "replace"))
    elif mode == "in-place":
        if result.changed:
            batch.write_atomic(Path(result.path), result.rendered)
    elif output and mode != "diff":
        target = output / Path(result.place).with_suffix(SUFFIX[mode]) if many or output.is_dir() else output
        target.parent.mkdir(parents=True, exist_ok=True)
        batch.write_atomic(target, result.rendered)
    else:
        batch.write_out(result.rendered)


def main() -> None:
    """The console command."""
    app = typer.Typer(add_completion=True, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.command(context_settings={"help_option_names": ["-h", "--help"]})(clean)
    try:
        app(prog_name="gov-clean")
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        sys.exit(0)
    except OSError as error:
        print(f"gov-clean: standard output: {(error.strerror or str(error)).lower()}", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
