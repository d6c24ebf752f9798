"""Pages out of web archives (WARC, ISO 28500), one at a time. The only door to warcio.

Taken are the records that hold a page: `response` with a status of 200 to 299, `resource` and `conversion`, each of the type
text/html, application/xhtml+xml or text/plain. The transfer and content encodings of HTTP are undone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Any

_PAGES = ("text/html", "application/xhtml+xml", "text/plain")
_TYPES = ("response", "resource", "conversion")


class ArchiveError(Exception):
    """An archive that cannot be read to its end; the message is for people."""


class _Whole:
    """A stream whose sudden end is an error, not the end: warcio would take it for the end."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def read(self, size: int = -1) -> bytes:
        import zlib

        try:
            return self._stream.read(size)
        except (EOFError, zlib.error) as error:
            raise ArchiveError(f"not a whole .gz file: {error}") from None

    def tell(self) -> int:
        return 0


def pages(stream: IO[bytes]) -> Iterator[tuple[str, bytes]]:
    """(URI, bytes) of every page of an uncompressed WARC stream, in its order.

    Raises ArchiveError where the stream is no WARC, breaks off, or the extra `warc` is not installed.
    """
    try:
        from warcio.archiveiterator import WARCIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError:
        raise ArchiveError("WARC files need warcio: pip install 'gov-clean[warc]'") from None
    try:
        for record in WARCIterator(_Whole(stream)):
            if not _is_page(record):
                continue
            data = record.content_stream().read()
            if getattr(record.raw_stream, "limit", 0) > 0:
                raise ArchiveError("not a whole WARC file: it ends inside a record")
            yield (
                record.rec_headers.get_header("WARC-Target-URI") or record.rec_headers.get_header("WARC-Record-ID"),
                data,
            )
    except ArchiveLoadFailed as error:
        raise ArchiveError(f"no WARC: {' '.join(str(error).split())}") from None


def _is_page(record: Any) -> bool:
    if record.rec_type not in _TYPES:
        return False
    if record.rec_type == "response" and not (
        record.http_headers and record.http_headers.get_statuscode().startswith("2")
    ):
        return False
    kind = record.http_headers.get_header("Content-Type") if record.http_headers else record.content_type
    return (kind or "").split(";")[0].strip().lower() in _PAGES
