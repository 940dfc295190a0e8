"""Times as the window says them: the wording of advocate/domain/wording_of_time in the window's language and formats."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from advocate.domain import wording_of_time
from advocate.domain.promise import Due
from ui.formats import formats

CONTEXT: Final = "time"
_DATES = {
    "day_first": ("{day} {month}", "{day} {month} {year}"),
    "month_first": ("{month} {day}", "{month} {day}, {year}"),
    "year_first": ("{month_number:02}-{day:02}", "{year:04}-{month_number:02}-{day:02}"),
}
"""Without and with the year; the tests see to it that the translations know each."""


class WindowTime:
    """The words of ENGLISH as the window's language and formats have them."""

    def say(self, key: str, count: int = -1, **values: object) -> str:
        if key == "clock":
            return formats().clock(int(str(values["hour"])), int(str(values["minute"])))
        if key in ("date", "date_with_year"):
            return _translated(_DATES[formats().date_order()][key == "date_with_year"]).format(**values)
        if key == "end_of_day" and formats().has_twelve_hours():
            return QCoreApplication.translate("time", "midnight")
        return _translated(wording_of_time.ENGLISH[key], count).format(count=count, **values)

    def weekday(self, number: int) -> str:
        return QLocale().dayName(number + 1, QLocale.FormatType.ShortFormat)

    def month(self, number: int) -> str:
        return QLocale().monthName(number, QLocale.FormatType.ShortFormat)


_WORDS: Final = WindowTime()


def _translated(source: str, count: int = -1) -> str:
    return QCoreApplication.translate(CONTEXT, source, "", count)


def due_words(due: Due, now: datetime, zone: str) -> str:
    """`tomorrow 15:00`, `Fri 27 Nov`, `today 14:00–16:00`."""
    return wording_of_time.due_words(due, now, zone, _WORDS)


def late_words(due: Due, now: datetime) -> str:
    """`21 h late`; empty while it is not late."""
    return wording_of_time.late_words(due, now, _WORDS)


def late_by(duration: timedelta) -> str:
    """`21 h late`, of what is known to be late."""
    return wording_of_time.rough_words(duration, _WORDS, form="_late")


def ago_by(duration: timedelta) -> str:
    """`3 days ago`."""
    return wording_of_time.rough_words(duration, _WORDS, form="_ago")


def ago_words(moment: datetime, now: datetime, zone: str) -> str:
    """`just now`, `20 min ago`, `yesterday 14:20`, `Mon 16 Nov`, `3 Mar 2025`."""
    return wording_of_time.ago_words(moment, now, zone, _WORDS)


def moment_words(moment: datetime, now: datetime, zone: str) -> str:
    """`today 09:05`, `Fri 27 Nov 15:00`."""
    return wording_of_time.moment_words(moment, now, zone, _WORDS)


def day_words(day: date, today: date) -> str:
    """`today`, `tomorrow`, `Fri 27 Nov`, `3 Mar 2027`."""
    return wording_of_time.day_words(day, today, _WORDS)


def date_words(day: date, *, with_year: bool = True) -> str:
    """`16 Nov 2026`."""
    return wording_of_time.date_words(day, _WORDS, with_year=with_year)


def clock_words(wall: datetime | time) -> str:
    """`15:00`, or `3:00 PM`, of a wall-clock time."""
    return wording_of_time.clock_words(wall, _WORDS)


def duration_words(duration: timedelta) -> str:
    """`45 s`, `12 min`, `1 h 20 min`."""
    return wording_of_time.duration_words(duration, _WORDS)


def rough_words(duration: timedelta) -> str:
    """`21 h`, `3 days`, `5 weeks`."""
    return wording_of_time.rough_words(duration, _WORDS)
