"""Reminders of what was promised on the customer's clock: told by the working time and the quiet hours of who keeps it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from advocate import settings
from advocate.app import Advocate
from advocate.domain.ids import DepartmentId
from advocate.domain.promise import Due
from tests import factories

TOKYO, BERLIN = "Asia/Tokyo", "Europe/Berlin"


def moments(advocate: Advocate, due: Due, **named) -> list[datetime]:
    promise = factories.promise(advocate, factories.customer(advocate), due=due, **named)
    return [each.at for each in advocate.reminders.history(promise)]


@pytest.mark.parametrize(
    ("day", "zone", "told"),
    [
        (date(2026, 3, 18), BERLIN, datetime(2026, 3, 18, 13, tzinfo=UTC)),
        (date(2026, 3, 18), TOKYO, datetime(2026, 3, 18, 13, tzinfo=UTC)),
        # Wednesday in Auckland is over at seven in the morning: Tuesday it has to be.
        (date(2026, 3, 18), "Pacific/Auckland", datetime(2026, 3, 17, 13, tzinfo=UTC)),
    ],
)
def test_a_day_of_theirs_is_told_when_our_work_begins(
    advocate: Advocate, day: date, zone: str, told: datetime
):
    at = moments(advocate, Due.on(day, zone), remind=(timedelta(),))
    assert at == [told]


def test_quiet_hours_are_ours(advocate: Advocate):
    advocate.settings.set(settings.QUIET_HOURS, "20:00-08:00")
    nine_there = Due.at(datetime(2026, 3, 18, 8, tzinfo=UTC), BERLIN)  # four in the night in New York
    assert moments(advocate, nine_there, remind=(timedelta(),)) == [datetime(2026, 3, 17, 23, 59, tzinfo=UTC)]


def test_a_department_is_told_by_the_clock_of_who_promised(advocate: Advocate):
    dispatch = DepartmentId(advocate.team.add_department("Dispatch").made)
    at = moments(advocate, Due.on(date(2026, 3, 18), BERLIN), department_id=dispatch, remind=(timedelta(),))
    assert at == [datetime(2026, 3, 18, 13, tzinfo=UTC)]


def test_whoever_moves_to_another_zone_is_told_by_the_clock_there(advocate: Advocate):
    promise = factories.promise(
        advocate, factories.customer(advocate), due=Due.on(date(2026, 3, 18), factories.ZONE)
    )
    advocate.team.edit_member(replace(advocate.member, zone="America/Los_Angeles"))
    assert advocate.reminders.history(promise)[-1].at == datetime(2026, 3, 18, 16, tzinfo=UTC)
    advocate.history.undo()
    assert advocate.reminders.history(promise)[-1].at == datetime(2026, 3, 18, 13, tzinfo=UTC)
