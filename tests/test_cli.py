"""The command as a real process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

BODY = "云岭市民政局近日召开专题会议,研究部署冬季困难群众走访工作。\n"
CLEAN = "云岭市民政局近日召开专题会议\uff0c研究部署冬季困难群众走访工作。\n"


def run(*args: object, data: bytes = b"", cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "gov_clean", *map(str, args)]
    return subprocess.run(command, input=data, capture_output=True, cwd=cwd, env=env, timeout=60)


def test_a_pipe() -> None:
    done = run("-f", "text", data=BODY.encode())
    assert (done.returncode, done.stdout.decode(), done.stderr) == (0, CLEAN, b"")


def test_version_and_manual() -> None:
    assert run("--version").stdout.startswith(b"gov-clean ")
    assert "doubled-word" in run("--explain", "T001").stdout.decode()
    assert run("--list-rules").stdout.decode().count("\n") > 20


@pytest.mark.parametrize(
    ("args", "word"),
    [
        (["missing.txt"], "no such file"),
        (["empty-directory", "-f", "jsonl"], "no text"),
        (["binary.bin"], "binary"),
        (["nuls.txt"], "binary"),
        (["good.txt", "--encoding", "klingon"], "unknown encoding"),
        (["good.txt", "--select", "X9"], "unknown rule code"),
        (["good.txt", "--convert", "x2y"], "unknown --convert"),
        (["good.txt", "-f", "pdf"], "unknown --format"),
        (["good.txt", "good.txt"], "several inputs"),
        (["good.txt", "--explain", "X1"], "unknown rule code"),
        (["good.txt", "--config", "bad.toml"], "unknown key 'colour'"),
    ],
)
def test_a_bad_input_is_one_line_and_exit_2(tmp_path: Path, args: list[str], word: str) -> None:
    (tmp_path / "empty-directory").mkdir()
    (tmp_path / "binary.bin").write_bytes(bytes(range(256)) * 4)
    (tmp_path / "nuls.txt").write_bytes(b"\0" * 1000)
    (tmp_path / "good.txt").write_text(BODY, encoding="utf-8")
    (tmp_path / "bad.toml").write_text("colour = 1\n")
    done = run(*args, cwd=tmp_path)
    error = done.stderr.decode()
    assert done.returncode == 2 and word in error
    assert error.count("\n") == 1 and "Traceback" not in error


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BODY, encoding="utf-8")
    done = run("missing.txt", "a.txt", "-f", "jsonl", cwd=tmp_path)
    assert done.returncode == 2
    assert [json.loads(line)["path"] for line in done.stdout.splitlines()] == ["a.txt"]


def test_an_empty_file_is_quiet(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    done = run("empty.txt", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_check_and_diff_write_nothing(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(BODY, encoding="utf-8")
    (tmp_path / "right.txt").write_text(CLEAN, encoding="utf-8")
    done = run("--check", "a.txt", "right.txt", cwd=tmp_path)
    assert done.returncode == 1 and done.stdout.decode().startswith("a.txt: would change") and done.stdout.count(b"\n") == 1
    assert run("--check", "right.txt", cwd=tmp_path).returncode == 0
    shown = run("--diff", "a.txt", cwd=tmp_path)
    assert shown.returncode == 1 and b"+++ " in shown.stdout and b"\x1b" not in shown.stdout
    assert file.read_text(encoding="utf-8") == BODY


@pytest.mark.parametrize(("encoding", "start"), [("utf-8", b"\xef\xbb\xbf"), ("gb18030", b""), ("utf-8", b"")])
def test_in_place_keeps_encoding_bom_newlines_and_mode(tmp_path: Path, encoding: str, start: bytes) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(start + (BODY * 2).replace("召开", "举行", 1).replace("\n", "\r\n").rstrip().encode(encoding))
    file.chmod(0o640)
    assert run("-i", "--select", "P", "a.txt", cwd=tmp_path).returncode == 0
    expected = (CLEAN * 2).replace("召开", "举行", 1).replace("\n", "\r\n").rstrip()
    assert file.read_bytes() == start + expected.encode(encoding)
    assert file.stat().st_mode & 0o777 == 0o640
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]
    stamp = file.stat().st_mtime_ns
    assert run("-i", "--select", "P", "a.txt", cwd=tmp_path).returncode == 0
    assert file.stat().st_mtime_ns == stamp


def test_a_directory_keeps_its_tree_and_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "sub/c.txt"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_text(BODY, encoding="utf-8")
    assert run("in", "-o", "out", cwd=tmp_path).returncode == 0
    found = sorted(str(p.relative_to(tmp_path / "out")) for p in (tmp_path / "out").rglob("*.md"))
    assert found == ["a.md", "b.md", "sub/c.md"]
    one, two = (run("in", "-f", "jsonl", "-j", j, cwd=tmp_path).stdout for j in (1, 2))
    assert one == two and one.count(b"\n") == 3


def test_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("".join(f"第{n}项工作由云岭市民政局负责落实。\n" for n in range(9000)), encoding="utf-8")
    done = subprocess.run(
        f"{sys.executable} -m gov_clean a.txt -f json --select P | head -c 10", shell=True, capture_output=True, cwd=tmp_path, timeout=60
    )
    assert done.stderr == b"" and len(done.stdout) == 10


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_disk_is_an_error() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([sys.executable, "-m", "gov_clean"], input=BODY.encode(), stdout=full, stderr=subprocess.PIPE, timeout=60)
    assert done.returncode == 2 and done.stderr.count(b"\n") == 1
