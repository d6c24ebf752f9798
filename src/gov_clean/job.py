"""One input to one result: read, cleaned, proved reversible, rendered."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from gov_clean import batch
from gov_clean.lines import position
from gov_clean.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gov_clean.document import Edit
    from gov_clean.json_lines import Record
    from gov_clean.page import Page


_OWN_FORMAT = ("check", "diff", "in-place")
"""The modes in which an input is seen as a file that keeps its format."""


class RefusedError(Exception):
    """An input that is left as it is; the message says why."""


class Result(NamedTuple):
    """What came of one input.

    item        the input
    error       why it could not be cleaned
    rendered    what is to be written; after an error nothing, or the line of JSON Lines as it is
    changed     whether the cleaned text differs from the source
    made        edits made, by rule code; `reported` the same of those only reported
    undecodable bytes that are no text in the encoding; `line` the first of them, from 1
    decided     the encoding and why, in words
    section     the input's part of the report page
    warnings    (line, message) of what the user's own control comments get wrong
    """

    item: batch.Input
    error: str | None = None
    rendered: bytes = b""
    changed: bool = False
    made: Mapping[str, int] = {}
    reported: Mapping[str, int] = {}
    undecodable: int = 0
    line: int = 0
    decided: str = ""
    section: str = ""
    warnings: tuple[tuple[int, str], ...] = ()

    @property
    def written(self) -> bool:
        """Whether there is anything to write, be it empty."""
        return bool(self.rendered) or not self.error


class Job(NamedTuple):
    """How every input of a run is treated.

    settings          which rules run
    mode              md, json, jsonl, text, check, diff or in-place
    encoding          of the inputs; None: detected
    output_encoding   of what is written; None: UTF-8, or in place the file's own
    findings          how `check` writes: files, concise, github or sarif
    text_field        where the text of a JSON object stands; None: inputs are not JSON Lines
    per_file_ignores  (pattern, codes) that do not hold for files that match
    base              the directory that these patterns start from
    report            whether a section of the report page is wanted
    colour            whether a diff may carry escapes
    """

    settings: Settings
    mode: str = "md"
    encoding: str | None = None
    output_encoding: str | None = None
    findings: str = "files"
    text_field: str | None = None
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    base: Path = Path()
    report: bool = False
    colour: bool = False

    @property
    def shows_reported(self) -> bool:
        """Whether what is written names the findings that are only reported."""
        return self.report or self.mode in ("json", "jsonl") or (self.mode == "check" and self.findings != "files")

    def result(self, item: batch.Input) -> Result:
        """The result of an input; for a bad one it says so, and nothing is raised."""
        if item.error:
            return Result(item, item.error)
        try:
            if self.text_field is not None:
                record, text = self._record(item.data or b"")
                return self._clean(item, record, text)
            return self._clean(item, None, batch.read(item.path) if item.data is None else item.data)
        except Exception as error:  # one page that trips a rule must not end a run over a million
            return Result(item._replace(data=None, shared=None), _said(error), self._as_it_is(item.data or b""))

    def _record(self, data: bytes) -> "tuple[Record, str]":
        from gov_clean import json_lines

        try:
            record = json_lines.read(_ended(data.decode(self.encoding or "utf-8-sig")))
        except UnicodeDecodeError as error:
            raise RefusedError(f"not {error.encoding}: {error.reason} at byte {error.start}") from None
        except ValueError as error:
            raise RefusedError(f"no JSON: {error}") from None
        text = record.text(str(self.text_field)) if record else None
        if record is None or text is None:
            raise RefusedError(f"no JSON object with a string {self.text_field!r}; --text-field names another")
        return record, text

    def _as_it_is(self, line: bytes) -> bytes:
        """What stands in the output for a line of JSON Lines that cannot be cleaned: the line."""
        if self.text_field is None or self.mode in ("check", "diff"):
            return b""
        try:
            return self._bytes(_ended(line.decode(self.encoding or "utf-8")))
        except (UnicodeDecodeError, RefusedError):
            return line if line.endswith(b"\n") else line + b"\n"

    def _clean(self, item: batch.Input, record: "Record | None", data: str | bytes) -> Result:
        from gov_clean.page import clean

        page = clean(data, self._settings_for(item), path=item.path, encoding=self.encoding)
        if not page.verify():
            raise RefusedError("refused: the change could not be undone; please report this file")
        own = self._own(page)
        changed = own != page.document.source
        rendered = self._rendered(page, own, record, item.data is None)
        if self.mode == "in-place":
            changed = changed or (bool(self.output_encoding) and rendered != page.data)
        decoded = page.decoded
        return Result(
            item._replace(data=None, shared=None),
            None,
            rendered,
            changed,
            self._count(page, (edit for step in page.document.passes for edit in step.edits)),
            self._count(page, (edit for step in page.document.passes for edit in step.reported)),
            decoded.undecodable if decoded else 0,
            _first_undecodable(decoded.text) if decoded and decoded.undecodable else 0,
            f"{decoded.encoding} ({decoded.reason})" if decoded else "",
            self._section(page) if self.report else "",
            _warnings(page),
        )

    def _own(self, page: "Page") -> str:
        """The cleaned text in the input's own format; of HTML that only where it is to stay HTML."""
        if page.document.format == "markdown":
            return page.to_markdown()
        if page.document.format == "html" and self.mode in _OWN_FORMAT:
            from gov_clean.mended import mended

            return mended(page.document)
        return page.document.text

    def _count(self, page: "Page", edits: "Iterable[Edit]") -> "Counter[str]":
        if self.mode not in _OWN_FORMAT:
            return Counter(edit.code for edit in edits)
        from gov_clean.mended import families

        counted = families(page.document)
        return Counter(edit.code for edit in edits if edit.code.startswith(counted))

    def _settings_for(self, item: batch.Input) -> Settings:
        settings = self.settings._replace(template=item.shared) if item.shared else self.settings
        if not self.per_file_ignores:
            return settings
        from gov_clean.ignore import Patterns

        path = batch.relative(item.path, self.base)
        codes = [
            c for pattern, ignored in self.per_file_ignores if Patterns([pattern]).match_tree(path) for c in ignored
        ]
        return settings._replace(ignore=(*settings.ignore, *codes)) if codes else settings

    def _rendered(self, page: "Page", own: str, record: "Record | None", plain: bool) -> bytes:
        """What this input adds to the output."""
        if self.mode == "check":
            from gov_clean import findings

            return findings.render(page, self.findings, own != page.document.source).encode("utf-8", "replace")
        if self.mode == "diff":
            from gov_clean import terminal

            return self._bytes(terminal.diff(page.path, page.document.source, own, self.colour))
        if self.mode == "in-place":
            return self._in_place(page, own, plain)
        if record is not None:
            return self._bytes(self._filled(page, record))
        if self.mode in ("json", "jsonl"):
            return self._bytes(page.to_json(2 if self.mode == "json" else None) + "\n")
        return self._bytes(page.to_markdown() if self.mode == "md" else page.document.text)

    def _filled(self, page: "Page", record: "Record") -> str:
        """The line with its text cleaned; with -f jsonl all that is known of the page stands under `gov_clean`."""
        name = str(self.text_field)
        if self.mode in ("md", "text"):
            return record.filled(name, page.to_markdown() if self.mode == "md" else page.document.text)
        known = page.to_dict()
        return record.filled(name, known.pop("text"), known)

    def _in_place(self, page: "Page", own: str, plain: bool) -> bytes:
        from gov_clean.decode import comes_back, encode

        decoded = page.decoded
        if not plain or decoded is None or page.path.endswith(".gz"):
            raise RefusedError("only a plain file can be rewritten in place; use -o")
        if own == page.document.source and not self.output_encoding:
            return page.data
        others = _others(page) if decoded.others and own is page.document.text else ()
        if page.document.format == "html":
            own, others = self._html(page), decoded.others  # its lines stay
        if not comes_back(decoded, page.data):
            raise RefusedError("refused: its bytes would not come back exactly; use -o")
        target = decoded._replace(
            encoding=self.output_encoding or decoded.encoding,
            others=others,
        )
        try:
            return encode(own, target)
        except UnicodeEncodeError:
            raise RefusedError(
                f"the cleaned text cannot be written as {target.encoding}; use --output-encoding"
            ) from None

    def _html(self, page: "Page") -> str:
        from gov_clean.mended import settled

        source = settled(page)
        if source is None:
            raise RefusedError("refused: the page would not be read as the same article; use -o")
        return source

    def _bytes(self, text: str) -> bytes:
        """The text as it is written out; what was no text in the input is U+FFFD (JSON escapes it and keeps it)."""
        name = self.output_encoding or "utf-8"
        if not text.isascii():
            text = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text) if _lone(text) else text
        try:
            return text.encode(name)
        except UnicodeEncodeError as error:
            raise RefusedError(f"{text[error.start]!r} cannot be written as {name}") from None

    def _section(self, page: "Page") -> str:
        from gov_clean import report

        return report.section(page)


def _warnings(page: "Page") -> tuple[tuple[int, str], ...]:
    from gov_clean import control

    source = page.document.source
    return tuple(control.complaints(source)) if control.MARK in source and page.document.format != "html" else ()


def _others(page: "Page") -> tuple[int, ...]:
    """The lines of the cleaned text that end in the rarer newline of the file: each ends as its line in the source did."""
    document, others = page.document, set(page.decoded.others if page.decoded else ())
    found, at = [], -1
    for number in range(1, document.text.count("\n") + 1):
        at = document.text.index("\n", at + 1)
        start, end = document.trace(at, at + 1)
        if position(document.source, max(start, end - 1))[0] in others:
            found.append(number)
    return tuple(found)


def _first_undecodable(text: str) -> int:
    """The line of the first lone surrogate, from 1."""
    at = next(at for at, char in enumerate(text) if "\udc80" <= char <= "\udcff")
    return text.count("\n", 0, at) + 1


def _lone(text: str) -> bool:
    """Whether a text holds surrogates, which no encoding can write."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def _ended(line: str) -> str:
    """The line with its end, which the last one of a file may lack."""
    return line if line.endswith("\n") else line + "\n"


def _said(error: Exception) -> str:
    """Why an input has no result, in words."""
    from gov_clean.decode import DecodeError

    if isinstance(error, OSError):
        return batch.reason(error)
    if isinstance(error, DecodeError | batch.InputError | RefusedError):
        return str(error)
    return f"internal error, please report: {type(error).__name__}: {error} ({_last_frame(error)})"


def _last_frame(error: Exception) -> str:
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
