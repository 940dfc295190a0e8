"""Cases with what is counted from their interactions: rows in, values out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.case import Case, CaseDraft, CaseState
from advocate.domain.ids import CaseId, CustomerId, DepartmentId, MemberId
from advocate.errors import NotFound
from advocate.storage.recording import Recording
from advocate.storage.rows.contacts import CaseRow, InteractionRow


class CaseStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, case_id: CaseId) -> Case:
        """Raises NotFound."""
        found = self._cases(CaseRow.id == case_id)
        if not found:
            raise NotFound("This case is not in the vault any more.")
        return found[0]

    def of_customer(self, customer_id: CustomerId) -> tuple[Case, ...]:
        """Open ones first, then the newest."""
        return self._cases(CaseRow.customer_id == customer_id)

    def _cases(self, condition: sa.ColumnElement[bool]) -> tuple[Case, ...]:
        """With their contacts, in one statement however many cases there are."""
        query = (
            sa.select(CaseRow, InteractionRow.channel, InteractionRow.duration, InteractionRow.member_id)
            .outerjoin(InteractionRow, InteractionRow.case_id == CaseRow.id)
            .where(condition)
            .order_by(CaseRow.state, CaseRow.opened_at.desc(), CaseRow.id.desc(), InteractionRow.started_at)
        )
        rows = self._connection.execute(query)
        return tuple(_case(list(of_case)) for _, of_case in groupby(rows, key=lambda row: row.id))


def _case(rows: Sequence[Any]) -> Case:
    """rows: the case with each of its contacts in the order of time; one row without a channel when there are none."""
    row, contacts = rows[0], [each for each in rows if each.channel is not None]
    seconds = sum(contact.duration.total_seconds() for contact in contacts if contact.duration)
    return Case(
        id=CaseId(row.id),
        customer_id=CustomerId(row.customer_id),
        title=row.title,
        state=CaseState(row.state),
        opened_at=row.opened_at,
        resolved_at=row.resolved_at,
        department_id=DepartmentId(row.department_id) if row.department_id else None,
        owner_id=MemberId(row.owner_id) if row.owner_id else None,
        contacts=len(contacts),
        people=len({contact.member_id for contact in contacts} - {None}),
        minutes=round(seconds / 60),
        channel_switches=sum(a.channel != b.channel for a, b in pairwise(contacts)),
        version=row.version,
    )


class CaseWriter:
    def __init__(self, recording: Recording) -> None:
        self._recording = recording

    def add(self, draft: CaseDraft) -> UUID:
        return self._recording.insert(
            CaseRow,
            customer_id=draft.customer_id,
            title=draft.title,
            state=CaseState.OPEN.value,
            opened_at=draft.opened_at,
            resolved_at=None,
            department_id=draft.department_id,
            owner_id=draft.owner_id,
            origin=draft.origin or None,
            version=1,
        )

    def set(self, case_id: CaseId, **values: Any) -> bool:
        return self._recording.update(CaseRow, case_id, values)
