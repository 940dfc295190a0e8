"""Promises as they stand in a calendar: what is known of each, and which days or hours it takes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from advocate.domain.moment import local
from advocate.domain.promise import Due, DueKind, Promise
from advocate.domain.written_file import WrittenFile

ENDED_FOR = timedelta(days=90)
"""So long after its end a promise still goes along, so that a calendar hears of it."""
_DAY = timedelta(days=1)


class Alarms(StrEnum):
    """Which of a promise's two entries ring: every calendar takes in events, some take in to-dos as well, and a promise that rings
    in both rings twice there."""

    EVENTS = "events"
    TODOS = "todos"
    BOTH = "both"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarPromise:
    """changed_at: when anything of it was changed last, UTC; reminders: the moments at which its owner is yet to be told,
    UTC, in order; case_title: empty without a case."""

    promise: Promise
    changed_at: datetime
    reminders: tuple[datetime, ...] = ()
    case_title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenCalendar(WrittenFile):
    """entries: promises in it; ended: how many of those have ended."""

    ended: int = 0


def whole_days(due: Due) -> tuple[date, date] | None:
    """First and last day of what is due on days rather than at a time, in the zone in which it was said: a day, or a window
    of more than a day that ends with one (`next week`, `by Friday`)."""
    first, end = local(due.start, due.zone), local(due.end, due.zone)
    if due.kind is DueKind.DAY:
        return first.date(), first.date()
    if due.kind is DueKind.MOMENT or end.time() != time.min or due.end - due.start <= _DAY:
        return None
    return first.date(), end.date() - _DAY
