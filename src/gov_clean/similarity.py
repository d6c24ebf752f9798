"""How two strings line up. The only door to rapidfuzz, which is loaded at the first comparison."""

from __future__ import annotations


def equal_blocks(left: str, right: str) -> list[tuple[int, int, int]]:
    """Where two strings agree under a shortest edit script: (offset in left, offset in right, length)."""
    from rapidfuzz.distance import Levenshtein

    return [(op.src_start, op.dest_start, op.src_end - op.src_start)
            for op in Levenshtein.opcodes(left, right) if op.tag == "equal"]
