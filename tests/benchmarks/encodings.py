"""How often the encoding of a page is found: `python tests/benchmarks/encodings.py [--misses]`.

Passages of the development texts (whole lines joined, from random places) of 8, 20, 60, 300 and 2000 characters, as text
and inside an HTML page that declares nothing, declares the right charset, or a wrong one, are written in each encoding and
read back. Right: every character that was not damaged comes back. Damaged UTF-8 has one to five bytes overwritten, cut
UTF-8 begins and ends inside a character.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from gov_clean.decode import DecodeError, decode
from gov_clean.script import convert

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "dev" / "clean"
SIZES = (8, 20, 60, 300, 2000)
SIMPLIFIED = ("utf-8", "utf-8 damaged", "utf-8 cut", "gb2312", "gbk", "gb18030", "utf-16-le", "utf-16-be")
TRADITIONAL = ("big5", "gbk traditional")
PAGE = '<html><head><meta charset="{}"><title>{}</title></head>\n<body><p>{}</p></body></html>\n'


def passages(texts: list[str], size: int, number: int, chance: random.Random) -> Iterator[str]:
    """Passages of about `size` characters, at least half of them Han."""
    while number:
        text = chance.choice(texts)
        at = chance.randrange(max(1, len(text) - size))
        passage = text[at : at + size]
        if sum("\u4e00" <= c <= "\u9fff" for c in passage) >= size / 2:
            number -= 1
            yield passage


def damage(data: bytes, chance: random.Random) -> bytes:
    """One to five bytes outside ASCII overwritten with random ones outside ASCII."""
    spoilt = bytearray(data)
    places = [i for i, byte in enumerate(data) if byte > 127]
    for i in chance.sample(places, min(len(places), chance.randint(1, 5))):
        spoilt[i] = chance.randrange(128, 256)
    return bytes(spoilt)


def sample(passage: str, name: str, form: str, chance: random.Random) -> tuple[bytes, str]:
    """The bytes of a passage in an encoding, and the codec that reads them."""
    codec = name.split()[0]
    declared = {"html": "", "html declared": codec, "html declared wrong": chance.choice(["utf-8", "gb2312", "big5"])}
    text = passage if form == "text" else PAGE.format(declared[form], passage[:12], passage)
    data = text.encode(codec)
    if name == "utf-8 damaged":
        data = damage(data, chance)
    if name == "utf-8 cut" and form == "text":
        data = data[chance.randint(0, 2) : len(data) - chance.randint(1, 2)]
    return data, codec


def right(data: bytes, codec: str) -> bool:
    """Whether the bytes are read as the codec reads them."""
    try:
        return decode(data).text == data.decode(codec, "surrogateescape")
    except DecodeError:
        return False


def measure(number: int, seed: int = 1, show: bool = False) -> dict[tuple[str, str, int], float]:
    """The share read right of each (form, encoding, size)."""
    texts = [p.read_text("utf-8") for p in sorted(DATA.glob("*.txt"))]
    texts = [text[i : i + 200_000] for text in texts for i in range(0, len(text), 200_000)]
    chance = random.Random(seed)
    found = {}
    for form in ("text", "html", "html declared", "html declared wrong"):
        for name in SIMPLIFIED + TRADITIONAL:
            codec = name.split()[0]
            for size in SIZES:
                good = 0
                for passage in passages(texts, size, number, chance):
                    if name in TRADITIONAL:
                        passage = convert(passage, "s2t")
                    passage = passage.encode(codec, "ignore").decode(codec)
                    data, codec = sample(passage, name, form, chance)
                    good += right(data, codec)
                    if show and not right(data, codec):
                        print(name, size, decode(data).encoding, passage[:40], file=sys.stderr)
                found[form, name, size] = good / number
    return found


def main() -> None:
    """The table, and the mean over all of it."""
    if not DATA.is_dir():
        print(f"skipped: no texts in {DATA}")
        return
    found = measure(200, show="--misses" in sys.argv)
    for form in dict.fromkeys(key[0] for key in found):
        print(f"{form:22}" + "".join(f"{size:>8}" for size in SIZES))
        for name in SIMPLIFIED + TRADITIONAL:
            print(f"  {name:20}" + "".join(f"{found[form, name, size]:8.1%}" for size in SIZES))
    by_size = Counter({size: sum(v for k, v in found.items() if k[2] == size) for size in SIZES})
    print("mean by size          " + "".join(f"{by_size[size] * len(SIZES) / len(found):8.1%}" for size in SIZES))
    print(f"mean {sum(found.values()) / len(found):.2%}")


if __name__ == "__main__":
    main()
