"""Promises as iCalendar (RFC 5545): a to-do and an event for each, for phones, Outlook and other calendars.

Times are written in UTC, days as dates: docs/decisions says why.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any, Protocol

from advocate.domain.moment import LATEST, local
from advocate.domain.promise import Promise, PromiseState
from advocate.domain.promise_calendar import Alarms, CalendarPromise, whole_days
from advocate.domain.text import many_lines, one_line
from advocate.domain.wording_of_time import date_words

PRODUCT = "-//Advocate//Promises//EN"
_HOW_LONG = timedelta(minutes=15)
_DAY = timedelta(days=1)
_ENDED = {
    PromiseState.KEPT: "Kept",
    PromiseState.BROKEN: "Not kept",
    PromiseState.RELEASED: "Released",
    PromiseState.RENEGOTIATED: "Moved to another time",
}
Time = date | datetime


class _Component(Protocol):
    """What is used of the library's: its own says less about its types."""

    def add(self, name: str, value: Any, parameters: dict[str, str] = ...) -> None: ...

    def add_component(self, component: Any) -> None: ...

    def to_ical(self) -> bytes: ...


def _new(name: str) -> _Component:
    """name: as the library calls it."""
    import icalendar  # lazy: start-up time

    return getattr(icalendar, name)()


def calendar_of(
    entries: Iterable[CalendarPromise], *, name: str, made_at: datetime, alarms: Alarms = Alarms.EVENTS
) -> bytes:
    """The whole file. name: how the calendar is called; made_at: when it is written, UTC, which every entry bears as its
    DTSTAMP, so that of two files with the same SEQUENCE the later one wins."""
    todos_ring, events_ring = alarms in (Alarms.TODOS, Alarms.BOTH), alarms in (Alarms.EVENTS, Alarms.BOTH)
    whole = _new("Calendar")
    whole.add("prodid", PRODUCT)
    whole.add("version", "2.0")
    whole.add("calscale", "GREGORIAN")
    whole.add("x-wr-calname", one_line(name))
    for entry in entries:
        whole.add_component(_todo(entry, made_at, rings=todos_ring))
        whole.add_component(_event(entry, made_at, rings=events_ring))
    return whole.to_ical()


def _todo(entry: CalendarPromise, made_at: datetime, *, rings: bool) -> _Component:
    promise, todo = entry.promise, _new("Todo")
    start, due = _todo_times(promise)
    _describe(todo, entry, made_at, "todo")
    if start is not None and start < due:  # RFC 5545, 3.8.2.3: due later than it starts
        todo.add("dtstart", start)
    todo.add("due", due)
    todo.add("status", _todo_status(promise.state))
    if promise.state is PromiseState.KEPT:
        todo.add("percent-complete", 100)
        todo.add("completed", _seconds(promise.ended_at or entry.changed_at))
    for at in _told_at(entry) if rings else ():
        todo.add_component(_alarm(at, due, promise, of_end=True))
    return todo


def _todo_status(state: PromiseState) -> str:
    if state is PromiseState.OPEN:
        return "NEEDS-ACTION"
    return "COMPLETED" if state is PromiseState.KEPT else "CANCELLED"


def _event(entry: CalendarPromise, made_at: datetime, *, rings: bool) -> _Component:
    """An event knows no `completed`: what has ended needs its time no more, so it is cancelled, however it ended."""
    promise, event = entry.promise, _new("Event")
    start, end = _event_times(promise)
    is_open = promise.state is PromiseState.OPEN
    _describe(event, entry, made_at, "event")
    event.add("dtstart", start)
    if end is not None and end > start:
        event.add("dtend", end)
    event.add("status", "CONFIRMED" if is_open else "CANCELLED")
    is_busy = is_open and promise.due.end - promise.due.start < _DAY and whole_days(promise.due) is None
    event.add("transp", "OPAQUE" if is_busy else "TRANSPARENT")
    for at in _told_at(entry) if rings else ():
        event.add_component(_alarm(at, start, promise))
    return event


def _describe(component: _Component, entry: CalendarPromise, made_at: datetime, kind: str) -> None:
    """What a to-do and an event have in common."""
    promise = entry.promise
    component.add("uid", f"{promise.id}-{kind}@advocate")
    component.add("sequence", promise.version)
    component.add("dtstamp", _seconds(made_at))
    component.add("created", _seconds(promise.made_at))
    component.add("last-modified", _seconds(entry.changed_at))
    component.add("summary", _summary(promise))
    component.add("description", "\n".join(_description(entry)))


def _summary(promise: Promise) -> str:
    return one_line(f"{promise.words} · {promise.customer_name}")


def _description(entry: CalendarPromise) -> Iterable[str]:
    promise = entry.promise
    yield _said("Promised", promise.made_at, promise.made_by_name, promise)
    if promise.owner_name:
        yield f"Owner: {one_line(promise.owner_name)}"
    if entry.case_title:
        yield f"Case: {one_line(entry.case_title)}"
    if promise.state is not PromiseState.OPEN:
        yield _said(_ENDED[promise.state], promise.ended_at, promise.ended_by_name, promise)
        if promise.reason:
            yield many_lines(promise.reason)


def _said(what: str, at: datetime | None, who: str, promise: Promise) -> str:
    """`Promised on 18 Nov 2026 by Sam Lee`, in the zone in which it was said."""
    day = f" on {date_words(local(at, promise.due.zone).date())}" if at else ""
    return f"{what}{day} by {one_line(who)}" if who else f"{what}{day}"


def _todo_times(promise: Promise) -> tuple[Time | None, Time]:
    """A last day counts whole."""
    due = promise.due
    if days := whole_days(due):
        return days
    return (None if due.start == due.end else _seconds(due.start)), _seconds(due.end)


def _event_times(promise: Promise) -> tuple[Time, Time | None]:
    """The end is the first moment, or the first day, behind it; None where the calendar ends."""
    due = promise.due
    if days := whole_days(due):
        return days[0], None if days[1] == date.max else days[1] + _DAY
    start, end = _seconds(due.start), _seconds(due.end)
    if end > start:
        return start, end
    return start, None if LATEST - start < _HOW_LONG else start + _HOW_LONG


def _told_at(entry: CalendarPromise) -> tuple[datetime, ...]:
    return entry.reminders if entry.promise.state is PromiseState.OPEN else ()


def _alarm(at: datetime, anchor: Time, promise: Promise, *, of_end: bool = False) -> _Component:
    """Before a time it is counted from that, which every calendar knows. After it, and from a day, it is a moment: Outlook
    takes a span behind the start for one before it, and a day of 23 hours would shift it. of_end: the anchor is what is
    due, not what begins."""
    alarm = _new("Alarm")
    alarm.add("action", "DISPLAY")
    alarm.add("description", _summary(promise))
    told: Any = _seconds(at)
    if isinstance(anchor, datetime) and told <= anchor:
        alarm.add("trigger", told - anchor, parameters={"RELATED": "END"} if of_end else {})
    else:
        alarm.add("trigger", told, parameters={"VALUE": "DATE-TIME"})
    return alarm


def _seconds(moment: datetime) -> datetime:
    """What iCalendar knows of a moment: whole seconds, here in UTC."""
    return moment.astimezone(UTC).replace(microsecond=0)
