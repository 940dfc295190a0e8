"""When a team works, and when a person wants to hear nothing: days of the week, hours, public holidays, quiet hours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from typing import cast

from advocate.domain.moment import from_local, local

MONDAY_TO_FRIDAY = frozenset(range(5))
# As ISO 3166-2 writes a part behind its country; the tables know towns and school zones, too.
_REGION = re.compile(r"[A-Z0-9]{1,3}")
NINE, FIVE = time(9), time(17)
# The longest stretch of days off that is looked through: longer than any holiday, so that a search ends.
MOST_DAYS_OFF = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingTime:
    """days: 0 Monday to 6 Sunday, at least one; opens before closes, on the wall clock; holidays: a region whose public
    holidays are days off, as `DE` or `DE-BY` (ISO 3166-1 and -2), empty for none."""

    days: frozenset[int] = MONDAY_TO_FRIDAY
    opens: time = NINE
    closes: time = FIVE
    holidays: str = ""

    def is_workday(self, day: date) -> bool:
        return day.weekday() in self.days and day not in public_holidays(self.holidays, day.year)

    def next_workday(self, day: date) -> date:
        """The first one after that day; the day after it where a whole season is off."""
        return next(self._workdays_from(day, 1), days_on(day, 1))

    def workday_before(self, day: date) -> date:
        return next(self._workdays_from(day, -1), days_on(day, -1))

    def opening(self, day: date, zone: str) -> datetime:
        """The moment at which work begins on that day, whether or not it is a workday."""
        return from_local(datetime.combine(day, self.opens), zone)

    def closing(self, day: date, zone: str) -> datetime:
        return from_local(datetime.combine(day, self.closes), zone)

    def is_open(self, moment: datetime, zone: str) -> bool:
        wall = local(moment, zone)
        return self.is_workday(wall.date()) and self.opens <= wall.time() < self.closes

    def plus_workdays(self, day: date, count: int) -> date:
        """So many workdays later; the day itself where count is 0."""
        for _ in range(count):
            day = self.next_workday(day)
        return day

    def _workdays_from(self, day: date, step: int) -> Iterator[date]:
        for ahead in range(1, MOST_DAYS_OFF + 1):
            other = days_on(day, step * ahead)
            if other != day and self.is_workday(other):
                yield other


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietHours:
    """From begins until ends on the wall clock, over midnight where it ends earlier than it begins."""

    begins: time
    ends: time

    def holds(self, moment: datetime, zone: str) -> bool:
        wall = local(moment, zone).time()
        if self.begins <= self.ends:
            return self.begins <= wall < self.ends
        return wall >= self.begins or wall < self.ends

    def began(self, moment: datetime, zone: str) -> datetime:
        """When the quiet hours began that hold this moment, UTC."""
        wall = local(moment, zone)
        day = wall.date() if wall.time() >= self.begins else days_on(wall.date(), -1)
        return from_local(datetime.combine(day, self.begins), zone)

    def end(self, moment: datetime, zone: str) -> datetime:
        """When the quiet hours end that hold this moment, UTC."""
        wall = local(moment, zone)
        day = wall.date() if wall.time() < self.ends else days_on(wall.date(), 1)
        return from_local(datetime.combine(day, self.ends), zone)


@lru_cache(maxsize=256)
def public_holidays(region: str, year: int) -> frozenset[date]:
    """By the tables of the `holidays` library; none for a region or a year that it does not know."""
    if not region:
        return frozenset()
    import holidays  # lazy: start-up time

    country, _, part = region.partition("-")
    try:
        found = holidays.country_holidays(country, subdiv=part or None, years=year)
    except (RuntimeError, ValueError, OverflowError):  # it has no such region, or no such year
        return frozenset()
    return frozenset(found.keys())


@lru_cache(maxsize=1)
def known_regions() -> tuple[str, ...]:
    """Every region whose public holidays are known, sorted: `DE`, `DE-BB`, `DE-BE`, ..."""
    import holidays  # lazy: start-up time

    countries: dict[str, list[str]] = holidays.list_supported_countries(include_aliases=False)
    regions = (
        region
        for country, parts in countries.items()
        for region in (country, *(f"{country}-{part}" for part in parts))
    )
    return tuple(sorted(regions))


@lru_cache(maxsize=8)
def parts_with_holidays(country: str) -> tuple[tuple[str, str], ...]:
    """The regions of a country that have public holidays of their own, by name: (`DE-BY`, `Bayern`), ...; none for a country
    that is not known."""
    import holidays  # lazy: start-up time

    try:
        named = cast("dict[str, list[str]]", holidays.country_holidays(country).get_subdivision_aliases())  # pyright: ignore[reportUnknownMemberType]
    except RuntimeError:  # it has no such country
        return ()
    regions = {code: max(names, key=len, default=code) for code, names in named.items()}
    found = ((f"{country}-{code}", name) for code, name in regions.items() if _REGION.fullmatch(code))
    return tuple(sorted(found, key=lambda each: each[1]))


def days_on(day: date, days: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))
