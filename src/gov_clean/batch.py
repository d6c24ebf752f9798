"""Files in, files out: walking, reading, processes, atomic writes."""

from __future__ import annotations

import os
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import chain, islice
from pathlib import Path
from typing import IO, Any, NamedTuple, TypeVar

from gov_clean.ignore import Patterns

T = TypeVar("T")
R = TypeVar("R")

SUFFIXES = (".txt", ".html", ".htm", ".shtml", ".md")
_CHUNK = 16
"""Inputs that a process is given at a time: what a page costs far outweighs sending sixteen of them."""


class InputError(Exception):
    """An input that cannot be read; the message is for people."""


class Input(NamedTuple):
    """One thing to clean.

    path    the file as named, `-` for standard input, `file.jsonl:3` for a line, `file.warc.gz#URI` for a page
    place   where it stands below the directory that was named, without suffix; the name of its output
    error   why it cannot be read
    data    its bytes, where they are at hand already: a line of JSON, a page of an archive
    shared  what it shares with the other files of its directory, as `Selection.shared` gave it
    """

    path: str
    place: str = ""
    error: str | None = None
    data: bytes | None = None
    shared: Any = None


class Selection(NamedTuple):
    """Which files are inputs.

    include   patterns of the files that are taken from a directory; empty: by SUFFIXES (and .gz after them)
    exclude   patterns of files and directories below a directory that are left out
    force     whether `exclude` holds for files named one by one, too
    base      the directory that the patterns of `exclude` start from
    suffixes  what `include` means when it is empty
    skip      files and directories, from the root, that are no pages: the output, the user's terms
    shared    called with the inputs of each directory; the answer goes with every one of them
    """

    include: Patterns = Patterns(())
    exclude: Patterns = Patterns(())
    force: bool = False
    base: Path = Path()
    suffixes: tuple[str, ...] = SUFFIXES
    skip: frozenset[Path] = frozenset()
    shared: Callable[[list[str]], Any] | None = None

    def takes(self, path: str) -> bool:
        """Whether a file below a directory is an input by its name."""
        if self.include:
            return bool(self.include.match(path))
        return path.lower().removesuffix(".gz").endswith(self.suffixes)


def reason(error: OSError) -> str:
    """The cause of an OSError in lower-case words."""
    return (error.strerror or str(error)).lower()


def stem(name: str) -> str:
    """The name of a file without its suffix (and without .gz)."""
    return Path(name.removesuffix(".gz")).stem


def walk(paths: Iterable[str], selection: Selection) -> Iterator[Input]:
    """Every input, once: files as named, directories in the order of their names.

    Hidden files and what a .gitignore names are left out below a directory, never where a file is named itself.
    """
    by_key: dict[str, str] = {}
    for path in paths:
        by_key.setdefault(_key(path), path)
    named = list(by_key.values())
    if len(named) == 1:
        yield from _walk(named, selection)
        return
    seen = set()
    for item in _walk(named, selection):
        if _key(item.path) not in seen:
            seen.add(_key(item.path))
            yield item


def _key(path: str) -> str:
    """A path as it is the same by each of its names."""
    return path if path in ("", "-") else os.path.abspath(path)  # noqa: PTH100


def _walk(named: list[str], selection: Selection) -> Iterator[Input]:
    stems = Counter(stem(Path(path).name) for path in named)
    for path in named:
        if path in ("", "-") or not Path(path).is_dir():
            if not (selection.force and path != "-" and selection.exclude.match_tree(relative(path, selection.base))):
                name = Path(path).name
                yield Input(path, name if stems[stem(name)] > 1 else stem(name))
            continue
        found = False
        for found_one in _below(Path(path), Path(path), _git_ignores(Path(path)), selection):
            found = True
            yield found_one
        if not found:
            yield Input(path, error="no text, HTML or Markdown file in this directory, or all of them are left out")


def _below(
    folder: Path, root: Path, ignores: tuple[tuple[Path, Patterns], ...], selection: Selection
) -> Iterator[Input]:
    try:
        entries = sorted((e for e in os.scandir(folder) if not e.name.startswith(".")), key=lambda e: e.name)
    except OSError as error:
        yield Input(str(folder), error=reason(error))
        return
    ignores = (*ignores, *_ignore_file(folder))
    kept, skipped = [], {path.name for path in selection.skip}
    for entry in entries:
        path = folder / entry.name
        is_folder = entry.is_dir(follow_symlinks=False)
        if not (is_folder or (entry.is_file() and selection.takes(entry.name))):
            continue
        if selection.exclude.match(relative(path, selection.base), is_folder) or _ignored(path, is_folder, ignores):
            continue
        if path.name not in skipped or path.resolve() not in selection.skip:
            kept.append((path, is_folder))
    stems = Counter(stem(path.name) for path, is_folder in kept if not is_folder)
    files = [str(path) for path, is_folder in kept if not is_folder]
    shared = selection.shared(files) if selection.shared and files else None
    for path, is_folder in kept:
        if is_folder:
            yield from _below(path, root, ignores, selection)
        else:
            # a.txt and a.html would be one file in the output: both keep their whole names.
            name = path.name if stems[stem(path.name)] > 1 else stem(path.name)
            yield Input(str(path), str((folder / name).relative_to(root)), shared=shared)


def _absolute(path: Path) -> Path:
    """The path from the root, without `..`; symbolic links stand as they are."""
    return Path(os.path.abspath(path))  # noqa: PTH100


def relative(path: str | Path, base: Path) -> str:
    """The path from a directory, with `/`; from the root where it lies elsewhere."""
    absolute, base = _absolute(Path(path)), _absolute(base)
    return (absolute.relative_to(base) if absolute.is_relative_to(base) else absolute).as_posix().lstrip("/")


def _ignored(path: Path, folder: bool, ignores: tuple[tuple[Path, Patterns], ...]) -> bool:
    absolute = _absolute(path)
    for base, patterns in reversed(ignores):
        found = patterns.match(absolute.relative_to(base).as_posix(), folder)
        if found is not None:
            return found
    return False


def _ignore_file(folder: Path) -> tuple[tuple[Path, Patterns], ...]:
    try:
        lines = (folder / ".gitignore").read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return ()
    return ((_absolute(folder), Patterns(lines)),)


def _git_ignores(root: Path) -> tuple[tuple[Path, Patterns], ...]:
    """The .gitignore files above a directory, up to the top of its git repository."""
    above = _absolute(root).parents
    top = next((n for n, folder in enumerate(above) if (folder / ".git").exists()), -1)
    if (root / ".git").exists():
        return ()
    return tuple(found for folder in reversed(above[: top + 1]) for found in _ignore_file(folder))


def read(path: str) -> bytes:
    """The bytes of a file, or of standard input for `-`; what is compressed (.gz) is unpacked.

    Raises OSError, or InputError for a damaged .gz.
    """
    if path == "-":
        import sys

        return sys.stdin.buffer.read()
    if not path:
        raise InputError("an empty name is no file")
    data = Path(path).read_bytes()
    if not path.endswith(".gz"):
        return data
    import gzip
    import zlib

    try:
        return gzip.decompress(data)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise InputError(f"not a whole .gz file: {error}") from None


def expanded(inputs: Iterable[Input], form: str | None) -> Iterator[Input]:
    """The inputs, with an input of its own for every line of JSON Lines and every page of a web archive.

    form   jsonl or warc: what every input is; else a file is an archive by its name alone

    No more of a file is read than is wanted.
    """
    for item in inputs:
        if item.error:
            yield item
            continue
        split = _lines if form == "jsonl" else _pages if form == "warc" or is_archive(item.path) else None
        if split is None:
            yield item
            continue
        try:
            with _open(item.path) as file:
                yield from split(item, file)
        except OSError as error:
            yield item._replace(error=reason(error))


def counted(inputs: Iterable[Input], most: int = 100_000) -> tuple[Iterable[Input], int | None]:
    """The inputs and their number; None where they are too many, or carry data, so that all of them would fill the memory."""
    stream = iter(inputs)
    ahead = []
    for item in stream:
        ahead.append(item)
        if item.data is not None or len(ahead) >= most:
            return chain(ahead, stream), None
    return ahead, len(ahead)


def is_archive(path: str) -> bool:
    """Whether a file is a web archive by its name."""
    return path.lower().removesuffix(".gz").endswith(".warc")


def _lines(item: Input, file: IO[bytes]) -> Iterator[Input]:
    import zlib

    try:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield item._replace(path=f"{item.path}:{number}", data=line)
    except (EOFError, zlib.error):
        yield item._replace(error="not a whole .gz file")


def _pages(item: Input, file: IO[bytes]) -> Iterator[Input]:
    from gov_clean import archive

    try:
        for number, (uri, data) in enumerate(archive.pages(file), 1):
            yield item._replace(path=f"{item.path}#{uri}", place=f"{item.place or 'warc'}/{number:06}", data=data)
    except archive.ArchiveError as error:
        yield Input(item.path, error=str(error))


def _open(path: str) -> IO[bytes]:
    """The bytes of a file or of standard input (`-`), unpacked; what comes through a pipe tells by itself whether it is packed."""
    if path == "-":
        import sys

        pipe = os.fdopen(os.dup(sys.stdin.fileno()), "rb")
        if pipe.peek(2)[:2] != b"\x1f\x8b":
            return pipe
        import gzip

        return gzip.open(pipe, "rb")  # type: ignore[return-value]
    if path.endswith(".gz"):
        import gzip

        return gzip.open(path, "rb")  # type: ignore[return-value]
    return Path(path).open("rb")


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Ctrl-C waits for the end of the block: no file is left half-made, and no process without its orders."""
    import signal
    import threading

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, frame: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if came:
            raise KeyboardInterrupt


class AtomicFile:
    """A file whole or not at all: a temporary one beside it, and a rename at the end.

    Mode and owner of a file that is replaced are kept and symbolic links followed; hard links are not. With `durable` the
    bytes are on the disk before the name points to them, so that a power cut leaves the old file or the new one.
    What is no file (a device, a named pipe) is written to as it is. An OSError names the file that was asked for.
    """

    def __init__(self, path: Path, durable: bool = True) -> None:
        import tempfile

        self._path = path
        self._target = path.resolve()
        self._durable = durable
        self._name = ""
        self._dropped = False
        with self._naming():
            if self._target.exists() and not self._target.is_file():
                self._file = self._target.open("wb")
                return
            prefix, folder = f".{self._target.name[:60]}.", self._target.parent
            handle, self._name = tempfile.mkstemp(prefix=prefix, suffix=".gov-clean", dir=folder)
            self._file = os.fdopen(handle, "wb")

    @contextmanager
    def _naming(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            error.filename = str(self._path)
            raise

    def write(self, data: bytes) -> None:
        """Bytes at the end of the new file."""
        with self._naming():
            self._file.write(data)

    def drop(self) -> None:
        """The old file stays."""
        self._dropped = True

    def __enter__(self) -> AtomicFile:
        """The file itself."""
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        """The new file in place; after an error, nothing."""
        try:
            if kind is None and not self._dropped:
                with self._naming():
                    self._finish()
        finally:
            try:
                with suppress(OSError):
                    self._file.close()
            finally:
                if self._name:
                    Path(self._name).unlink(missing_ok=True)

    def _finish(self) -> None:
        self._file.flush()
        if not self._name:
            return
        if self._durable:
            os.fsync(self._file.fileno())
        self._file.close()
        new = Path(self._name)
        try:
            old = self._target.stat()
        except FileNotFoundError:
            mask = os.umask(0)
            os.umask(mask)
            new.chmod(0o666 & ~mask)
        else:
            if hasattr(os, "chown") and (old.st_uid, old.st_gid) != (new.stat().st_uid, new.stat().st_gid):
                os.chown(new, old.st_uid, old.st_gid)
            new.chmod(old.st_mode & 0o7777)
        new.replace(self._target)
        if self._durable and os.name == "posix":
            folder = os.open(self._target.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


def write_atomic(path: Path, data: bytes, durable: bool = True) -> None:
    """The file whole or not at all."""
    with uninterrupted(), AtomicFile(path, durable) as file:
        file.write(data)


def kept(path: Path) -> Path:
    """The second name of a file: `NAME.orig` beside it, beside what it points to for a symbolic link."""
    path = path.resolve() if path.is_symlink() else path
    return path.with_name(path.name + ".orig")


def keep(path: Path) -> None:
    """The file under its second name, where it stays as it is when the first gets new contents.

    Raises OSError where that name is another file's.
    """
    second = kept(path)
    try:
        os.link(path.resolve(), second)
    except FileExistsError:
        if second.read_bytes() != path.read_bytes():
            raise FileExistsError(f"{second} stands already; move it, or give --no-backup") from None
    except OSError:  # no hard links here
        write_atomic(second, path.read_bytes())


def write_out(data: bytes) -> None:
    """Bytes to standard output, all of them; OSError where that fails, whatever the buffering."""
    view = memoryview(data)
    while view:
        view = view[os.write(1, view) :]


def each(work: Callable[[T], R], items: Iterable[T], jobs: int) -> Iterator[R]:
    """Results in input order, over `jobs` processes; only a few chunks of items are under way at any time.

    One item, or one job, never starts a process.
    """
    stream = iter(items)
    first = list(islice(stream, 2))
    if jobs <= 1 or len(first) < 2:
        yield from map(work, first)
        yield from map(work, stream)
        return
    from concurrent.futures import Future, ProcessPoolExecutor

    head = [*first, *islice(stream, _CHUNK * jobs - 2)]
    size = max(1, min(_CHUNK, -(-len(head) // jobs)))
    pool = ProcessPoolExecutor(jobs, initializer=_serve)
    waiting: deque[Future[list[R]]] = deque()
    try:
        with uninterrupted():  # the first tasks start the processes
            for start in range(0, len(head), size):
                waiting.append(pool.submit(_chunk, work, head[start : start + size]))
        while chunk := list(islice(stream, size)):
            if len(waiting) > 3 * jobs:
                yield from waiting.popleft().result()
            waiting.append(pool.submit(_chunk, work, chunk))
        while waiting:
            yield from waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _chunk(work: Callable[[T], R], items: list[T]) -> list[R]:
    return [work(item) for item in items]


def _end_with(parent: Any) -> None:
    """Ends this process when its parent has ended."""
    parent.join()
    os._exit(1)


def _serve() -> None:
    """Ctrl-C is for the parent, which lets its processes finish what they have; without it they end."""
    import signal
    import threading
    from multiprocessing import parent_process

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(parent_process(),), daemon=True).start()
