"""What a run may be told: the settings of the rules, and the configuration file."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple


class Settings(NamedTuple):
    """The options that change what comes out.

    select, ignore   rule codes or prefixes of codes; select empty: every rule that is on by default
    extend_select    codes or prefixes added to select or to the default
    unsafe           also make the edits that are otherwise only reported
    convert          an OpenCC configuration by its own name (t2s, tw2s ...), or None
    terms            pairs (wrong, right) of the user's own for the set-phrase rule
    template         fingerprints of the lines that the pages of a site share (`gov_clean.template`)
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    unsafe: bool = False
    convert: str | None = None
    terms: tuple[tuple[str, str], ...] = ()
    template: frozenset[str] = frozenset()

    def runs(self, code: str, default: bool = True) -> bool:
        """Whether the rule of this code is to run. A rule that is off by default must be named in full."""
        if any(code.startswith(prefix) for prefix in self.ignore):
            return False
        if not default:
            return code in self.select or code in self.extend_select
        named = any(code.startswith(prefix) for prefix in self.extend_select)
        return named or not self.select or any(code.startswith(prefix) for prefix in self.select)


class UsageError(Exception):
    """A command line that cannot be followed; the message is for people."""


class ConfigurationError(UsageError):
    """A configuration file that cannot be read or says what nobody understands; the message names file and key."""


FILES = ("gov-clean.toml", "pyproject.toml")
"""Looked for in this order, in the working directory and then in each one above it."""

KEYS = {
    "select": "a list of strings",
    "ignore": "a list of strings",
    "extend-select": "a list of strings",
    "per-file-ignores": "a table of lists of strings",
    "unsafe": "true or false",
    "convert": "a string",
    "terms": "a table of strings, or a list of 'wrong = right' or of files of such lines",
    "backup": "true or false",
    "format": "a string",
    "encoding": "a string",
    "output-encoding": "a string",
    "include": "a list of strings",
    "exclude": "a list of strings",
    "force-exclude": "true or false",
    "jobs": "a whole number, 0 or more",
}
"""What a configuration file may set, and how: the command's options by their names, and three tables."""


def nearest(folder: Path) -> Path | None:
    """The configuration file that holds for a working directory; None where there is none.

    Raises ConfigurationError for a pyproject.toml on the way that is no TOML.
    """
    for place in (folder, *folder.parents):
        for name in FILES:
            file = place / name
            if file.is_file() and (name != "pyproject.toml" or _table(file) is not None):
                return file
    return None


def load(file: Path) -> dict[str, Any]:
    """The options of a configuration file, by the keys of KEYS, their types checked; `terms_files`: the files that `terms` names.

    Raises ConfigurationError, which names the file and the key.
    """
    table = _table(file) or {}
    for key, value in table.items():
        if key == "tool" and isinstance(value, dict) and "gov-clean" in value:
            raise ConfigurationError(f"{file}: the heading [tool.gov-clean] is for pyproject.toml; here it is left out")
        if key not in KEYS:
            raise ConfigurationError(f"{file}: unknown key {key!r}; known: {', '.join(KEYS)}")
        if not _fits(value, KEYS[key]):
            raise ConfigurationError(f"{file}: {key}: {KEYS[key]} is wanted, not {value!r}")
    if "terms" in table and not isinstance(table["terms"], dict):
        given = [table["terms"]] if isinstance(table["terms"], str) else table["terms"]
        table["terms"] = dict(_terms(file, given))
        table["terms_files"] = [str(file.parent / item) for item in given if "=" not in item]
    return table


def _terms(file: Path, given: list[str]) -> Iterator[tuple[str, str]]:
    """The pairs (wrong, right) of a list; an item without `=` is a file beside the configuration, a pair on each line."""
    for item in given:
        if "=" in item:
            yield _term(file, item)
            continue
        listed = file.parent / item
        try:
            lines = listed.read_text("utf-8-sig").splitlines()
        except (OSError, ValueError) as error:
            reason = (error.strerror or str(error)).lower() if isinstance(error, OSError) else "not UTF-8"
            raise ConfigurationError(f"{file}: terms: {listed}: {reason}") from None
        for number, line in enumerate(lines, 1):
            if line.strip() and not line.lstrip().startswith("#"):
                yield _term(file, line, f" ({listed}:{number})")


def _term(file: Path, line: str, where: str = "") -> tuple[str, str]:
    wrong, sign, right = (part.strip() for part in line.partition("="))
    if not (wrong and sign):
        raise ConfigurationError(f"{file}: terms: 'wrong = right' is wanted, not {line.strip()!r}{where}")
    if wrong == right:
        raise ConfigurationError(f"{file}: terms: {wrong!r} is to become itself{where}")
    return wrong, right


def _table(file: Path) -> dict[str, Any] | None:
    """The file's settings: [tool.gov-clean] of a pyproject.toml (None if it has none), all of any other file."""
    try:
        text = file.read_text("utf-8")
        if file.name == "pyproject.toml" and "gov-clean" not in text:
            return None  # most are of other projects: not worth a parser
        import tomllib

        table = tomllib.loads(text)
    except OSError as error:
        raise ConfigurationError(f"{file}: {(error.strerror or str(error)).lower()}") from None
    except ValueError as error:  # not UTF-8, or not TOML
        raise ConfigurationError(f"{file}: {error}") from None
    if file.name != "pyproject.toml":
        return table
    tools = table.get("tool", {})
    own = tools.get("gov-clean") if isinstance(tools, dict) else None
    if own is not None and not isinstance(own, dict):
        raise ConfigurationError(f"{file}: tool.gov-clean: a table is wanted, not {own!r}")
    return own


def _fits(value: object, kind: str) -> bool:
    if kind.startswith("a table of strings, or") and not isinstance(value, dict):
        return isinstance(value, str) or _fits(value, "a list of strings")
    if kind == "a string":
        return isinstance(value, str)
    if kind == "true or false":
        return isinstance(value, bool)
    if kind.startswith("a whole number"):
        return isinstance(value, int) and not isinstance(value, bool) and value >= 0
    if kind == "a list of strings":
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    inner = "a list of strings" if kind.startswith("a table of lists") else "a string"
    return isinstance(value, dict) and all(_fits(item, inner) for item in value.values())
