"""gov-clean: raw scraped Chinese public-affairs text in, the article out, every change named and reversible.

>>> import gov_clean
>>> page = gov_clean.clean("...")
>>> gov_clean.restore(page) == "..."
True
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Page", "Settings", "clean", "restore", "restore_bytes", "restore_json"]

if TYPE_CHECKING:
    from gov_clean.page import Page, clean, restore, restore_bytes, restore_json
    from gov_clean.settings import Settings


def __getattr__(name: str) -> Any:
    """The public names, imported when first asked for: `--version` needs none of them."""
    if name == "Settings":
        from gov_clean.settings import Settings

        return Settings
    if name in __all__:
        from gov_clean import page

        return getattr(page, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
