"""The list of set phrases: every form acts, and its right text stays."""

from __future__ import annotations

import pytest

from gov_clean.document import Document
from gov_clean.rules.typos.wrong_set_phrase import Phrase, check, phrases
from gov_clean.settings import Settings


def edits(text: str) -> list[tuple[str, str, bool]]:
    return [(text[e.start : e.end], e.new, e.safe) for e in check(Document(text), Settings())]


@pytest.mark.parametrize("phrase", phrases(), ids=lambda phrase: phrase.wrong)
def test_phrase(phrase: Phrase) -> None:
    assert phrase.reason and phrase.keep
    assert edits(f"云岭市{phrase.wrong}\uff0c很好。") == [(phrase.wrong, phrase.right, phrase.sure)]
    assert edits(phrase.right) == []
    assert edits(phrase.keep) == []
    assert all(phrase.wrong in right for right in phrase.unless)
    assert all(edits(f"\uff0c{right}\uff0c") == [] for right in phrase.unless)


def test_no_form_is_listed_twice() -> None:
    forms = [phrase.wrong for phrase in phrases()]
    assert len(forms) == len(set(forms))
