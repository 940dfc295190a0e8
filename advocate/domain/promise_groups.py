"""Promises as a list page shows them: under headings, each with what stands below it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from advocate.domain.moment import end_of_day, start_of_day
from advocate.domain.week import start_of_week


class PromiseGrouping(StrEnum):
    DUE = "due"
    OWNER = "owner"
    DEPARTMENT = "department"
    CUSTOMER = "customer"


class DueGroup(StrEnum):
    """LATE holds open ones only; EARLIER those that have ended and were due before today."""

    LATE = "late"
    EARLIER = "earlier"
    TODAY = "today"
    TOMORROW = "tomorrow"
    THIS_WEEK = "this_week"
    NEXT_WEEK = "next_week"
    LATER = "later"


DUE_TITLES: dict[DueGroup, str] = {
    DueGroup.LATE: "Late",
    DueGroup.EARLIER: "Earlier",
    DueGroup.TODAY: "Today",
    DueGroup.TOMORROW: "Tomorrow",
    DueGroup.THIS_WEEK: "This week",
    DueGroup.NEXT_WEEK: "Next week",
    DueGroup.LATER: "Later",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseGroup:
    """key: a DueGroup, or the id in hex of the member, department or customer; empty for those of nobody. title: its
    name, empty for those of nobody; late: how many of them are open and late."""

    key: str
    title: str
    count: int
    late: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DueEdges:
    """The last moments of the groups, UTC. A day's own end belongs to it."""

    now: datetime
    today_from: datetime
    today: datetime
    tomorrow: datetime
    this_week: datetime
    next_week: datetime

    @staticmethod
    def at(now: datetime, today: date, zone: str, first_weekday: int) -> DueEdges:
        """today: the reader's day in their zone; first_weekday: 0 Monday to 6 Sunday."""
        last_of_week = days_on(start_of_week(today, first_weekday), 6)
        return DueEdges(
            now=now,
            today_from=start_of_day(today, zone),
            today=end_of_day(today, zone),
            tomorrow=end_of_day(days_on(today, 1), zone),
            this_week=end_of_day(last_of_week, zone),
            next_week=end_of_day(days_on(last_of_week, 7), zone),
        )


def days_on(day: date, days: int) -> date:
    """So many days later; the last day of the calendar where there are not so many."""
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))
