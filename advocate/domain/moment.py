"""Moments and days in a person's zone, safe from year 1 to 9999. Moments are aware datetimes in UTC."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

EARLIEST = datetime(1, 1, 1, tzinfo=UTC)
LATEST = datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC)


_OFFSET = re.compile(r"([+-])([01]\d|2[0-3]):([0-5]\d)")


@lru_cache(maxsize=64)
def zone_named(name: str) -> tzinfo:
    """The IANA zone of that name, or the fixed one of an offset such as `+05:30`; UTC for a name that this computer
    does not know."""
    if offset := _OFFSET.fullmatch(name):
        ahead = timedelta(hours=int(offset[2]), minutes=int(offset[3]))
        return timezone(ahead if offset[1] == "+" else -ahead)
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def local(moment: datetime, zone: str) -> datetime:
    """The moment on the wall clock of that zone; unchanged in UTC where the calendar ends."""
    try:
        return moment.astimezone(zone_named(zone))
    except OverflowError:
        return moment


def from_local(wall: datetime, zone: str) -> datetime:
    """A naive wall-clock time in that zone as a moment, kept within year 1 to 9999."""
    aware = wall.replace(tzinfo=zone_named(zone))
    try:
        return aware.astimezone(UTC)
    except OverflowError:
        return EARLIEST if wall.year < 5000 else LATEST


def start_of_day(day: date, zone: str) -> datetime:
    """Local midnight at which that day begins."""
    return from_local(datetime.combine(day, time.min), zone)


def end_of_day(day: date, zone: str) -> datetime:
    """Local midnight at which that day ends (the first moment of the next day)."""
    if day == date.max:
        return LATEST
    return start_of_day(day + timedelta(days=1), zone)


def before(moment: datetime, span: timedelta) -> datetime:
    """That long before the moment, or the first of all where the calendar begins."""
    return EARLIEST if moment - EARLIEST < span else moment - span
