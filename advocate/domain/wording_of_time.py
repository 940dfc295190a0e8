"""How times are said to people: `tomorrow 15:00`, `21 h late`, `yesterday 14:20`, `1 h 20 min`.

Pure functions over a table of words: English here, another language is another table with the same keys.
Clock times are written in 24 hours. Every moment comes in as UTC and is said in the reader's zone.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from advocate.domain.moment import EARLIEST, LATEST, local
from advocate.domain.promise import Due, DueKind

TimeWords = Mapping[str, str]

ENGLISH: TimeWords = {
    "today": "today",
    "tomorrow": "tomorrow",
    "yesterday": "yesterday",
    "just_now": "just now",
    "ago": "{duration} ago",
    "late": "{duration} late",
    "seconds": "{count} s",
    "minutes": "{count} min",
    "hours": "{count} h",
    "hours_minutes": "{hours} h {minutes} min",
    "day": "{count} day",
    "days": "{count} days",
    "weeks": "{count} weeks",
    "months": "{count} months",
    "years": "{count} years",
    "day_and_clock": "{day} {clock}",
    "span": "{start} – {end}",
    "clock_span": "{start}–{end}",
    "by": "by {end}",
    "weekday_and_date": "{weekday} {date}",
    "date": "{day} {month}",
    "date_with_year": "{day} {month} {year}",
    "weekdays": "Mon Tue Wed Thu Fri Sat Sun",
    "month_names": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
}

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def due_words(due: Due, now: datetime, zone: str, words: TimeWords = ENGLISH) -> str:
    """When a promise is due, in the reader's zone: `tomorrow 15:00`, `Fri 27 Nov`, `today 14:00–16:00`."""
    if due.kind is DueKind.MOMENT:
        return _deadline_words(due.end, now, zone, words)
    # A day, and the ends of a window of days, mean the days of the zone they were said in.
    today = local(now, zone).date()
    if due.kind is DueKind.DAY:
        return day_words(local(due.start, due.zone).date(), today, words)
    if _lasts_whole_days(due):
        return _days_words(due, now, words, today)
    start, end = local(due.start, zone), local(due.end, zone)
    if due.start <= now and start.date() == end.date():
        return words["by"].format(end=_deadline_words(due.end, now, zone, words))
    if start.date() == end.date() or _is_midnight_after(start, end):
        clocks = words["clock_span"].format(start=clock_words(start), end=_end_clock(start, end))
        return words["day_and_clock"].format(day=day_words(start.date(), today, words), clock=clocks)
    return words["span"].format(
        start=moment_words(due.start, now, zone, words), end=_deadline_words(due.end, now, zone, words)
    )


def dated_due_words(due: Due, zone: str, words: TimeWords = ENGLISH) -> str:
    """When a promise is due, for paper, which is read on another day: `27 Nov 2026 15:00`."""
    # Seen from the other end of the calendar, no day is near and none is this year's.
    return due_words(due, EARLIEST if due.start.year > 2 else LATEST, zone, words)


def late_words(due: Due, now: datetime, words: TimeWords = ENGLISH) -> str:
    """How long ago it should have been done: `21 h late`; empty while it is not late."""
    late = now - due.end
    return words["late"].format(duration=rough_words(late, words)) if late > timedelta() else ""


def ago_words(moment: datetime, now: datetime, zone: str, words: TimeWords = ENGLISH) -> str:
    """How long ago, as people say it: `just now`, `20 min ago`, `yesterday 14:20`, `Mon 16 Nov`, `3 Mar 2025`.

    A moment to come is said by its day.
    """
    passed = now - moment
    then, today = local(moment, zone), local(now, zone).date()
    if timedelta() <= passed < MINUTE:
        return words["just_now"]
    if timedelta() <= passed and (passed < HOUR or then.date() == today):
        return words["ago"].format(duration=rough_words(passed, words))
    if abs((today - then.date()).days) <= 1:
        return moment_words(moment, now, zone, words)
    return day_words(then.date(), today, words)


def moment_words(moment: datetime, now: datetime, zone: str, words: TimeWords = ENGLISH) -> str:
    """Day and clock: `today 09:05`, `Fri 27 Nov 15:00`."""
    then, today = local(moment, zone), local(now, zone).date()
    day = day_words(then.date(), today, words)
    return words["day_and_clock"].format(day=day, clock=clock_words(then))


def day_words(day: date, today: date, words: TimeWords = ENGLISH) -> str:
    """A day: `today`, `tomorrow`, `Fri 27 Nov`, and with its year when that is another one: `3 Mar 2027`."""
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get((day - today).days)
    if near:
        return words[near]
    dated = date_words(day, words, with_year=day.year != today.year)
    if day.year != today.year and abs((day - today).days) > 60:
        return dated
    return words["weekday_and_date"].format(weekday=words["weekdays"].split()[day.weekday()], date=dated)


def date_words(day: date, words: TimeWords = ENGLISH, *, with_year: bool = True) -> str:
    """`16 Nov 2026`."""
    month = words["month_names"].split()[day.month - 1]
    key = "date_with_year" if with_year else "date"
    return words[key].format(day=day.day, month=month, year=day.year)


def clock_words(wall: datetime) -> str:
    """`15:00`, of a wall-clock time."""
    return f"{wall:%H:%M}"


def duration_words(duration: timedelta, words: TimeWords = ENGLISH) -> str:
    """How long a contact took: `45 s`, `12 min`, `1 h 20 min`."""
    seconds = max(0, round(duration.total_seconds()))
    if seconds < 60:
        return words["seconds"].format(count=seconds)
    minutes = round(seconds / 60)
    if minutes < 60:
        return words["minutes"].format(count=minutes)
    hours, rest = divmod(minutes, 60)
    if not rest:
        return words["hours"].format(count=hours)
    return words["hours_minutes"].format(hours=hours, minutes=rest)


def rough_words(duration: timedelta, words: TimeWords = ENGLISH) -> str:
    """A duration with one unit, never rounded up: `21 h`, `3 days`, `5 weeks`, `2 years`.

    Hours up to two days, days up to three weeks, weeks up to three months, months up to two years.
    """
    if duration < HOUR:
        return words["minutes"].format(count=max(1, duration // MINUTE))
    if duration < 2 * DAY:
        return words["hours"].format(count=duration // HOUR)
    days = duration.days
    steps = (("days", 1, 21), ("weeks", 7, 90), ("months", 30, 730), ("years", 365, 10**9))
    key, length = next((key, length) for key, length, limit in steps if days < limit)
    return words[key].format(count=days // length)


def _deadline_words(moment: datetime, now: datetime, zone: str, words: TimeWords) -> str:
    """As moment_words, but the midnight that ends a day is said as 24:00 of that day."""
    then = local(moment, zone)
    if then.time() != time.min or then.date() == date.min:
        return moment_words(moment, now, zone, words)
    day = day_words(then.date() - DAY, local(now, zone).date(), words)
    return words["day_and_clock"].format(day=day, clock="24:00")


def _lasts_whole_days(due: Due) -> bool:
    return local(due.end, due.zone).time() == time.min and due.end - due.start > DAY


def _days_words(due: Due, now: datetime, words: TimeWords, today: date) -> str:
    first, last = local(due.start, due.zone).date(), local(due.end, due.zone).date() - DAY
    if due.start <= now:
        return words["by"].format(end=day_words(last, today, words))
    return words["span"].format(start=day_words(first, today, words), end=day_words(last, today, words))


def _is_midnight_after(start: datetime, end: datetime) -> bool:
    return end.time() == time.min and end.date() - start.date() == DAY


def _end_clock(start: datetime, end: datetime) -> str:
    return "24:00" if end.date() != start.date() else clock_words(end)
