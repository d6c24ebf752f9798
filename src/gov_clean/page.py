"""A cleaned page: what `clean` returns and people use."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import islice
from typing import Any

from gov_clean import markdown, markup, metadata, structure
from gov_clean.decode import Decoded, decode, encode
from gov_clean.document import Diagnostic, Document, Hunk, restore_hunks
from gov_clean.document import restore as restore_document
from gov_clean.lines import lines
from gov_clean.metadata import Metadata
from gov_clean.pipeline import run
from gov_clean.settings import Settings
from gov_clean.structure import Block
from gov_clean.title import bare

_DEFAULT = Settings()
_MARKDOWN = (".md", ".markdown")
_NAMES = ("source", "author", "editor", "column", "issuer")
_HEAD = 40
"""Rows among which the title is looked for."""


class Page:
    """A cleaned page; immutable.

    document   the text, and the way back to the source
    metadata   title, date, source ...; its spans lie in the source
    decoded    how the bytes were read; None for a `str`
    data       the input bytes (the UTF-8 form of a `str`), for their checksum
    """

    def __init__(
        self,
        document: Document,
        metadata: Metadata,
        settings: Settings,
        path: str,
        decoded: Decoded | None,
        data: bytes,
    ) -> None:
        self.document = document
        self.metadata = metadata
        self.settings = settings
        self.path = path
        self.decoded = decoded
        self.data = data

    @cached_property
    def blocks(self) -> list[Block]:
        """Headings, paragraphs, captions ... of the cleaned text, after the title line."""
        if self.document.format == "markdown":
            return markdown.blocks(self.document)
        return structure.read(self.document, self.metadata.title)

    @cached_property
    def body(self) -> Document:
        """The document without its title line, the blocks joined by one blank line: what JSON calls `text`."""
        edits, at = markdown.joined(self.document.text, self.blocks)
        return self.document.apply(edits) if at else self.document

    def diagnostics(self) -> list[Diagnostic]:
        """Every change made or proposed, in source order."""
        return self.document.diagnostics()

    def verify(self) -> bool:
        """Whether the source comes back exactly, from the passes and from the hunks (law 1)."""
        document = self.document
        return (
            restore_document(document) == document.source
            and restore_hunks(document.text, document.hunks()) == document.source
        )

    def to_markdown(self) -> str:
        """YAML front matter, `# title`, then the blocks; empty for an empty page. Other people's Markdown stays as it is written,
        and the tool's own where M003 was not to read it. Where nothing is known there is no front matter, unless it is needed
        to tell the marks below it from a text."""
        own = markdown.is_own(self.document.source) and self.settings.runs("M003")
        if self.document.format == "markdown" and not own:
            return self.document.text
        written = markdown.render(self.metadata, self.blocks, self.document)
        plain = written.removeprefix(markdown.EMPTY_FRONT)
        return plain if written != plain and not own and self._is_text(plain) else written

    def _is_text(self, written: str) -> bool:
        """Whether Markdown without front matter has no marks, and says the same when it is read as a text."""
        if written != "\n\n".join(block.text for block in self.blocks) + "\n":
            return False
        again = clean(written, self.settings)
        return markdown.render(again.metadata, again.blocks, again.document) == markdown.EMPTY_FRONT + written

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of the contract (`schema.json` in the package)."""
        from gov_clean.record import page_object

        return page_object(self)

    def to_json(self, indent: int | None = None) -> str:
        """The JSON object as text: one line, unless `indent` is given. Lone surrogates are escaped."""
        from gov_clean.record import dumps

        return dumps(self.to_dict(), indent)


def clean(
    data: str | bytes,
    settings: Settings = _DEFAULT,
    *,
    path: str = "-",
    encoding: str | None = None,
) -> Page:
    """A page cleaned.

    data       the raw text, or the bytes of the file
    settings   which rules run, and how
    path       a name for the output; never opened
    encoding   of bytes; default: detected

    Raises gov_clean.decode.DecodeError for bytes that are no text, or an unknown encoding.
    """
    decoded = decode(data, encoding) if isinstance(data, bytes) else None
    source = decoded.text if decoded else str(data)
    own = markdown.is_own(source)
    theirs = path.lower().endswith(_MARKDOWN) or markdown.has_front(source)
    form = "markdown" if own or theirs else markup.detect(source)
    document = run(Document(source, format=form), settings, "M")
    if form == "markdown":
        found = markdown.metadata(source)
    else:
        hints = markup.metadata_hints(source) if form == "html" else None
        found = metadata.read(document, hints, settings.template)
        found = found._replace(spans={name: document.trace(*span) for name, span in found.spans.items()})
    document = run(document, settings, "MCTPWS" if own else "MRCTPWS")  # what this tool wrote holds its body once
    found = _as_cleaned(found, document, settings)
    raw = data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
    return Page(document, found, settings, path, decoded, raw)


def _as_cleaned(found: Metadata, document: Document, settings: Settings) -> Metadata:
    """The metadata with the title as the cleaned text has it, for the rules mend a title, too; a title that is no whole row
    of the text is mended by itself. Names are written in the script of the text."""
    span = found.spans.get("title")
    if settings.convert:
        found = found._replace(**_converted(found, settings))
    if not found.title:
        return found
    rows: list[str] = []
    whole = True
    for line in islice((line for line in lines(document.text) if line.text), _HEAD if span else 0):
        start = document.text.index(line.text, line.start)
        if span and span[0] <= document.trace(start, start + 1)[0] < span[1]:
            # Of a title that was joined to the next row, what stands before that.
            sizes = range(1, len(line.text) + 1)
            size = bisect_right(sizes, span[1], key=lambda size: document.trace(start, start + size)[1])
            rows.append(bare(line.text[:size]))
            whole = whole and size == len(line.text)
        elif rows:
            break
    if len(rows) == 1 and whole:
        return found._replace(title=rows[0])
    title = (" " if " " in found.title else "").join(rows)
    if "".join(title.split()) in ("", "".join(found.title.split())):
        title = found.title
    return (
        found._replace(title=run(Document(title), settings, "TPW").text)
        if span or document.format != "markdown"
        else found
    )


def _converted(found: Metadata, settings: Settings) -> dict[str, Any]:
    """The names that the metadata hold, in the script that was asked for."""

    def script(text: str) -> str:
        return run(Document(text), settings, "S").text

    said = {name: getattr(found, name) for name in _NAMES}
    parts = found.breadcrumb and tuple(map(script, found.breadcrumb))
    return {"breadcrumb": parts, **{name: script(text) for name, text in said.items() if text}}


def restore(page: Page) -> str:
    """The source text again, rebuilt from the cleaned text and its passes."""
    return restore_document(page.document)


def restore_json(record: dict[str, Any]) -> str:
    """The source text again, rebuilt from `text` and `hunks` of a JSON object alone."""
    hunks = [Hunk(tuple(h["span"]), h["before"], tuple(h["clean"])) for h in record["hunks"]]
    return restore_hunks(record["text"], hunks)


def restore_bytes(result: Page | dict[str, Any]) -> bytes:
    """The bytes that were read, rebuilt from a page or from its JSON object alone: encoding, byte order mark, newlines and all.

    Of a page made from a `str`, its UTF-8. Raises ValueError where they are not those that the checksum tells of: the
    object was written on.
    """
    from hashlib import sha256

    record = result.to_dict() if isinstance(result, Page) else result
    others = tuple(record.get("other_newlines", ()))
    text = restore_json(record)
    read_as = Decoded(text, record["encoding"], record["bom"], record["newline"], 0, "", others)
    data = encode(text, read_as)
    if sha256(data).hexdigest() != record["sha256"]:
        raise ValueError("the bytes are not those of the checksum")
    return data
