"""Files in, files out: reading, walking, processes, atomic writes."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

SUFFIXES = frozenset({".txt", ".html", ".htm", ".shtml", ".md"})


class InputError(Exception):
    """An input that cannot be read; the message is for people."""


def reason(error: OSError) -> str:
    """The cause of an OSError in lower-case words."""
    return (error.strerror or str(error)).lower()


def walk(paths: Iterable[str]) -> Iterator[tuple[str, str, InputError | None]]:
    """(path, path below its root, error) of every input: files as named, directories by suffix, hidden ones skipped."""
    for path in paths:
        if path == "-" or not Path(path).is_dir():
            yield path, Path(path).name, None
            continue
        found = [
            Path(folder) / name
            for folder, folders, names in os.walk(path)
            for name in names
            if not name.startswith(".")
            and Path(name).suffix.lower() in SUFFIXES
            and not any(part.startswith(".") for part in Path(folder).relative_to(path).parts)
        ]
        if not found:
            yield path, "", InputError("no text, HTML or Markdown file in this directory")
        for file in sorted(found):
            yield str(file), str(file.relative_to(path)), None


def write_atomic(path: Path, data: bytes) -> None:
    """The file whole or not at all: a temporary file beside it, fsync, rename. Mode kept, symlinks followed."""
    target = path.resolve()
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            Path(name).chmod(target.stat().st_mode & 0o7777)
        else:
            mask = os.umask(0)
            os.umask(mask)
            Path(name).chmod(0o666 & ~mask)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def write_out(data: bytes) -> None:
    """Bytes to standard output, all of them; OSError where that fails, whatever the buffering."""
    view = memoryview(data)
    while view:
        view = view[os.write(1, view) :]


def each(work: Callable[[T], R], items: list[T], jobs: int) -> Iterator[R]:
    """Results in input order, over processes where there is more than one item and job."""
    if jobs <= 1 or len(items) <= 1:
        yield from map(work, items)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(min(jobs, len(items))) as pool:
        yield from pool.map(work, items, chunksize=max(1, min(16, len(items) // (4 * jobs))))
