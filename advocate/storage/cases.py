"""Cases with what is counted from their contacts and handoffs: rows in, values out."""

from __future__ import annotations

from collections import defaultdict
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.case import Case, CaseDraft, CaseState
from advocate.domain.case_figures import CaseContact, CaseFigures, case_figures
from advocate.domain.ids import CaseId, CustomerId, DepartmentId, MemberId
from advocate.domain.interaction import Channel
from advocate.errors import NotFound
from advocate.storage.handoffs import transfers_of
from advocate.storage.recording import Recording
from advocate.storage.rows.contacts import CaseRow, InteractionRow

_IS_OPEN = CaseRow.state == CaseState.OPEN.value
_NEWEST_FIRST = (CaseRow.state, CaseRow.opened_at.desc(), CaseRow.id.desc())
_CONTACTS = sa.select(
    InteractionRow.case_id,
    InteractionRow.started_at,
    InteractionRow.channel,
    InteractionRow.member_id,
    InteractionRow.duration,
)


class CaseStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, case_id: CaseId) -> Case:
        """Raises NotFound."""
        found = self._cases(sa.select(CaseRow.id).where(CaseRow.id == case_id))
        if not found:
            raise NotFound("This case is not in the vault any more.")
        return found[0]

    def of_customer(self, customer_id: CustomerId) -> tuple[Case, ...]:
        """Open ones first, then the newest."""
        return self._cases(sa.select(CaseRow.id).where(CaseRow.customer_id == customer_id))

    def open_ones(self, customer_id: CustomerId, most: int) -> tuple[Case, ...]:
        """Of many, those opened last; the newest first."""
        wanted = sa.select(CaseRow.id).where(CaseRow.customer_id == customer_id, _IS_OPEN)
        return self._cases(wanted.order_by(CaseRow.opened_at.desc(), CaseRow.id.desc()).limit(most))

    def count_open(self, customer_id: CustomerId) -> int:
        counted = sa.select(sa.func.count()).select_from(CaseRow)
        wanted = counted.where(CaseRow.customer_id == customer_id, _IS_OPEN)
        return self._connection.execute(wanted).scalar_one()

    def owner_of(self, case_id: CaseId) -> tuple[CustomerId, MemberId | None]:
        """Whose case it is, and who of ours looks after it. Raises NotFound."""
        query = sa.select(CaseRow.customer_id, CaseRow.owner_id).where(CaseRow.id == case_id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise NotFound("This case is not in the vault any more.")
        return CustomerId(row.customer_id), MemberId(row.owner_id) if row.owner_id else None

    def _cases(self, wanted: sa.Select[Any]) -> tuple[Case, ...]:
        """In two statements however many there are. wanted: their ids."""
        chosen = wanted.cte("chosen")
        contacts: defaultdict[UUID, list[CaseContact]] = defaultdict(list)
        for row in self._connection.execute(_CONTACTS.join(chosen, chosen.c.id == InteractionRow.case_id)):
            contacts[row.case_id].append(
                CaseContact(
                    at=row.started_at,
                    channel=Channel(row.channel),
                    member_id=MemberId(row.member_id) if row.member_id else None,
                    duration=row.duration,
                )
            )
        cases = sa.select(CaseRow, transfers_of(sa.literal_column("cases.id")).label("transfers"))
        cases = cases.join(chosen, chosen.c.id == CaseRow.id).order_by(*_NEWEST_FIRST)
        return tuple(
            _case(row, case_figures(contacts[row.id], row.transfers))
            for row in self._connection.execute(cases)
        )


def _case(row: Any, figures: CaseFigures) -> Case:
    return Case(
        id=CaseId(row.id),
        customer_id=CustomerId(row.customer_id),
        title=row.title,
        state=CaseState(row.state),
        opened_at=row.opened_at,
        resolved_at=row.resolved_at,
        department_id=DepartmentId(row.department_id) if row.department_id else None,
        owner_id=MemberId(row.owner_id) if row.owner_id else None,
        contacts=figures.contacts,
        people=figures.people,
        minutes=figures.minutes,
        channel_switches=figures.channel_switches,
        version=row.version,
        known=row.known,
        asked=row.asked,
        next_step=row.next_step,
        transfers=figures.transfers,
        last_contact_at=figures.last_contact_at,
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
            known=draft.known,
            asked=draft.asked,
            next_step=draft.next_step,
        )

    def set(self, case_id: CaseId, *, version: int | None = None, **values: Any) -> bool:
        """Raises Conflict when `version` is given and the case has another one."""
        return self._recording.update(CaseRow, case_id, values, version)
