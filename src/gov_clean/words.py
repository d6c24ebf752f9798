"""Words and their classes: the only door to the segmenter."""

from __future__ import annotations

from functools import lru_cache

NEVER_REDUPLICATED = frozenset(["重要", "主要", "进行", "开展", "完成", "接到", "作为", "成为", "具有", "属于", "位于", "认为", "致电", "有关", "严重", "重大"])
"""Words whose doubling is always a slip, whatever their class (own list)."""


@lru_cache(maxsize=1024)
def tagged(text: str) -> tuple[tuple[str, str], ...]:
    """(word, class) of a short text; classes are those of the ICTCLAS set (n, v, a, m ...), `x` where unknown."""
    import rjieba

    # The segmenter takes no lone surrogates (undecodable bytes).
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return tuple((word, tag or "x") for word, tag in rjieba.tag(whole))
