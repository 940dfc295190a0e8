"""How what repeats is said to people, in English: `every Friday at 10:00`. For the command line and print."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, time

from advocate.domain.cadence import Rhythm, last_of
from advocate.domain.moment import local
from advocate.domain.promise import DueKind
from advocate.domain.wording_of_time import clock_words, day_words, moment_words

_UNITS = {
    "YEARLY": "year",
    "MONTHLY": "month",
    "WEEKLY": "week",
    "DAILY": "day",
    "HOURLY": "hour",
    "MINUTELY": "minute",
}
_WITHIN_DAYS = ("HOURLY", "MINUTELY")
_DAYS = {
    "MO": "Monday",
    "TU": "Tuesday",
    "WE": "Wednesday",
    "TH": "Thursday",
    "FR": "Friday",
    "SA": "Saturday",
    "SU": "Sunday",
}
_MONDAY_TO_FRIDAY = frozenset(("MO", "TU", "WE", "TH", "FR"))
_PLACES = {"1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "-1": "last"}
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_SAID = frozenset(
    ("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYSETPOS", "BYHOUR", "BYMINUTE", "UNTIL", "COUNT")
)
_LAST_SECOND = time(23, 59, 59)


def rhythm_words(rhythm: Rhythm, now: datetime, zone: str) -> str:
    """`every 2 weeks on Monday at 09:00, until Fri 4 Dec`; the rule itself where it has parts that nobody types. Hours are those
    of the zone in which it was said, which is named where the reader's is another one."""
    parts = dict(part.split("=", 1) for part in rhythm.rule.split(";"))
    days, clocks = _days(parts), _clocks(parts, rhythm)
    if parts.keys() - _SAID or not days or clocks is None:
        return f"again and again ({rhythm.rule})"
    at = f" at {_listed(clocks)}" if clocks else ""
    where = f" in {rhythm.zone}" if clocks and rhythm.zone != zone else ""
    return f"{days}{at}{where}{_end(parts, rhythm, now)}"


def _days(parts: Mapping[str, str]) -> str:
    """Empty where there are no words for it."""
    frequency, count = parts.get("FREQ", ""), int(parts.get("INTERVAL", "1"))
    unit = _UNITS[frequency]
    every = f"every {unit}" if count == 1 else f"every {count} {unit}s"
    days, dates = (parts[name].split(",") if name in parts else [] for name in ("BYDAY", "BYMONTHDAY"))
    if not days and not dates:
        return "" if "BYSETPOS" in parts else every
    if frequency == "MONTHLY":
        named = _dates(dates, parts) if dates else _nth_days(days, parts)
        return f"{every} on the {named}" if named and not (days and dates) else ""
    if frequency not in ("WEEKLY", "DAILY") or dates or "BYSETPOS" in parts or not _DAYS.keys() >= set(days):
        return ""
    if frequency == "DAILY" and count > 1:
        return ""
    if frozenset(days) == _MONDAY_TO_FRIDAY:
        return "Monday to Friday" if count == 1 else f"{every}, Monday to Friday"
    named = _listed(_DAYS[day] for day in days)
    return f"every {named}" if count == 1 else f"{every} on {named}"


def _dates(dates: Sequence[str], parts: Mapping[str, str]) -> str:
    """`1st and 15th`. The 28th to the 31st, the last of them that there is, are said as the 31st."""
    if "BYSETPOS" in parts:
        return _ordinal(dates[-1]) if dates[:2] == ["28", "29"] else ""
    return _listed(_ordinal(each) for each in dates) if "-" not in "".join(dates).replace("-1", "") else ""


def _ordinal(number: str) -> str:
    if number == "-1":
        return "last day"
    value = int(number)
    return f"{value}{'th' if value in (11, 12, 13) else _ENDINGS.get(value % 10, 'th')}"


def _nth_days(days: Sequence[str], parts: Mapping[str, str]) -> str:
    """`first Monday`; empty for a day without its place."""
    found = [(_PLACES.get(each[:-2].lstrip("+"), ""), _DAYS.get(each[-2:], "")) for each in days]
    is_said = "BYSETPOS" not in parts and all(place and day for place, day in found)
    return _listed(f"{place} {day}" for place, day in found) if is_said else ""


def _clocks(parts: Mapping[str, str], rhythm: Rhythm) -> tuple[str, ...] | None:
    """Of one day; none for days, and where hours and minutes are what is counted; None where there are no words for it."""
    is_within_days = parts.get("FREQ") in _WITHIN_DAYS
    if rhythm.kind is DueKind.DAY or is_within_days:
        return None if parts.keys() & {"BYHOUR", "BYMINUTE"} else ()
    first = local(rhythm.first, rhythm.zone)
    hours, minutes = (
        [int(each) for each in parts.get(name, str(otherwise)).split(",")]
        for name, otherwise in (("BYHOUR", first.hour), ("BYMINUTE", first.minute))
    )
    return tuple(clock_words(time(hour, minute)) for hour in sorted(hours) for minute in sorted(minutes))


def _end(parts: Mapping[str, str], rhythm: Rhythm, now: datetime) -> str:
    """Said on the clock of its own zone, as its hours are."""
    if "COUNT" in parts:
        return ", once" if parts["COUNT"] == "1" else f", {parts['COUNT']} times in all"
    last = last_of(rhythm.rule, rhythm.zone)
    if last is None:
        return ""
    wall = local(last, rhythm.zone)
    if wall.time().replace(microsecond=0) == _LAST_SECOND:
        return f", until {day_words(wall.date(), local(now, rhythm.zone).date())}"
    return f", until {moment_words(last, now, rhythm.zone)}"


def _listed(each: Iterable[str]) -> str:
    """`Monday`, `Monday and Friday`, `Monday, Tuesday and Friday`."""
    *before, last = each
    return f"{', '.join(before)} and {last}" if before else last
