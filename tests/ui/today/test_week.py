"""The week on Today begins on the day that was chosen, else as is usual in the country."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from advocate.domain.moment import from_local
from advocate.domain.promise import Due
from advocate.settings import FIRST_DAY
from tests.factories import ZONE
from tests.fakes import MORNING
from tests.ui.stage import seen


@pytest.fixture
def kept(make, advocate, clock):
    """Promises due and kept late on Friday 6, Saturday 7, Sunday 8 and Monday 9 March; the morning is that of Thursday 12."""
    for day in (6, 7, 8, 9):
        due = Due.at(from_local(datetime(2026, 3, day, 10), ZONE), ZONE)
        promise = make(f"On the {day}", 0, due=due)
        clock.at = from_local(datetime(2026, 3, day, 12), ZONE)
        advocate.promises.keep(promise)
    clock.at = MORNING


@pytest.mark.parametrize(
    ("choice", "region", "kept_late"),
    [
        ("monday", "US", 1), ("sunday", "DE", 2), ("saturday", "DE", 3),
        ("system", "DE", 1), ("system", "US", 2), ("system", "EG", 3),
    ],
)  # fmt: skip
def test_it_counts_from_the_first_day_of_the_week(open_today, advocate, kept, choice, region, kept_late):
    advocate.team.edit_member(replace(advocate.team.get_member(advocate.member.id), region=region))
    advocate.settings.set(FIRST_DAY, choice)
    stage = open_today()
    assert f"{kept_late}\nlate" in seen(stage.page.cards.week)


def test_another_first_day_is_seen_at_once(open_today, advocate, kept):
    stage = open_today()
    assert "2\nlate" in seen(stage.page.cards.week)
    stage.runner.command(stage.page, lambda app: app.settings.set(FIRST_DAY, "saturday"))
    assert "3\nlate" in seen(stage.page.cards.week)
