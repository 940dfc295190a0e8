"""What tests of reminders look at: when a promise is told of, what waits, and what the window does with it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from advocate.app import Advocate
from advocate.domain.ids import MemberId, PromiseId
from advocate.domain.reminder import Notice, ReminderState

NOON = datetime(2026, 3, 13, 16, tzinfo=UTC)  # in New York, the day after the fake clock's morning
NOW, TEN, HOUR, DAY = timedelta(), timedelta(minutes=10), timedelta(hours=1), timedelta(days=1)
WAITING, SHOWN, SNOOZED, OVER = ReminderState


def planned(advocate: Advocate, promise: PromiseId) -> list[tuple[timedelta, ReminderState]]:
    """How long before noon, and what became of it."""
    return [(NOON - each.at, each.state) for each in advocate.reminders.history(promise)]


def told(advocate: Advocate) -> list[PromiseId]:
    return [notice.promise.id for notice in advocate.reminders.waiting().notices]


def show(advocate: Advocate) -> tuple[Notice, ...]:
    """What the window does: those that nobody has seen, marked once they were."""
    new = tuple(each for each in advocate.reminders.waiting().notices if each.is_new)
    advocate.reminders.mark_shown(new)
    return new


def seat(advocate: Advocate, name: str) -> Advocate:
    return advocate.seated(MemberId(advocate.team.add_member(name).made))
