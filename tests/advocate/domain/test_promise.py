"""Due times, and what a promise is at a moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from advocate.domain.ids import CustomerId, PromiseId
from advocate.domain.promise import Due, DueKind, Promise, PromiseStanding, PromiseState

NOON = datetime(2026, 3, 12, 16, 0, tzinfo=UTC)
ZONE = "America/New_York"
PROMISE = Promise(
    id=PromiseId(UUID(int=1)), customer_id=CustomerId(UUID(int=2)), customer_name="Maria", words="Call back",
    due=Due.at(NOON, ZONE), state=PromiseState.OPEN, made_at=NOON - timedelta(days=1), made_by=None, made_by_name="",
    owner_id=None, department_id=None, owner_name="",
)  # fmt: skip


@pytest.mark.parametrize(
    ("moment", "standing"),
    [
        (NOON - timedelta(days=2), PromiseStanding.OPEN),
        (NOON - timedelta(hours=1), PromiseStanding.DUE_TODAY),
        (NOON, PromiseStanding.DUE_TODAY),
        (NOON + timedelta(seconds=1), PromiseStanding.LATE),
    ],
)
def test_an_open_promise_stands_by_the_clock(moment: datetime, standing: PromiseStanding) -> None:
    assert PROMISE.standing(moment, moment.date(), ZONE) is standing


def test_an_ended_promise_stands_as_it_ended() -> None:
    ends = {
        (PromiseState.KEPT, NOON): PromiseStanding.KEPT,
        (PromiseState.KEPT, NOON + timedelta(minutes=1)): PromiseStanding.KEPT_LATE,
        (PromiseState.BROKEN, NOON): PromiseStanding.BROKEN,
        (PromiseState.RELEASED, NOON): PromiseStanding.RELEASED,
    }
    for (state, at), standing in ends.items():
        ended = replace(PROMISE, state=state, ended_at=at)
        assert ended.standing(NOON + timedelta(days=9), date(2026, 3, 21), ZONE) is standing


def test_a_day_lasts_until_its_midnight_in_its_zone() -> None:
    due = Due.on(date(2026, 3, 12), ZONE)
    assert (due.kind, due.start, due.end) == (
        DueKind.DAY, datetime(2026, 3, 12, 4, tzinfo=UTC), datetime(2026, 3, 13, 4, tzinfo=UTC),
    )  # fmt: skip
