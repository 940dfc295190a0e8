"""Weeks begin where people are used to it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.week import MONDAY, SATURDAY, SUNDAY, first_weekday, start_of_week


@pytest.mark.parametrize(
    ("choice", "region", "first"),
    [
        ("system", "DE", MONDAY), ("system", "US", SUNDAY), ("system", "EG", SATURDAY), ("system", "", MONDAY),
        ("saturday", "US", SATURDAY), ("monday", "US", MONDAY), ("sunday", "DE", SUNDAY), ("", "JP", SUNDAY),
    ],
)  # fmt: skip
def test_the_choice_goes_before_the_region(choice: str, region: str, first: int) -> None:
    assert first_weekday(choice, region) == first


@given(st.dates(), st.integers(0, 6))
def test_a_week_begins_on_its_first_day_at_most_six_days_back(day: date, first: int) -> None:
    begin = start_of_week(day, first)
    assert 0 <= (day - begin).days <= 6
    assert begin.weekday() == first or begin == date.min
