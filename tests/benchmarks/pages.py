"""Extractors side by side on real pages: `python tests/benchmarks/pages.py [DIR]`.

DIR holds gold.jsonl and pages/ (default: ../shared/data/dev beside the project). Every extractor that is installed runs over
the HTML pages (extras `bench`: trafilatura, resiliparse, readability-lxml, gne), gov-clean also over the plain-text ones, in
one process. Figures: body precision, recall and F1 by longest common subsequence of characters (NFKC, white space dropped),
macro means; titles right; CPU milliseconds a page.
"""

from __future__ import annotations

import contextlib
import json
import re
import sys
import time
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

from rapidfuzz.distance import LCSseq

import gov_clean
from gov_clean.decode import decode

ROOT = Path(__file__).resolve().parents[2]
DEFAULT = ROOT.parent / "shared" / "data" / "dev"
Extract = Callable[[bytes], tuple[str, str | None]]


def fold(text: str | None) -> str:
    return re.sub(r"\s+|[\u200b-\u200f\ufeff]", "", unicodedata.normalize("NFKC", text or ""))


def ours(data: bytes) -> tuple[str, str | None]:
    page = gov_clean.clean(data)
    return page.body.text, page.metadata.title


def peers() -> Iterator[tuple[str, Extract]]:
    """The extractors installed beside gov-clean."""
    try:
        import trafilatura

        def with_trafilatura(data: bytes) -> tuple[str, str | None]:
            found = trafilatura.bare_extraction(data, with_metadata=True)
            return (found.text or "", found.title) if found else ("", None)

        yield "trafilatura", with_trafilatura
    except ImportError:
        pass
    try:
        from resiliparse.extract.html2text import extract_plain_text

        yield "resiliparse", lambda data: (extract_plain_text(decode(data).text, main_content=True), None)
    except ImportError:
        pass
    try:
        from readability import Document

        def with_readability(data: bytes) -> tuple[str, str | None]:
            from lxml import html

            found = Document(decode(data).text)
            return html.fromstring(found.summary()).text_content(), found.short_title()

        yield "readability-lxml", with_readability
    except ImportError:
        pass
    try:
        from gne import GeneralNewsExtractor

        def with_gne(data: bytes) -> tuple[str, str | None]:
            found = GeneralNewsExtractor().extract(decode(data).text)
            return found["content"], found["title"]

        yield "gne", with_gne
    except ImportError:
        pass


def measure(name: str, extract: Extract, kind: str, gold: list[dict[str, object]], folder: Path) -> None:
    for group, government in (("gov", True), ("other", False)):
        rows = [row for row in gold if row["kind"] == kind and row["gov"] is government]
        scores, titles, spent, failed = [], [], 0.0, 0
        for row in rows:
            data = (folder / "pages" / str(row["file"])).read_bytes()
            start = time.process_time()
            try:
                text, title = extract(data)
            except Exception:
                text, title, failed = "", None, failed + 1
            spent += time.process_time() - start
            found, body, allowed = fold(text), fold(str(row["body"])), fold(str(row["allowed"]))
            precision = LCSseq.similarity(found, allowed) / len(found) if found else 0.0
            recall = LCSseq.similarity(found, body) / len(body) if body else 1.0
            scores.append(
                (precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0)
            )
            wanted = row["title"]
            if isinstance(wanted, list) and wanted != ["?"]:
                titles.append(any(fold(title) == fold(one) for one in wanted))
        if not scores:
            continue
        means = [sum(column) / len(scores) for column in zip(*scores, strict=True)]
        right = f"{sum(titles) / len(titles):.3f}" if titles else "-"
        print(
            f"{name:18}{kind + '/' + group:12}{len(rows):5}"
            + "".join(f"{mean:8.3f}" for mean in means)
            + f"{right:>8}{spent / len(rows) * 1000:8.1f}{failed:8}"
        )


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    if not (folder / "gold.jsonl").exists():
        sys.exit(f"{folder}: no gold.jsonl here; give the folder of a page set")
    with (folder / "gold.jsonl").open(encoding="utf-8") as lines:
        gold = [json.loads(line) for line in lines]
    print(f"{'':18}{'':12}{'pages':>5}{'P':>8}{'R':>8}{'F1':>8}{'title':>8}{'ms':>8}{'failed':>8}")
    tools = [("gov-clean", ours), *peers()]
    for _, extract in tools:  # each loads and compiles what it needs outside the clock, on pages that are not measured
        for page in sorted((ROOT / "examples" / "raw").iterdir()):
            with contextlib.suppress(Exception):
                extract(page.read_bytes())
    for name, extract in tools:
        measure(name, extract, "html", gold, folder)
    for kind in ("dump", "text"):
        measure("gov-clean", ours, kind, gold, folder)


if __name__ == "__main__":
    main()
