"""Clean a file from Python and list what was changed and what is only reported."""

import sys
from pathlib import Path

import gov_clean

if len(sys.argv) != 2:
    sys.exit(f"usage: python {sys.argv[0]} FILE")
data = Path(sys.argv[1]).read_bytes()
page = gov_clean.clean(data)
print(page.metadata.title, page.metadata.date, page.metadata.source, sep=" | ")
for d in page.diagnostics():
    state = "made" if d.applied else "reported"
    print(f"{d.line}:{d.column} {d.code} {state}: {d.before[:20]!r} -> {d.after[:20]!r} ({d.reason})")
assert gov_clean.restore_bytes(page) == data
