"""What a run may be told."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """The options that change what comes out.

    select, ignore   rule codes or prefixes of codes; select empty: every rule that is on by default
    extend_select    codes or prefixes added to select or to the default
    unsafe           also make the edits that are otherwise only reported
    convert          an OpenCC configuration by its own name (t2s, tw2s ...), or None
    terms            pairs (wrong, right) of the user's own for the set-phrase rule
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    unsafe: bool = False
    convert: str | None = None
    terms: tuple[tuple[str, str], ...] = ()

    def runs(self, code: str, default: bool = True) -> bool:
        """Whether the rule of this code is to run. A rule that is off by default must be named in full."""
        if any(code.startswith(prefix) for prefix in self.ignore):
            return False
        if not default:
            return code in self.select or code in self.extend_select
        named = any(code.startswith(prefix) for prefix in self.extend_select)
        return named or not self.select or any(code.startswith(prefix) for prefix in self.select)
