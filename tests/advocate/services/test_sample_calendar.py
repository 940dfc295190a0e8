from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from advocate.domain.promise import DueKind
from advocate.services.sample_calendar import WorkCalendar, clock_time, half_hour, spoken_day, spoken_time

ZONE = "America/New_York"
# 2026-03: Thursday 12, Friday 13, Saturday 14, Sunday 15, Monday 16.


def at(day: int, hour: int, minute: int = 0) -> WorkCalendar:
    midnight = datetime(2026, 3, day, 4, tzinfo=UTC)  # New York in summer time
    return WorkCalendar(midnight + timedelta(hours=hour, minutes=minute), ZONE)


@pytest.mark.parametrize(
    ("today", "back", "day"),
    [
        (12, 0, 12),
        (12, 1, 11),
        (12, 4, 6),
        (14, 0, 14),
        (14, 1, 13),
        (15, 1, 13),
        (14, -1, 16),
        (13, -1, 16),
        (16, 1, 13),
    ],
)
def test_working_days_back_and_ahead(today: int, back: int, day: int):
    assert at(today, 10).back(back) == date(2026, 3, day)


def test_a_weekend_without_a_step_moves_to_monday():
    assert at(12, 10).working_day(date(2026, 3, 14)) == date(2026, 3, 16)


def test_an_entry_of_today_that_lies_ahead_moves_a_day_back():
    assert at(12, 10).at(0, "9:00") == datetime(2026, 3, 12, 9)
    assert at(12, 10).at(0, "11:00") == datetime(2026, 3, 11, 11)


@pytest.mark.parametrize(
    ("day", "hour", "expected"),
    [(12, 9, (11, 12)), (12, 15, (12, 12)), (14, 20, (13, 12)), (16, 8, (13, 12))],
)
def test_the_last_noon_of_a_working_day(day: int, hour: int, expected: tuple[int, int]):
    assert at(day, hour).past_noon() == datetime(2026, 3, *expected)


@pytest.mark.parametrize(
    ("hour", "minute", "due"), [(9, 41, "17:00"), (16, 50, "18:00"), (20, 10, "21:30"), (23, 20, "9:00")]
)
def test_due_today_lies_ahead_whatever_the_hour(hour: int, minute: int, due: str):
    calendar = at(12, hour, minute)
    found = calendar.due_today("17:00")
    assert found.kind is DueKind.MOMENT
    assert found.end > calendar.now
    assert calendar.wall(found.end).time() == clock_time(due)


def test_a_window_of_today_keeps_its_length():
    found = at(12, 17).due_today("14:00", "16:00")
    assert found.kind is DueKind.WINDOW
    assert found.end - found.start == timedelta(hours=2)


def test_office_hours_hold():
    calendar, random = at(12, 10), Random(1)
    assert calendar.in_office(datetime(2026, 3, 12, 10), random) == datetime(2026, 3, 12, 10)
    for wall in (datetime(2026, 3, 13, 19), datetime(2026, 3, 14, 11), datetime(2026, 3, 16, 5)):
        moved = calendar.in_office(wall, random)
        assert moved.date() == date(2026, 3, 16)
        assert 8 <= moved.hour < 11
    for _ in range(50):
        assert 8 <= calendar.some_time(date(2026, 3, 12), random).hour < 18


def test_words_for_days_and_times():
    assert spoken_day(date(2026, 3, 12), date(2026, 3, 12)) == "today"
    assert spoken_day(date(2026, 3, 13), date(2026, 3, 12)) == "tomorrow"
    assert spoken_day(date(2026, 3, 16), date(2026, 3, 12)) == "Monday"
    assert spoken_time(datetime(2026, 3, 12, 12)) == "noon"
    assert spoken_time(datetime(2026, 3, 12, 9, 5)) == "9:05"
    assert half_hour(datetime(2026, 3, 12, 9, 30)) == datetime(2026, 3, 12, 9, 30)
    assert half_hour(datetime(2026, 3, 12, 9, 31)) == datetime(2026, 3, 12, 10)
