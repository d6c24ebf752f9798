"""What the command was told: its arguments above the configuration file, that above the defaults; checked, and made a run."""

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from gov_clean.settings import KEYS, Settings, UsageError, load, nearest

FORMATS = ("md", "json", "jsonl", "text")
_CODES = ("select", "ignore", "extend_select")
KNOWN = {
    "format": FORMATS,
    "output_format": ("files", "concise", "github", "sarif"),
    "input_format": ("page", "jsonl", "warc"),
}
"""The options that take one of a few words."""


class Options(NamedTuple):
    """Every option by its name on the command line (`per_file_ignores` and `terms`: in a configuration file only).

    `base` is where the patterns of the file start from: its directory, or for --config the working directory, from which
    those of the command line start (`exclude_base`: either). None is "not given". Rule codes are text on the command line, lists after `settled`.
    """

    paths: list[str] | None = None
    format: str | None = None
    output: str | None = None
    output_encoding: str | None = None
    in_place: bool = False
    backup: bool | None = None
    check: bool = False
    diff: bool = False
    output_format: str | None = None
    report: str | None = None
    select: Any = None
    ignore: Any = None
    extend_select: Any = None
    unsafe: bool | None = None
    convert: str | None = None
    explain: str | None = None
    list_rules: bool = False
    encoding: str | None = None
    input_format: str | None = None
    text_field: str = "text"
    include: list[str] | None = None
    exclude: list[str] | None = None
    force_exclude: bool | None = None
    jobs: int | None = None
    skip_existing: bool = False
    summary: bool = False
    config: str | None = None
    isolated: bool = False
    show_settings: bool = False
    quiet: bool = False
    verbose: bool = False
    template: str | None = None
    no_template: bool = False
    save_template: str | None = None
    version: bool = False
    per_file_ignores: Mapping[str, list[str]] | None = None
    base: Path = Path()
    exclude_base: Path = Path()
    terms: Mapping[str, str] | None = None
    terms_files: list[str] | None = None

    def settled(self) -> "tuple[Path | None, Options]":
        """The configuration file that holds, and the options with what it says and the defaults filled in.

        Raises UsageError, which names the file, for what cannot be followed.
        """
        given = {name: value for name, value in self._asdict().items() if value not in (None, Path())}
        given.update({name: _split(name, given[name]) for name in _CODES if name in given})
        _check(given, "", "--")
        if self.backup is not None and not self.in_place:
            raise UsageError("--backup and --no-backup go with --in-place")
        self._check_format()
        file = Path(self.config) if self.config else None if self.isolated else nearest(Path.cwd())
        found = {key.replace("-", "_"): value for key, value in load(file).items()} if file else {}
        _check(found, f"{file}: ")
        if file and not self.config:
            found["base"] = file.parent
            found["exclude_base"] = Path() if "exclude" in given else file.parent
        return file, Options(**{**_DEFAULTS, **found, **given})

    def _check_format(self) -> None:
        """Raises UsageError for a --format on the command line that nothing would heed (a summary may be JSON)."""
        mode = self.mode()
        if not self.format or mode in FORMATS or (self.summary and self.format in ("json", "jsonl")):
            return
        remedy = {
            "in-place": "which keeps the format of each file; -o writes another",
            "check": "which has --output-format",
            "diff": "which is plain text",
        }[mode]
        raise UsageError(f"--format does not go with --{mode}, {remedy}")

    def settings(self) -> Settings:
        """The settings of the rules. Raises UsageError for a template that cannot be had."""
        select, ignore, more = (tuple(getattr(self, name)) for name in _CODES)
        terms = tuple((self.terms or {}).items())
        return Settings(
            select, ignore, more, unsafe=bool(self.unsafe), convert=self.convert, terms=terms, template=self._template()
        )

    def _template(self) -> frozenset[str]:
        if not self.template:
            return frozenset()
        if self.no_template or self.save_template:
            raise UsageError(f"--template and --{'no' if self.no_template else 'save'}-template exclude each other")
        from gov_clean import template

        return template.load(Path(self.template))

    def mode(self) -> str:
        """What is made of an input: md, json, jsonl, text, check, diff or in-place. Raises UsageError for two at once."""
        chosen = [name for name in ("check", "diff", "in_place") if getattr(self, name)]
        flags = ["--" + name.replace("_", "-") for name in chosen]
        if len(flags) > 1:
            raise UsageError(f"{flags[0]} and {flags[1]} exclude each other")
        if flags and self.output:
            raise UsageError(f"{flags[0]} and --output exclude each other")
        if self.output_format and not self.check:
            raise UsageError("--output-format goes with --check")
        if self.in_place and self.input_format in ("jsonl", "warc"):
            raise UsageError("JSON Lines and WARC files cannot be rewritten in place; use -o")
        if chosen:
            return chosen[0].replace("_", "-")
        return self.format or ("md" if self.input_format in (None, "page") else "jsonl")

    def inputs(self, mode: str) -> list[str]:
        """The paths, `-` for a pipe where none is given. Raises UsageError where there is nothing to read."""
        paths = self.paths or ["-"]
        if "-" in paths:
            if sys.stdin is None:
                raise UsageError("no input: standard input is closed; give a PATH")
            if mode == "in-place":
                raise UsageError("standard input cannot be rewritten in place")
        return paths

    def toml(self) -> str:
        """What a configuration file would say for the same: a JSON string, list or number is a TOML one."""
        import json

        rows = []
        for key in KEYS:
            value = getattr(self, key.replace("-", "_"))
            if value is None:
                rows.append(f"# {key}: not set")
            elif isinstance(value, dict):
                pairs = (
                    json.dumps(k, ensure_ascii=False) + " = " + json.dumps(v, ensure_ascii=False)
                    for k, v in value.items()
                )
                rows.append(f"{key} = {{{', '.join(pairs)}}}")
            else:
                rows.append(f"{key} = {json.dumps(value, ensure_ascii=False)}")
        return "\n".join(rows) + "\n"


_DEFAULTS: dict[str, Any] = {
    "select": [], "ignore": [], "extend_select": [], "per_file_ignores": {}, "unsafe": False, "terms": {},
    "include": [], "exclude": [], "force_exclude": False, "jobs": 0,
}  # fmt: skip


def _split(name: str, codes: str) -> list[str]:
    found = [code.strip() for code in codes.split(",") if code.strip()]
    if not found:
        raise UsageError(f"--{name.replace('_', '-')} names no rule code; --list-rules shows them")
    return found


def _check(values: dict[str, Any], where: str, dashes: str = "") -> None:
    """Words, codes, conversions and encodings that nobody knows; encodings get their standard names. Raises UsageError."""
    for name, known in KNOWN.items():
        if name in values:
            _one_of(f"{where}unknown {dashes}{name.replace('_', '-')}", values[name], known)
    if "convert" in values:
        from gov_clean import script

        _one_of(f"{where}unknown {dashes}convert", values["convert"], script.configurations())
    for name in _CODES:
        _check_codes(values.get(name, ()), f"{where}{dashes}{name.replace('_', '-')}: ")
    for pattern, codes in values.get("per_file_ignores", {}).items():
        _check_codes(codes, f"{where}per-file-ignores: {pattern!r}: ")
    for name in ("encoding", "output_encoding"):
        if name in values:
            values[name] = _codec(values[name], where)


def _check_codes(codes: Iterable[str], where: str) -> None:
    if not codes:
        return
    from gov_clean.rules import RULES, unknown

    for code in codes:
        if not any(rule.code.startswith(code) for rule in RULES):
            raise UsageError(where + unknown(code))


def _one_of(complaint: str, value: str, known: Iterable[str]) -> None:
    if value not in known:
        raise UsageError(f"{complaint} {value!r}; known: {', '.join(known)}")


def _codec(name: str, where: str) -> str:
    """The name of an encoding, if it is one of text."""
    from gov_clean.decode import DecodeError, decode

    try:
        return decode(b"", name).encoding
    except DecodeError as error:
        raise UsageError(f"{where}{error}") from None
