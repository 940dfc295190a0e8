"""Arithmetic of days for due times: weekdays ahead, ends of months, dates in figures. Knows no phrase."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta

from advocate.domain.working_time import WorkingTime

# Regions that write the month before the day (CLDR: M/d/y as the short date).
_MONTH_FIRST = frozenset({"US", "PH", "FM", "GU", "MH", "MP", "PR", "PW", "UM", "VI", "AS", "BZ"})
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_DAYS = {"day": 1, "week": 7}
_FRIDAY = 4
# So far ahead, ten years, workdays are counted with their holidays; nobody promises anything for later.
_MOST_WORKDAYS = 2_600


class NoSuchDay(ValueError):
    """No calendar holds that day."""


def plus(day: date, count: float, unit: str, working: WorkingTime | None = None) -> date:
    """The day so many days, workdays (of that working time, or else Monday to Friday), weeks, months, quarters or years
    later."""
    from dateutil.relativedelta import relativedelta  # lazy: start-up time

    if unit == "workday":
        return _plus_workdays(day, int(count)) if working is None else _plus_worked(day, int(count), working)
    try:
        if unit in _MONTHS:
            months = count * _MONTHS[unit]
            if months != int(months):
                raise NoSuchDay(unit)
            return day + relativedelta(months=int(months))
        return day + timedelta(days=round(count * _DAYS[unit]))
    except (OverflowError, ValueError, KeyError) as error:
        raise NoSuchDay(unit) from error


def _plus_workdays(day: date, count: int) -> date:
    weeks, rest = divmod(count, 5)
    day = plus(day, weeks, "week")
    for _ in range(rest):
        day = plus(day, {4: 3, 5: 2}.get(day.weekday(), 1), "day")
    # A count of whole weeks from a Saturday or Sunday ends on the Friday before.
    return plus(day, -(day.weekday() - _FRIDAY), "day") if not rest and day.weekday() > _FRIDAY else day


def _plus_worked(day: date, count: int, working: WorkingTime) -> date:
    if count > _MOST_WORKDAYS:
        raise NoSuchDay("workday")
    last = working.plus_workdays(day, count)
    if last == date.max:
        raise NoSuchDay("workday")
    return last


def weekday_after(day: date, weekday: int) -> date:
    """The first such weekday after that day."""
    return plus(day, (weekday - day.weekday() - 1) % 7 + 1, "day")


def weekday_in_week(day: date, weekday: int, weeks: int) -> date:
    """That weekday of the week (Monday to Sunday) so many weeks after the day's own."""
    return plus(day, weeks * 7 + weekday - day.weekday(), "day")


def span(day: date, unit: str, ahead: int, working: WorkingTime | None = None) -> tuple[date, date]:
    """First and last day of the workday, week, weekend, month, quarter or year so many after the day's own."""
    if unit in ("day", "workday"):
        day = plus(day, ahead, unit, working)
        return day, day
    if unit in ("week", "weekend"):
        return weekday_in_week(day, 5 if unit == "weekend" else 0, ahead), weekday_in_week(day, 6, ahead)
    if unit not in _MONTHS:
        raise NoSuchDay(unit)
    months = _MONTHS[unit]
    first = plus(date(day.year, (day.month - 1) // months * months + 1, 1), ahead * months, "month")
    last = plus(first, months - 1, "month")
    return first, last.replace(day=monthrange(last.year, last.month)[1])


def month_ahead(day: date, month: int) -> tuple[date, date]:
    """First and last day of the next month of that number, the day's own month included."""
    year = day.year + (month < day.month)
    if year > date.max.year:
        raise NoSuchDay("month")
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def day_of_month_ahead(day: date, number: int) -> date:
    """The next day of that number, today included: the 31st skips short months."""
    if not 1 <= number <= 31:
        raise NoSuchDay("day")
    first = day.replace(day=1)
    while True:
        if number <= monthrange(first.year, first.month)[1] and first.replace(day=number) >= day:
            return first.replace(day=number)
        first = plus(first, 1, "month")


def date_ahead(text: str, today: date, language: str, region: str) -> date:
    """A date with day and month, with or without a year: `3 March`, `24.12.2026`, `3/11`. Without a year the next
    such day, today included; the region says whether 3/11 is in March or in November."""
    from dateparser.date import DateDataParser  # lazy: start-up time

    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    if today == date.min:
        raise NoSuchDay(text)
    settings = {
        # The evening before, since dateparser counts today as past.
        "RELATIVE_BASE": datetime.combine(today - timedelta(days=1), time(23, 59)),
        "PREFER_DATES_FROM": "future",
        "REQUIRE_PARTS": ["day", "month"],
        "PARSERS": ["absolute-time"],
        "DATE_ORDER": "MDY" if region.upper() in _MONTH_FIRST else "DMY",
        "PREFER_LOCALE_DATE_ORDER": False,
    }
    four_digits = re.sub(r"(?<=\d[/.])(\d\d)$", rf"{today.year // 100:02}\1", text)
    text = four_digits if re.search(r"[/.].*[/.]", text) else text
    try:
        found = DateDataParser(languages=[language], settings=settings).get_date_data(text).date_obj
    except (ValueError, OverflowError) as error:
        raise NoSuchDay(text) from error
    if found is None:
        raise NoSuchDay(text)
    return found.date()
