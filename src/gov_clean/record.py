"""The JSON object of a page, as the schema in the package describes it."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from gov_clean.markdown import KEYS
from gov_clean.patterns import Pattern
from gov_clean.rules import RULES

if TYPE_CHECKING:
    from gov_clean.page import Page

_SURROGATE = Pattern("[\ud800-\udfff]")
_NAMES = {rule.code: rule.name for rule in RULES}


def page_object(page: Page) -> dict[str, Any]:
    """The page as plain data: spans are code points of the decoded source."""
    document, decoded = page.document, page.decoded
    found = {name: getattr(page.metadata, name) for name in KEYS}
    if found["breadcrumb"] is not None:
        found["breadcrumb"] = list(found["breadcrumb"])
    return {
        "path": page.path,
        "encoding": decoded.encoding if decoded else "utf-8",
        "encoding_reason": decoded.reason if decoded else None,
        "newline": decoded.newline if decoded else "\n",
        **({"other_newlines": list(decoded.others)} if decoded and decoded.others else {}),
        "bom": decoded.bom if decoded else False,
        "undecodable": decoded.undecodable if decoded else 0,
        "format": document.format,
        "sha256": hashlib.sha256(page.data).hexdigest(),
        "metadata": found,
        "blocks": [
            {"kind": b.kind, "level": b.level, "text": b.text, "span": list(document.trace(b.start, b.end))}
            | ({"href": b.href} if b.href else {})
            for b in page.blocks
        ],
        "text": page.body.text,
        "diagnostics": [
            {
                "code": d.code,
                "name": _NAMES.get(d.code, ""),
                "line": d.line,
                "column": d.column,
                "span": list(d.span),
                "before": d.before,
                "after": d.after,
                "reason": d.reason,
                "applied": d.applied,
                "related": list(d.related) if d.related else None,
            }
            for d in page.diagnostics()
        ],
        "hunks": [{"span": list(h.span), "before": h.before, "clean": list(h.clean)} for h in page.body.hunks()],
    }


def dumps(record: object, indent: int | None = None) -> str:
    """JSON text; undecodable bytes (lone surrogates) stand as escapes, so that the text is valid UTF-8."""
    text = json.dumps(record, ensure_ascii=False, indent=indent)
    return _SURROGATE.compiled.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
