"""When the owner of a promise is told of it, and what waits until somebody answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from advocate.domain.ids import PromiseId, ReminderId
from advocate.domain.moment import before, end_of_day, local, start_of_day
from advocate.domain.promise import Due, DueKind, Promise
from advocate.domain.working_time import MOST_DAYS_OFF, QuietHours, WorkingTime, days_on

# What may be done any time until its end is told of this long before that.
LAST_CALL = timedelta(hours=1)
# A window that begins this soon after the promise was made begins with it: `by Friday`, `this week`.
_FROM_NOW_ON = timedelta(minutes=1)
# What ends with a day ends at the midnight that begins the next one.
_TICK = timedelta(microseconds=1)
_EVERY_DAY = frozenset(range(7))


class ReminderState(StrEnum):
    """WAITING: for its moment; SHOWN: seen on a screen, and not answered; SNOOZED: answered, another one came of it;
    OVER: its promise has ended, or its customer is in the trash."""

    WAITING = "waiting"
    SHOWN = "shown"
    SNOOZED = "snoozed"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """at: when to tell, UTC; before: how long before the promise wants to be done, None for one that a snooze made;
    reason: why it was snoozed."""

    id: ReminderId
    promise_id: PromiseId
    at: datetime
    before: timedelta | None
    state: ReminderState
    shown_at: datetime | None = None
    answered_at: datetime | None = None
    answered_by_name: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A promise that its owner is to be told of, or was told of without an answer. at: its earliest reminder of these, UTC;
    is_new: nobody has seen one of them yet; snoozed: how often it was put off."""

    promise: Promise
    reminders: tuple[ReminderId, ...]
    at: datetime
    is_new: bool
    snoozed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminding:
    """What the team chose. befores: how long before a promise wants to be done its owner is told, none for never; quiet:
    hours in which nobody is told anything."""

    befores: tuple[timedelta, ...] = (timedelta(minutes=10), timedelta())
    working: WorkingTime = WorkingTime()
    quiet: QuietHours | None = None


def wanted_at(due: Due, made_at: datetime, working: WorkingTime, zone: str = "") -> datetime:
    """When a promise wants to be done, which reminders are counted from, UTC. zone: where it is done, whose working time it
    is; where it was said unless given.

    A moment: then. A day: when its work begins. A window: when it begins; one that begins with a day (`next week`) when work
    does on its first workday. One that began when it was said (`by Wednesday noon`) an hour before it ends, or, where it ends
    with a day (`by Friday`, `this week`), when work begins on its last workday. A workday counts whose hours are not over as
    the window begins, and begin before it ends; where there is none (`at the weekend`) any day does. A window began as it was
    said where it begins as the promise was made, or, for one that was changed later, on no whole minute.
    """
    if due.kind is DueKind.MOMENT:
        return due.start
    first, last = (local(each, due.zone).date() for each in (due.start, before(due.end, _TICK)))
    if due.kind is DueKind.DAY:
        return _opening(first, due, working, zone)
    is_ahead = before(due.start, _FROM_NOW_ON) > made_at and not (due.start.second or due.start.microsecond)
    if is_ahead and due.start != start_of_day(first, due.zone):
        return due.start
    if not is_ahead and due.end != end_of_day(last, due.zone):
        return max(due.start, before(due.end, LAST_CALL))
    days = range(first.toordinal(), last.toordinal() + 1)
    return _work_begins(days if is_ahead else days[::-1], due, working, zone or due.zone)


def _opening(day: date, due: Due, working: WorkingTime, zone: str) -> datetime:
    """When work on that day begins; the day before where the day is over by then, as one on the other side of the world."""
    whose = zone or due.zone
    opening = working.opening(day, whose)
    return opening if opening < due.end else working.opening(days_on(day, -1), whose)


def _work_begins(days: Sequence[int], due: Due, working: WorkingTime, zone: str) -> datetime:
    """When work begins within the window on the first of these days that has any. days: as ordinals."""
    looked_at = [date.fromordinal(each) for each in days[:MOST_DAYS_OFF]]
    for asked in (working, replace(working, days=_EVERY_DAY, holidays="")):
        for day in filter(asked.is_workday, looked_at):
            opening = asked.opening(day, zone)
            if opening < due.end and max(opening, asked.closing(day, zone)) > due.start:
                return max(due.start, opening)
    return due.start


def reminder_moments(
    due: Due, made_at: datetime, befores: Sequence[timedelta], reminding: Reminding, zone: str = ""
) -> tuple[tuple[timedelta, datetime], ...]:
    """Each of the spans with the moment at which it is told, the earliest first, no moment twice.

    What would have been told before the promise was made is left out, but for the last of them. In quiet hours nobody is
    told: what wants to be done in them is told as they begin, everything else as they end. zone: of who is
    told, whose working time and quiet hours they are; where it was said unless given.
    """
    wanted = wanted_at(due, made_at, reminding.working, zone)
    found: dict[datetime, timedelta] = {}
    for span in sorted(set(befores), reverse=True):
        at = _out_of_quiet(before(wanted, span), wanted, zone or due.zone, reminding.quiet)
        found[at] = span
    planned = sorted((at, span) for at, span in found.items())
    kept = [(span, at) for at, span in planned if at > made_at]
    return tuple(kept or [(span, at) for at, span in planned[-1:]])


def _out_of_quiet(at: datetime, wanted: datetime, zone: str, quiet: QuietHours | None) -> datetime:
    if quiet is None or not quiet.holds(at, zone):
        return at
    end = quiet.end(at, zone)
    return end if end < wanted else min(at, before(quiet.began(at, zone), timedelta(minutes=1)))


class Snooze(StrEnum):
    """For how long a reminder is put off, beside what somebody types."""

    TEN_MINUTES = "ten_minutes"
    AN_HOUR = "an_hour"
    AFTERNOON = "afternoon"
    TOMORROW = "tomorrow"
    AFTER_WEEKEND = "after_weekend"


_AFTERNOON = time(14)
_SATURDAY = 5


def snoozes(now: datetime, zone: str, working: WorkingTime) -> tuple[tuple[Snooze, datetime], ...]:
    """What can be chosen now, each with its moment, UTC: this afternoon only in the morning; tomorrow and after the weekend
    when work begins on a workday."""
    wall = local(now, zone)
    today = wall.date()
    monday = today + timedelta(days=(_SATURDAY - today.weekday()) % 7 + 1)
    tomorrow = working.next_workday(today)
    after = monday if working.is_workday(monday) else working.next_workday(monday)
    offered = [
        (Snooze.TEN_MINUTES, now + timedelta(minutes=10)),
        (Snooze.AN_HOUR, now + timedelta(hours=1)),
    ]
    if wall.time() < _AFTERNOON:
        offered.append((Snooze.AFTERNOON, WorkingTime(opens=_AFTERNOON).opening(today, zone)))
    offered.append((Snooze.TOMORROW, working.opening(tomorrow, zone)))
    if after != tomorrow:
        offered.append((Snooze.AFTER_WEEKEND, working.opening(after, zone)))
    return tuple(offered)
