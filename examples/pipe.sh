#!/bin/sh
# Titles and dates of every page below a directory, as tab-separated lines.
gov-clean "${1:-.}" -f jsonl | python3 -c '
import json, sys
for line in sys.stdin:
    page = json.loads(line)
    print(page["metadata"]["date"], page["metadata"]["title"], page["path"], sep="\t")
'
