"""The encoding of short, damaged, cut and wrongly declared pages."""

from __future__ import annotations

import pytest

from gov_clean.decode import DecodeError, decode, encode

SHORT = "云岭市召开会议"
LONG = "云岭市民政局近日召开专题会议\uff0c研究部署冬季困难群众走访工作\uff0c要求逐户核对信息\uff0c逐人了解需要。\n"
TRADITIONAL = "雲嶺市民政局近日召開專題會議\uff0c研究部署冬季困難群眾走訪工作。\n"


@pytest.mark.parametrize(
    ("text", "codec", "read_as"),
    [
        (SHORT, "utf-8", "utf-8"),
        (SHORT, "gb2312", "gb18030"),
        (SHORT, "gb18030", "gb18030"),
        (SHORT, "utf-16-le", "utf-16-le"),
        (SHORT, "utf-16-be", "utf-16-be"),
        (LONG, "utf-16", "utf-16-le"),
        (LONG, "utf-8-sig", "utf-8"),
        (TRADITIONAL, "gbk", "gb18030"),
        (TRADITIONAL, "big5", "big5hkscs"),
        (TRADITIONAL[:8], "big5", "big5hkscs"),
    ],
)
def test_the_encoding(text: str, codec: str, read_as: str) -> None:
    decoded = decode(text.encode(codec))
    assert (decoded.text, decoded.encoding, decoded.undecodable) == (text, read_as, 0)


@pytest.mark.parametrize("bad", range(1, 6))
def test_damaged_utf_8(bad: int) -> None:
    """Bad bytes are counted, kept, and written back."""
    data = bytearray(LONG.encode())
    for n in range(bad):
        data[1 + 12 * n] = 0xFF
    decoded = decode(bytes(data))
    assert decoded.encoding == "utf-8" and decoded.undecodable >= bad
    assert encode(decoded.text, decoded) == data


@pytest.mark.parametrize(("start", "end"), [(1, None), (2, None), (0, -2), (0, -3), (1, -2)])
def test_cut_utf_8(start: int, end: int | None) -> None:
    data = LONG.encode()[start:end]
    decoded = decode(data)
    assert decoded.encoding == "utf-8" and encode(decoded.text, decoded) == data


@pytest.mark.parametrize("declared", ["utf-8", "gb2312", "big5", "klingon"])
@pytest.mark.parametrize("codec", ["utf-8", "gb18030"])
def test_a_declaration_is_not_believed_blindly(codec: str, declared: str) -> None:
    page = f'<html><head><meta charset="{declared}"></head><body><p>{LONG}</p></body></html>'
    assert decode(page.encode(codec)).text == page


def test_the_reason() -> None:
    reasons = [
        (LONG.encode("utf-8-sig"), None, "byte order mark"),
        (LONG.encode(), None, "valid UTF-8"),
        (LONG.encode("gb18030"), None, "most probable characters"),
        (LONG.encode(), "utf-8", "as asked"),
    ]
    for data, asked, reason in reasons:
        assert decode(data, asked).reason == reason


@pytest.mark.parametrize(
    ("text", "codec", "read_as"),
    [(LONG, "utf-8", "utf-8"), (LONG, "gb18030", "gb18030"), (TRADITIONAL, "big5", "big5hkscs")],
)
@pytest.mark.parametrize("at", [0, 4, 5, 30])
def test_a_nul_among_text_is_damage(text: str, codec: str, read_as: str, at: int) -> None:
    text = text[:at] + "\0" + text[at:]
    decoded = decode(text.encode(codec))
    assert (decoded.text, decoded.encoding, decoded.undecodable) == (text, read_as, 0)


ELF = b"\x7fELF\2\1\1" + b"\0" * 9 + b"\3\0>\0\1\0\0\0\xf0=\0\0\0\0\0\0@\0\0\0\0\0\0\0"


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", bytes(range(256)) * 4, b"\0" * 40, b"\0", ELF, LONG.encode() + b"\0" * 90],
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(DecodeError):
        decode(data)


@pytest.mark.parametrize(
    ("data", "newline", "others"),
    [
        (b"a\nb\r\nc\nd", "\n", (2,)),
        (b"a\r\nb\r\nc\nd\n\r\n", "\r\n", (3, 4)),
        (b"a\r\r\nb\n\rc\r\n", "\r\n", (2,)),
        (b"a\r\nb\rc", "\r\n", ()),
        (b"a\rb\n", "\n", ()),
    ],
)
def test_mixed_newlines_come_back(data: bytes, newline: str, others: tuple[int, ...]) -> None:
    decoded = decode(data)
    assert (decoded.newline, decoded.others) == (newline, others)
    assert encode(decoded.text, decoded) == data
