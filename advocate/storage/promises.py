"""Promises as lists, counts and single ones: rows in, values out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.orm import aliased

from advocate.domain.ids import (
    CadenceId,
    CaseId,
    CustomerId,
    DepartmentId,
    InteractionId,
    MemberId,
    PromiseId,
)
from advocate.domain.promise import (
    Due,
    DueKind,
    Ending,
    Promise,
    PromiseCounts,
    PromiseDraft,
    PromiseFilter,
    PromiseState,
)
from advocate.domain.promise_groups import DueEdges, PromiseGroup, PromiseGrouping
from advocate.domain.reminding_choices import befores_from, befores_written
from advocate.errors import NotFound
from advocate.storage.database import as_json, fetch
from advocate.storage.moved_promises import moved_to
from advocate.storage.promise_counting import PromiseCounting
from advocate.storage.promise_filters import AnySelect, PromiseFiltering
from advocate.storage.put_offs import put_offs
from advocate.storage.recording import Recording
from advocate.storage.rows.base import ids_of, microseconds, moment_of
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.rows.promises import CadenceRow, PromiseRow
from advocate.storage.rows.team import DepartmentRow, MemberRow

_CHUNK = 10_000
_KNOWN = (
    "SELECT id, customer_id, case_id, state, due_end FROM promises"
    " WHERE id IN (SELECT unhex(value) FROM json_each(?))"
)
_STATES = {state.value: state for state in PromiseState}
_OPEN = PromiseState.OPEN.value
_MAY_BE_MOVED = (PromiseState.RENEGOTIATED, PromiseState.BROKEN)
_Maker, _Owner, _Ender = aliased(MemberRow), aliased(MemberRow), aliased(MemberRow)
_PROMISES = (
    sa.select(
        PromiseRow,
        CustomerRow.name.label("customer_name"),
        sa.func.coalesce(_Maker.name, "").label("made_by_name"),
        sa.func.coalesce(_Owner.name, DepartmentRow.name, "").label("owner_name"),
        sa.func.coalesce(_Ender.name, "").label("ended_by_name"),
    )
    .join(CustomerRow, CustomerRow.id == PromiseRow.customer_id)
    .outerjoin(_Maker, _Maker.id == PromiseRow.made_by)
    .outerjoin(_Owner, _Owner.id == PromiseRow.owner_id)
    .outerjoin(_Ender, _Ender.id == PromiseRow.ended_by)
    .outerjoin(DepartmentRow, DepartmentRow.id == PromiseRow.department_id)
)


class PromiseStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, promise_id: UUID) -> Promise:
        """Raises NotFound."""
        found = self.several([promise_id])
        if not found:
            raise NotFound("This promise is not in the vault any more.")
        return found[promise_id]

    def several(self, ids: Sequence[UUID]) -> dict[UUID, Promise]:
        """Those of the ids that are there, by id."""
        rows = self._connection.execute(_PROMISES.where(PromiseRow.id.in_(ids)))
        found = {row.id: _promise(row) for row in rows}
        open_ones = [each.id for each in found.values() if each.state is PromiseState.OPEN]
        for promise_id, put_off in put_offs(self._connection, open_ones).items():
            found[promise_id] = replace(found[promise_id], put_off=put_off)
        moved = [each.id for each in found.values() if each.state in _MAY_BE_MOVED]
        for promise_id, due in moved_to(self._connection, moved).items():
            found[promise_id] = replace(found[promise_id], moved_to=due)
        return found

    def page(self, wanted: PromiseFilter, first: int, count: int) -> tuple[Promise, ...]:
        """In the order asked for; those without a value in it come last."""
        # Names are joined to the rows of the page only, not to all that are sorted or passed over on the way to it.
        return self.in_order(self.ids(wanted, first, count))

    def ids(self, wanted: PromiseFilter, first: int, count: int) -> tuple[PromiseId, ...]:
        """In the same order."""
        filtering = PromiseFiltering(self._connection, wanted)
        page = filtering.ordered(filtering.filtered(_joined(sa.select(PromiseRow.id), filtering)))
        found = self._connection.execute(page.limit(count).offset(first)).scalars()
        return tuple(PromiseId(promise_id) for promise_id in found)

    def every_id(self, wanted: PromiseFilter) -> bytes | None:
        """Of all of them, packed, in the same order; None where an index holds that order, and any page of it comes at once."""
        filtering = PromiseFiltering(self._connection, wanted)
        if filtering.is_quickly_ordered:
            return None
        stored = sa.type_coerce(PromiseRow.id, sa.LargeBinary)
        query = filtering.ordered(filtering.filtered(_joined(sa.select(stored), filtering)))
        return b"".join(self._connection.execute(query).scalars())

    def in_order(self, ids: Sequence[UUID]) -> tuple[Promise, ...]:
        """Those of the ids that are there, in their order."""
        found = {
            promise_id: promise
            for start in range(0, len(ids), _CHUNK)
            for promise_id, promise in self.several(ids[start : start + _CHUNK]).items()
        }
        return tuple(found[promise_id] for promise_id in ids if promise_id in found)

    def states(self, ids: Sequence[PromiseId]) -> dict[PromiseId, PromiseState]:
        """How those of the ids that are there stand, in their order."""
        return {promise_id: _STATES[state] for promise_id, (_, _, state, _) in self._known(ids)}

    def late_among(self, ids: Sequence[PromiseId], now: datetime) -> frozenset[PromiseId]:
        """Those of the ids that were due before that moment."""
        late = microseconds(now)
        return frozenset(promise_id for promise_id, (_, _, _, end) in self._known(ids) if end < late)

    def whose(self, ids: Sequence[PromiseId]) -> tuple[CustomerId, ...]:
        """To which customers they were made, each once."""
        found = dict.fromkeys(customer_id for _, (customer_id, _, _, _) in self._known(ids))
        return tuple(CustomerId(each) for each in ids_of(b"".join(found)))

    def late_matters(self, ids: Sequence[PromiseId], now: datetime) -> list[tuple[CustomerId, CaseId | None]]:
        """Customer and case of those of the ids that were due before that moment, each once."""
        late = microseconds(now)
        matters = dict.fromkeys((who, case) for _, (who, case, _, end) in self._known(ids) if end < late)
        return [
            (CustomerId(UUID(bytes=who)), CaseId(UUID(bytes=case)) if case else None) for who, case in matters
        ]

    def dues(self, ids: Sequence[PromiseId]) -> dict[PromiseId, Due]:
        """When those of the ids that are there are due, in their order."""
        columns = [
            getattr(PromiseRow, name) for name in ("id", "due_kind", "due_start", "due_end", "due_zone")
        ]
        found = {
            row.id: Due(kind=DueKind(row.due_kind), start=row.due_start, end=row.due_end, zone=row.due_zone)
            for start in range(0, len(ids), _CHUNK)
            for row in self._connection.execute(
                sa.select(*columns).where(PromiseRow.id.in_(ids[start : start + _CHUNK]))
            )
        }
        return {each: found[each] for each in dict.fromkeys(ids) if each in found}

    def due_ends(self, ids: Sequence[PromiseId]) -> list[datetime]:
        """When those of the ids that are open are due at last, the soonest first."""
        return sorted(moment_of(end) for _, (_, _, state, end) in self._known(ids) if state == _OPEN)

    def replacing(self, promise_id: UUID) -> UUID | None:
        """The promise that took over from this one."""
        query = sa.select(PromiseRow.id).where(PromiseRow.replaces_id == promise_id).limit(1)
        return self._connection.execute(query).scalar()

    def _known(
        self, ids: Sequence[PromiseId]
    ) -> list[tuple[PromiseId, tuple[bytes, bytes | None, str, int]]]:
        """Customer, case, state and due end of those of the ids that are there, as the engine keeps them, in their order."""
        found = {
            row[0]: row[1:] for row in fetch(self._connection, _KNOWN, (as_json(each.bytes for each in ids),))
        }
        return [(each, found[each.bytes]) for each in dict.fromkeys(ids) if each.bytes in found]

    def count(self, wanted: PromiseFilter) -> int:
        counted = sa.select(sa.func.count()).select_from(PromiseRow)
        filtered = PromiseFiltering(self._connection, wanted).filtered(counted)
        return self._connection.execute(filtered).scalar_one()

    def is_any_open(self, customer_id: CustomerId, case_id: CaseId) -> bool:
        """In that case of theirs, other than what repeats until it is resolved."""
        ends_with_it = sa.select(CadenceRow.id).where(
            CadenceRow.case_id == case_id, CadenceRow.ends_with_case
        )
        query = sa.select(PromiseRow.id).where(
            PromiseRow.customer_id == customer_id,
            PromiseRow.case_id == case_id,
            PromiseRow.state == PromiseState.OPEN.value,
            sa.or_(PromiseRow.cadence_id.is_(None), PromiseRow.cadence_id.not_in(ends_with_it)),
        )
        return self._connection.execute(query.limit(1)).first() is not None

    def groups(self, wanted: PromiseFilter, by: PromiseGrouping, edges: DueEdges) -> tuple[PromiseGroup, ...]:
        """What stands under each heading, in the order of the headings; those of nobody last."""
        return PromiseCounting(self._connection, wanted).groups(by, edges)

    def made_in(self, interaction_ids: Sequence[UUID]) -> tuple[Promise, ...]:
        query = _PROMISES.where(PromiseRow.interaction_id.in_(interaction_ids)).order_by(PromiseRow.id)
        return tuple(_promise(row) for row in self._connection.execute(query))

    def counts(self, wanted: PromiseFilter, now: datetime, today: datetime, soon: datetime) -> PromiseCounts:
        """today, soon: the last moments of today and of the seven days after it."""
        return PromiseCounting(self._connection, wanted).counts(now, today, soon)

    def with_ref(self, ref: str) -> tuple[PromiseId, ...]:
        """Promises whose id ends so (hex digits)."""
        ending = sa.func.hex(PromiseRow.id).like(f"%{ref.upper()}")
        found = self._connection.execute(sa.select(PromiseRow.id).where(ending).limit(5)).scalars()
        return tuple(PromiseId(i) for i in found)


class PromiseWriter:
    def __init__(self, recording: Recording, member_id: MemberId | None) -> None:
        self._recording = recording
        self._member_id = member_id

    def add(self, draft: PromiseDraft, *, cadence_id: CadenceId | None = None) -> UUID:
        return self._recording.insert(PromiseRow, **self._columns(draft, cadence_id=cadence_id))

    def add_in_place_of(self, drafts: Sequence[tuple[PromiseDraft, Promise]]) -> tuple[PromiseId, ...]:
        """Each takes over from the promise beside it, and is a time of the same cadence."""
        rows = [
            {
                "id": self._recording.new_id(),
                **self._columns(draft, replaces_id=old.id, cadence_id=old.cadence_id),
            }
            for draft, old in drafts
        ]
        self._recording.insert_rows(PromiseRow, rows)
        return tuple(PromiseId(row["id"]) for row in rows)

    def _columns(
        self, draft: PromiseDraft, *, replaces_id: PromiseId | None = None, cadence_id: CadenceId | None
    ) -> dict[str, Any]:
        return {
            "customer_id": draft.customer_id,
            "case_id": draft.case_id,
            "interaction_id": draft.interaction_id,
            "words": draft.words,
            "state": PromiseState.OPEN.value,
            "made_at": draft.made_at,
            "made_by": self._member_id,
            "owner_id": draft.owner_id,
            "department_id": draft.department_id,
            "ended_at": None,
            "ended_by": None,
            "reason": "",
            "told": "",
            "replaces_id": replaces_id,
            "cadence_id": cadence_id,
            "remind": remind_column(draft.remind),
            "version": 1,
            **due_columns(draft.due),
        }

    def change(self, promise_id: UUID, values: dict[str, Any]) -> bool:
        return self._recording.update(PromiseRow, promise_id, values)

    def change_each(self, values: Mapping[UUID, Mapping[str, Any]]) -> None:
        self._recording.update_each(PromiseRow, values)

    def end(self, ids: Sequence[PromiseId], state: PromiseState, at: datetime, ending: Ending) -> None:
        """Any state but OPEN, all at that moment."""
        values = {"state": state.value, "ended_at": at, "ended_by": self._member_id}
        self._recording.update_many(PromiseRow, ids, values | {"reason": ending.reason, "told": ending.told})

    def reopen(self, promise_id: PromiseId) -> None:
        """Take its end away."""
        values = {"state": PromiseState.OPEN.value, "ended_at": None, "ended_by": None}
        self.change(promise_id, values | {"reason": "", "told": ""})


def remind_column(befores: tuple[timedelta, ...] | None) -> str | None:
    return None if befores is None else befores_written(befores)


def due_columns(due: Due) -> dict[str, Any]:
    return {"due_kind": due.kind.value, "due_start": due.start, "due_end": due.end, "due_zone": due.zone}


def _joined(query: AnySelect, filtering: PromiseFiltering) -> AnySelect:
    if filtering.needs_customers():
        query = query.join(CustomerRow, CustomerRow.id == PromiseRow.customer_id)
    return query


def _promise(row: Any) -> Promise:
    return Promise(
        id=PromiseId(row.id),
        customer_id=CustomerId(row.customer_id),
        customer_name=row.customer_name,
        words=row.words,
        due=Due(kind=DueKind(row.due_kind), start=row.due_start, end=row.due_end, zone=row.due_zone),
        state=PromiseState(row.state),
        made_at=row.made_at,
        made_by=MemberId(row.made_by) if row.made_by else None,
        made_by_name=row.made_by_name,
        owner_id=MemberId(row.owner_id) if row.owner_id else None,
        department_id=DepartmentId(row.department_id) if row.department_id else None,
        owner_name=row.owner_name,
        case_id=CaseId(row.case_id) if row.case_id else None,
        interaction_id=InteractionId(row.interaction_id) if row.interaction_id else None,
        ended_at=row.ended_at,
        ended_by_name=row.ended_by_name,
        reason=row.reason,
        told=row.told,
        replaces_id=PromiseId(row.replaces_id) if row.replaces_id else None,
        cadence_id=CadenceId(row.cadence_id) if row.cadence_id else None,
        remind=None if row.remind is None else befores_from(row.remind),
        version=row.version,
    )
