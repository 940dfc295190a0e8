"""Ambassador notes: rows in, values out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.orm import aliased

from advocate.domain.ambassador_note import (
    AmbassadorNote,
    NoteDraft,
    NoteFilter,
    NoteGroup,
    NoteGrouping,
    NoteState,
)
from advocate.domain.ids import CustomerId, DepartmentId, MemberId, NoteId
from advocate.domain.text import fold
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
        self, wanted: NoteFilter, sender: MemberId | None, first: int, count: int
    ) -> tuple[AmbassadorNote, ...]:
        """Newest first. sender: who `from_me` means."""
        query = _NOTES.where(*_conditions(wanted, sender))
        newest = (AmbassadorNoteRow.sent_at.desc(), AmbassadorNoteRow.id)
        query = query.order_by(*self._headings(wanted.by), *newest).limit(count).offset(first)
        return tuple(_note(row) for row in self._connection.execute(query))

    def _headings(self, by: NoteGrouping | None) -> list[Any]:
        """The places of the headings, as groups() orders them."""
        if by is None:
            return []
        if by is NoteGrouping.STATE:
            states = {state.value: place for place, state in enumerate(NoteState)}
            return [sa.case(states, value=AmbassadorNoteRow.state)]
        if by is NoteGrouping.CUSTOMER:
            return [CustomerRow.folded_name, AmbassadorNoteRow.customer_id]
        row, key = {
            NoteGrouping.DEPARTMENT: (DepartmentRow, AmbassadorNoteRow.department_id),
            NoteGrouping.MEMBER: (MemberRow, AmbassadorNoteRow.to_member_id),
        }[by]
        found = self._connection.execute(sa.select(row.id, row.name)).all()
        ranked = sorted(found, key=lambda each: (fold(each.name), each.id.hex))
        places = [(key == each.id, place) for place, each in enumerate(ranked)]
        return [sa.case(*places, else_=len(places))] if places else []

    def count(self, wanted: NoteFilter, sender: MemberId | None) -> int:
        query = sa.select(sa.func.count()).select_from(AmbassadorNoteRow)
        return self._connection.execute(query.where(*_conditions(wanted, sender))).scalar_one()

    def groups(self, wanted: NoteFilter, sender: MemberId | None, by: NoteGrouping) -> tuple[NoteGroup, ...]:
        """What stands under each heading: states in their order, others by name, those of nobody last."""
        row, key, title = {
            NoteGrouping.STATE: (None, AmbassadorNoteRow.state, AmbassadorNoteRow.state),
            NoteGrouping.DEPARTMENT: (DepartmentRow, AmbassadorNoteRow.department_id, DepartmentRow.name),
            NoteGrouping.MEMBER: (MemberRow, AmbassadorNoteRow.to_member_id, MemberRow.name),
            NoteGrouping.CUSTOMER: (CustomerRow, AmbassadorNoteRow.customer_id, CustomerRow.name),
        }[by]
        waiting = sa.func.sum(sa.case((AmbassadorNoteRow.state != NoteState.ANSWERED.value, 1), else_=0))
        query = sa.select(key.label("key"), title.label("title"), sa.func.count(), waiting)
        query = query.select_from(AmbassadorNoteRow).where(*_conditions(wanted, sender)).group_by(key)
        if row is not None:
            query = query.outerjoin(row, row.id == key)
        groups = [
            NoteGroup(key=_key(key), title=title or "", count=count, waiting=waits)
            for key, title, count, waits in self._connection.execute(query)
        ]
        if by is NoteGrouping.STATE:
            return tuple(sorted(groups, key=lambda group: list(NoteState).index(NoteState(group.key))))
        return tuple(sorted(groups, key=lambda group: (not group.key, fold(group.title), group.key)))


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
            is_pinned=False,
            answer_seen_at=None,
            version=1,
        )

    def set(self, note_id: UUID, **values: Any) -> bool:
        return self._recording.update(AmbassadorNoteRow, note_id, values)


def _conditions(wanted: NoteFilter, sender: MemberId | None) -> list[sa.ColumnElement[bool]]:
    columns = {
        AmbassadorNoteRow.customer_id: wanted.customer_id,
        AmbassadorNoteRow.department_id: wanted.department_id,
        AmbassadorNoteRow.to_member_id: wanted.to_member_id,
        AmbassadorNoteRow.state: wanted.state.value if wanted.state else None,
    }
    conditions = [column == value for column, value in columns.items() if value is not None]
    if wanted.nobodys:
        conditions += [AmbassadorNoteRow.department_id.is_(None), AmbassadorNoteRow.to_member_id.is_(None)]
    if wanted.from_me:
        conditions.append(AmbassadorNoteRow.from_id.is_not_distinct_from(sender))
    return conditions


def _key(key: UUID | str | None) -> str:
    return key.hex if isinstance(key, UUID) else key or ""


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
        is_pinned=row.is_pinned,
        answer_seen_at=row.answer_seen_at,
    )
