"""What the command costs: `python tests/benchmarks/command.py [start|bulk|speed|memory ...] [--documents N]`.

start    CPU of a whole process as a multiple of `python -c pass`, the median of 11 pairs
bulk     2,000 small pages into a directory, -j 2 against -j 1
speed    MB/s of UTF-8 through clean, proof and text, one core; and what each rule costs
memory   peak of a JSON Lines stream of N short documents (default 1,000,000) and of a tenth of them

Pages are made up; `speed` reads the development pages beside the project, too, where they are.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

COMMAND = [sys.executable, "-m", "gov_clean"]
DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "dev"
SENTENCES = (
    "云岭市民政局近日召开专题会议,研究部署冬季困难群众走访工作,要求逐户核对信息,逐人了解需要。",
    "青禾县迅速组织力量深入社区,把温暖送到每一户门前,做到件件有回音,事事有着落,群众十分满意。",
    "会议强调,要把这项工作作为当前最重要的任务,压实责任,形成合力。",
    "各乡镇认真贯彻落实,确保各项措施落到实处,取得实实在在的成效。",
)


def page(number: int, chance: random.Random) -> str:
    """A made-up page of about 1,500 bytes with the usual chrome; every fiftieth is scraped twice."""
    body = "\n\n".join(
        "  " + chance.choice(SENTENCES).replace("云岭市", f"云岭市第{chance.randrange(999)}区") for _ in range(8)
    )
    text = (
        f"工作动态 返回上一级\n云岭市第{number}区召开冬季走访工作会议\n发布时间: 2024-01-{number % 28 + 1:02} 09:26\n"
        f"来源:云岭市民政局\n打印 | 分享到:\n\n{body}\n\n责任编辑:王芳\n版权所有 云岭市民政局\n"
    )
    return text + "list\n" + text if number % 50 == 0 else text


def cpu(command: list[str]) -> float:
    """Seconds of CPU of a whole process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def start(folder: Path) -> None:
    text, html = folder / "small.txt", folder / "small.html"
    text.write_text(SENTENCES[0] + "\n", encoding="utf-8")
    html.write_text(
        f"<html><head><title>会议</title></head><body><p>{SENTENCES[0]}</p></body></html>", encoding="utf-8"
    )
    head = folder / "page.txt"
    head.write_text(page(1, random.Random(1)), encoding="utf-8")
    script = Path(sys.executable).with_name("gov-clean")
    command = [str(script)] if script.exists() else COMMAND
    cases = {
        "--version": [*command, "--version"],
        "a sentence": [*command, "-f", "text", str(text)],
        "a page, 1.5 kB": [*command, "-f", "text", str(head)],
        "a small HTML page": [*command, "-f", "text", str(html)],
        "--help": [*command, "--help"],
    }
    found: dict[str, list[float]] = {name: [] for name in cases}
    for _ in range(11):
        least = min(cpu([sys.executable, "-c", "pass"]) for _ in range(2))
        for name, arguments in cases.items():
            found[name].append(cpu(arguments) / least)
    for name, values in found.items():
        print(
            f"start   {name:20} {statistics.median(values):6.1f} x python -c pass  ({min(values):.1f} to {max(values):.1f})"
        )


def bulk(folder: Path) -> None:
    chance = random.Random(1)
    (folder / "in").mkdir()
    for number in range(2000):
        (folder / "in" / f"{number:04}.txt").write_text(page(number, chance), encoding="utf-8")
    ratios = []
    for turn in range(3):
        spent = []
        for jobs in ("1", "2"):
            began = time.monotonic()
            subprocess.run([*COMMAND, "in", "-f", "text", "-o", f"out{turn}{jobs}", "-j", jobs], cwd=folder, check=True)
            spent.append(time.monotonic() - began)
        ratios.append(spent[0] / spent[1])
        print(f"bulk    2,000 pages: -j 1 {spent[0]:.1f} s, -j 2 {spent[1]:.1f} s: {ratios[-1]:.2f} x")
    print(f"bulk    median {statistics.median(ratios):.2f} x on {len(os.sched_getaffinity(0))} cores")


def texts() -> Iterator[tuple[str, list[bytes]]]:
    chance = random.Random(1)
    yield "made-up pages", [page(n, chance).encode() for n in range(400)]
    if DATA.is_dir():
        yield "saved pages", [file.read_bytes() for file in sorted((DATA / "more").glob("*.txt"))]
        for name in ("news", "laws"):
            lines = (DATA / "clean" / f"{name}.txt").read_text("utf-8").splitlines()[:20000]
            yield f"clean {name}", ["\n".join(lines[i : i + 40]).encode() for i in range(0, len(lines), 40)]


def speed() -> None:
    from gov_clean import pipeline
    from gov_clean.page import clean
    from gov_clean.rule import Rule

    sets = dict(texts())
    for name, pages in sets.items():
        best = 0.0
        for _ in range(2):
            began = time.process_time()
            for data in pages:
                clean(data).verify()
            best = max(best, sum(map(len, pages)) / 1e6 / (time.process_time() - began))
        print(f"speed   {name:16} {len(pages):5} texts {sum(map(len, pages)) / 1e6:5.1f} MB  {best:5.2f} MB/s")
    spent: Counter[str] = Counter()
    find = pipeline._find

    def timed(document: object, rules: list[Rule], settings: object) -> object:
        began = time.process_time()
        found = find(document, rules, settings)  # type: ignore[arg-type]
        spent[rules[0].code + (f"..{rules[-1].code}" if len(rules) > 1 else "")] += time.process_time() - began
        return found

    pipeline._find = timed  # type: ignore[assignment]
    began = time.process_time()
    characters = 0
    for pages in sets.values():
        for data in pages:
            characters += len(clean(data).document.source)
    whole = time.process_time() - began
    pipeline._find = find
    spent["metadata, layout, the rest"] = whole - sum(spent.values())
    for name, seconds in spent.most_common(12):
        print(f"speed   {name:28} {seconds / whole:6.1%} {seconds / characters * 1e9:8.0f} ns a character")


def memory(documents: int) -> None:
    for number in (documents // 10, documents):
        began = time.monotonic()
        with tempfile.TemporaryFile() as errors:
            process = subprocess.Popen(
                [*COMMAND, "--input-format", "jsonl", "-f", "text", "-j", "2"],
                stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=errors,
            )  # fmt: skip
            assert process.stdin
            for n in range(number):
                process.stdin.write(json.dumps({"id": n, "text": f"第{n}号:" + SENTENCES[n % 4]}).encode() + b"\n")
            process.stdin.close()
            _, status, used = os.wait4(process.pid, 0)
        print(
            f"memory  {number:9,} documents: peak {used.ru_maxrss / 1024:.0f} MiB, {time.monotonic() - began:.0f} s, exit {os.waitstatus_to_exitcode(status)}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="*", default=["start", "bulk", "speed", "memory"], help="default: all")
    parser.add_argument("--documents", type=int, default=1_000_000)
    told = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed command has its bytecode
    for what in told.what:
        with tempfile.TemporaryDirectory() as folder:
            if what in ("start", "bulk"):
                {"start": start, "bulk": bulk}[what](Path(folder))
            elif what == "speed":
                speed()
            else:
                memory(told.documents)


if __name__ == "__main__":
    main()
