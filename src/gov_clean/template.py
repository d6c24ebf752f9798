"""The template of a site: the lines that many of its pages share outside the article, as fingerprints.

A line seen again and again on the pages of a site is part of the page, not of the article (Bar-Yossef and Rajagopalan,
Template Detection via Data Mining, WWW 2002). Which lines stand outside the article is what `article.layout` says of each page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path

from gov_clean import article, batch, markup, title
from gov_clean.decode import DecodeError, decode
from gov_clean.document import Document
from gov_clean.pipeline import run
from gov_clean.settings import Settings, UsageError

LEAST_PAGES = 4
"""Pages that a line must stand on, and that a directory must hold."""
SHARE = 0.05
"""The share of a directory's pages that a line must stand on."""
SAMPLE = 64
"""Pages of a directory that are read for its template, evenly spaced by name."""
UNNAMED = ("", "page-head", "page-foot", "link-list")
"""Kinds of rows that a template is of: what is chrome by its own words needs none."""
_HEAD = "# gov-clean site template: a line each, letters, digits and Han alone\n"


class Folder:
    """The pages of one directory, and what they share.

    paths      its files
    encoding   of the files; None: detected
    """

    def __init__(self, paths: Sequence[str], encoding: str | None = None) -> None:
        self.paths = paths
        self.encoding = encoding

    @cached_property
    def template(self) -> frozenset[str]:
        """The template of the directory; files that cannot be read are left out."""
        if len(self.paths) < LEAST_PAGES:
            return frozenset()
        pages = {text for path in _sample(sorted(self.paths)) if (text := self._text(path)) is not None}
        try:
            return collect(pages)
        except Exception:  # the page that trips a rule is named when its turn comes; it must not end the run
            return frozenset()

    def _text(self, path: str) -> str | None:
        try:
            return decode(batch.read(path), self.encoding).text
        except (OSError, batch.InputError, DecodeError):
            return None


def _sample(paths: Sequence[str]) -> list[str]:
    size = len(paths)
    return [paths[i * size // SAMPLE] for i in range(SAMPLE)] if size > SAMPLE else list(paths)


def collect(sources: Iterable[str]) -> frozenset[str]:
    """The fingerprints of the lines that stand outside the article on many pages of one site, inside on none.

    sources   the pages, markup and all; equal ones count once

    Where the layout of most pages keeps a line, half of all pages must have it. Pages without chrome have no say in what is
    chrome: their first and last lines are their own.
    """
    outside, decided, inside = Counter[str](), Counter[str](), set[str]()
    pages = set(sources)
    for source in pages:
        document = run(Document(source, format=markup.detect(source)), Settings(), "M")
        page = article.layout(document)
        first, end = article.prose(page)
        top = page.kinds.index("title") if "title" in page.kinds else first
        chrome = end and article.has_chrome(page)
        keys = [article.fingerprint(row.text) for row in page.rows]
        inside.update(keys[min(top, first) : end] if chrome else keys)
        if chrome:
            places = [i for i in (*range(min(top, first)), *range(end, len(keys))) if page.kinds[i] in UNNAMED]
            outside.update({keys[i] for i in places})
            decided.update({keys[i] for i in places if page.kinds[i]})
    least = max(LEAST_PAGES, SHARE * len(pages))
    return frozenset(
        key
        for key, count in outside.items()
        if key and count >= least and key not in inside and (2 * decided[key] >= count or 2 * count >= len(pages))
    )


def load(file: Path) -> frozenset[str]:
    """The template of a file: a line each, without empty ones and those that begin with #. Raises UsageError."""
    try:
        rows = file.read_text("utf-8-sig").splitlines()
    except (OSError, ValueError) as error:
        reason = batch.reason(error) if isinstance(error, OSError) else "not UTF-8"
        raise UsageError(f"{file}: {reason}") from None
    return frozenset(title.fold(row) for row in rows if row.strip() and not row.startswith("#"))


def save(template: Iterable[str], file: Path) -> None:
    """The template as UTF-8 text, sorted. Raises OSError."""
    batch.write_atomic(file, (_HEAD + "".join(f"{key}\n" for key in sorted(template))).encode("utf-8", "replace"))
