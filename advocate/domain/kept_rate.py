"""What became of promises, week by week or month by month: the one definition of the kept rate. Pure.

A promise is settled at its due end, or at the moment it ended where that came first; one that is still open settles at its
due end. It counts in the week or month in which it settled, in the reader's zone; what settles just at midnight belongs to the
day before, as a day's own end does. So a figure of a past week never moves to another week: what happens later can only
change what became of its promises, such as late and still open to kept late.

What became of it: kept (in time), kept late, late and still open (which counts against us as kept late does), broken,
renegotiated (the customer agreed to another time before it was due; the new time is a promise of its own), released (no longer
wanted). Of a promise that is open and not due yet nothing has become yet.

The rate is what was kept in time, out of that, kept late, late and broken. Renegotiated and released stand beside it and are in
neither part. Where nothing is in the second part there is no rate. How late counts those kept late: from their due end to
when they were done. Made counts promises in the week in which they were made. A repeating promise counts each of its times.
A promise is its member's; without one its department's; without either it is the team's only.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from heapq import merge

from advocate.domain.ids import CustomerId, DepartmentId, MemberId
from advocate.domain.moment import start_of_day
from advocate.domain.promise import Promise, PromiseCounts, PromiseFilter, PromiseStanding
from advocate.domain.week import start_of_week


class Period(StrEnum):
    WEEK = "week"
    MONTH = "month"


class RecordOf(StrEnum):
    """Whose figures stand side by side."""

    TEAM = "team"
    PERSON = "person"
    DEPARTMENT = "department"
    CUSTOMER = "customer"


COUNTED = (
    PromiseStanding.KEPT,
    PromiseStanding.KEPT_LATE,
    PromiseStanding.LATE,
    PromiseStanding.BROKEN,
)
"""What the rate is out of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """One of them at most; everyone's where none is named. department_id: what is its own, of no member."""

    member_id: MemberId | None = None
    department_id: DepartmentId | None = None
    customer_id: CustomerId | None = None


EVERYONES = Whose()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFigures:
    """How many became what. open: not due yet; lateness: of each that was kept late, the shortest first."""

    made: int = 0
    kept: int = 0
    kept_late: int = 0
    late: int = 0
    broken: int = 0
    renegotiated: int = 0
    released: int = 0
    open: int = 0
    lateness: tuple[timedelta, ...] = ()

    @property
    def counted(self) -> int:
        """What the rate is out of."""
        return self.kept + self.kept_late + self.late + self.broken

    @property
    def settled(self) -> int:
        """All of which something has become."""
        return self.counted + self.renegotiated + self.released

    @property
    def rate(self) -> float | None:
        """0 to 1."""
        return self.kept / self.counted if self.counted else None

    @property
    def percent(self) -> int | None:
        """The rate rounded, but all and none are said of all and none alone."""
        if self.rate is None or self.rate in (0, 1):
            return None if self.rate is None else int(self.rate * 100)
        return min(99, max(1, round(self.rate * 100)))

    @property
    def longest(self) -> timedelta | None:
        return self.lateness[-1] if self.lateness else None

    @property
    def median(self) -> timedelta | None:
        if not self.lateness:
            return None
        middle = len(self.lateness) // 2
        if len(self.lateness) % 2:
            return self.lateness[middle]
        return (self.lateness[middle - 1] + self.lateness[middle]) / 2

    def __add__(self, other: KeptFigures) -> KeptFigures:
        return KeptFigures(
            made=self.made + other.made,
            kept=self.kept + other.kept,
            kept_late=self.kept_late + other.kept_late,
            late=self.late + other.late,
            broken=self.broken + other.broken,
            renegotiated=self.renegotiated + other.renegotiated,
            released=self.released + other.released,
            open=self.open + other.open,
            lateness=tuple(merge(self.lateness, other.lateness)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A week or month of the reader: its first day, and the midnights (UTC) at which it begins and ends."""

    first: date
    begins: datetime
    ends: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRecord:
    """Figures of spans that follow each other, the earliest first; name: whose, empty for the team."""

    spans: tuple[Span, ...]
    figures: tuple[KeptFigures, ...]
    whose: Whose = EVERYONES
    name: str = ""

    @property
    def total(self) -> KeptFigures:
        return sum(self.figures, KeptFigures())


def settled_at(promise: Promise) -> datetime:
    return min(promise.due.end, promise.ended_at or promise.due.end)


def belongs_to(promise: Promise) -> Whose:
    """The member, else the department, else nobody."""
    if promise.owner_id is not None:
        return Whose(member_id=promise.owner_id)
    return Whose(department_id=promise.department_id)


def behind(
    whose: Whose, begins: datetime, ends: datetime, became: Sequence[PromiseStanding], now: datetime
) -> PromiseFilter:
    """Which promises stand behind a figure of a span, or of several that follow each other: those that became any of these;
    those made in it where none is named. The newest first."""
    owned = PromiseFilter(
        state=None,
        customer_id=whose.customer_id,
        owner_id=whose.member_id,
        department_id=whose.department_id,
        without_owner=whose.department_id is not None,
        descending=True,
    )
    if not became:
        return replace(owned, made_from=begins, made_before=ends)
    return replace(owned, became=tuple(became), became_at=now, settled_after=begins, settled_until=ends)


def figures_of(counts: PromiseCounts) -> KeptFigures:
    """The same figures of what was counted of a customer, without when."""
    return KeptFigures(
        kept=counts.kept,
        kept_late=counts.kept_late,
        late=counts.late,
        broken=counts.broken,
        renegotiated=counts.renegotiated,
        released=counts.released,
        open=counts.open - counts.late,
    )


def tally(promises: Iterable[Promise], spans: Sequence[Span], now: datetime) -> tuple[KeptFigures, ...]:
    """Of each span. The spans follow each other."""
    counts: list[dict[str, int]] = [{} for _ in spans]
    lateness: list[list[timedelta]] = [[] for _ in spans]
    begins, ends = [span.begins for span in spans], [span.ends for span in spans]
    for promise in promises:
        made_in = bisect_right(begins, promise.made_at) - 1
        if made_in >= 0 and promise.made_at < ends[made_in]:
            counts[made_in]["made"] = counts[made_in].get("made", 0) + 1
        place = bisect_left(ends, settled_at(promise))
        if place < len(spans) and settled_at(promise) > begins[place]:
            what = promise.became(now)
            counts[place][what.value] = counts[place].get(what.value, 0) + 1
            if what is PromiseStanding.KEPT_LATE and promise.ended_at is not None:
                lateness[place].append(promise.ended_at - promise.due.end)
    return tuple(
        KeptFigures(**each, lateness=tuple(sorted(late))) for each, late in zip(counts, lateness, strict=True)
    )


def last_spans(today: date, by: Period, count: int, zone: str, first_weekday: int) -> tuple[Span, ...]:
    """So many, the earliest first, up to the one that holds today; fewer where the calendar begins."""
    first = start_of_week(today, first_weekday) if by is Period.WEEK else today.replace(day=1)
    days = [_next(first, by), first]
    while len(days) <= count and days[-1] > date(1, 1, 31):
        days.append(_before(days[-1], by))
    days.reverse()
    midnights = [start_of_day(day, zone) for day in days]
    return tuple(
        Span(first=days[place], begins=midnights[place], ends=midnights[place + 1])
        for place in range(len(days) - 1)
    )


def _next(day: date, by: Period) -> date:
    if by is Period.WEEK:
        return date.fromordinal(min(day.toordinal() + 7, date.max.toordinal()))
    return date.max if (day.year, day.month) == (9999, 12) else (day + timedelta(days=31)).replace(day=1)


def _before(day: date, by: Period) -> date:
    return day - timedelta(days=7) if by is Period.WEEK else (day - timedelta(days=1)).replace(day=1)
