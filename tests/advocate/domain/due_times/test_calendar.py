from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.due_times import calendar
from advocate.domain.due_times.calendar import NoSuchDay
from advocate.domain.working_time import WorkingTime

FRIDAY, SATURDAY, SUNDAY = date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 22)


@pytest.mark.parametrize(
    ("start", "count", "unit", "day"),
    [
        (date(2027, 1, 31), 1, "month", date(2027, 2, 28)),
        (date(2028, 2, 29), 1, "year", date(2029, 2, 28)),
        (SATURDAY, 1.5, "week", date(2026, 12, 1)),
        (SATURDAY, 0.5, "year", date(2027, 5, 21)),
        (FRIDAY, 1, "workday", date(2026, 11, 23)),
        (SATURDAY, 1, "workday", date(2026, 11, 23)),
        (SUNDAY, 1, "workday", date(2026, 11, 23)),
        (SATURDAY, 5, "workday", date(2026, 11, 27)),
        (SUNDAY, 10, "workday", date(2026, 12, 4)),
        (FRIDAY, 5, "workday", date(2026, 11, 27)),
    ],
)
def test_plus(start: date, count: float, unit: str, day: date):
    assert calendar.plus(start, count, unit) == day


def test_plus_workdays_of_a_team_and_its_holidays():
    christmas_eve = date(2026, 12, 24)
    assert calendar.plus(christmas_eve, 2, "workday") == date(2026, 12, 28)
    bavaria = WorkingTime(holidays="DE-BY")
    assert calendar.plus(christmas_eve, 2, "workday", bavaria) == date(2026, 12, 29)
    assert calendar.plus(date(2027, 1, 5), 1, "workday", bavaria) == date(2027, 1, 7), "Epiphany"
    assert calendar.plus(date(2027, 1, 5), 1, "workday", WorkingTime(holidays="DE-BE")) == date(2027, 1, 6)
    on_saturdays = WorkingTime(days=frozenset({1, 2, 3, 4, 5}))
    assert calendar.plus(FRIDAY, 1, "workday", on_saturdays) == SATURDAY
    assert calendar.span(FRIDAY, "workday", 2, on_saturdays) == (date(2026, 11, 24), date(2026, 11, 24))


@pytest.mark.parametrize(("start", "count"), [(FRIDAY, 2_601), (FRIDAY, 10**6), (date(9999, 12, 30), 2)])
def test_workdays_with_holidays_end_where_nobody_counts_them(start: date, count: int):
    with pytest.raises(NoSuchDay):
        calendar.plus(start, count, "workday", WorkingTime(holidays="DE-BY"))


@pytest.mark.parametrize(("count", "unit"), [(9000, "year"), (1e12, "day"), (0.5, "month"), (1, "fortnight")])
def test_plus_beyond_the_calendar(count: float, unit: str):
    with pytest.raises(NoSuchDay):
        calendar.plus(SATURDAY, count, unit)


@given(st.dates(max_value=date(9998, 12, 31)), st.integers(0, 6))
def test_a_weekday_after_is_within_a_week(day: date, weekday: int):
    found = calendar.weekday_after(day, weekday)
    assert found.weekday() == weekday
    assert 1 <= (found - day).days <= 7


@given(st.dates(max_value=date(9990, 12, 31)), st.integers(1, 31))
def test_a_day_of_the_month_is_the_next_one(day: date, number: int):
    found = calendar.day_of_month_ahead(day, number)
    assert found.day == number
    assert 0 <= (found - day).days <= 62


def test_spans():
    assert calendar.span(SATURDAY, "week", 0) == (date(2026, 11, 16), SUNDAY)
    assert calendar.span(SATURDAY, "weekend", 1) == (date(2026, 11, 28), date(2026, 11, 29))
    assert calendar.span(SATURDAY, "month", 3) == (date(2027, 2, 1), date(2027, 2, 28))
    assert calendar.span(SATURDAY, "quarter", 0) == (date(2026, 10, 1), date(2026, 12, 31))
    assert calendar.month_ahead(SATURDAY, 10) == (date(2027, 10, 1), date(2027, 10, 31))


def test_dates_in_figures():
    assert calendar.date_ahead("21 november", SATURDAY, "en", "US") == SATURDAY
    assert calendar.date_ahead("20 november", SATURDAY, "en", "US") == date(2027, 11, 20)
    assert calendar.date_ahead("5/6/26", SATURDAY, "en", "DE") == date(2026, 6, 5)
    with pytest.raises(NoSuchDay):
        calendar.date_ahead("31 november", SATURDAY, "en", "US")
