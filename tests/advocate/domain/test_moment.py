"""Moments and days in a zone, to the ends of the calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.moment import (
    EARLIEST,
    LATEST,
    before,
    end_of_day,
    from_local,
    local,
    start_of_day,
    zone_named,
)

ZONES = [
    "America/New_York",
    "Europe/Berlin",
    "Asia/Kolkata",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "UTC",
]


def test_a_zone_that_nobody_knows_is_utc() -> None:
    assert zone_named("Middle/Earth") is UTC
    assert zone_named("../../etc/passwd") is UTC


@given(st.dates(), st.sampled_from(ZONES))
def test_a_day_begins_before_it_ends_and_the_next_begins_there(day: date, zone: str) -> None:
    start, end = start_of_day(day, zone), end_of_day(day, zone)
    assert EARLIEST <= start < end <= LATEST
    assert end - start <= timedelta(hours=26)
    if date.min + timedelta(days=2) < day < date.max - timedelta(days=2):
        assert start_of_day(day + timedelta(days=1), zone) == end
        assert local(start, zone).date() == day


@given(st.datetimes(min_value=datetime(1, 1, 1), max_value=datetime(9999, 12, 31)), st.sampled_from(ZONES))
def test_no_moment_falls_off_the_calendar(wall: datetime, zone: str) -> None:
    moment = from_local(wall, zone)
    assert EARLIEST <= moment <= LATEST
    local(moment, zone)


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 3, 8), 23), (date(2026, 11, 1), 25), (date(2026, 6, 1), 24)]
)
def test_the_day_of_a_clock_change_has_its_own_length(day: date, hours: int) -> None:
    zone = "America/New_York"
    assert end_of_day(day, zone) - start_of_day(day, zone) == timedelta(hours=hours)


def test_before_stops_where_the_calendar_begins() -> None:
    day = timedelta(days=1)
    assert before(EARLIEST + 3 * day, day) == EARLIEST + 2 * day
    assert before(EARLIEST + day, day) == EARLIEST
    assert before(EARLIEST + day, 999 * day) == EARLIEST
