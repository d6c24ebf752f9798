"""Bytes to text and back: encoding, byte order mark, newlines.

A byte order mark decides, then strict UTF-8. For the rest the encodings compete: UTF-8 with some bad bytes, GB18030,
Big5 and UTF-16, each by the logarithm of how probable the characters are that it makes of the bytes. Characters are
weighed by class, not one by one: a few hundred frequent ones, the frequent halves of GB 2312 (rows 16 to 55) and Big5
(rows A4 to C6), the rest. The idea is that of Li & Momoi, "A composite approach to language/encoding detection" (2001).

Undecodable bytes are kept as lone surrogates (PEP 383), so that the way back is exact.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

_UNDECODABLE = re.compile("[\udc80-\udcff]")
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CONTROL = bytes({*range(0x20)} - set(b"\t\n\v\f\r\x1b"))
_SAMPLE = 16_000
"""Bytes that are weighed, from the first one outside ASCII on."""

# Frequent in any prose, then in public affairs; simplified, then the traditional forms that differ.
_MOST_FREQUENT = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
    "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实"
    "日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政"
    "美相见被利什二等产或新己制身果加西月话合回特代内信表化老给世位次度门任常先海通教原东声提立及比员解水"
    "名真论处走义各入几口认条平系气题活更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期"
    "市直资命山金指许统区保至队形社便空决治展马科司五基书非则听白却界达光放强即像难且权思王完设式色路记南"
    "品住告类求据程北边死张该交规万取望术领共确传师观清今切院让识候带导争运六七八九百千零〇"
    "這個們來爲國說時會對於過發後裏種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問並應戰頭體見產話內"
    "給門東聲員論處義幾認條氣題別變總電數報結務場計資許統區隊決馬書則聽卻達強難權設記類據邊張該規萬術領確"
    "傳師觀讓識帶導爭運裡"
)
_FREQUENT = frozenset(
    "省县镇乡村局厅委办党府议究署推落贯彻执检查监督疫防控退役服群众企济项投增环境护态农旅医疗卫健康育创革"
    "例印附号州京江河广案施责依刑诉讼审判证罚违犯财税费额元售商贸际联组织举召深改善质优扶贫困脱攻坚居房城"
    "街站网络息媒闻图片消警火灾害救援急试评价选考核奖励志愿宣讲座培训习近席团访谈协签约支持鼓引划续积极绩"
    "效率较均亿吨米克斤角周岁男父母亲友爱病药校班课童青妇残孤儿"
    "縣鎮鄉廳辦黨議貫徹執檢監羣衆濟項環護態農醫療衛創號廣責訴訟審證罰違財稅費額貿際聯組織舉質優貧脫堅網絡"
    "聞圖災試評價選獎勵願講訓習團訪談協籤約劃續積極績較億噸歲親愛藥課婦殘兒"
)
_MARKS = frozenset("\u3001\u3002\uff0c\uff1a\uff1b\uff01\uff1f\uff08\uff09\u201c\u201d\u300a\u300b\u3000\u2014")

_BAD_BYTE = -11.0
_DECLARED = 4.0
"""What a charset declared in the HTML counts for: less than one character that does not fit."""
_UNMARKED = -10.0
"""What speaks against UTF-16 without a byte order mark: it is rare, and reads any short bytes as some Han."""
_LEAST = -11.5
"""Bytes with NUL are UTF-16 only if its characters are at least this probable on average; else binary."""


class DecodeError(ValueError):
    """The bytes are no text, or the encoding named is unknown."""


class Decoded(NamedTuple):
    """A text and how its bytes were read.

    newline   what U+000A stands for: LF or CRLF, what most lines end in
    others    the lines, from 1, that end in the other of the two
    """

    text: str
    encoding: str
    bom: bool
    newline: str
    undecodable: int
    reason: str
    others: tuple[int, ...] = ()


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of the bytes.

    encoding   its name; default: detected

    Raises DecodeError for binary data or an unknown encoding.
    """
    if encoding is not None:
        found = _read(data, _codec(encoding), "as asked")
        if found.undecodable > max(5, len(data) // 200):
            raise DecodeError(
                f"not {found.encoding}: {found.undecodable} undecodable bytes; try another --encoding, or none"
            )
        return found
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _read(data, name, "byte order mark")
    best, reason = _best(data)
    for name in (best, *(("cp950", "big5") if best == "big5hkscs" else ())):
        found = _read(data, name, reason)
        if best in ("utf-8", "utf-16-le", "utf-16-be") or comes_back(found, data):
            break
    else:
        found = _read(data, "utf-8", f"{best} does not give the bytes back exactly")
    if _binary(data, found):
        raise DecodeError("binary data, not text")
    return found


def _best(data: bytes) -> tuple[str, str]:
    """The encoding of bytes without a byte order mark, and what speaks for it."""
    nul = 0 in data
    valid = False
    try:
        data.decode("utf-8")
        valid = True
    except UnicodeDecodeError:
        pass
    if valid and not nul:
        return "utf-8", "valid UTF-8"
    best = max(_candidates(data, ("utf-16-le", "utf-16-be", "big5hkscs", "gb18030", "utf-8")))[1]
    if best.startswith("utf-16"):
        return best, "NUL bytes as in UTF-16" if nul else "most probable characters"
    return ("utf-8", "valid UTF-8") if valid else (best, "most probable characters")


def comes_back(found: Decoded, data: bytes) -> bool:
    """Whether the bytes are those of the text as it was read."""
    try:
        return encode(found.text, found) == data
    except UnicodeEncodeError:  # UTF-16 has no place for half a character
        return False


def _binary(data: bytes, found: Decoded) -> bool:
    """Whether the bytes are no text: more than a twentieth of it controls, NUL among them, or, where there is a NUL, undecodable."""
    nul = 0 in data
    if not found.encoding.startswith("utf-16"):
        controls = len(data) - len(data.translate(None, _CONTROL))
        return controls > len(data) // 20 or (nul and found.undecodable > len(data) // 20)
    controls = sum(found.text.count(chr(byte)) for byte in _CONTROL)
    return nul and (controls > len(found.text) // 20 or _improbable(found.text))


def _improbable(text: str) -> bool:
    sample = text[: _SAMPLE // 2]
    return sum(map(_weight, sample)) < _LEAST * len(sample)


def _codec(encoding: str) -> str:
    """The name of a codec of text by any of its names."""
    try:
        codec = codecs.lookup(encoding)
        "".encode(codec.name)
        if "<a>\n".encode(codec.name).decode(codec.name) != "<a>\n" or codec.name in ("idna", "punycode"):
            raise LookupError
    except (LookupError, UnicodeError):
        raise DecodeError(f"unknown encoding {encoding!r}") from None
    return codec.name


def _candidates(data: bytes, names: tuple[str, ...]) -> list[tuple[float, str]]:
    """(log probability, name) of each encoding that can read a sample of the bytes at all."""
    first = re.search(rb"[\x80-\xff]", data)
    at = first.start() if first else 0
    declared = _declared(data)
    found = []
    unmarked = 0.0 if 0 in data else _UNMARKED
    for name in names:
        wide = name.startswith("utf-16")
        sample = data[:_SAMPLE] if wide else data[at : at + _SAMPLE]
        if wide and len(data) % 2:
            continue
        try:
            text = sample.decode(name, "strict" if wide else "surrogateescape")
        except UnicodeDecodeError:
            continue
        score = sum(count * _weight(char) for char, count in Counter(text).items())
        if wide and at:  # the bytes that the others need not explain
            score -= sum(
                count * _weight(char) for char, count in Counter(data[: min(at, _SAMPLE)].decode("ascii")).items()
            )
        found.append((score + _DECLARED * (name == declared) + unmarked * wide, name))
    return found


def _declared(data: bytes) -> str:
    """The charset that the head of an HTML page declares, as the name of the codec that reads it here."""
    found = re.search(rb"(?i)<meta[^<>]{0,200}charset\s*=\s*[\"']?([\w-]+)", data[:4000])
    name = found[1].decode("ascii", "replace").lower() if found else ""
    return "gb18030" if name.startswith("gb") else "big5hkscs" if name.startswith("big5") else name


@lru_cache(maxsize=1 << 15)
def _weight(char: str) -> float:
    """The logarithm of about how probable a character is in Chinese text."""
    if char < "\x80":
        return -4.5 if char.isprintable() or char in "\t\n\r" else -16.0
    if char in _MARKS:
        return -4.0
    if char in _MOST_FREQUENT:
        return -6.2
    if char in _FREQUENT:
        return -7.5
    if "\udc80" <= char <= "\udcff":
        return _BAD_BYTE
    if "\u4e00" <= char <= "\u9fff":
        if _lead(char, "gb2312") in range(0xB0, 0xD8) or _lead(char, "big5") in range(0xA4, 0xC7):
            return -9.3
        return -13.0 if _lead(char, "gb2312") else -16.0
    if "\uff00" <= char <= "\uff5e" or "\u2010" <= char <= "\u2026" or "\u3008" <= char <= "\u3015":
        return -8.0
    return -13.0 if char < "\ue000" else -17.0


def _lead(char: str, encoding: str) -> int:
    """The first byte of a character in an encoding; 0 where it has none."""
    return char.encode(encoding, "ignore")[:1].ljust(1, b"\0")[0]


def _read(data: bytes, encoding: str, reason: str) -> Decoded:
    bom = next((mark for mark, name in _BOMS if name == encoding and data.startswith(mark)), b"")
    try:
        text = data[len(bom) :].decode(encoding, "surrogateescape")
    except UnicodeDecodeError as error:
        raise DecodeError(f"not {encoding}: {error.reason} at byte {error.start}; try another --encoding") from None
    text, newline, others = _one_newline(text)
    return Decoded(text, encoding, bool(bom), newline, _undecodable(text), reason, others)


def _one_newline(text: str) -> tuple[str, str, tuple[int, ...]]:
    """The text with U+000A for each LF and CRLF, what most of them are, and the lines that end in the other."""
    crlf = text.count("\r\n")
    if not crlf:
        return text, "\n", ()
    lf = text.count("\n") - crlf
    newline = "\r\n" if crlf >= lf else "\n"
    others: tuple[int, ...] = ()
    if lf:
        rows = text.split("\n")[:-1]
        others = tuple(n for n, row in enumerate(rows, 1) if row.endswith("\r") is not (newline == "\r\n"))
    return text.replace("\r\n", "\n"), newline, others


def _undecodable(text: str) -> int:
    """How many bytes of a text were kept as surrogates."""
    try:
        text.encode("utf-8")  # far quicker than to look for them
    except UnicodeEncodeError:
        return len(_UNDECODABLE.findall(text))
    return 0


def encode(text: str, decoded: Decoded) -> bytes:
    """The bytes of a text, written as the input was. Exact for an unchanged text."""
    if decoded.others:
        other, others = "\n" if decoded.newline == "\r\n" else "\r\n", set(decoded.others)
        rows = text.split("\n")
        ends = [other if n in others else decoded.newline for n in range(1, len(rows))]
        text = "".join(row + end for row, end in zip(rows, [*ends, ""], strict=True))
    elif decoded.newline != "\n":
        text = text.replace("\n", decoded.newline)
    bom = next((mark for mark, name in _BOMS if name == decoded.encoding), b"") if decoded.bom else b""
    return bom + text.encode(decoded.encoding, "surrogateescape")
