"""Repeated page bodies, measured in one run: `python tests/benchmarks/repeats.py [--quick]`.

Scores, beside the naive way (every paragraph against every later one by rapidfuzz's ratio), then speed, growth and memory.
The cases are those of `../shared` where it stands; else invented pages, each twice, with noise, other marks or other lines.
F1 is of the decision, lost the characters of content that stand nowhere afterwards (holes of up to 3 forgiven), residue the
share of repeated characters still there, harmed the texts without a repeat that lost any content.
"""

from __future__ import annotations

import gzip
import json
import math
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from rapidfuzz import fuzz

from gov_clean.characters import COMMA
from gov_clean.document import Document, Span
from gov_clean.markup import detect
from gov_clean.pipeline import run
from gov_clean.settings import Settings

SHARED = Path(__file__).resolve().parents[3] / "shared"
FAMILY = Settings(select=("M", "R"))
RATIO = 90
"""Two paragraphs are one for the naive way from this ratio on (per cent)."""
HAN = [chr(code) for code in range(0x4E00, 0x9FA6)]
Removed = tuple[list[Span], list[Span]]
Case = tuple[str, list[int], bool]


def ours(text: str) -> Removed:
    """The spans that gov-clean removes, and those it carries elsewhere."""
    found = run(Document(text, format=detect(text)), FAMILY, "MR").diagnostics()
    removed = [d.span for d in found if d.applied and not d.after.strip()]
    carried = [d.related for d in found if d.applied and d.after.strip() and not d.before.strip() and d.related]
    return removed, carried


def naive(text: str) -> Removed:
    """The spans of paragraphs that are like one above them; every pair is compared."""
    kept: list[str] = []
    removed: list[Span] = []
    at = 0
    for line in text.split("\n"):
        paragraph = line.strip()
        if len(paragraph) >= 10 and any(fuzz.ratio(paragraph, other, score_cutoff=RATIO) for other in kept):
            removed.append((at, at + len(line)))
        else:
            kept.append(paragraph)
        at += len(line) + 1
    return removed, []


def articles(chance: random.Random) -> Iterator[list[str]]:
    """Articles without end, the title first: those of ../shared, later under another alphabet; else invented ones."""
    source = SHARED / "data/dev/repeats_src/news.jsonl"
    if source.is_file():
        with source.open(encoding="utf-8") as file:
            known = [[record["title"], *record["paras"]] for record in map(json.loads, file)]
        yield from known
        han = sorted({c for article in known for c in "".join(article)} & set(HAN))
        while True:
            other = han[:]
            chance.shuffle(other)
            table = str.maketrans(dict(zip(han, other, strict=True)))
            yield from ([paragraph.translate(table) for paragraph in article] for article in known)
    words = ["".join(chance.sample(HAN[:6000], 2)) for _ in range(4000)]
    while True:
        yield [title(words, chance), *(paragraph(words, chance) for _ in range(chance.randint(4, 9)))]


def title(words: list[str], chance: random.Random) -> str:
    return "".join(chance.choices(words, k=8))


def paragraph(words: list[str], chance: random.Random) -> str:
    clauses = ["".join(chance.choices(words, k=chance.randint(3, 7))) for _ in range(chance.randint(4, 16))]
    return "".join(clause + chance.choice((COMMA, COMMA, "\u3002")) for clause in clauses)[:-1] + "\u3002"


def page(article: list[str], chance: random.Random) -> str:
    """An article under a head."""
    date = f"{chance.randint(2012, 2025)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"
    return "\n".join(("首页 > 新闻", article[0], f"发布时间: {date}", "", *article[1:], "打印本页", ""))


def noisy(article: list[str], chance: random.Random) -> list[str]:
    """The article as a second copy has it: the same, with other marks, in other lines, or with 3% wrong characters."""
    kind = chance.randrange(4)
    if kind == 1:
        return [paragraph.replace(COMMA, ",") for paragraph in article]
    if kind == 2:
        return [article[0], *(body[i : i + 35] for body in article[1:] for i in range(0, len(body), 35))]
    if kind == 3:
        return ["".join(chance.choice(HAN) if chance.random() < 0.03 else c for c in body) for body in article]
    return article


def mixed(size: int, twice: bool, seed: int = 1) -> str:
    """Pages, so many bytes of UTF-8; every third twice, where asked for."""
    chance = random.Random(seed)
    parts, total = [], 0
    for article in articles(chance):
        parts.append(page(article, chance))
        if twice and chance.random() < 1 / 3:
            parts.append(page(noisy(article, chance), chance))
        total += sum(len(part.encode()) for part in parts[-2:])
        if total > 2 * size:
            break
    return "".join(parts).encode()[:size].decode("utf-8", "ignore")


def invented_cases(number: int = 60) -> Iterator[Case]:
    """Invented pages twice, and two different pages; an identity for each character of content, as in ../shared."""
    chance = random.Random(2)
    words = ["".join(chance.sample(HAN[:6000], 2)) for _ in range(4000)]
    for k in range(number):
        one, two = (
            [title(words, chance), *(paragraph(words, chance) for _ in range(chance.randint(4, 8)))] for _ in "12"
        )
        again = one if k % 2 else two
        text, ids = "", []
        for n, article in enumerate((one, [body.replace(COMMA, ",") for body in again] if k % 4 == 3 else again)):
            shown = page(article, chance)
            text += shown
            first = 0 if k % 2 else n * 100_000
            body = shown.index("\n\n") + 2
            ids += [-1] * body + [-1 if c.isspace() else first + i for i, c in enumerate(shown[body:-6])] + [-1] * 6
        yield text, ids, k % 2 == 1


def shared_cases() -> Iterator[Case]:
    """The development cases of ../shared."""
    with gzip.open(SHARED / "data/dev/repeats.jsonl.gz", "rt", encoding="utf-8") as file:
        for case in map(json.loads, file):
            ids: list[int] = []
            for first, count in case["ids"]:
                ids += [-1] * count if first == -1 else range(first, first + count)
            yield case["text"], ids, case["kind"] == "pos"


def loss(ids: list[int], removed: Removed) -> tuple[int, int, int]:
    """Repeated characters, those still there, and characters of content lost (titles count as content, not as repeats)."""
    cut = bytearray(len(ids))
    for mark, spans in zip((b"\1", b"\0"), removed, strict=True):
        for start, end in spans:
            cut[start:end] = mark * (end - start)
    there = [i for i in ids if i >= 0]
    left = [i for i, gone in zip(ids, cut, strict=True) if i >= 0 and not gone]
    body = 1_000_000_000
    repeated, residue = (sum(i < body for i in some) - len({i for i in some if i < body}) for some in (there, left))
    kept, missing, lost = set(left), sorted(set(there) - set(left)), 0
    while missing:
        run = 1
        while run < len(missing) and missing[run] == missing[0] + run:
            run += 1
        hole = run <= 3 and bool({missing[0] - 1, missing[run - 1] + 1} & kept)
        lost += 0 if hole and repeated else run
        missing = missing[run:]
    return repeated, residue, lost


def scores(cases: list[Case], remove: Callable[[str], Removed]) -> str:
    """One row of the table."""
    found = lost = repeats = still = harmed = 0
    positive = sum(repeat for _, _, repeat in cases)
    for text, ids, repeat in cases:
        repeated, residue, missing = loss(ids, remove(text))
        if repeat:
            found += residue <= repeated / 2
            repeats, still, lost = repeats + repeated, still + residue, lost + missing
        else:
            harmed += missing > 0
    f1 = 2 * found / (found + harmed + positive)
    return f"{f1:8.4f}{lost:9}{still / repeats:9.2%}{harmed:9}"


def memory(size: int) -> float:
    """Peak memory (Linux) of a process that cleans so many bytes of mixed pages, times their size."""
    code = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "import pathlib, repeats\n"
        "from gov_clean.document import Document\nfrom gov_clean.pipeline import run\n"
        "text = sys.stdin.buffer.read().decode(); run(Document(text), repeats.FAMILY, 'R')\n"
        "print(pathlib.Path('/proc/self/status').read_text().split('VmHWM:')[1].split()[0])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=mixed(size, True).encode(), capture_output=True, check=True
    )
    return int(done.stdout) * 1024 / size


def seconds(work: Callable[[], object]) -> float:
    """Processor time."""
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> None:
    """The scores, then speed, growth and memory."""
    shared = (SHARED / "data/dev/repeats.jsonl.gz").is_file()
    cases = list(shared_cases() if shared else invented_cases())
    print(f"{len(cases)} cases {'of ../shared' if shared else 'invented here (no ../shared)'}")
    print(f"{'':24}{'F1':>8}{'lost':>9}{'residue':>9}{'harmed':>9}")
    for name, remove in (("gov-clean", ours), ("all pairs by ratio", naive)):
        print(f"{name:24}{scores(cases, remove)}")
    sizes = (1, 2) if "--quick" in sys.argv else (1, 10, 50)
    for twice in (True, False):
        took = []
        for size in sizes:
            text = mixed(size * 1_000_000, twice)
            took.append(seconds(lambda text=text: run(Document(text), FAMILY, "R")))
            print(
                f"{'every third page twice' if twice else 'no page twice':24}{size:4} MB {took[-1]:7.2f} s {size / took[-1]:7.2f} MB/s"
            )
        growth = math.log(took[-1] / took[0]) / math.log(sizes[-1] / sizes[0])
        print(f"{'':24}growth n^{growth:.2f}")
    text = mixed(500_000, True)
    spent = [seconds(lambda part=part: naive(part)) for part in (text[: len(text) // 2], text)]
    print(f"{'all pairs by ratio':24} 0.5 MB {spent[1]:7.2f} s, growth n^{math.log2(spent[1] / spent[0]):.2f}")
    print(f"peak memory {memory(sizes[1] * 1_000_000):.1f} times a file of {sizes[1]} MB")


if __name__ == "__main__":
    main()
