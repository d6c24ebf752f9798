"""Clean a file from Python and list what was changed and what is only reported."""

import sys
from pathlib import Path

import gov_clean

page = gov_clean.clean(Path(sys.argv[1]).read_bytes())
print(page.metadata.title, page.metadata.date, page.metadata.source, sep=" | ")
for d in page.diagnostics():
    state = "made" if d.applied else "reported"
    print(f"{d.line}:{d.column} {d.code} {state}: {d.before[:20]!r} -> {d.after[:20]!r} ({d.reason})")
assert gov_clean.restore(page) == page.document.source
