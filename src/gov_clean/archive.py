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
    """A stream that remembers how it ended: warcio takes a sudden end for the end."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.end = b""

    def read(self, size: int = -1) -> bytes:
        import zlib

        try:
            data = self._stream.read(size)
        except (EOFError, zlib.error) as error:
            raise ArchiveError(f"not a whole .gz file: {error}") from None
        self.end = (self.end + data)[-4:]
        return data

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
    whole = _Whole(stream)
    cut = ArchiveError("not a whole WARC file: it ends inside a record")
    try:
        for record in WARCIterator(whole):
            data = record.content_stream().read() if _is_page(record) else None
            while record.raw_stream.read(1 << 16):
                pass
            if record.raw_stream.limit > 0:
                raise cut
            if data is not None:
                yield record.rec_headers.get_header("WARC-Target-URI") or "", data
    except ArchiveLoadFailed as error:
        raise ArchiveError(f"no WARC: {' '.join(str(error).split())}") from None
    except AttributeError:  # warcio on a record without its headers
        raise cut from None
    if not whole.end.endswith((b"\r\n\r\n", b"\n\n")):
        raise cut


def _is_page(record: Any) -> bool:
    http = record.http_headers
    if record.rec_type == "response" and not (http and (http.get_statuscode() or "").startswith("2")):
        return False
    kind = (http.get_header("Content-Type") if http else record.content_type) or ""
    return record.rec_type in _TYPES and kind.split(";")[0].strip().lower() in _PAGES
