"""Words and their classes: the only door to the segmenter."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=1024)
def tagged(text: str) -> tuple[tuple[str, str], ...]:
    """(word, class) of a short text; classes are those of the ICTCLAS set (n, v, a, m ...), `x` where unknown."""
    import rjieba

    # The segmenter takes no lone surrogates (undecodable bytes).
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return tuple((word, tag or "x") for word, tag in rjieba.tag(whole))


@lru_cache(maxsize=4096)
def is_word(text: str) -> bool:
    """Whether the text is one word of the segmenter's dictionary."""
    import rjieba

    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return len(rjieba.cut(whole, hmm=False)) == 1
