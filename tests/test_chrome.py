"""What a line of chrome looks like."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from gov_clean.chrome import KINDS, SIGNS


@pytest.mark.parametrize("name,expression", KINDS)
@settings(max_examples=200, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_line_of_a_kind_bears_one_of_its_signs(name: str, expression: str, data: st.DataObject) -> None:
    line = data.draw(st.from_regex(expression, fullmatch=True))
    assume(line.strip())  # a line shows something
    assert set(line) & set(SIGNS[name]), line
