"""Reminders follow from promises: which ones wait, and what each is, is worked out anew whenever a promise changes, an undo
included. What somebody saw or put off stays.

What is not obvious: nothing is planned up to the moment that a promise was told of or is put off to, whatever the team chooses
later; but for a promise that got another due time since something is told in any case. What is put off waits while its promise is
ended, and comes back with it. Whoever is given a promise by somebody else
is told anew of what waits; who takes it on has seen it. Another due time answers what waits (services/promise_times.py). While
a customer is in the trash nobody is told of what they were promised: it rests as if it had ended, and comes back with them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from hashlib import blake2b
from operator import attrgetter
from typing import Any, cast
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.orm import aliased

from advocate.domain.customer import CustomerState
from advocate.domain.promise import Due, DueKind, PromiseState
from advocate.domain.reminder import ReminderState, Reminding, reminder_moments
from advocate.domain.reminding_choices import REMINDING_DEFAULTS, befores_from, reminding_from
from advocate.storage.database import as_json
from advocate.storage.row_writing import insert_rows, update_rows
from advocate.storage.rows.base import microseconds
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.rows.promises import PromiseRow, ReminderRow
from advocate.storage.rows.team import MemberRow, SettingRow

CHUNK = 5_000
# After the answer: a moment of its own.
_AT_ONCE = timedelta(microseconds=1)
_PROMISES, _REMINDERS = cast(sa.Table, PromiseRow.__table__), cast(sa.Table, ReminderRow.__table__)
PROMISE_COLUMNS = frozenset(
    {
        "customer_id",
        "state",
        "due_kind",
        "due_start",
        "due_end",
        "due_zone",
        "remind",
        "owner_id",
        "department_id",
    }
)
"""The columns of a promise that its reminders follow from."""
_KNOWN = sa.select(
    *(_REMINDERS.c[name] for name in ("id", "promise_id", "to_id", "at", "before", "state", "shown_at")),
    ReminderRow.answered_at,
)
# As _is_planned() says.
_FORGET_PLANNED = (
    "DELETE FROM reminders WHERE promise_id IN (SELECT unhex(value) FROM json_each(?))"
    " AND before IS NOT NULL AND shown_at IS NULL AND answered_at IS NULL"
)
_Owner, _Maker = aliased(MemberRow), aliased(MemberRow)
# A department has no clock of its own: its promises are told by that of who made them.
_PLANNED = (
    sa.select(
        PromiseRow.id,
        PromiseRow.made_at,
        *(_PROMISES.c[name] for name in sorted(PROMISE_COLUMNS)),
        CustomerRow.state.label("customer_state"),
        sa.func.coalesce(_Owner.zone, _Maker.zone, PromiseRow.due_zone).label("told_zone"),
    )
    .join(CustomerRow, CustomerRow.id == PromiseRow.customer_id)
    .outerjoin(_Owner, _Owner.id == PromiseRow.owner_id)
    .outerjoin(_Maker, _Maker.id == PromiseRow.made_by)
)


def read_reminding(connection: Connection) -> Reminding:
    """What the team chose; the defaults for what nobody chose."""
    query = sa.select(SettingRow.name, SettingRow.value).where(
        SettingRow.name.in_(REMINDING_DEFAULTS), SettingRow.member_id.is_(None)
    )
    return reminding_from({row.name: row.value for row in connection.execute(query)})


def refresh_reminders(connection: Connection, promise_ids: Iterable[UUID], by: UUID | None = None) -> None:
    """For these promises; those that are gone took theirs with them. by: who changed them."""
    wanted = sorted(promise_ids, key=attrgetter("int"))
    if wanted:
        planner = _Planner(connection, by)
        for start in range(0, len(wanted), CHUNK):
            planner.plan(wanted[start : start + CHUNK])


def refresh_reminders_of(
    connection: Connection, customer_ids: Iterable[UUID], by: UUID | None = None
) -> None:
    """Of all that was promised to these customers and is open, once they went into the trash or came out of it."""
    wanted = sorted(customer_ids)
    for start in range(0, len(wanted), CHUNK):
        query = sa.select(PromiseRow.id).where(
            PromiseRow.customer_id.in_(wanted[start : start + CHUNK]),
            PromiseRow.state == PromiseState.OPEN.value,
        )
        refresh_reminders(connection, connection.execute(query).scalars().all(), by)


def refresh_every_reminder(connection: Connection) -> None:
    """Of all open promises, once the team chose otherwise, or rows came in without a recording."""
    query = sa.select(PromiseRow.id).where(PromiseRow.state == PromiseState.OPEN.value)
    refresh_reminders(connection, connection.execute(query).scalars().all())


class _Planner:
    def __init__(self, connection: Connection, by: UUID | None) -> None:
        self._connection = connection
        self._by = by
        self._reminding = read_reminding(connection)

    def plan(self, ids: Sequence[UUID]) -> None:
        promises = self._connection.execute(_PLANNED.where(PromiseRow.id.in_(ids))).all()
        self._forget_planned([promise.id for promise in promises if not _is_told_of(promise)])
        known: defaultdict[UUID, list[Any]] = defaultdict(list)
        for row in self._connection.execute(_KNOWN.where(ReminderRow.promise_id.in_(ids))):
            known[row.promise_id].append(row)
        new: list[dict[str, Any]] = []
        stale: list[UUID] = []
        states: list[dict[str, Any]] = []
        for promise in promises:
            kept, gone, added = self._of(promise, known[promise.id])
            stale += [row.id for row in gone]
            new += added
            states += [self._follow(promise, row) for row in kept]
        states = [each for each in states if each]
        self._write(new, stale, states)

    def _forget_planned(self, ids: Sequence[UUID]) -> None:
        """Of promises that nobody is told of any more: all at once, none of them is read for it."""
        if ids:
            self._connection.exec_driver_sql(_FORGET_PLANNED, (as_json(each.bytes for each in ids),))

    def _of(self, promise: Any, known: Sequence[Any]) -> tuple[list[Any], list[Any], list[dict[str, Any]]]:
        """Of one promise: which rows stay, which go, and which come."""
        planned = self._moments(promise, known)
        kept, gone = list[Any](), list[Any]()
        for row in known:
            (gone if _is_planned(row) and row.at not in planned else kept).append(row)
        told = {row.at for row in kept if row.before is not None}
        added = [
            {
                "id": _id(promise.id, at),
                "promise_id": promise.id,
                "to_id": _to(promise),
                "at": at,
                "before": before,
                "state": ReminderState.WAITING.value,
                "reason": "",
            }
            for at, before in planned.items()
            if at not in told
        ]
        return kept, gone, added

    def _follow(self, promise: Any, row: Any) -> dict[str, Any]:
        """What a row that stays becomes; empty where it is that already."""
        to = _to(promise)
        is_given = to not in (row.to_id, self._by, None)
        shown_at = None if is_given and row.answered_at is None else row.shown_at
        state = _state(promise, shown_at, row.answered_at)
        if (row.state, row.to_id, row.shown_at) == (state, to, shown_at):
            return {}
        return {"id": row.id, "state": state, "to_id": to, "shown_at": shown_at}

    def _moments(self, promise: Any, known: Sequence[Any]) -> dict[datetime, int]:
        """When an open promise is told of, with the minutes before it; nothing up to when it was told of or is put off to. Where
        that leaves nothing to tell of another due time, it is told at once, as of a promise that is made too late for it."""
        if not _is_told_of(promise):
            return {}
        befores = self._reminding.befores if promise.remind is None else befores_from(promise.remind)
        due = Due(
            kind=DueKind(promise.due_kind),
            start=promise.due_start,
            end=promise.due_end,
            zone=promise.due_zone,
        )
        moments = {
            at: int(span.total_seconds()) // 60
            for span, at in reminder_moments(
                due, promise.made_at, befores, self._reminding, promise.told_zone
            )
        }
        settled = [row for row in known if not _is_planned(row)]
        past = max((_told_to(row) for row in settled), default=None)
        ahead = {at: span for at, span in moments.items() if past is None or at > past}
        if ahead or not moments or any(row.answered_at is None for row in settled):
            return ahead
        return {max(row.answered_at for row in settled) + _AT_ONCE: moments[max(moments)]}

    def _write(self, new: list[dict[str, Any]], stale: list[UUID], states: list[dict[str, Any]]) -> None:
        if stale:
            self._connection.execute(sa.delete(ReminderRow).where(ReminderRow.id.in_(stale)))
        if states:
            update_rows(self._connection, _REMINDERS, ("state", "to_id", "shown_at"), states)
        if new:
            insert_rows(self._connection, _REMINDERS, new)


def _id(promise_id: UUID, at: datetime) -> UUID:
    """The same for the same promise and moment (a UUIDv8 of both), so that what an undo plans again is what was there, and two
    laptops plan the same."""
    told = promise_id.bytes + microseconds(at).to_bytes(8, "big", signed=True)
    digest = int.from_bytes(blake2b(told, digest_size=16).digest(), "big")
    return UUID(int=digest & ~(0xF << 76) & ~(0x3 << 62) | (0x8 << 76) | (0x2 << 62))


def _is_planned(row: Any) -> bool:
    """Whether it stands for a time to come that nobody has seen: such a row may go and come again."""
    return row.before is not None and row.shown_at is None and row.answered_at is None


def _told_to(row: Any) -> datetime:
    """Until when nothing more is told, once this was seen, answered or put off."""
    told_at = row.answered_at or row.shown_at
    return row.at if told_at is None else min(row.at, told_at)


def _is_told_of(promise: Any) -> bool:
    return promise.state == PromiseState.OPEN.value and promise.customer_state != CustomerState.TRASHED.value


def _to(promise: Any) -> UUID | None:
    return promise.owner_id or promise.department_id


def _state(promise: Any, shown_at: datetime | None, answered_at: datetime | None) -> str:
    """What a row is, as the other columns and its promise say."""
    if answered_at is not None:
        return ReminderState.SNOOZED.value
    if not _is_told_of(promise):
        return ReminderState.OVER.value
    return (ReminderState.WAITING if shown_at is None else ReminderState.SHOWN).value
