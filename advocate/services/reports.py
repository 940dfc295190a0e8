"""A customer's history as a report, and as a PDF file. The customer's copy never holds anything internal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from advocate.clock import Clock
from advocate.domain.case import Case, CaseState
from advocate.domain.customer import Customer
from advocate.domain.history_report import (
    DayTitles,
    HistoryReport,
    ReportCase,
    ReportCopy,
    ReportCount,
    ReportLine,
    ReportMeaning,
    by_day,
)
from advocate.domain.ids import CustomerId
from advocate.domain.kept_rate import figures_of
from advocate.domain.labels import CASE_STATES, CONTACT_POINTS
from advocate.domain.moment import local
from advocate.domain.promise import Promise, PromiseCounts, PromiseFilter, PromiseState
from advocate.domain.team import Member
from advocate.domain.timeline import EntryKey, TimelineEntry
from advocate.domain.wording_of_time import date_words, moment_words
from advocate.domain.written_file import WrittenFile
from advocate.errors import InvalidValue, VaultError
from advocate.formats.pdf import Paper, render_history
from advocate.services.backups import beside
from advocate.services.report_entries import EntryWriter
from advocate.settings import BUSINESS
from advocate.storage.cases import CaseStore
from advocate.storage.customers import CustomerStore
from advocate.storage.database import Database
from advocate.storage.promises import PromiseStore
from advocate.storage.team import TeamStore
from advocate.storage.timeline import TimelineFilter, TimelineStore

_EVERYTHING = 1_000_000
_PAGE = 400


class ReportService:
    """resources: the folder with the template and the fonts."""

    def __init__(self, database: Database, clock: Clock, member: Member, resources: Path) -> None:
        self._database = database
        self._clock = clock
        self._member = member
        self._resources = resources

    def history(
        self,
        customer_id: CustomerId,
        copy: ReportCopy = ReportCopy.OURS,
        first_day: date | None = None,
        last_day: date | None = None,
    ) -> HistoryReport:
        """The history of these days, oldest first, both included; all of it when none are given."""
        if first_day and last_day and first_day > last_day:
            raise InvalidValue(
                "The history would end before it begins.", "Check the two dates.", field="from"
            )
        with self._database.reading() as connection:
            customer = CustomerStore(connection).get(customer_id)
            timeline = TimelineStore(connection)
            keys = timeline.keys(customer_id, TimelineFilter.EVERYTHING)
            wanted = [key for key in reversed(keys) if self._within(key, first_day, last_day)]
            entries = [
                entry
                for n in range(0, len(wanted), _PAGE)
                for entry in timeline.entries(wanted[n : n + _PAGE])
            ]
            promises = PromiseStore(connection)
            theirs = PromiseFilter(state=None, customer_id=customer_id)
            every = promises.page(theirs, 0, _EVERYTHING)
            now = self._clock.now()
            counts = promises.counts(theirs, now, now, now)
            cases = CaseStore(connection).of_customer(customer_id)
            business = TeamStore(connection).setting(BUSINESS.name) or ""
        period = self._period(first_day, last_day)
        report = self._report(customer, entries, every, counts, cases, business, period)
        if copy is ReportCopy.OURS:
            return report
        shared = report.for_customer()
        return replace(shared, counts=_figures(counts, sum(1 for _ in shared.entries())))

    def write_history(
        self,
        customer_id: CustomerId,
        out: Path,
        copy: ReportCopy = ReportCopy.OURS,
        first_day: date | None = None,
        last_day: date | None = None,
        paper: Paper = "a4",
    ) -> WrittenFile:
        """Write the PDF; a file of that name is replaced once the new one is whole."""
        if out.is_dir() or not out.parent.is_dir():
            raise VaultError(
                f"{out} is no place for a file.",
                "Choose a folder that is there, and a file name.",
                title="Nothing was written",
            )
        report = self.history(customer_id, copy, first_day, last_day)
        made_at = local(self._clock.now(), self._member.zone).replace(microsecond=0)
        pdf = render_history(report, resources=self._resources, made_at=made_at, paper=paper)
        with beside(out) as work:
            part = work / "history.pdf"
            part.write_bytes(pdf)
            part.replace(out)
        entries = sum(1 for _ in report.entries())
        return WrittenFile(path=out, size=len(pdf), entries=entries)

    def _report(
        self,
        customer: Customer,
        entries: Sequence[TimelineEntry],
        promises: Sequence[Promise],
        counts: PromiseCounts,
        cases: Sequence[Case],
        business: str,
        period: str,
    ) -> HistoryReport:
        now, zone = self._clock.now(), self._member.zone
        writer = EntryWriter(now, zone)
        dated = [(local(entry.key.at, zone).date(), writer.entry(entry)) for entry in entries]
        return HistoryReport(
            title=f"History of {customer.name}",
            business=business,
            customer_name=customer.name,
            copy=ReportCopy.OURS,
            period=period,
            made_at=moment_words(now, now, zone).removeprefix("today ")
            + f", {date_words(local(now, zone).date())}",
            made_by=self._member.name,
            language="en",
            customer_lines=_lines(customer),
            pinned=tuple(note.text for note in customer.pinned_notes),
            approach=customer.approach.lines(),
            counts=_figures(counts, len(entries)),
            promises_open=tuple(writer.promise(p) for p in promises if p.state is PromiseState.OPEN),
            promises_ended=tuple(writer.promise(p) for p in promises if p.state is not PromiseState.OPEN),
            cases=tuple(self._case(case) for case in cases),
            years=by_day(dated, DayTitles(year=lambda d: str(d.year), month=_month_title, day=_day_title)),
        )

    def _case(self, case: Case) -> ReportCase:
        is_open = case.state is CaseState.OPEN
        effort = [f"{case.contacts} contact{'s' if case.contacts != 1 else ''}"]
        if case.minutes:
            effort.append(f"{case.minutes} minutes")
        if case.transfers:
            effort.append(f"{case.transfers} transfer{'s' if case.transfers != 1 else ''}")
        if case.channel_switches:
            effort.append(
                f"{case.channel_switches} channel switch{'es' if case.channel_switches != 1 else ''}"
            )
        zone = self._member.zone
        return ReportCase(
            title=case.title,
            state=CASE_STATES[case.state],
            meaning=ReportMeaning.DUE if is_open else ReportMeaning.KEPT,
            opened=date_words(local(case.opened_at, zone).date()),
            ended=date_words(local(case.resolved_at, zone).date()) if case.resolved_at else "",
            effort=" · ".join(effort),
        )

    def _within(self, key: EntryKey, first_day: date | None, last_day: date | None) -> bool:
        day = local(key.at, self._member.zone).date()
        return (first_day is None or day >= first_day) and (last_day is None or day <= last_day)

    def _period(self, first_day: date | None, last_day: date | None) -> str:
        if first_day and last_day:
            return f"{date_words(first_day)} to {date_words(last_day)}"
        if first_day:
            return f"Since {date_words(first_day)}"
        return f"Until {date_words(last_day)}" if last_day else "Everything on record"


def _lines(customer: Customer) -> tuple[ReportLine, ...]:
    lines = [ReportLine(label="Belongs to", value=customer.organisation)] if customer.organisation else []
    for point in customer.contact_points:
        extra = " · ".join(part for part in (point.label, point.preferred) if part)
        value = f"{point.value} · {extra}" if extra else point.value
        lines.append(ReportLine(label=CONTACT_POINTS[point.kind], value=value))
    if customer.since:
        lines.append(ReportLine(label="Customer since", value=date_words(customer.since)))
    lines += [ReportLine(label=field.name, value=field.value, is_internal=True) for field in customer.fields]
    if customer.tags:
        lines.append(
            ReportLine(label="Tags", value=", ".join(tag.name for tag in customer.tags), is_internal=True)
        )
    return tuple(lines)


def _figures(counts: PromiseCounts, entries: int) -> tuple[ReportCount, ...]:
    kept = figures_of(counts)
    figures = [ReportCount(figure=f"{entries:,}", label="entries" if entries != 1 else "entry")]
    if kept.counted:
        figure = f"{kept.kept:,} of {kept.counted:,}"
        figures.append(ReportCount(figure=figure, label="promises kept in time", meaning=ReportMeaning.KEPT))
    if counts.open:
        figures.append(ReportCount(figure=str(counts.open), label="open promises", meaning=ReportMeaning.DUE))
    if counts.late:
        figures.append(ReportCount(figure=str(counts.late), label="late", meaning=ReportMeaning.LATE))
    return tuple(figures)


def _month_title(day: date) -> str:
    return f"{day:%B} {day.year}"


def _day_title(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B} {day.year}"
