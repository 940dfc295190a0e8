"""Handoffs with the promises that were decided about: rows in, values out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.orm import aliased

from advocate.domain.handoff import (
    Handoff,
    HandoffDraft,
    HandoffPromise,
    HandoffState,
    counts_as_transfer,
)
from advocate.domain.ids import CaseId, CustomerId, DepartmentId, HandoffId, MemberId, PromiseId
from advocate.errors import NotFound
from advocate.storage.promises import PromiseStore
from advocate.storage.recording import Recording
from advocate.storage.rows.calls import HandoffPromiseRow, HandoffRow
from advocate.storage.rows.contacts import CaseRow
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.rows.team import DepartmentRow, MemberRow

_Giver, _Receiver, _Answerer = aliased(MemberRow), aliased(MemberRow), aliased(MemberRow)
_HANDOFFS = (
    sa.select(
        HandoffRow,
        CustomerRow.name.label("customer_name"),
        sa.func.coalesce(CaseRow.title, "").label("case_title"),
        sa.func.coalesce(_Giver.name, "").label("from_name"),
        sa.func.coalesce(_Receiver.name, DepartmentRow.name, "").label("to_name"),
        sa.func.coalesce(_Answerer.name, "").label("answered_by_name"),
    )
    .join(CustomerRow, CustomerRow.id == HandoffRow.customer_id)
    .outerjoin(CaseRow, CaseRow.id == HandoffRow.case_id)
    .outerjoin(_Giver, _Giver.id == HandoffRow.from_id)
    .outerjoin(_Receiver, _Receiver.id == HandoffRow.to_member_id)
    .outerjoin(_Answerer, _Answerer.id == HandoffRow.answered_by)
    .outerjoin(DepartmentRow, DepartmentRow.id == HandoffRow.department_id)
)
_WAITING = HandoffRow.state == HandoffState.OFFERED.value
Condition = sa.ColumnElement[bool]


class HandoffStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, handoff_id: HandoffId) -> Handoff:
        """Raises NotFound."""
        found = self.several([handoff_id])
        if not found:
            raise NotFound("This handoff is not in the vault any more.", "It may have been taken back.")
        return found[handoff_id]

    def several(self, ids: Sequence[UUID]) -> dict[UUID, Handoff]:
        """Those of the ids that are there, by id."""
        return {handoff.id: handoff for handoff in self._handoffs(HandoffRow.id.in_(ids))} if ids else {}

    def of_customer(self, customer_id: CustomerId) -> tuple[Handoff, ...]:
        """Newest first, those of the customer's cases among them."""
        return self._handoffs(HandoffRow.customer_id == customer_id)

    def of_case(self, case_id: CaseId) -> tuple[Handoff, ...]:
        """Newest first."""
        return self._handoffs(HandoffRow.case_id == case_id)

    def waiting_of(self, customer_id: CustomerId) -> tuple[Handoff, ...]:
        """Of the customer and of their cases, newest first."""
        return self._handoffs(_WAITING, HandoffRow.customer_id == customer_id)

    def is_waiting(self, customer_id: CustomerId, case_id: CaseId | None) -> bool:
        """Whether that case, or without one that customer, was given to somebody who has not answered."""
        same = HandoffRow.case_id.is_not_distinct_from(case_id)
        found = sa.select(HandoffRow.id).where(_WAITING, HandoffRow.customer_id == customer_id, same)
        return self._connection.execute(found.limit(1)).first() is not None

    def waiting_for(
        self, member_id: MemberId, departments: Collection[DepartmentId], most: int
    ) -> tuple[tuple[Handoff, ...], int]:
        """To that member or one of those departments by somebody else, the longest waiting first, at most so many; and
        how many."""
        to_department = HandoffRow.to_member_id.is_(None) & HandoffRow.department_id.in_(departments)
        to_department &= HandoffRow.from_id.is_distinct_from(member_id)
        return self._page(most, _WAITING, (HandoffRow.to_member_id == member_id) | to_department)

    def waiting_for_anybody(self, most: int) -> tuple[tuple[Handoff, ...], int]:
        return self._page(most, _WAITING)

    def given_by(self, member_id: MemberId, most: int) -> tuple[tuple[Handoff, ...], int]:
        """Not answered yet, the longest waiting first."""
        return self._page(most, _WAITING, HandoffRow.from_id == member_id)

    def returned_to(self, member_id: MemberId, most: int) -> tuple[tuple[Handoff, ...], int]:
        """Came back, and its giver has not seen it yet."""
        returned = HandoffRow.state == HandoffState.RETURNED.value
        return self._page(most, returned, HandoffRow.from_id == member_id, ~HandoffRow.is_seen)

    def _page(self, most: int, *conditions: Condition) -> tuple[tuple[Handoff, ...], int]:
        counted = sa.select(sa.func.count()).select_from(HandoffRow).where(*conditions)
        count = self._connection.execute(counted).scalar_one()
        return (self._handoffs(*conditions, oldest_first=True, most=most) if count and most else ()), count

    def _handoffs(
        self, *conditions: Condition, oldest_first: bool = False, most: int | None = None
    ) -> tuple[Handoff, ...]:
        query = _HANDOFFS.where(*conditions)
        order = (HandoffRow.offered_at, HandoffRow.id)
        query = query.order_by(*(order if oldest_first else [each.desc() for each in order]))
        rows = self._connection.execute(query if most is None else query.limit(most)).all()
        promises = self._promises([row.id for row in rows])
        return tuple(_handoff(row, promises.get(row.id, ())) for row in rows)

    def _promises(self, ids: Sequence[UUID]) -> dict[UUID, tuple[HandoffPromise, ...]]:
        if not ids:
            return {}
        query = sa.select(HandoffPromiseRow).where(HandoffPromiseRow.handoff_id.in_(ids))
        rows = self._connection.execute(query.order_by(HandoffPromiseRow.id)).all()
        promises = PromiseStore(self._connection).several([row.promise_id for row in rows])
        found: defaultdict[UUID, list[HandoffPromise]] = defaultdict(list)
        for row in rows:
            each = HandoffPromise(promise=promises[row.promise_id], is_moved=row.is_moved)
            found[row.handoff_id].append(each)
        return {handoff_id: tuple(each) for handoff_id, each in found.items()}


def transfers_of(cases: sa.ColumnElement[UUID]) -> sa.ScalarSelect[int]:
    """How often that case was handed over, as domain.handoff.counts_as_transfer says."""
    counted = [state.value for state in HandoffState if counts_as_transfer(state)]
    query = sa.select(sa.func.count()).select_from(HandoffRow)
    return query.where(HandoffRow.case_id == cases, HandoffRow.state.in_(counted)).scalar_subquery()


class HandoffWriter:
    def __init__(self, recording: Recording, member_id: MemberId | None) -> None:
        self._recording = recording
        self._member_id = member_id

    def add(self, draft: HandoffDraft, at: datetime, decided: Iterable[tuple[PromiseId, bool]]) -> HandoffId:
        """decided: each open promise of the matter, and whether it goes along. The draft must be clean already."""
        handoff_id = self._recording.insert(
            HandoffRow, customer_id=draft.customer_id, case_id=draft.case_id, from_id=self._member_id,
            to_member_id=draft.to_member_id, department_id=draft.department_id, summary=draft.summary,
            asked=draft.asked, tone=draft.tone, state=HandoffState.OFFERED.value, offered_at=at,
            answered_at=None, answered_by=None, reason="", is_seen=False, version=1,
        )  # fmt: skip
        for promise_id, is_moved in decided:
            self._recording.insert(
                HandoffPromiseRow, handoff_id=handoff_id, promise_id=promise_id, is_moved=is_moved
            )
        return HandoffId(handoff_id)

    def answer(self, handoff_id: HandoffId, state: HandoffState, at: datetime, reason: str = "") -> None:
        values = {"state": state.value, "answered_at": at, "answered_by": self._member_id, "reason": reason}
        self.set(handoff_id, **values)

    def set(self, handoff_id: HandoffId, **values: Any) -> bool:
        return self._recording.update(HandoffRow, handoff_id, values)


def _handoff(row: Any, promises: tuple[HandoffPromise, ...]) -> Handoff:
    return Handoff(
        id=HandoffId(row.id),
        customer_id=CustomerId(row.customer_id),
        customer_name=row.customer_name,
        case_id=CaseId(row.case_id) if row.case_id else None,
        case_title=row.case_title,
        from_id=MemberId(row.from_id) if row.from_id else None,
        from_name=row.from_name,
        to_member_id=MemberId(row.to_member_id) if row.to_member_id else None,
        department_id=DepartmentId(row.department_id) if row.department_id else None,
        to_name=row.to_name,
        summary=row.summary,
        asked=row.asked,
        tone=row.tone,
        state=HandoffState(row.state),
        offered_at=row.offered_at,
        answered_at=row.answered_at,
        answered_by=MemberId(row.answered_by) if row.answered_by else None,
        answered_by_name=row.answered_by_name,
        reason=row.reason,
        is_seen=row.is_seen,
        promises=promises,
        version=row.version,
    )
