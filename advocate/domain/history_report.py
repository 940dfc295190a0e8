"""A customer's history as it is printed: words, names and dates already worded for the reader, in printing order.

The service turns records into these values; nothing here looks anything up. A customer's copy that holds
anything internal cannot be made: the value refuses it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import TypeVar

from advocate.domain.report_labels import ReportLabels


class ReportCopy(StrEnum):
    """Whose copy it is. OURS may hold internal notes; CUSTOMER never does."""

    OURS = "ours"
    CUSTOMER = "customer"


class ReportMeaning(StrEnum):
    """What a colour stands for; a word always stands with it."""

    PLAIN = "plain"
    CALL = "call"
    DUE = "due"
    KEPT = "kept"
    LATE = "late"
    AMBASSADOR = "ambassador"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """One thing to know about the customer: `Phone`, `+1 404 555 0148 · best after 15:00`."""

    label: str
    value: str
    is_internal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportCount:
    """One figure at a glance: `11 of 12`, `promises kept`."""

    figure: str
    label: str
    meaning: ReportMeaning = ReportMeaning.PLAIN
    is_internal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportChip:
    """A few words below an entry, in the colour of their meaning: `effort 3`, `Promise: price by Wed 12:00`."""

    text: str
    meaning: ReportMeaning = ReportMeaning.PLAIN
    is_internal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPromise:
    """state: its standing in words (`late`, `kept`); made, due and ended are dates in words; reason may be empty."""

    words: str
    due: str
    owner: str
    state: str
    meaning: ReportMeaning
    made: str
    ended: str = ""
    reason: str = ""
    is_internal: bool = False


Part = TypeVar("Part", ReportLine, ReportCount, ReportChip, ReportPromise)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportCase:
    """effort: what it took, in words (`6 contacts · 9 people · 2 transfers · 120 minutes`)."""

    title: str
    state: str
    meaning: ReportMeaning
    opened: str
    ended: str = ""
    effort: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportEntry:
    """One entry of the timeline. when: the clock time (the day stands above it); kind: `Call in · 6 min`."""

    when: str
    kind: str
    title: str = ""
    who: str = ""
    body: str = ""
    meaning: ReportMeaning = ReportMeaning.PLAIN
    chips: tuple[ReportChip, ...] = ()
    is_internal: bool = False

    def for_customer(self) -> ReportEntry:
        return replace(self, chips=_shown(self.chips))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDay:
    title: str
    entries: tuple[ReportEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportMonth:
    title: str
    days: tuple[ReportDay, ...]

    @property
    def entry_count(self) -> int:
        return sum(len(day.entries) for day in self.days)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportYear:
    title: str
    months: tuple[ReportMonth, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryReport:
    """A whole history. language: a BCP 47 tag; period, made_at: dates in words; a year, month or day is never empty.

    Raises ValueError when a customer's copy would hold anything internal: that is a bug in whoever made it.
    """

    title: str
    business: str
    customer_name: str
    copy: ReportCopy
    period: str
    made_at: str
    made_by: str
    language: str = "en"
    customer_lines: tuple[ReportLine, ...] = ()
    pinned: tuple[str, ...] = ()
    approach: tuple[str, ...] = ()
    counts: tuple[ReportCount, ...] = ()
    promises_open: tuple[ReportPromise, ...] = ()
    promises_ended: tuple[ReportPromise, ...] = ()
    cases: tuple[ReportCase, ...] = ()
    years: tuple[ReportYear, ...] = ()
    labels: ReportLabels = ReportLabels()

    def __post_init__(self) -> None:
        if self.copy is ReportCopy.CUSTOMER and self.holds_internal():
            raise ValueError("a customer's copy of a history must not hold anything internal")

    def holds_internal(self) -> bool:
        """Whether anything in it is for our own eyes; pinned notes and the approach always are."""
        marked = (*self.customer_lines, *self.counts, *self.promises_open, *self.promises_ended)
        return bool(self.pinned or self.approach) or any(
            part.is_internal
            for part in (*marked, *(p for entry in self.entries() for p in (entry, *entry.chips)))
        )

    def entries(self) -> Iterable[ReportEntry]:
        return (e for year in self.years for month in year.months for day in month.days for e in day.entries)

    def for_customer(self) -> HistoryReport:
        """The customer's copy of it: everything internal left out, and the days that are empty then."""
        return replace(
            self,
            copy=ReportCopy.CUSTOMER,
            pinned=(),
            approach=(),
            customer_lines=_shown(self.customer_lines),
            counts=_shown(self.counts),
            promises_open=_shown(self.promises_open),
            promises_ended=_shown(self.promises_ended),
            years=_years_for_customer(self.years),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DayTitles:
    """How a year, a month and a day are called in the reader's language."""

    year: Callable[[date], str]
    month: Callable[[date], str]
    day: Callable[[date], str]


def by_day(dated: Iterable[tuple[date, ReportEntry]], titles: DayTitles) -> tuple[ReportYear, ...]:
    """Entries already in printing order, grouped under the day, month and year they happened on (reader's zone)."""
    return tuple(
        ReportYear(title=titles.year(days[0][0]), months=_months(days, titles))
        for _, group in groupby(dated, key=lambda pair: pair[0].year)
        if (days := list(group))
    )


def _months(dated: Iterable[tuple[date, ReportEntry]], titles: DayTitles) -> tuple[ReportMonth, ...]:
    return tuple(
        ReportMonth(title=titles.month(days[0][0]), days=_days(days, titles))
        for _, group in groupby(dated, key=lambda pair: pair[0].month)
        if (days := list(group))
    )


def _days(dated: Iterable[tuple[date, ReportEntry]], titles: DayTitles) -> tuple[ReportDay, ...]:
    return tuple(
        ReportDay(title=titles.day(day), entries=tuple(entry for _, entry in group))
        for day, group in groupby(dated, key=lambda pair: pair[0])
    )


def _years_for_customer(years: tuple[ReportYear, ...]) -> tuple[ReportYear, ...]:
    kept = (replace(year, months=_months_for_customer(year.months)) for year in years)
    return tuple(year for year in kept if year.months)


def _months_for_customer(months: tuple[ReportMonth, ...]) -> tuple[ReportMonth, ...]:
    kept = (replace(month, days=tuple(filter(None, map(_day_for_customer, month.days)))) for month in months)
    return tuple(month for month in kept if month.days)


def _day_for_customer(day: ReportDay) -> ReportDay | None:
    entries = tuple(entry.for_customer() for entry in day.entries if not entry.is_internal)
    return replace(day, entries=entries) if entries else None


def _shown(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(part for part in parts if not part.is_internal)
