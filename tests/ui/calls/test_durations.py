"""How long something took, as people type it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.calls.durations import LONGEST, read_duration
from ui.wording.time_words import duration_words


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("12", 12),
        ("12m", 12),
        (" 12 Min ", 12),
        ("1h 5m", 65),
        ("1 h 20 min", 80),
        ("1:05", 65),
        ("1.5h", 90),
        ("1,5 h", 90),
        ("2 hours", 120),
        ("90s", 1.5),
        ("0", 0),
        ("24h", 1440),
    ],
)
def test_it_is_understood(typed: str, minutes: float) -> None:
    assert read_duration(typed) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "typed", ["", "soon", "-5", "25h", "1h 1h", "5 5", "99999", "1:75", "m", "½h", "१२m m"]
)
def test_anything_else_is_not(typed: str) -> None:
    assert read_duration(typed) is None


@given(st.integers(min_value=0, max_value=int(LONGEST.total_seconds()) // 60))
def test_what_is_shown_can_be_read_back(minutes: int) -> None:
    duration = timedelta(minutes=minutes)
    assert read_duration(duration_words(duration)) == duration


@given(st.text(max_size=40))
def test_no_text_breaks_it(typed: str) -> None:
    found = read_duration(typed)
    assert found is None or timedelta() <= found <= LONGEST
