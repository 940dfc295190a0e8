"""From what a phrase about time was understood to mean, to the moment, day or window in the speaker's zone."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from advocate.domain.due_times.clock_rules import FIRST_WRITTEN, WHOLE, other_half, plain
from advocate.domain.due_times.grammar import Clock, Days, Later, Reading
from advocate.domain.moment import end_of_day, from_local, start_of_day
from advocate.domain.promise import Due


def due_of(reading: Reading, now: datetime, zone: str) -> Due | None:
    """None when it is past."""
    if reading.later:
        return _later(reading.later, now, zone)
    days, clock, today = reading.days, reading.clock, reading.said.today
    if clock is None:
        return _on_days(days, now, zone, today) if days else None
    is_plain = clock.is_sure or (days is not None and clock.is_written and clock.start >= FIRST_WRITTEN)
    sure = clock if is_plain else clock._replace(start=plain(clock.start))
    if days is None and reading.said.is_part and _moment(today, sure.start, zone) <= now:
        today = _day_after(today)
    if (
        days is None
        and reading.said.is_deadline
        and not clock.is_sure
        and _moment(today, sure.start, zone) <= now
    ):
        sure = sure._replace(start=other_half(sure.start))  # `until 8`, said at 4 in the afternoon
    if days is None:
        return _on_clock(sure, today, now, zone) or _on_clock(sure, _day_after(today), now, zone)
    due = _on_clock(sure, days.first, now, zone)
    if due is None and days.first == today and not clock.is_sure:
        return _on_clock(sure._replace(start=other_half(sure.start)), today, now, zone)
    return due


def _later(later: Later, now: datetime, zone: str) -> Due | None:
    minute = now.replace(second=0, microsecond=0)
    try:
        earliest, latest = minute + later.earliest, minute + later.latest
    except OverflowError:
        return None
    return Due.at(latest, zone) if earliest == latest else Due.between(earliest, latest, zone)


def _on_days(days: Days, now: datetime, zone: str, today: date) -> Due | None:
    if days.last < today:
        return None
    if days.first == days.last:
        return Due.on(days.first, zone)
    return Due.between(max(start_of_day(days.first, zone), now), end_of_day(days.last, zone), zone)


def _on_clock(clock: Clock, day: date, now: datetime, zone: str) -> Due | None:
    start = _moment(day, clock.start, zone)
    if clock.end is None:
        return Due.at(start, zone) if start > now else None
    end = _moment(day, clock.end, zone)
    return Due.between(max(start, now), end, zone) if end > now else None


def _moment(day: date, minutes: int, zone: str) -> datetime:
    if minutes >= WHOLE:
        return end_of_day(day, zone)
    return from_local(datetime.combine(day, time(*divmod(minutes, 60))), zone)


def _day_after(day: date) -> date:
    return day if day == date.max else day + timedelta(days=1)
