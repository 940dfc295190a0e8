"""Cadences: rows in, values out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.cadence import Cadence, CadenceDraft, OffDays, Rhythm
from advocate.domain.customer import CustomerState
from advocate.domain.ids import (
    CadenceId,
    CaseId,
    CustomerId,
    DepartmentId,
    InteractionId,
    MemberId,
    PromiseId,
)
from advocate.domain.promise import DueKind, PromiseState
from advocate.domain.reminding_choices import befores_from
from advocate.errors import NotFound
from advocate.storage.promises import remind_column
from advocate.storage.recording import Recording
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.rows.promises import CadenceRow, PromiseRow
from advocate.storage.rows.team import DepartmentRow, MemberRow

_CADENCES = (
    sa.select(
        CadenceRow,
        CustomerRow.name.label("customer_name"),
        sa.func.coalesce(MemberRow.name, DepartmentRow.name, "").label("owner_name"),
    )
    .join(CustomerRow, CustomerRow.id == CadenceRow.customer_id)
    .outerjoin(MemberRow, MemberRow.id == CadenceRow.owner_id)
    .outerjoin(DepartmentRow, DepartmentRow.id == CadenceRow.department_id)
)
_OPEN = PromiseState.OPEN.value
_TRASHED = sa.select(CustomerRow.id).where(CustomerRow.state == CustomerState.TRASHED.value)
_CHUNK = 10_000


class CadenceStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, cadence_id: UUID) -> Cadence:
        """Raises NotFound."""
        found = self._found(CadenceRow.id == cadence_id)
        if not found:
            raise NotFound("This repeating promise is not in the vault any more.")
        return found[0]

    def running(self, customer_id: CustomerId | None = None) -> tuple[Cadence, ...]:
        """Of one customer, or all; the oldest first."""
        conditions: list[sa.ColumnElement[bool]] = [CadenceRow.ended_at.is_(None)]
        if customer_id is not None:
            conditions.append(CadenceRow.customer_id == customer_id)
        return self._found(*conditions)

    def of_promises(self, ids: Sequence[PromiseId]) -> tuple[Cadence, ...]:
        """The running ones that these promises are times of, each once."""
        named = sa.select(PromiseRow.cadence_id).where(PromiseRow.cadence_id.is_not(None))
        chosen = {
            cadence_id
            for start in range(0, len(ids), _CHUNK)
            for cadence_id in self._connection.execute(
                named.where(PromiseRow.id.in_(ids[start : start + _CHUNK]))
            ).scalars()
        }
        return self._found(CadenceRow.ended_at.is_(None), CadenceRow.id.in_(chosen)) if chosen else ()

    def ending_with(self, case_id: CaseId) -> tuple[Cadence, ...]:
        """The running ones that end once this case is resolved."""
        return self._found(
            CadenceRow.ended_at.is_(None), CadenceRow.case_id == case_id, CadenceRow.ends_with_case.is_(True)
        )

    def resting(self, now: datetime) -> tuple[Cadence, ...]:
        """The running ones of customers in the trash, as far as their last time has passed."""
        passed = CadenceRow.rolled_to < now
        return self._found(CadenceRow.ended_at.is_(None), passed, CadenceRow.customer_id.in_(_TRASHED))

    def to_roll(self, now: datetime, ids: Sequence[CadenceId] | None = None) -> tuple[Cadence, ...]:
        """The running ones, or those of them, of which no time is open that is still to come. One that was put later by hand
        counts as none: it takes the place of no other time. Of somebody in the trash they rest."""
        ahead = sa.exists().where(
            PromiseRow.cadence_id == CadenceRow.id,
            PromiseRow.state == _OPEN,
            PromiseRow.due_end > now,
            PromiseRow.due_start <= CadenceRow.rolled_to,
            PromiseRow.replaces_id.is_(None),
        )
        chosen = sa.true() if ids is None else CadenceRow.id.in_(ids)
        awake = CadenceRow.customer_id.not_in(_TRASHED)
        return self._found(CadenceRow.ended_at.is_(None), chosen, awake, ~ahead)

    def settled_to(self, cadence_id: CadenceId, now: datetime) -> datetime:
        """The end of its last time that was kept or broken, ahead of its time perhaps; now where that has passed."""
        query = sa.select(sa.func.max(PromiseRow.due_end, type_=PromiseRow.due_end.type)).where(
            PromiseRow.cadence_id == cadence_id,
            PromiseRow.state.in_((PromiseState.KEPT.value, PromiseState.BROKEN.value)),
        )
        return max(now, self._connection.execute(query).scalar() or now)

    def open_times(self, cadence_id: CadenceId, after: datetime) -> tuple[PromiseId, ...]:
        """Its open promises that are due after that moment."""
        query = sa.select(PromiseRow.id).where(
            PromiseRow.cadence_id == cadence_id, PromiseRow.state == _OPEN, PromiseRow.due_end > after
        )
        return tuple(PromiseId(each) for each in self._connection.execute(query).scalars())

    def count_late(self, cadence_id: CadenceId, now: datetime) -> int:
        """Its open promises whose time is over."""
        query = sa.select(sa.func.count()).where(
            PromiseRow.cadence_id == cadence_id, PromiseRow.state == _OPEN, PromiseRow.due_end <= now
        )
        return self._connection.execute(query).scalar_one()

    def first_promise(self, cadence_id: UUID) -> PromiseId:
        """Of its times the one that is due first."""
        query = sa.select(PromiseRow.id).where(PromiseRow.cadence_id == cadence_id)
        return PromiseId(self._connection.execute(query.order_by(PromiseRow.due_start).limit(1)).scalar_one())

    def _found(self, *conditions: sa.ColumnElement[bool]) -> tuple[Cadence, ...]:
        rows = self._connection.execute(_CADENCES.where(*conditions).order_by(CadenceRow.id))
        return tuple(_cadence(row) for row in rows)


class CadenceWriter:
    def __init__(self, recording: Recording, member_id: MemberId | None) -> None:
        self._recording = recording
        self._member_id = member_id

    def add(self, draft: CadenceDraft) -> UUID:
        return self._recording.insert(
            CadenceRow,
            customer_id=draft.customer_id,
            case_id=draft.case_id,
            interaction_id=draft.interaction_id,
            words=draft.words,
            rule=draft.rhythm.rule,
            first=draft.rhythm.first,
            zone=draft.rhythm.zone,
            due_kind=draft.rhythm.kind.value,
            off_days=draft.rhythm.off_days.value,
            until_words=draft.until_words,
            ends_with_case=draft.ends_with_case,
            remind=remind_column(draft.remind),
            made_at=draft.made_at,
            made_by=self._member_id,
            owner_id=draft.owner_id,
            department_id=draft.department_id,
            rolled_to=None,
            ended_at=None,
            ended_by=None,
            reason="",
            version=1,
        )

    def change(self, cadence_id: UUID, values: dict[str, Any], version: int | None = None) -> bool:
        """Raises Conflict when `version` is given and it has another one."""
        return self._recording.update(CadenceRow, cadence_id, values, version)

    def end(self, cadence_id: UUID, at: datetime, reason: str) -> None:
        self.change(cadence_id, {"ended_at": at, "ended_by": self._member_id, "reason": reason})


def _cadence(row: Any) -> Cadence:
    rhythm = Rhythm(
        rule=row.rule,
        first=row.first,
        zone=row.zone,
        kind=DueKind(row.due_kind),
        off_days=OffDays(row.off_days),
    )
    return Cadence(
        id=CadenceId(row.id),
        customer_id=CustomerId(row.customer_id),
        customer_name=row.customer_name,
        words=row.words,
        rhythm=rhythm,
        made_at=row.made_at,
        made_by=MemberId(row.made_by) if row.made_by else None,
        until_words=row.until_words,
        ends_with_case=row.ends_with_case,
        case_id=CaseId(row.case_id) if row.case_id else None,
        interaction_id=InteractionId(row.interaction_id) if row.interaction_id else None,
        owner_id=MemberId(row.owner_id) if row.owner_id else None,
        department_id=DepartmentId(row.department_id) if row.department_id else None,
        owner_name=row.owner_name,
        remind=None if row.remind is None else befores_from(row.remind),
        rolled_to=row.rolled_to,
        ended_at=row.ended_at,
        reason=row.reason,
        version=row.version,
    )
