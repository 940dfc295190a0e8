"""Cases with what is counted from their interactions: rows in, values out."""

from __future__ import annotations

from itertools import pairwise
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
        row = self._connection.execute(sa.select(CaseRow).where(CaseRow.id == case_id)).one_or_none()
        if row is None:
            raise NotFound("This case is not in the vault any more.")
        return self._case(row)

    def of_customer(self, customer_id: CustomerId) -> tuple[Case, ...]:
        """Open ones first, then the newest."""
        query = sa.select(CaseRow).where(CaseRow.customer_id == customer_id)
        rows = self._connection.execute(
            query.order_by(CaseRow.state, CaseRow.opened_at.desc(), CaseRow.id.desc())
        ).all()
        return tuple(self._case(row) for row in rows)

    def _case(self, row: Any) -> Case:
        contacts = self._connection.execute(
            sa.select(InteractionRow.channel, InteractionRow.duration)
            .where(InteractionRow.case_id == row.id)
            .order_by(InteractionRow.started_at)
        ).all()
        seconds = sum(contact.duration.total_seconds() for contact in contacts if contact.duration)
        neighbours = pairwise(contacts)
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
            minutes=round(seconds / 60),
            channel_switches=sum(a.channel != b.channel for a, b in neighbours),
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
