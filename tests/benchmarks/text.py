"""The text rules (T, P, W) beside autocorrect, in one run: `python tests/benchmarks/text.py [FOLDER]`.

FOLDER holds clean texts as *.txt (default: ../shared/data/dev/clean beside the project). They are cut into pages of about
3,000 characters at line ends, as pages come; a second set has the marks of every fifth line made half-width. Every tool
works through all pages of a set in turns with the others, five turns, one process, one core; the best turn counts, and figures
are megabytes of UTF-8 a second. `one text` is the whole set as a single text. The extra `bench` brings autocorrect-py: `file` is
what its command does to a file of text, `string` its bare function, without the marks that switch it off.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from gov_clean.document import Document
from gov_clean.pipeline import run
from gov_clean.settings import Settings

DEFAULT = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "dev" / "clean"
HALF = {code: code - 0xFEE0 for code in (0xFF0C, 0xFF1B, 0xFF1A, 0xFF01, 0xFF1F, 0xFF08, 0xFF09)}
PAGE = 3000
TURNS = 5
SETTINGS = Settings(select=("T", "P", "W"))


def ours(text: str) -> str:
    return run(Document(text), SETTINGS, "TPW").text


def tools() -> dict[str, Callable[[str], str]]:
    """gov-clean and, where it is installed, autocorrect."""
    found: dict[str, Callable[[str], str]] = {"gov-clean T,P,W": ours}
    try:
        import autocorrect_py

        found["autocorrect file"] = lambda text: str(autocorrect_py.format_for(text, "text"))
        found["autocorrect string"] = autocorrect_py.format
    except ImportError:
        pass
    return found


def pages(text: str) -> list[str]:
    """The text in pages of whole lines."""
    parts, page = [], ""
    for line in text.splitlines(keepends=True):
        page += line
        if len(page) >= PAGE:
            parts.append(page)
            page = ""
    return [*parts, page]


def half_width(text: str) -> str:
    """The text with the marks of every fifth line half-width."""
    lines = text.split("\n")
    return "\n".join(line.translate(HALF) if i % 5 == 0 else line for i, line in enumerate(lines))


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    clean = "".join(file.read_text("utf-8") for file in sorted(folder.glob("*.txt")))
    if not clean:
        sys.exit(f"{folder}: no *.txt here; give a folder of clean texts")
    half = half_width(clean)
    sets = {
        "clean, pages": pages(clean),
        "clean, one text": [clean],
        "20% half-width, pages": pages(half),
        "20% half-width, one text": [half],
    }
    found = tools()
    for tool in found.values():  # each loads what it needs outside the clock
        tool("云岭市民政局召开召开会议,部署工作。\n")
    print(f"{'':26}" + "".join(f"{name:>20}" for name in found))
    for name, texts in sets.items():
        best = dict.fromkeys(found, float("inf"))
        for _ in range(TURNS):
            for tool, clean_up in found.items():
                start = time.process_time()
                try:
                    for text in texts:
                        clean_up(text)
                    best[tool] = min(best[tool], time.process_time() - start)
                except ValueError:  # autocorrect gives up on large files
                    best[tool] = float("inf")
        size = sum(len(text.encode()) for text in texts) / 1e6
        print(
            f"{name:26}"
            + "".join(
                f"{size / seconds:15.1f} MB/s" if size / seconds else f"{'fails':>20}" for seconds in best.values()
            )
        )


if __name__ == "__main__":
    main()
