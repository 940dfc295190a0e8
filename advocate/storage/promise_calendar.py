"""What a calendar shows of promises: the open ones, and those that ended lately, with their reminders."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.promise import PromiseFilter
from advocate.domain.promise_calendar import CalendarPromise
from advocate.domain.reminder import ReminderState
from advocate.storage.promise_filters import PromiseFiltering
from advocate.storage.promises import PromiseStore
from advocate.storage.rows.contacts import CaseRow
from advocate.storage.rows.history import CommandRow, RowChangeRow
from advocate.storage.rows.promises import PromiseRow, ReminderRow

_CHUNK = 10_000
_EVERYTHING = 1_000_000


class PromiseCalendarStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def entries(self, wanted: PromiseFilter, ended_since: datetime) -> tuple[CalendarPromise, ...]:
        """Those that the filter wants, in its order; then those that ended from that moment on, whichever state it asks
        for, the last ended first."""
        ids: list[UUID] = list(PromiseStore(self._connection).ids(wanted, 0, _EVERYTHING))
        ids = list(dict.fromkeys((*ids, *self._ended(wanted, ended_since))))
        return tuple(
            entry for start in range(0, len(ids), _CHUNK) for entry in self._of(ids[start : start + _CHUNK])
        )

    def _ended(self, wanted: PromiseFilter, since: datetime) -> Sequence[UUID]:
        filtering = PromiseFiltering(
            self._connection, replace(wanted, state=None, only_ended=True, late_at=None)
        )
        query = filtering.filtered(sa.select(PromiseRow.id)).where(PromiseRow.ended_at >= since)
        ordered = query.order_by(PromiseRow.ended_at.desc(), PromiseRow.id)
        return self._connection.execute(ordered).scalars().all()

    def _of(self, ids: Sequence[UUID]) -> Generator[CalendarPromise]:
        promises = PromiseStore(self._connection).in_order(ids)
        cases = self._case_titles([promise.case_id for promise in promises if promise.case_id])
        changed, reminders = self._changed_at(ids), self._reminders(ids)
        for promise in promises:
            yield CalendarPromise(
                promise=promise,
                changed_at=changed.get(promise.id, promise.ended_at or promise.made_at),
                reminders=tuple(reminders.get(promise.id, ())),
                case_title=cases.get(promise.case_id, "") if promise.case_id else "",
            )

    def _case_titles(self, ids: Sequence[UUID]) -> dict[UUID, str]:
        query = sa.select(CaseRow.id, CaseRow.title).where(CaseRow.id.in_(set(ids)))
        return {row.id: row.title for row in self._connection.execute(query)}

    def _changed_at(self, ids: Sequence[UUID]) -> dict[UUID, datetime]:
        """When a command last touched them; those that came with an import have no entry of their own."""
        query = (
            sa.select(RowChangeRow.row_id, sa.func.max(CommandRow.at).label("last"))
            .join(CommandRow, CommandRow.position == RowChangeRow.command_position)
            .where(RowChangeRow.row_id.in_(ids))
            .group_by(RowChangeRow.row_id)
        )
        return {row.row_id: row.last for row in self._connection.execute(query)}

    def _reminders(self, ids: Sequence[UUID]) -> dict[UUID, list[datetime]]:
        query = (
            sa.select(ReminderRow.promise_id, ReminderRow.at)
            .where(ReminderRow.promise_id.in_(ids), ReminderRow.state == ReminderState.WAITING.value)
            .order_by(ReminderRow.at, ReminderRow.id)
        )
        found: dict[UUID, list[datetime]] = {}
        for row in self._connection.execute(query):
            found.setdefault(row.promise_id, []).append(row.at)
        return found
