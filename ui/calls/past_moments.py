"""Reads when something happened, as people type it: `now`, `14:20`, `20 min ago`, `yesterday 9:05`, `10 Mar 2025 14:20`.

The twin of advocate/domain/due_times/phrases.py, which looks forward: this one never answers with a time to come.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from advocate.domain.moment import from_local, local

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_AGO = re.compile(r"(\d{1,4})\s*(m|h|d|w)[a-z]*\s+ago")
_SPANS = {
    "m": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
    "w": timedelta(weeks=1),
}
_CLOCK = re.compile(
    r"(?:^|\s)(?:at\s+)?(\d{1,2})(?:[:.h]([0-5]\d))?\s*([ap]\.?m\.?)?$|(?:^|\s)(noon|midnight)$"
)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{1,4})?")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?")
_DAY_MONTH = re.compile(r"(\d{1,2})\.?\s+([a-z]{3})[a-z]*\.?,?(?:\s+(\d{1,4}))?")
_MONTH_DAY = re.compile(r"([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:,?\s+(\d{1,4}))?")
_NOON = time(12)


def read_past(text: str, now: datetime, zone: str, *, region: str = "US") -> datetime | None:
    """That moment in UTC; None for what is not understood and for what is still to come.

    A clock time alone is its last occurrence; a day alone is its noon; a day without a year is its last occurrence.
    The region says whether 3/11 is in March or in November.
    """
    typed = " ".join(text.lower().replace(",", " ").split())[:60]
    if typed in ("", "now", "just now"):
        return now
    ago = _AGO.fullmatch(typed)
    if ago:
        return _back(now, int(ago[1]) * _SPANS[ago[2]])
    try:
        return _day_and_clock(typed, now, zone, region)
    except (ValueError, OverflowError):
        return None


def _back(now: datetime, span: timedelta) -> datetime | None:
    try:
        return now - span
    except OverflowError:
        return None


def _day_and_clock(typed: str, now: datetime, zone: str, region: str) -> datetime | None:
    today = local(now, zone).date()
    whole = _day(typed, today, region)
    if whole is not None:
        return _not_after(now, _moment(whole, _NOON, zone), may_be_now=today == whole)
    found = _CLOCK.search(typed)
    clock = _clock(found) if found else None
    if found is None or clock is None:
        return None
    before = typed[: found.start()].strip()
    if before:
        day = _day(before, today, region)
        if day is None:
            return None
        if day == today and before[:3] == _WEEKDAYS[today.weekday()][:3] and _moment(day, clock, zone) > now:
            day -= timedelta(days=7)  # "Thu 15:00", said on a Thursday morning
        return _not_after(now, _moment(day, clock, zone), may_be_now=False)
    moment = _moment(today, clock, zone)
    return moment if moment <= now else _moment(today - timedelta(days=1), clock, zone)


def _not_after(now: datetime, moment: datetime, *, may_be_now: bool) -> datetime | None:
    if moment <= now:
        return moment
    return now if may_be_now else None


def _moment(day: date, clock: time, zone: str) -> datetime:
    return from_local(datetime.combine(day, clock), zone)


def _clock(found: re.Match[str]) -> time | None:
    if found[4]:
        return time(12 if found[4] == "noon" else 0)
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "")[:1]
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    elif found[2] is None:
        return None  # a bare figure is no time of day
    return time(hour, minute)


def _day(typed: str, today: date, region: str) -> date | None:
    near = {"today": 0, "yesterday": 1}.get(typed.removesuffix(" at"))
    if near is not None:
        return today - timedelta(days=near)
    word, _, rest = typed.removeprefix("last ").removesuffix(" at").partition(" ")
    weekday = next((n for n, name in enumerate(_WEEKDAYS) if len(word) > 2 and name.startswith(word)), None)
    if weekday is None:
        return _date(typed.removesuffix(" at"), today, region)
    if rest:  # "Tue 10 Mar": the date says more than the weekday
        return _date(rest, today, region)
    back = (today.weekday() - weekday) % 7
    return today - timedelta(days=back or (7 if typed.startswith("last ") else 0))


def _date(typed: str, today: date, region: str) -> date | None:
    if found := _ISO.fullmatch(typed):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DOTTED.fullmatch(typed):
        return _last(int(found[1]), int(found[2]), found[3], today)
    if found := _SLASHED.fullmatch(typed):
        first, second = int(found[1]), int(found[2])
        day, month = (second, first) if region == "US" else (first, second)
        return _last(day, month, found[3], today)
    if (found := _DAY_MONTH.fullmatch(typed)) and found[2] in _MONTHS:
        return _last(int(found[1]), _MONTHS.index(found[2]) + 1, found[3], today)
    if (found := _MONTH_DAY.fullmatch(typed)) and found[1] in _MONTHS:
        return _last(int(found[2]), _MONTHS.index(found[1]) + 1, found[3], today)
    return None


def _last(day: int, month: int, year: str | None, today: date) -> date:
    """That day of that year; without a year, its last occurrence up to today (29 February may lie years back)."""
    if year:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    for back in range(9):
        try:
            found = date(today.year - back, month, day)
        except ValueError:
            continue
        if found <= today:
            return found
    raise ValueError(f"{day}.{month}. is no day")
