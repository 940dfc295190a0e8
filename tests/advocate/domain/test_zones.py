"""Where a number is at home, and whether clocks there show another time."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from advocate.domain.promise import Due
from advocate.domain.zones import clocks_differ, is_said_elsewhere, meant_in, place_of, zone_of_numbers

WINTER, SUMMER = datetime(2026, 1, 15, 12, tzinfo=UTC), datetime(2026, 7, 15, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("numbers", "zone"),
    [
        (("+4930123456",), "Europe/Berlin"),
        (("+14045550148",), "America/New_York"),
        (("+819012345678", "+4930123456"), "Asia/Tokyo"),
        (("+18005550123", "+13125550123"), "America/Chicago"),  # the first is at home everywhere
        (("+34612345678",), ""),  # Madrid or the Canaries, an hour apart
        (("123",), ""),
        (("",), ""),
        ((), ""),
    ],
)
def test_the_first_number_that_says_where_it_is(numbers, zone):
    assert zone_of_numbers(numbers, WINTER) == zone


def test_clocks_that_differ_only_in_summer():
    assert not clocks_differ(WINTER, "America/Phoenix", "America/Denver")
    assert clocks_differ(SUMMER, "America/Phoenix", "America/Denver")
    assert not clocks_differ(SUMMER, "Europe/Berlin", "Europe/Paris")


def test_a_time_said_elsewhere_and_the_same_hours_there():
    there = Due.at(datetime(2026, 7, 15, 13, tzinfo=UTC), "Europe/Berlin")
    assert is_said_elsewhere(there, "America/New_York")
    assert not is_said_elsewhere(there, "Europe/Paris")
    assert not is_said_elsewhere(Due.at(SUMMER, "UTC"), "America/New_York")
    assert meant_in(there, "America/New_York") == Due.at(
        datetime(2026, 7, 15, 19, tzinfo=UTC), "America/New_York"
    )
    day = date(2026, 7, 15)
    assert meant_in(Due.on(day, "Asia/Tokyo"), "Europe/Berlin") == Due.on(day, "Europe/Berlin")


@pytest.mark.parametrize(
    ("zone", "place"),
    [
        ("Europe/Berlin", "Berlin"),
        ("America/New_York", "New York"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires"),
        ("+05:30", "+05:30"),
    ],
)
def test_a_zone_is_known_by_its_place(zone, place):
    assert place_of(zone) == place
