"""Reminders follow from promises: which ones wait, and what each is, is worked out anew whenever a promise changes, an undo
included. What somebody saw or put off stays."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from hashlib import blake2b
from typing import Any, cast
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.promise import Due, DueKind, PromiseState
from advocate.domain.reminder import ReminderState, Reminding, reminder_moments
from advocate.domain.reminding_choices import REMINDING_DEFAULTS, befores_from, reminding_from
from advocate.storage.rows.base import microseconds
from advocate.storage.rows.promises import PromiseRow, ReminderRow
from advocate.storage.rows.team import SettingRow

CHUNK = 5_000
_PROMISES, _REMINDERS = cast(sa.Table, PromiseRow.__table__), cast(sa.Table, ReminderRow.__table__)
PROMISE_COLUMNS = frozenset(
    {"state", "due_kind", "due_start", "due_end", "due_zone", "remind", "owner_id", "department_id"}
)
"""The columns of a promise that its reminders follow from."""


def read_reminding(connection: Connection) -> Reminding:
    """What the team chose; the defaults for what nobody chose."""
    query = sa.select(SettingRow.name, SettingRow.value).where(
        SettingRow.name.in_(REMINDING_DEFAULTS), SettingRow.member_id.is_(None)
    )
    return reminding_from({row.name: row.value for row in connection.execute(query)})


def refresh_reminders(connection: Connection, promise_ids: Iterable[UUID]) -> None:
    """For these promises; those that are gone took theirs with them."""
    wanted = sorted(promise_ids)
    if wanted:
        planner = _Planner(connection)
        for start in range(0, len(wanted), CHUNK):
            planner.plan(wanted[start : start + CHUNK])


def refresh_every_reminder(connection: Connection) -> None:
    """Of all open promises, once the team chose otherwise, or rows came in without a recording."""
    query = sa.select(PromiseRow.id).where(PromiseRow.state == PromiseState.OPEN.value)
    refresh_reminders(connection, connection.execute(query).scalars().all())


class _Planner:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._reminding = read_reminding(connection)

    def plan(self, ids: Sequence[UUID]) -> None:
        known: defaultdict[UUID, list[Any]] = defaultdict(list)
        for row in self._connection.execute(sa.select(_REMINDERS).where(ReminderRow.promise_id.in_(ids))):
            known[row.promise_id].append(row)
        new: list[dict[str, Any]] = []
        stale: list[UUID] = []
        states: list[dict[str, Any]] = []
        for promise in self._connection.execute(sa.select(_PROMISES).where(PromiseRow.id.in_(ids))):
            kept, gone, added = self._of(promise, known[promise.id])
            stale += [row.id for row in gone]
            new += added
            states += [
                {"old_id": row.id, "new_state": _state(promise, row), "new_to": _to(promise)}
                for row in kept
                if (row.state, row.to_id) != (_state(promise, row), _to(promise))
            ]
        self._write(new, stale, states)

    def _of(self, promise: Any, known: Sequence[Any]) -> tuple[list[Any], list[Any], list[dict[str, Any]]]:
        """Of one promise: which rows stay, which go, and which come."""
        planned = self._moments(promise, known)
        kept = [row for row in known if not _is_planned(row) or row.at in planned]
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
        return kept, [row for row in known if row not in kept], added

    def _moments(self, promise: Any, known: Sequence[Any]) -> dict[datetime, int]:
        """When an open promise is told of, with the minutes before it; nothing up to when it was last put off to."""
        if promise.state != PromiseState.OPEN.value:
            return {}
        befores = self._reminding.befores if promise.remind is None else befores_from(promise.remind)
        due = Due(
            kind=DueKind(promise.due_kind),
            start=promise.due_start,
            end=promise.due_end,
            zone=promise.due_zone,
        )
        put_off = max((row.at for row in known if row.before is None), default=None)
        return {
            at: int(span.total_seconds()) // 60
            for span, at in reminder_moments(due, promise.made_at, befores, self._reminding)
            if put_off is None or at > put_off
        }

    def _write(self, new: list[dict[str, Any]], stale: list[UUID], states: list[dict[str, Any]]) -> None:
        if stale:
            self._connection.execute(sa.delete(ReminderRow).where(ReminderRow.id.in_(stale)))
        if states:
            changed = sa.update(_REMINDERS).where(_REMINDERS.c.id == sa.bindparam("old_id"))
            self._connection.execute(
                changed.values(state=sa.bindparam("new_state"), to_id=sa.bindparam("new_to")), states
            )
        if new:
            self._connection.execute(sa.insert(ReminderRow), new)


def _id(promise_id: UUID, at: datetime) -> UUID:
    """The same for the same promise and moment (a UUIDv8 of both), so that what an undo plans again is what was there, and two
    laptops plan the same."""
    told = promise_id.bytes + microseconds(at).to_bytes(8, "big", signed=True)
    digest = int.from_bytes(blake2b(told, digest_size=16).digest(), "big")
    return UUID(int=digest & ~(0xF << 76) & ~(0x3 << 62) | (0x8 << 76) | (0x2 << 62))


def _is_planned(row: Any) -> bool:
    """Whether it stands for a time to come that nobody has seen: such a row may go and come again."""
    return row.before is not None and row.shown_at is None and row.answered_at is None


def _to(promise: Any) -> UUID | None:
    return promise.owner_id or promise.department_id


def _state(promise: Any, row: Any) -> str:
    """What a row is, as the other columns and its promise say."""
    if row.answered_at is not None:
        return ReminderState.SNOOZED.value
    if promise.state != PromiseState.OPEN.value:
        return ReminderState.OVER.value
    return (ReminderState.WAITING if row.shown_at is None else ReminderState.SHOWN).value
