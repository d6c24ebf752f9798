"""Each dependency has one door, and imports point one way."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "src" / "gov_clean"
DOORS = {
    "bs4": "markup.py",
    "rapidfuzz": "similarity.py",
    "rjieba": "words.py",
    "opencc": "script.py",
    "rich": "terminal.py",
    "typer": "cli.py",
    "warcio": "archive.py",
}
ABOVE = {
    "gov_clean.page",
    "gov_clean.pipeline",
    "gov_clean.cli",
    "gov_clean.batch",
    "gov_clean.terminal",
    "gov_clean.record",
}
FILES = sorted(PACKAGE.rglob("*.py"))


def imports(file: Path) -> list[tuple[str, bool]]:
    """(module, whether at the top level) of every import."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(alias.name, node in tree.body) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.append((node.module, node in tree.body))
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(PACKAGE)))
def test_doors(file: Path) -> None:
    for module, top in imports(file):
        package = module.split(".")[0]
        if package in DOORS:
            assert file.name == DOORS[package], f"{package} is imported only in {DOORS[package]}"
            assert not top or package == "typer", f"{package} is imported inside the function that needs it"


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(PACKAGE)))
def test_direction(file: Path) -> None:
    names = {module for module, _ in imports(file)}
    if "rules" in file.parts:
        assert not names & ABOVE
    if file.name in ("document.py", "lines.py", "settings.py", "patterns.py"):
        assert not {n for n in names if n.startswith("gov_clean.")} - {"gov_clean.lines", "gov_clean.patterns"}
