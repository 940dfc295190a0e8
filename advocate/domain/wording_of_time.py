"""How times are said to people: `tomorrow 15:00`, `21 h late`, `yesterday 14:20`, `1 h 20 min`.

Pure functions over words with the keys of ENGLISH: another language, and another way to write clocks and dates, says
the same keys in its own way. Every moment comes in as UTC and is said in the reader's zone.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Literal, Protocol

from advocate.domain.moment import EARLIEST, LATEST, local
from advocate.domain.promise import Due, DueKind

ENGLISH: Mapping[str, str] = {
    "today": "today",
    "tomorrow": "tomorrow",
    "yesterday": "yesterday",
    "just_now": "just now",
    "seconds": "{count} s",
    "minutes": "{count} min",
    "hours": "{count} h",
    "hours_minutes": "{hours} h {minutes} min",
    "days": "{count} days",
    "weeks": "{count} weeks",
    "months": "{count} months",
    "years": "{count} years",
    "minutes_ago": "{count} min ago",
    "hours_ago": "{count} h ago",
    "days_ago": "{count} days ago",
    "weeks_ago": "{count} weeks ago",
    "months_ago": "{count} months ago",
    "years_ago": "{count} years ago",
    "minutes_late": "{count} min late",
    "hours_late": "{count} h late",
    "days_late": "{count} days late",
    "weeks_late": "{count} weeks late",
    "months_late": "{count} months late",
    "years_late": "{count} years late",
    "day_and_clock": "{day} {clock}",
    "span": "{start} – {end}",
    "clock_span": "{start}–{end}",
    "by": "by {end}",
    "weekday_and_date": "{weekday} {date}",
    "date": "{day} {month}",
    "date_with_year": "{day} {month} {year}",
    "clock": "{hour:02}:{minute:02}",
    "end_of_day": "24:00",
}
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class TimeWords(Protocol):
    """Says what a key of ENGLISH means with these values; `count` chooses the plural where a language has several."""

    def say(self, key: str, count: int = -1, **values: object) -> str: ...

    def weekday(self, number: int) -> str:
        """Short; 0 is Monday."""
        ...

    def month(self, number: int) -> str:
        """Short; 1 is January."""
        ...


class Table:
    """Words that lie in a table; good for languages with the plurals of English."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts

    def say(self, key: str, count: int = -1, **values: object) -> str:
        return self._texts[key].format(count=count, **values)

    def weekday(self, number: int) -> str:
        return _WEEKDAYS[number]

    def month(self, number: int) -> str:
        return _MONTHS[number - 1]


IN_ENGLISH = Table(ENGLISH)
"""What is said where nobody chose: on paper, on the command line, in tests."""

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def due_words(due: Due, now: datetime, zone: str, words: TimeWords = IN_ENGLISH) -> str:
    """When a promise is due, in the reader's zone: `tomorrow 15:00`, `Fri 27 Nov`, `today 14:00–16:00`."""
    if due.kind is DueKind.MOMENT:
        return (
            _by_words(due.end, now, zone, words)
            if _ends_day(due.end, zone)
            else moment_words(due.end, now, zone, words)
        )
    # A day, and the ends of a window of days, mean the days of the zone they were said in.
    today = local(now, zone).date()
    if due.kind is DueKind.DAY:
        return day_words(local(due.start, due.zone).date(), today, words)
    if _lasts_whole_days(due):
        return _days_words(due, now, words, today)
    start, end = local(due.start, zone), local(due.end, zone)
    if due.start <= now and (start.date() == end.date() or _is_midnight_after(start, end)):
        return _by_words(due.end, now, zone, words)
    if start.date() == end.date() or _is_midnight_after(start, end):
        clocks = words.say("clock_span", start=clock_words(start, words), end=_end_clock(start, end, words))
        return words.say("day_and_clock", day=day_words(start.date(), today, words), clock=clocks)
    return words.say(
        "span",
        start=moment_words(due.start, now, zone, words),
        end=_deadline_words(due.end, now, zone, words),
    )


def dated_due_words(due: Due, zone: str, words: TimeWords = IN_ENGLISH) -> str:
    """When a promise is due, for paper, which is read on another day: `27 Nov 2026 15:00`."""
    # Seen from the other end of the calendar, no day is near and none is this year's.
    return due_words(due, EARLIEST if due.start.year > 2 else LATEST, zone, words)


def late_words(due: Due, now: datetime, words: TimeWords = IN_ENGLISH) -> str:
    """How long ago it should have been done: `21 h late`; empty while it is not late."""
    late = now - due.end
    return rough_words(late, words, form="_late") if late > timedelta() else ""


def ago_words(moment: datetime, now: datetime, zone: str, words: TimeWords = IN_ENGLISH) -> str:
    """How long ago, as people say it: `just now`, `20 min ago`, `yesterday 14:20`, `Mon 16 Nov`, `3 Mar 2025`.

    A moment to come is said by its day.
    """
    passed = now - moment
    then, today = local(moment, zone), local(now, zone).date()
    if timedelta() <= passed < MINUTE:
        return words.say("just_now")
    if timedelta() <= passed and (passed < HOUR or then.date() == today):
        return rough_words(passed, words, form="_ago")
    if abs((today - then.date()).days) <= 1:
        return moment_words(moment, now, zone, words)
    return day_words(then.date(), today, words)


def moment_words(moment: datetime, now: datetime, zone: str, words: TimeWords = IN_ENGLISH) -> str:
    """Day and clock: `today 09:05`, `Fri 27 Nov 15:00`."""
    then, today = local(moment, zone), local(now, zone).date()
    day = day_words(then.date(), today, words)
    return words.say("day_and_clock", day=day, clock=clock_words(then, words))


def day_words(day: date, today: date, words: TimeWords = IN_ENGLISH) -> str:
    """A day: `today`, `tomorrow`, `Fri 27 Nov`, and with its year when that is another one: `3 Mar 2027`."""
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get((day - today).days)
    if near:
        return words.say(near)
    dated = date_words(day, words, with_year=day.year != today.year)
    if day.year != today.year and abs((day - today).days) > 60:
        return dated
    return words.say("weekday_and_date", weekday=words.weekday(day.weekday()), date=dated)


def date_words(day: date, words: TimeWords = IN_ENGLISH, *, with_year: bool = True) -> str:
    """`16 Nov 2026`."""
    month = words.month(day.month)
    key = "date_with_year" if with_year else "date"
    return words.say(key, day=day.day, month=month, year=day.year, month_number=day.month)


def clock_words(wall: datetime | time, words: TimeWords = IN_ENGLISH) -> str:
    """`15:00`, of a wall-clock time."""
    return words.say("clock", hour=wall.hour, minute=wall.minute)


def duration_words(duration: timedelta, words: TimeWords = IN_ENGLISH) -> str:
    """How long a contact took: `45 s`, `12 min`, `1 h 20 min`."""
    seconds = max(0, round(duration.total_seconds()))
    if seconds < 60:
        return words.say("seconds", seconds)
    minutes = round(seconds / 60)
    if minutes < 60:
        return words.say("minutes", minutes)
    hours, rest = divmod(minutes, 60)
    if not rest:
        return words.say("hours", hours)
    return words.say("hours_minutes", hours=hours, minutes=rest)


def rough_words(
    duration: timedelta, words: TimeWords = IN_ENGLISH, *, form: Literal["", "_ago", "_late"] = ""
) -> str:
    """A duration with one unit, never rounded up: `21 h`, `3 days`, `5 weeks ago`, `2 years late`.

    Hours up to two days, days up to three weeks, weeks up to three months, months up to two years.
    """
    if duration < HOUR:
        return words.say(f"minutes{form}", max(1, duration // MINUTE))
    if duration < 2 * DAY:
        return words.say(f"hours{form}", duration // HOUR)
    days = duration.days
    steps = (("days", 1, 21), ("weeks", 7, 90), ("months", 30, 730), ("years", 365, 10**9))
    key, length = next((key, length) for key, length, limit in steps if days < limit)
    return words.say(f"{key}{form}", days // length)


def _by_words(moment: datetime, now: datetime, zone: str, words: TimeWords) -> str:
    """`by today 16:00`, `by Fri 27 Nov`; a day that is over is said as a day: `yesterday`."""
    end = _deadline_words(moment, now, zone, words)
    return end if _ends_day(moment, zone) and now >= moment else words.say("by", end=end)


def _deadline_words(moment: datetime, now: datetime, zone: str, words: TimeWords) -> str:
    """As moment_words, but the midnight that ends a day is said as that day."""
    if not _ends_day(moment, zone):
        return moment_words(moment, now, zone, words)
    return day_words(local(moment, zone).date() - DAY, local(now, zone).date(), words)


def _ends_day(moment: datetime, zone: str) -> bool:
    then = local(moment, zone)
    return then.time() == time.min and then.date() > date.min


def _lasts_whole_days(due: Due) -> bool:
    return local(due.end, due.zone).time() == time.min and due.end - due.start > DAY


def _days_words(due: Due, now: datetime, words: TimeWords, today: date) -> str:
    first, last = local(due.start, due.zone).date(), local(due.end, due.zone).date() - DAY
    if due.start <= now:
        return words.say("by", end=day_words(last, today, words))
    return words.say("span", start=day_words(first, today, words), end=day_words(last, today, words))


def _is_midnight_after(start: datetime, end: datetime) -> bool:
    return end.time() == time.min and end.date() - start.date() == DAY


def _end_clock(start: datetime, end: datetime, words: TimeWords) -> str:
    return words.say("end_of_day") if end.date() != start.date() else clock_words(end, words)
