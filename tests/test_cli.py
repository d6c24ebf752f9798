"""The command as a real process: a case is a file in tests/cli/, one behaviour each.

A case is TOML. Only `args` is needed; what is not said is not looked at, but standard error, the exit status and stray
files always are.

    about = "what holds"
    args = ["-f", "text"]
    env = { NO_COLOR = "1" }
    exit = 0                        default 0
    stdin = "text"                  default: empty
    stdout = "text"                 exactly; or stdout_has = ["piece"], stdout_lacks = ["piece"]
    stderr = "text"                 default: empty; or stderr_has = ["piece"]
    [before."name"]                 files before: text, or hex; encoding (of text), mode
    [after."name"]                  files after, likewise: `absent = true` for one that must not be there
                                    every file of `before` that is not named here must be as it was

`{COMMA}` and the like in texts are the full-width marks of gov_clean.characters, which editors fold to ASCII unseen.
What needs more than one process (signals, limits, terminals) stands below as Python.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

import pytest

from gov_clean import characters

HERE = Path(__file__).resolve().parent
CASES = sorted((HERE / "cli").glob("*.toml"))
COMMAND = [sys.executable, "-m", "gov_clean"]
PLAIN = {"COLUMNS": "80", "TERM": "xterm", "HOME": "/nonexistent"}
UNSET = ("NO_COLOR", "FORCE_COLOR", "GITHUB_ACTIONS", "PYTHONUTF8", "PYTHONUNBUFFERED")
posix = pytest.mark.skipif(os.name != "posix", reason="signals and limits of POSIX")


def environment(**more: str) -> dict[str, str]:
    return {**{k: v for k, v in os.environ.items() if k not in UNSET}, **PLAIN, **more}


def filled(value: Any) -> Any:
    """A text of a case with its {NAMES} replaced."""
    if isinstance(value, list):
        return [filled(item) for item in value]
    return re.sub(r"\{([A-Z_]+)\}", lambda m: str(getattr(characters, m[1])), value)


def content(file: dict[str, Any]) -> bytes:
    if "hex" in file:
        return bytes.fromhex(file["hex"]) * file.get("times", 1)
    return (filled(file.get("text", "")) * file.get("times", 1)).encode(file.get("encoding", "utf-8"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path, tmp_path: Path) -> None:
    case = tomllib.loads(path.read_text(encoding="utf-8"))
    assert case["about"]
    before = {name: content(file) for name, file in case.get("before", {}).items() if not name.endswith("/")}
    for name in case.get("before", {}):
        (tmp_path / name if name.endswith("/") else (tmp_path / name).parent).mkdir(parents=True, exist_ok=True)
    for name, data in before.items():
        (tmp_path / name).write_bytes(data)
        if "mode" in case["before"][name]:
            (tmp_path / name).chmod(int(case["before"][name]["mode"], 8))
    done = subprocess.run(
        [*COMMAND, *filled(case["args"])],
        input=filled(case.get("stdin", "")).encode(),
        capture_output=True,
        cwd=tmp_path,
        env=environment(**case.get("env", {})),
        timeout=60,
    )
    out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    assert (done.returncode, "Traceback" in err) == (case.get("exit", 0), False), err
    if "stdout" in case:
        assert out == filled(case["stdout"])
    for piece in filled(case.get("stdout_has", [])):
        assert piece in out
    for piece in filled(case.get("stdout_lacks", [])):
        assert piece not in out
    if "stderr_has" in case:
        for piece in filled(case["stderr_has"]):
            assert piece in err
        assert "stderr_lines" not in case or err.count("\n") == case["stderr_lines"]
    else:
        assert err == filled(case.get("stderr", ""))
    after = case.get("after", {})
    found = {str(p.relative_to(tmp_path)): p for p in tmp_path.rglob("*") if p.is_file()}
    wanted = set(before) | {name for name, file in after.items() if not file.get("absent")}
    assert set(found) == wanted
    for name, file in found.items():
        if name not in after:
            assert file.read_bytes() == before[name], f"{name} was changed"
            continue
        if "text" in after[name] or "hex" in after[name]:
            assert file.read_bytes() == content(after[name])
        for piece in filled(after[name].get("has", [])):
            assert piece in file.read_text(encoding="utf-8")
        for piece in filled(after[name].get("lacks", [])):
            assert piece not in file.read_text(encoding="utf-8")
        if "mode" in after[name]:
            assert file.stat().st_mode & 0o777 == int(after[name]["mode"], 8)


BODY = "云岭市民政局近日召开专题会议,研究部署冬季困难群众走访工作。\n"
CLEAN = BODY.replace(",", characters.COMMA)
LONG = "".join(f"第{n}项工作,由云岭市民政局负责落实。\n" for n in range(3000))


def run(*args: object, data: bytes = b"", cwd: Path | None = None, **more: str) -> subprocess.CompletedProcess[bytes]:
    command = [*COMMAND, *map(str, args)]
    return subprocess.run(command, input=data, capture_output=True, cwd=cwd, env=environment(**more), timeout=60)


def shell(script: str, cwd: Path, **more: str) -> subprocess.CompletedProcess[bytes]:
    script = script.replace("gov-clean", " ".join(COMMAND))
    return subprocess.run(["sh", "-c", script], capture_output=True, cwd=cwd, env=environment(**more), timeout=60)


def tree(root: Path, number: int, text: str = BODY) -> Path:
    for n in range(number):
        file = root / "in" / f"{n % 7}" / f"{n:03}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.replace("云岭市", f"云岭市第{n}区"), encoding="utf-8")
    return root / "in"


def test_an_unchanged_file_is_not_written(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(CLEAN, encoding="utf-8")
    stamp = file.stat()
    assert run("-i", "a.txt", cwd=tmp_path).returncode == 0
    assert (file.stat().st_mtime_ns, file.stat().st_ino) == (stamp.st_mtime_ns, stamp.st_ino)


@pytest.mark.parametrize("name", ["docs/a.txt", "./docs/a.txt", "docs/../docs/a.txt"])
@pytest.mark.parametrize("inside", [False, True])
def test_patterns_start_from_the_configuration_file(tmp_path: Path, name: str, inside: bool) -> None:
    """Whatever directory the command is called in, and however a file is named."""
    (tmp_path / "docs" / "old").mkdir(parents=True)
    for file in ("docs/a.txt", "docs/old/b.txt"):
        (tmp_path / file).write_text(BODY, encoding="utf-8")
    named, cwd = (f"../{name}", tmp_path / "docs") if inside else (name, tmp_path)
    assert run("--check", named, cwd=cwd).returncode == 1
    (tmp_path / "gov-clean.toml").write_text('per-file-ignores = { "docs/a*" = ["P"] }\nexclude = ["docs/old/"]\n')
    for path in (named, tmp_path / "docs" / "a.txt", "." if inside else "docs"):
        assert run("--check", path, cwd=cwd).returncode == 0
    assert run("--check", "--exclude", "docs/old/", "." if inside else "docs", cwd=cwd).returncode == int(inside)


@posix
def test_in_place_writes_through_a_symbolic_link(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "a.txt").write_text(BODY, encoding="utf-8")
    (tmp_path / "link.txt").symlink_to("there/a.txt")
    assert run("-i", "link.txt", cwd=tmp_path).returncode == 0
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "there" / "a.txt").read_text(encoding="utf-8") == CLEAN


@posix
@pytest.mark.parametrize("args", ["-i a.txt", "a.txt -f text -o b.txt", "in -f text -o out"])
def test_a_full_disk_leaves_the_old_file(tmp_path: Path, args: str) -> None:
    (tmp_path / "a.txt").write_text(LONG, encoding="utf-8")
    (tmp_path / "b.txt").write_text("old", encoding="utf-8")
    (tmp_path / "in").mkdir()
    shutil.copy(tmp_path / "a.txt", tmp_path / "in")
    done = shell(f"ulimit -f 8; exec gov-clean {args}", tmp_path, PYTHONDONTWRITEBYTECODE="1")
    assert done.returncode == 2 and done.stderr.count(b"\n") == 1 and b".txt: file too large" in done.stderr
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == LONG
    assert (tmp_path / "b.txt").read_text(encoding="utf-8") == "old"
    names = {path.name for path in tmp_path.rglob("*")}
    assert names <= {"a.txt", "b.txt", "in", "out"}, "no half-written file stays"


@posix
def test_killed_at_any_moment_a_file_is_old_or_new(tmp_path: Path) -> None:
    files = list(tree(tmp_path, 40).rglob("*.txt"))
    old = {file: file.read_text(encoding="utf-8") for file in files}
    seen = set()
    for wait in (0.15, 0.25, 0.35, 0.5):
        process = subprocess.Popen(
            [*COMMAND, "-i", "-j", "1", "in"], cwd=tmp_path, env=environment(), stderr=subprocess.PIPE
        )
        time.sleep(wait)
        process.kill()
        process.communicate()
        for file, text in old.items():
            now = file.read_text(encoding="utf-8")
            assert now in (text, text.replace(",", characters.COMMA))
            seen.add(now == text)
    assert run("-i", "in", cwd=tmp_path).returncode == 0
    assert all(file.read_text(encoding="utf-8") == text.replace(",", characters.COMMA) for file, text in old.items())


def heed_interrupts() -> None:
    """What a process started in the background of a shell does not do, and its children neither."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@posix
@pytest.mark.parametrize("jobs", [1, 2])
def test_an_interrupt_is_130_and_quiet(tmp_path: Path, jobs: int) -> None:
    tree(tmp_path, 3000, BODY * 40)
    process = subprocess.Popen(
        [*COMMAND, "in", "-f", "text", "-o", "out", "-j", str(jobs)], cwd=tmp_path, env=environment(),
        stderr=subprocess.PIPE, start_new_session=True, preexec_fn=heed_interrupts,
    )  # fmt: skip
    while not (tmp_path / "out").exists():
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    error = process.communicate(timeout=60)[1]
    assert (process.returncode, error) == (130, b"")
    assert not [path for path in (tmp_path / "out").rglob("*") if path.name.startswith(".")]


@pytest.mark.skipif(not Path("/proc").exists(), reason="no /proc on this system")
def test_killed_the_parent_leaves_no_process_behind(tmp_path: Path) -> None:
    tree(tmp_path, 3000, BODY * 40)
    process = subprocess.Popen(
        [*COMMAND, "in", "-f", "text", "-o", "out", "-j", "2"], cwd=tmp_path, env=environment(), start_new_session=True
    )
    while not (tmp_path / "out").exists():
        time.sleep(0.01)
    process.kill()
    process.wait()
    until = time.time() + 20
    while time.time() < until and _session(process.pid):
        time.sleep(0.1)
    assert not _session(process.pid)


def _session(leader: int) -> list[str]:
    """The processes of a session that still run."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            state, _, _, session = stat.read_text().rpartition(")")[2].split()[:4]
            if int(session) == leader and state != "Z":
                found.append(stat.parent.name)
    return found


@posix
@pytest.mark.parametrize("jobs", [1, 2])
def test_interrupted_at_any_moment_nothing_half_made_stays(tmp_path: Path, jobs: int) -> None:
    files = list(tree(tmp_path, 60).rglob("*.txt"))
    old = {file: file.read_text(encoding="utf-8") for file in files}
    broken_off = 0
    for wait in (0.1, 0.14, 0.18, 0.22, 0.26, 0.3):
        for file, text in old.items():
            file.write_text(text, encoding="utf-8")
        process = subprocess.Popen(
            [*COMMAND, "-i", "-q", "-j", str(jobs), "in"], cwd=tmp_path, env=environment(),
            stderr=subprocess.PIPE, start_new_session=True, preexec_fn=heed_interrupts,
        )  # fmt: skip
        time.sleep(wait)
        os.killpg(process.pid, signal.SIGINT)
        error = process.communicate(timeout=60)[1]
        if process.returncode == 130:
            broken_off += 1
            assert error == b""
        assert {path.name for path in tmp_path.rglob("*") if path.is_file()} == {file.name for file in files}
        for file, text in old.items():
            assert file.read_text(encoding="utf-8") in (text, text.replace(",", characters.COMMA))
    assert broken_off


@posix
@pytest.mark.parametrize("moment", ["tempfile.mkstemp", "os.fsync", "os.fdopen"])
def test_an_interrupt_waits_until_the_file_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    from gov_clean import batch

    real = importlib.import_module(moment.split(".")[0]).__dict__[moment.split(".")[1]]

    def interrupted(*args: Any, **more: Any) -> Any:
        done = real(*args, **more)
        os.kill(os.getpid(), signal.SIGINT)
        return done

    monkeypatch.setattr(moment, interrupted)
    with pytest.raises(KeyboardInterrupt):
        batch.write_atomic(tmp_path / "a.txt", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
    assert (tmp_path / "a.txt").read_bytes() == b"new"


@posix
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(
    "args", ["a.txt -f json --select P", "--help", "--list-rules", "in -f jsonl -j 2", "a.txt --diff"]
)
def test_a_closed_pipe_is_quiet(tmp_path: Path, args: str, unbuffered: str) -> None:
    (tmp_path / "a.txt").write_text(LONG, encoding="utf-8")
    tree(tmp_path, 40)
    done = shell(f"{{ gov-clean {args}; echo $? >status; }} | head -c 10", tmp_path, PYTHONUNBUFFERED=unbuffered)
    assert done.stderr == b"" and len(done.stdout) == 10
    assert (tmp_path / "status").read_text() == "0\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
@pytest.mark.parametrize(
    "args", ["a.txt", "a.txt -f jsonl", "--check a.txt", "--list-rules", "--help", "--show-settings"]
)
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_disk_under_standard_output_is_an_error(tmp_path: Path, args: str, unbuffered: str) -> None:
    (tmp_path / "a.txt").write_text(BODY, encoding="utf-8")
    done = shell(f"gov-clean {args} >/dev/full", tmp_path, PYTHONUNBUFFERED=unbuffered)
    assert done.returncode == 2 and b"no space left on device" in done.stderr and done.stderr.count(b"\n") == 1


@posix
def test_what_is_no_file_is_written_to_and_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BODY, encoding="utf-8")
    os.mkfifo(tmp_path / "pipe")
    done = shell("cat pipe >got & gov-clean a.txt -f text -o pipe && wait", tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert (tmp_path / "got").read_text(encoding="utf-8") == CLEAN and (tmp_path / "pipe").is_fifo()


@posix
def test_closed_streams(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BODY, encoding="utf-8")
    done = shell("gov-clean a.txt >&-", tmp_path)
    assert (done.returncode, done.stderr) == (2, b"gov-clean: standard output is closed\n")
    done = shell("gov-clean -f text <&-", tmp_path)
    assert done.returncode == 2 and done.stderr.startswith(b"gov-clean: no input")
    done = shell("gov-clean missing.txt a.txt -f jsonl 2>&-", tmp_path)
    assert done.returncode == 2 and done.stdout.count(b"\n") == 1 and b"missing" not in done.stdout


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root reads everything")
def test_an_unreadable_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch(mode=0o000)
    done = run("a.txt", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (2, b"gov-clean: a.txt: permission denied\n")


def test_order_and_number_of_processes_change_nothing(tmp_path: Path) -> None:
    tree(tmp_path, 50)
    one, two = (run("in", "-f", "jsonl", "-j", jobs, cwd=tmp_path).stdout for jobs in (1, 2))
    paths = [json.loads(line)["path"] for line in one.splitlines()]
    assert one == two and len(paths) == 50 and paths == sorted(paths)


def test_compressed_inputs(tmp_path: Path) -> None:
    import gzip

    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(BODY.encode("gb18030")))
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(json.dumps({"text": BODY}).encode() + b"\n"))
    assert run("a.txt.gz", "-f", "text", cwd=tmp_path).stdout.decode() == CLEAN
    done = run("b.jsonl.gz", "--input-format", "jsonl", "-f", "text", cwd=tmp_path)
    assert json.loads(done.stdout) == {"text": CLEAN}
    assert run("-i", "a.txt.gz", cwd=tmp_path).returncode == 2


@posix
def test_a_stream_of_lines_is_answered_line_by_line(tmp_path: Path) -> None:
    """Memory: no more than one line is under way in one process, so that the first answer comes before the second line."""
    process = subprocess.Popen(
        [*COMMAND, "--input-format", "jsonl", "-f", "text", "-j", "1"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdin and process.stdout
    line = json.dumps({"text": BODY}).encode() + b"\n"
    process.stdin.write(line * 2)
    process.stdin.flush()
    assert json.loads(process.stdout.readline()) == {"text": CLEAN}
    process.stdin.close()
    assert len(process.stdout.read().splitlines()) == 1
    process.stdout.close()
    assert process.wait(30) == 0


def test_sarif_is_one_object(tmp_path: Path) -> None:
    tree(tmp_path, 20)
    (tmp_path / "in" / "right.txt").write_text(CLEAN, encoding="utf-8")
    done = run("--check", "--output-format", "sarif", "in", cwd=tmp_path)
    log = json.loads(done.stdout)
    results = log["runs"][0]["results"]
    known = {rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]}
    assert done.returncode == 1 and len(results) == 20 and {r["ruleId"] for r in results} <= known


@pytest.mark.skipif(not shutil.which("git"), reason="no git to compare with")
def test_ignore_patterns_are_those_of_git(tmp_path: Path) -> None:
    from gov_clean.ignore import Patterns

    lines = [
        "*.log", "!keep.log", "/top", "old/", "a/*/b.txt", "x/**/y.txt", "**/deep.txt", "logs/**", "# no", "", "q?.txt", "[ab]c.txt",
        "[!ab]d.txt", "sp ace.txt  ", "\\#hash.txt", "\\!bang.txt", "*.tm[p]", "m/n",
    ]  # fmt: skip
    paths = [
        "1.log", "keep.log", "s/keep.log", "s/2.log", "top", "s/top", "old/f.txt", "s/old/f.txt", "old.txt", "a/1/b.txt", "a/1/2/b.txt", "a/b.txt",
        "x/y.txt", "x/1/y.txt", "x/1/2/y.txt", "deep.txt", "s/t/deep.txt", "logs/1", "logs/s/2", "q1.txt", "q12.txt", "ac.txt", "cc.txt", "cd.txt",
        "ad.txt", "sp ace.txt", "#hash.txt", "!bang.txt", "1.tmp", "m/n", "s/m/n", "no", "plain.txt",
    ]  # fmt: skip
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    (tmp_path / ".gitignore").write_text("".join(line + "\n" for line in lines))
    asked = "".join(path + "\0" for path in paths).encode()
    told = subprocess.run(
        ["git", "-C", tmp_path, "check-ignore", "--no-index", "-z", "--stdin"], input=asked, capture_output=True
    ).stdout
    patterns = Patterns(lines)
    assert {p for p in paths if patterns.match_tree(p)} == set(told.decode().split("\0")) - {""}


def test_the_manual_fits_80_columns() -> None:
    from unicodedata import east_asian_width

    texts = [
        run("--list-rules").stdout.decode(),
        run("--explain", "T001").stdout.decode(),
        run("--explain", "P004").stdout.decode(),
    ]
    for line in (line for text in texts for line in text.splitlines()):
        assert sum(1 + (east_asian_width(c) in "WF") for c in line) <= 80, line


def test_help_and_readme_are_in_step() -> None:
    """Every option that --help names has a row in the README's table, and the other way round."""
    options = re.compile(r"(?<![\w-])--[a-z][a-z-]+")
    shown = set(options.findall(run("--help", COLUMNS="200").stdout.decode().split("Examples:")[0]))
    readme = (HERE.parent / "README.md").read_text(encoding="utf-8")
    rows = "\n".join(line.split("|")[1] for line in readme.replace("\\|", " ").splitlines() if line.startswith("| `"))
    assert set(options.findall(rows)) == shown


@posix
@pytest.mark.parametrize("dumb", [False, True])
def test_a_progress_bar_only_on_a_terminal(tmp_path: Path, dumb: bool) -> None:
    import pty

    tree(tmp_path, 30)
    leader, follower = pty.openpty()
    more = {"TERM": "dumb"} if dumb else {}
    command = [*COMMAND, "in", "-o", "out"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment(**more), stderr=follower, stdout=subprocess.PIPE
    ) as process:
        os.close(follower)
        shown = _all(leader)
        assert process.stdout and process.stdout.read() == b"" and process.wait(30) == 0
    assert (b"\x1b" in shown) is not dumb and (b"30/30" in shown) is not dumb
    assert b"30 inputs in " in shown and b"30 changed" in shown


def _all(terminal: int) -> bytes:
    """What is written to a terminal until its other end is closed."""
    shown = b""
    while True:
        try:
            shown += os.read(terminal, 65536)
        except OSError:
            os.close(terminal)
            return shown


@posix
def test_typed_alone_on_a_terminal_it_shows_usage(tmp_path: Path) -> None:
    import pty

    leader, follower = pty.openpty()
    with subprocess.Popen(
        COMMAND, cwd=tmp_path, env=environment(), stdin=follower, stdout=follower, stderr=follower
    ) as process:
        os.close(follower)
        shown = _all(leader).decode()
        assert process.wait(30) == 2
    assert shown.startswith("Usage: gov-clean [OPTIONS] [PATH]...") and "--help" in shown and "\x1b" not in shown


@posix
@pytest.mark.parametrize("more", [{}, {"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_help_on_a_terminal(more: dict[str, str]) -> None:
    """Panels in 80 columns; colours there, and only there."""
    import pty

    leader, follower = pty.openpty()
    with subprocess.Popen([*COMMAND, "--help"], env=environment(**more), stdout=follower, stderr=follower) as process:
        os.close(follower)
        shown = _all(leader).decode()
        assert process.wait(30) == 0
    assert ("\x1b" in shown) is not bool(more)
    lines = re.sub(r"\x1b\[[0-9;]*m", "", shown).splitlines()
    assert max(map(len, lines)) <= 80
    for panel in ("Arguments", "Output", "Rules", "Input", "Batch", "Configuration", "Help"):
        assert any(line.startswith(f"\u256d\u2500 {panel} ") for line in lines)
    assert any("gov-clean page.txt  " in line for line in lines)


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("--out", "--output --output-encoding --output-format"),
        ("-f ''", "md json jsonl text"),
        ("--select T001", "T001"),
        ("--select P001,W008", "P001,W008"),
        ("--output-format s", "sarif"),
    ],
)
def test_completion_in_bash(tmp_path: Path, words: str, offered: str) -> None:
    (tmp_path / "gov-clean").write_text(f'#!/bin/sh\nexec {" ".join(COMMAND)} "$@"\n')
    (tmp_path / "gov-clean").chmod(0o755)
    script = f"""
        eval "$(gov-clean --show-completion bash)"
        COMP_WORDS=(gov-clean {words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
        $(complete -p gov-clean | sed 's/.*-F \\([^ ]*\\).*/\\1/') gov-clean
        echo "${{COMPREPLY[@]}}"
    """
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(["bash", "-c", script], capture_output=True, env=environment(PATH=path), timeout=60)
    assert (done.stdout.decode(), done.stderr.decode()) == (offered + "\n", "")


@posix
def test_a_name_that_is_no_utf_8(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xb9\xab\xb8\xe6.txt"
    Path(os.fsdecode(name)).write_text(BODY, encoding="utf-8")
    for args in (
        ["-f", "jsonl"],
        ["--diff"],
        ["--check"],
        ["--report", "r.html", "-f", "text"],
        ["-v", "-f", "md"],
        ["--check", "--output-format", "github"],
        ["--check", "--output-format", "sarif"],
        ["-i"],
    ):
        done = subprocess.run(
            [*map(str.encode, [*COMMAND, *args]), name], capture_output=True, cwd=tmp_path, env=environment()
        )
        assert done.returncode in (0, 1) and b"Traceback" not in done.stderr, done.stderr
        out = done.stdout.decode("utf-8")
        if "sarif" in args:
            log = json.loads(out)
            (result,) = log["runs"][0]["results"]
            place = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
            assert unquote_to_bytes(place) == name
    assert Path(os.fsdecode(name)).read_text(encoding="utf-8") == CLEAN


@posix
@pytest.mark.parametrize(
    "more", [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"PYTHONUTF8": "1"}]
)
def test_the_locale_changes_nothing(tmp_path: Path, more: dict[str, str]) -> None:
    (tmp_path / "走访.txt").write_text(BODY, encoding="utf-8")
    done = run("走访.txt", "-f", "text", cwd=tmp_path, **more)
    assert (done.returncode, done.stdout.decode()) == (0, CLEAN)
    for args in (
        ["--help"],
        ["--list-rules"],
        ["--explain", "T001"],
        ["--check", "--output-format", "concise", "走访.txt"],
        ["missing 走.txt"],
    ):
        done = run(*args, cwd=tmp_path, **more)
        assert b"Traceback" not in done.stderr and done.returncode in (0, 1, 2)


def test_the_hooks_of_pre_commit(tmp_path: Path) -> None:
    """The check hook fails with a line a file and writes nothing; the fix hook rewrites, and then the check passes."""
    hooks = (HERE.parent / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    entries = dict(re.findall(r"- id: (\S+)\n(?:  .*\n)*?  entry: gov-clean (.*)\n", hooks))
    (tmp_path / "a.txt").write_text(BODY, encoding="utf-8")
    (tmp_path / "right.md").write_text(CLEAN, encoding="utf-8")
    check, fix = (entries[name].split() for name in ("gov-clean-check", "gov-clean"))
    done = run(*check, "a.txt", "right.md", cwd=tmp_path)
    assert (done.returncode, done.stdout.decode()) == (1, "a.txt: would change (1 edit)\n")
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == BODY
    done = run(*fix, "a.txt", "right.md", cwd=tmp_path)
    assert (done.returncode, done.stderr.decode()) == (0, "gov-clean: a.txt: rewritten (1 edit)\n")
    assert run(*check, "a.txt", "right.md", cwd=tmp_path).returncode == 0


def warc(path: Path, pages: int, **more: Any) -> None:
    """A web archive: pages in GB 2312, compressed and in chunks, and records that are no pages."""
    import gzip
    from io import BytesIO

    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with path.open("wb") as file:
        writer = WARCWriter(file, **more)

        def write(uri: str, status: str, kind: str, data: bytes, *headers: tuple[str, str]) -> None:
            http = StatusAndHeaders(status, [("Content-Type", kind), *headers], protocol="HTTP/1.1")
            writer.write_record(writer.create_warc_record(uri, "response", payload=BytesIO(data), http_headers=http))

        writer.write_record(writer.create_warcinfo_record("a.warc", {"software": "test"}))
        for n in range(pages):
            data = gzip.compress(
                f"<html><head><meta charset=gb2312></head><body><p>第{n}期{BODY}</p></body></html>".encode("gb18030")
            )
            chunks = f"{len(data):x}\r\n".encode() + data + b"\r\n0\r\n\r\n"
            write(
                f"http://example.gov.cn/{n}",
                "200 OK",
                "text/html; charset=gb2312",
                chunks,
                ("Content-Encoding", "gzip"),
                ("Transfer-Encoding", "chunked"),
            )
        write("http://example.gov.cn/no", "404 Not Found", "text/html", b"<p>no</p>")
        write("http://example.gov.cn/a.png", "200 OK", "image/png", b"\x89PNG")
        write("http://example.gov.cn/a.txt", "200 OK", "text/plain", BODY.encode())


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_web_archives(tmp_path: Path, name: str) -> None:
    warc(tmp_path / name, 3, gzip=name.endswith(".gz"))
    rows = [json.loads(line) for line in run(name, "-f", "jsonl", cwd=tmp_path).stdout.splitlines()]
    assert [row["path"] for row in rows] == [
        f"{name}#http://example.gov.cn/{page}" for page in ("0", "1", "2", "a.txt")
    ]
    assert rows[1]["text"] == "第1期" + CLEAN.strip() and rows[1]["encoding"] == "gb18030"
    piped = run("--input-format", "warc", "-f", "jsonl", data=(tmp_path / name).read_bytes(), cwd=tmp_path).stdout
    assert [json.loads(line)["text"] for line in piped.splitlines()] == [row["text"] for row in rows]
    assert run(name, "-f", "text", "-o", "out", cwd=tmp_path).returncode == 0
    assert (tmp_path / "out" / "a" / "000002.txt").read_text(encoding="utf-8").strip() == "第1期" + CLEAN.strip()
    assert run("-i", name, cwd=tmp_path).returncode == 2


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_a_web_archive_that_breaks_off_is_an_error(tmp_path: Path, name: str) -> None:
    """Wherever it is cut, save between two records or right after the headers of HTTP, where nothing tells."""
    import gzip
    import io

    from gov_clean.archive import ArchiveError, pages

    warc(tmp_path / name, 1, gzip=name.endswith(".gz"))
    data = (tmp_path / name).read_bytes()
    silent = 0
    for end in range(1, len(data)):
        stream: Any = io.BytesIO(data[:end])
        try:
            list(pages(gzip.GzipFile(fileobj=stream) if name.endswith(".gz") else stream))
            silent += 1
        except (ArchiveError, gzip.BadGzipFile):
            pass
    assert silent <= 12


def test_without_the_extra_web_archives_name_it(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(b"WARC/1.0\r\n")
    (tmp_path / "warcio.py").write_text("raise ImportError")
    done = run(
        "a.warc",
        "-f",
        "jsonl",
        cwd=tmp_path,
        PYTHONPATH=os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")]),
    )
    assert (done.returncode, done.stderr.decode()) == (
        2,
        "gov-clean: a.warc: WARC files need warcio: pip install 'gov-clean[warc]'\n",
    )


def test_the_library_example(tmp_path: Path) -> None:
    script = HERE.parent / "examples" / "library.py"
    (tmp_path / "a.txt").write_bytes(BODY.replace("\n", "\r\n").encode("gb18030"))
    usage, done = (
        subprocess.run([sys.executable, script, *args], capture_output=True, cwd=tmp_path, env=environment())
        for args in ([], ["a.txt"])
    )
    assert (usage.returncode, usage.stderr.startswith(b"usage: python ")) == (1, True)
    assert done.returncode == 0 and b"P001 made" in done.stdout


@posix
@pytest.mark.parametrize("links", [True, False])
def test_a_file_is_kept_whatever_the_file_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    from gov_clean import batch

    def refused(*names: Any) -> None:
        raise PermissionError

    if not links:
        monkeypatch.setattr(os, "link", refused)
    (tmp_path / "there").mkdir()
    file, link = tmp_path / "there" / "a.txt", tmp_path / "link.txt"
    file.write_bytes(b"old")
    link.symlink_to("there/a.txt")
    batch.keep(link)
    batch.keep(link)
    batch.write_atomic(link, b"new")
    assert (file.read_bytes(), (tmp_path / "there" / "a.txt.orig").read_bytes()) == (b"new", b"old")
    if links:
        with pytest.raises(FileExistsError):
            batch.keep(file)
