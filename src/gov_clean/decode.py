"""Bytes to text and back: encoding, byte order mark, newlines.

Strict UTF-8 first, then UTF-8 with a few bad bytes, then GB18030 against Big5 by how common their characters are.
Undecodable bytes are kept as lone surrogates (PEP 383), so that the way back is exact.
"""

from __future__ import annotations

import codecs
from typing import NamedTuple

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_COMMON = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
    "十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相"
    "全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果"
    "的個國們這為會來對時說產發過動學經後關與當從業還應開實現點體機電條問題黨員務總區縣廳處長"
)


class DecodeError(ValueError):
    """The bytes are no text, or the encoding named is unknown."""


class Decoded(NamedTuple):
    """A text and how its bytes were read; `newline` is what U+000A stands for throughout."""

    text: str
    encoding: str
    bom: bool
    newline: str
    undecodable: int
    reason: str


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of the bytes.

    encoding   its name; default: detected

    Raises DecodeError for binary data or an unknown encoding.
    """
    if encoding is not None:
        try:
            name = codecs.lookup(encoding).name
            "".encode(name)
        except LookupError:
            raise DecodeError(f"unknown encoding {encoding!r}") from None
        return _read(data, name, "as asked")
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _read(data, name, "byte order mark")
    wide = _wide(data)
    if wide:
        return _read(data, wide, "NUL bytes as in UTF-16")
    if data.count(0) or sum(data.count(c) for c in range(1, 9)) > len(data) // 20:
        raise DecodeError("binary data, not text")
    try:
        data.decode("utf-8")
        return _read(data, "utf-8", "valid UTF-8")
    except UnicodeDecodeError:
        pass
    text = data.decode("utf-8", "surrogateescape")
    bad = sum("\udc80" <= c <= "\udcff" for c in text)
    high = sum(c > "\x7f" for c in text) - bad
    if bad <= max(3, high // 20) and high > bad:
        return _read(data, "utf-8", f"UTF-8 with {bad} undecodable bytes")
    best = max(("gb18030", "big5hkscs"), key=lambda name: _plausible(data, name))
    found = _read(data, best, "most plausible characters")
    if encode(found.text, found) == data:
        return found
    return _read(data, "utf-8", "no encoding gives the bytes back exactly")


def _wide(data: bytes) -> str | None:
    if len(data) < 4 or len(data) % 2:
        return None
    for name, odd in (("utf-16-le", 1), ("utf-16-be", 0)):
        zeros = data[odd::2].count(0)
        if zeros and not data[1 - odd :: 2].count(0):
            try:
                text = data.decode(name)
            except UnicodeDecodeError:
                continue
            if zeros > len(data) // 4 or sum("\u4e00" <= c <= "\u9fff" for c in text) > len(text) // 4:
                return name
    return None


def _plausible(data: bytes, name: str) -> float:
    text = data[:20000].decode(name, "replace")
    wide = [c for c in text if c > "\x7f"]
    common = sum(c in _COMMON or c in "\uff0c\u3002\u3001\uff1a" for c in wide)
    return (common - 3 * text.count("\ufffd")) / (len(wide) or 1)


def _read(data: bytes, encoding: str, reason: str) -> Decoded:
    bom = next((mark for mark, name in _BOMS if name == encoding and data.startswith(mark)), b"")
    try:
        text = data[len(bom) :].decode(encoding, "surrogateescape")
    except UnicodeDecodeError as error:
        raise DecodeError(f"not {encoding}: {error.reason} at byte {error.start}; try another --encoding") from None
    bad = sum("\udc80" <= c <= "\udcff" for c in text) if not text.isascii() else 0
    crlf = text.count("\r\n")
    newline = "\r\n" if crlf and crlf == text.count("\n") == text.count("\r") else "\n"
    if newline == "\r\n":
        text = text.replace("\r\n", "\n")
    return Decoded(text, encoding, bool(bom), newline, bad, reason)


def encode(text: str, decoded: Decoded) -> bytes:
    """The bytes of a text, written as the input was. Exact for an unchanged text."""
    if decoded.newline != "\n":
        text = text.replace("\n", decoded.newline)
    bom = next((mark for mark, name in _BOMS if name == decoded.encoding), b"") if decoded.bom else b""
    return bom + text.encode(decoded.encoding, "surrogateescape")
