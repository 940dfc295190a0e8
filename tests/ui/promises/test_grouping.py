"""What a promise becomes that is moved to another group: another day, the same clock, in the zone it was said in."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.moment import local
from advocate.domain.promise import Due, DueKind
from advocate.domain.promise_groups import DueEdges, DueGroup
from tests.factories import ZONE
from tests.fakes import MORNING
from ui.promises.grouping import day_of, moved_to

THURSDAY = date(2026, 3, 12)
MONDAY_FIRST, SUNDAY_FIRST = 0, 6


def edges(today: date = THURSDAY, first: int = MONDAY_FIRST) -> DueEdges:
    return DueEdges.at(MORNING, today, ZONE, first)


@pytest.mark.parametrize(
    ("group", "day"),
    [
        (DueGroup.LATE, None),
        (DueGroup.TODAY, date(2026, 3, 12)),
        (DueGroup.TOMORROW, date(2026, 3, 13)),
        (DueGroup.THIS_WEEK, date(2026, 3, 15)),  # the Friday is tomorrow: what is left ends on Sunday
        (DueGroup.NEXT_WEEK, date(2026, 3, 16)),
        (DueGroup.LATER, date(2026, 3, 23)),
        ("somebody", None),
    ],
)
def test_a_group_has_a_day(group, day):
    assert day_of(group, edges(), ZONE) == day


def test_early_in_the_week_it_is_the_friday():
    assert day_of(DueGroup.THIS_WEEK, edges(date(2026, 3, 9)), ZONE) == date(2026, 3, 13)


@pytest.mark.parametrize(
    ("today", "first"), [(date(2026, 3, 14), MONDAY_FIRST), (date(2026, 3, 13), SUNDAY_FIRST)]
)
def test_a_week_that_is_over_tomorrow_takes_nothing(today, first):
    assert day_of(DueGroup.THIS_WEEK, edges(today, first), ZONE) is None


@given(st.dates(date(2020, 1, 1), date(2035, 1, 1)), st.sampled_from([0, 5, 6]))
def test_what_is_moved_to_a_group_stands_in_that_group(today, first):
    found = edges(today, first)
    ends = {
        DueGroup.TODAY: (found.today_from, found.today),
        DueGroup.TOMORROW: (found.today, found.tomorrow),
        DueGroup.THIS_WEEK: (found.tomorrow, found.this_week),
        DueGroup.NEXT_WEEK: (max(found.tomorrow, found.this_week), found.next_week),
        DueGroup.LATER: (found.next_week, datetime.max.replace(tzinfo=UTC)),
    }
    for group, (after, until) in ends.items():
        day = day_of(group, found, ZONE)
        if day is not None:
            assert after < Due.on(day, ZONE).end <= until


def test_a_moment_keeps_its_clock_across_a_change_of_clocks():
    due = Due.at(
        datetime(2026, 3, 6, 20, 0, tzinfo=UTC), ZONE
    )  # 15:00 before the clocks go forward on the 8th
    moved = moved_to(THURSDAY, due, MORNING)
    assert local(moved.end, ZONE) == local(datetime(2026, 3, 12, 19, 0, tzinfo=UTC), ZONE)


def test_a_window_keeps_its_length_and_a_day_stays_a_day():
    window = Due.between(MORNING - timedelta(days=2), MORNING - timedelta(days=2, hours=-2), ZONE)
    moved = moved_to(date(2026, 3, 13), window, MORNING)
    assert (moved.kind, moved.end - moved.start) == (DueKind.WINDOW, timedelta(hours=2))
    assert moved.start == MORNING + timedelta(days=1)
    assert moved_to(date(2026, 3, 13), Due.on(THURSDAY, ZONE), MORNING) == Due.on(date(2026, 3, 13), ZONE)


def test_a_clock_time_that_is_over_today_becomes_the_whole_day():
    due = Due.at(MORNING - timedelta(days=1, hours=2), ZONE)
    assert moved_to(THURSDAY, due, MORNING) == Due.on(THURSDAY, ZONE)


def test_the_midnight_that_ends_a_day_belongs_to_it():
    evening = Due.between(Due.on(THURSDAY, ZONE).end - timedelta(hours=3), Due.on(THURSDAY, ZONE).end, ZONE)
    moved = moved_to(date(2026, 3, 13), evening, MORNING)
    assert moved.end == Due.on(date(2026, 3, 13), ZONE).end
