"""Reminders: what somebody is to be told of now, when the next one comes, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from heapq import merge
from itertools import chain
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.ids import PromiseId, ReminderId
from advocate.domain.reminder import Notice, Reminder, ReminderState
from advocate.storage.derived_reminders import refresh_reminders
from advocate.storage.promises import PromiseStore
from advocate.storage.put_offs import put_offs
from advocate.storage.recording import Recording
from advocate.storage.rows.base import ids_of
from advocate.storage.rows.promises import ReminderRow
from advocate.storage.rows.team import MemberRow

_CHUNK = 10_000
_WAITING, _SHOWN = ReminderState.WAITING.value, ReminderState.SHOWN.value
# Where rows are named by their ids: the engine would take a state for rarer than some ids, and walk through all that wait.
_STATE = ReminderRow.state.concat("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Whom reminders are for: a member and the departments whose promises they keep. What nobody keeps yet is told to
    everybody. ids None: whomever they are for."""

    ids: tuple[UUID, ...] | None = None

    def conditions(self) -> list[sa.ColumnElement[bool]]:
        """One for each stretch of the index; no promise has reminders in two of them."""
        if self.ids is None:
            return [sa.true()]
        return [ReminderRow.to_id == each for each in self.ids] + [ReminderRow.to_id.is_(None)]


class ReminderStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def coming(self, told: Told, now: datetime, most: int) -> tuple[datetime, ...]:
        """The moments of the first ones to come, each once."""
        query = (
            sa.select(ReminderRow.at).where(ReminderRow.state == _WAITING, ReminderRow.at > now).distinct()
        )
        found = (
            self._connection.execute(query.where(condition).order_by(ReminderRow.at).limit(most)).scalars()
            for condition in told.conditions()
        )
        return tuple(sorted(set(chain.from_iterable(found)))[:most])

    def notices(self, told: Told, now: datetime, most: int) -> tuple[Notice, ...]:
        """Promises with a reminder whose moment has come and which nobody answered, the earliest first."""
        return self._notices_of(self._first(told, (_WAITING, _SHOWN), now, most), now)

    def unseen(self, told: Told, now: datetime, most: int) -> tuple[Notice, ...]:
        """As `notices`, of promises with a reminder that nobody has seen: those that were told of before are left out."""
        return self._notices_of(self._first(told, (_WAITING,), now, most), now)

    def count(self, told: Told, now: datetime) -> tuple[int, int]:
        """How many promises have a reminder that nobody answered, and how many of those nobody has seen."""
        is_new = sa.case((ReminderRow.state == _WAITING, ReminderRow.promise_id))
        query = sa.select(
            sa.func.count(ReminderRow.promise_id.distinct()), sa.func.count(is_new.distinct())
        ).where(ReminderRow.state.in_((_WAITING, _SHOWN)), ReminderRow.at <= now)
        counts = [self._connection.execute(query.where(condition)).one() for condition in told.conditions()]
        return sum(count for count, _ in counts), sum(new for _, new in counts)

    def of_promise(self, promise_id: UUID) -> tuple[Reminder, ...]:
        """Every one, in the order of their moments."""
        query = (
            sa.select(ReminderRow, sa.func.coalesce(MemberRow.name, "").label("answered_by_name"))
            .outerjoin(MemberRow, MemberRow.id == ReminderRow.answered_by)
            .where(ReminderRow.promise_id == promise_id)
            .order_by(ReminderRow.at, ReminderRow.id)
        )
        return tuple(_reminder(row) for row in self._connection.execute(query))

    def snoozed(self, ids: Sequence[UUID]) -> dict[UUID, int]:
        """How often each of these promises was put off; those that never were are left out."""
        return {
            promise_id: put_off.times
            for start in range(0, len(ids), _CHUNK)
            for promise_id, put_off in put_offs(self._connection, ids[start : start + _CHUNK]).items()
        }

    def unanswered(self, ids: Sequence[UUID], now: datetime) -> dict[UUID, UUID]:
        """The reminders of these promises whose moment has come, and which nobody answered, each with its promise."""
        query = sa.select(ReminderRow.id, ReminderRow.promise_id).where(
            _STATE.in_((_WAITING, _SHOWN)),
            sa.or_(ReminderRow.at <= now, ReminderRow.before.is_(None)),
        )
        return {
            row.id: row.promise_id
            for start in range(0, len(ids), _CHUNK)
            for row in self._connection.execute(
                query.where(ReminderRow.promise_id.in_(ids[start : start + _CHUNK]))
            )
        }

    def mark_packed(self, packed: bytes, now: datetime) -> None:
        """As mark_shown, of ids as `unseen_ids` gives them."""
        self.mark_shown(ids_of(packed), now)

    def mark_shown(self, ids: Sequence[UUID], now: datetime) -> None:
        """Somebody has seen these. Beside the history: nobody takes back having been told."""
        for start in range(0, len(ids), _CHUNK):
            part = ids[start : start + _CHUNK]
            waiting = sa.update(ReminderRow).where(ReminderRow.id.in_(part), _STATE == _WAITING)
            self._connection.execute(waiting.values(state=_SHOWN, shown_at=now))

    def unseen_ids(self, told: Told, now: datetime) -> bytes:
        """Of every reminder whose moment has come and that nobody has seen, packed."""
        query = sa.select(sa.type_coerce(ReminderRow.id, sa.LargeBinary)).where(
            ReminderRow.state == _WAITING, sa.or_(*told.conditions()), ReminderRow.at <= now
        )
        return b"".join(self._connection.execute(query).scalars())

    def shown_ahead(self, moment: datetime) -> tuple[PromiseId, ...]:
        """The promises of which somebody was told before the moment of the reminder had come: those with one after `moment`."""
        ahead = sa.select(ReminderRow.promise_id).where(ReminderRow.state == _SHOWN, ReminderRow.at > moment)
        return tuple(PromiseId(each) for each in self._connection.execute(ahead.distinct()).scalars())

    def tell_again(self, ids: Sequence[PromiseId], moment: datetime) -> None:
        """Of these promises at their moments after that one, and at whatever else is planned. Beside the history."""
        for start in range(0, len(ids), _CHUNK):
            part = ids[start : start + _CHUNK]
            shown = sa.update(ReminderRow).where(
                ReminderRow.promise_id.in_(part), _STATE == _SHOWN, ReminderRow.at > moment
            )
            self._connection.execute(shown.values(state=_WAITING, shown_at=None))
        refresh_reminders(self._connection, ids)

    def _first(self, told: Told, states: Sequence[str], now: datetime, most: int) -> list[UUID]:
        """The promises of the earliest reminders whose moment has come. Each state of each reader is a stretch of the index in
        the order of its moments, so that no more is read than is wanted, however many wait."""
        query = (
            sa.select(ReminderRow.at, ReminderRow.promise_id)
            .where(ReminderRow.at <= now)
            .order_by(ReminderRow.at, ReminderRow.promise_id)
        )
        with ExitStack() as stack:
            stretches = [
                stack.enter_context(
                    closing(self._connection.execute(query.where(ReminderRow.state == state, condition)))
                )
                for state in states
                for condition in told.conditions()
            ]
            found: dict[UUID, None] = {}
            for _, promise_id in merge(*stretches):
                if len(found) >= most:
                    break
                found[promise_id] = None
        return list(found)

    def _notices_of(self, ids: Sequence[UUID], now: datetime) -> tuple[Notice, ...]:
        promises, snoozed = PromiseStore(self._connection).several(ids), self.snoozed(ids)
        query = sa.select(ReminderRow).where(
            ReminderRow.promise_id.in_(ids),
            _STATE.in_((_WAITING, _SHOWN)),
            ReminderRow.at <= now,
        )
        rows: dict[UUID, list[Any]] = {promise_id: [] for promise_id in ids}
        for row in self._connection.execute(query.order_by(ReminderRow.at, ReminderRow.id)):
            rows[row.promise_id].append(row)
        return tuple(
            Notice(
                promise=promises[promise_id],
                reminders=tuple(ReminderId(row.id) for row in rows[promise_id]),
                at=rows[promise_id][0].at,
                is_new=any(row.state == _WAITING for row in rows[promise_id]),
                snoozed=snoozed.get(promise_id, 0),
            )
            for promise_id in ids
        )


def snooze(
    recording: Recording,
    promises: Sequence[PromiseId],
    now: datetime,
    until: datetime,
    by: UUID | None,
    reason: str,
) -> None:
    """Answer what waits of these promises, and tell of them again at that moment. The reason stands with what was answered;
    where nothing waited yet, with what comes in its place."""
    answered = ReminderStore(recording.connection).unanswered(promises, now)
    waited = set(answered.values())
    values = {"answered_at": now, "answered_by": by, "reason": reason}
    recording.update_many(ReminderRow, tuple(answered), values)
    rows = [
        {
            "id": recording.new_id(),
            "promise_id": promise_id,
            "to_id": None,
            "at": until,
            "before": None,
            "state": _WAITING,
            "shown_at": None,
            "answered_at": None,
            "answered_by": None,
            "reason": "" if promise_id in waited else reason,
        }
        for promise_id in promises
    ]
    recording.insert_rows(ReminderRow, rows)


def answer(recording: Recording, promises: Sequence[PromiseId], now: datetime, by: UUID | None) -> None:
    """What waits of these promises has found its answer, and nothing comes of it: neither what was told nor what it was put
    off to."""
    answered = ReminderStore(recording.connection).unanswered(promises, now)
    recording.update_many(ReminderRow, tuple(answered), {"answered_at": now, "answered_by": by})


def _reminder(row: Any) -> Reminder:
    return Reminder(
        id=ReminderId(row.id),
        promise_id=PromiseId(row.promise_id),
        at=row.at,
        before=None if row.before is None else timedelta(minutes=row.before),
        state=ReminderState(row.state),
        shown_at=row.shown_at,
        answered_at=row.answered_at,
        answered_by_name=row.answered_by_name,
        reason=row.reason,
    )
