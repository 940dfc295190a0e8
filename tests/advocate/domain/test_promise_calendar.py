from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from advocate.domain.moment import end_of_day, start_of_day
from advocate.domain.promise import Due
from advocate.domain.promise_calendar import whole_days

BERLIN = "Europe/Berlin"
NOON = datetime(2026, 11, 18, 11, tzinfo=UTC)
MONDAY, FRIDAY = date(2026, 11, 16), date(2026, 11, 20)


@pytest.mark.parametrize(
    ("due", "days"),
    [
        (Due.on(FRIDAY, BERLIN), (FRIDAY, FRIDAY)),
        (Due.on(date(2026, 3, 29), BERLIN), (date(2026, 3, 29), date(2026, 3, 29))),
        (Due.on(date.max, "UTC"), (date.max, date.max)),
        (Due.between(start_of_day(MONDAY, BERLIN), end_of_day(FRIDAY, BERLIN), BERLIN), (MONDAY, FRIDAY)),
        (Due.between(NOON, end_of_day(FRIDAY, BERLIN), BERLIN), (date(2026, 11, 18), FRIDAY)),
        (Due.between(NOON, end_of_day(date(2026, 11, 18), BERLIN), BERLIN), None),
        (Due.between(NOON, NOON + timedelta(days=3), BERLIN), None),
        (Due.between(NOON, NOON + timedelta(hours=2), BERLIN), None),
        (Due.at(NOON, BERLIN), None),
        (Due.at(end_of_day(FRIDAY, BERLIN), BERLIN), None),
    ],
)
def test_what_is_due_on_days_rather_than_at_a_time(due: Due, days: tuple[date, date] | None):
    assert whole_days(due) == days
