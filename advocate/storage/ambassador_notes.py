"""Ambassador notes: rows in, values out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.orm import aliased

from advocate.domain.ambassador_note import AmbassadorNote, NoteDraft, NoteState
from advocate.domain.ids import CustomerId, DepartmentId, MemberId, NoteId
from advocate.errors import NotFound
from advocate.storage.recording import Recording
from advocate.storage.rows.contacts import AmbassadorNoteRow
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.rows.team import DepartmentRow, MemberRow

_Sender, _Receiver, _Reader, _Answerer = (aliased(MemberRow) for _ in range(4))
_NOTES = (
    sa.select(
        AmbassadorNoteRow,
        CustomerRow.name.label("customer_name"),
        sa.func.coalesce(_Sender.name, "").label("from_name"),
        sa.func.coalesce(_Receiver.name, DepartmentRow.name, "").label("to_name"),
        sa.func.coalesce(_Reader.name, "").label("read_by_name"),
        sa.func.coalesce(_Answerer.name, "").label("answered_by_name"),
    )
    .join(CustomerRow, CustomerRow.id == AmbassadorNoteRow.customer_id)
    .outerjoin(_Sender, _Sender.id == AmbassadorNoteRow.from_id)
    .outerjoin(_Receiver, _Receiver.id == AmbassadorNoteRow.to_member_id)
    .outerjoin(_Reader, _Reader.id == AmbassadorNoteRow.read_by)
    .outerjoin(_Answerer, _Answerer.id == AmbassadorNoteRow.answered_by)
    .outerjoin(DepartmentRow, DepartmentRow.id == AmbassadorNoteRow.department_id)
)


class AmbassadorNoteStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, note_id: UUID) -> AmbassadorNote:
        """Raises NotFound."""
        found = self.several([note_id])
        if not found:
            raise NotFound("This note is not in the vault any more.")
        return found[note_id]

    def several(self, ids: Sequence[UUID]) -> dict[UUID, AmbassadorNote]:
        """Those of the ids that are there, by id."""
        return {
            row.id: _note(row)
            for row in self._connection.execute(_NOTES.where(AmbassadorNoteRow.id.in_(ids)))
        }

    def page(
        self,
        *,
        customer_id: CustomerId | None,
        department_id: DepartmentId | None,
        to_member_id: MemberId | None,
        state: NoteState | None,
        first: int,
        count: int,
    ) -> tuple[AmbassadorNote, ...]:
        """Newest first; None leaves that condition out."""
        columns = {
            AmbassadorNoteRow.customer_id: customer_id,
            AmbassadorNoteRow.department_id: department_id,
            AmbassadorNoteRow.to_member_id: to_member_id,
            AmbassadorNoteRow.state: state.value if state else None,
        }
        query = _NOTES.where(*(column == value for column, value in columns.items() if value is not None))
        query = (
            query.order_by(AmbassadorNoteRow.sent_at.desc(), AmbassadorNoteRow.id).limit(count).offset(first)
        )
        return tuple(_note(row) for row in self._connection.execute(query))


class AmbassadorNoteWriter:
    def __init__(self, recording: Recording, member_id: MemberId | None) -> None:
        self._recording = recording
        self._member_id = member_id

    def add(self, draft: NoteDraft) -> UUID:
        return self._recording.insert(
            AmbassadorNoteRow,
            customer_id=draft.customer_id,
            body=draft.body,
            sent_at=draft.sent_at,
            from_id=self._member_id,
            department_id=draft.department_id,
            to_member_id=draft.to_member_id,
            state=NoteState.SENT.value,
            read_at=None,
            read_by=None,
            answer="",
            answered_at=None,
            answered_by=None,
            version=1,
        )

    def set(self, note_id: UUID, **values: Any) -> bool:
        return self._recording.update(AmbassadorNoteRow, note_id, values)


def _note(row: Any) -> AmbassadorNote:
    return AmbassadorNote(
        id=NoteId(row.id),
        customer_id=CustomerId(row.customer_id),
        customer_name=row.customer_name,
        body=row.body,
        sent_at=row.sent_at,
        from_id=MemberId(row.from_id) if row.from_id else None,
        from_name=row.from_name,
        department_id=DepartmentId(row.department_id) if row.department_id else None,
        to_member_id=MemberId(row.to_member_id) if row.to_member_id else None,
        to_name=row.to_name,
        state=NoteState(row.state),
        read_at=row.read_at,
        read_by_name=row.read_by_name,
        answer=row.answer,
        answered_at=row.answered_at,
        answered_by_name=row.answered_by_name,
        version=row.version,
    )
