"""Interactions with their participants: rows in, values out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.files import FileInfo
from advocate.domain.ids import CaseId, CustomerId, DepartmentId, InteractionId, MemberId
from advocate.domain.interaction import (
    Channel,
    Direction,
    Interaction,
    InteractionDraft,
    Outcome,
    Participant,
)
from advocate.errors import NotFound
from advocate.storage.files import FileStore
from advocate.storage.recording import Recording
from advocate.storage.rows.calls import EscalationRow
from advocate.storage.rows.contacts import InteractionRow, ParticipantRow
from advocate.storage.rows.files import FileRow
from advocate.storage.rows.team import MemberRow

_INTERACTIONS = sa.select(
    InteractionRow, sa.func.coalesce(MemberRow.name, "").label("member_name")
).outerjoin(MemberRow, MemberRow.id == InteractionRow.member_id)


class InteractionStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, interaction_id: InteractionId) -> Interaction:
        """Raises NotFound."""
        found = self.several([interaction_id])
        if not found:
            raise NotFound(
                "This contact is not in the timeline any more.", "It may have been removed meanwhile."
            )
        return found[interaction_id]

    def several(self, ids: Sequence[UUID]) -> dict[UUID, Interaction]:
        """Those of the ids that are there, by id."""
        participants = self._participants(ids)
        files = FileStore(self._connection).of_interactions(ids)
        rows = self._connection.execute(_INTERACTIONS.where(InteractionRow.id.in_(ids)))
        return {
            row.id: _interaction(row, tuple(participants.get(row.id, ())), files.get(row.id, ()))
            for row in rows
        }

    def _participants(self, ids: Sequence[UUID]) -> dict[UUID, list[Participant]]:
        found: defaultdict[UUID, list[Participant]] = defaultdict(list)
        query = (
            sa.select(ParticipantRow)
            .where(ParticipantRow.interaction_id.in_(ids))
            .order_by(ParticipantRow.id)
        )
        for row in self._connection.execute(query):
            found[row.interaction_id].append(
                Participant(
                    name=row.name,
                    customer_id=CustomerId(row.customer_id) if row.customer_id else None,
                    member_id=MemberId(row.member_id) if row.member_id else None,
                )
            )
        return found


class InteractionWriter:
    def __init__(self, recording: Recording, member_id: MemberId | None) -> None:
        self._recording = recording
        self._member_id = member_id

    def add(self, draft: InteractionDraft) -> InteractionId:
        """The draft must be clean already."""
        interaction_id = self._recording.insert(
            InteractionRow,
            **interaction_columns(draft),
            customer_id=draft.customer_id,
            member_id=self._member_id,
            origin=draft.origin or None,
            is_corrected=False,
            version=1,
            is_pinned=False,
        )
        self._add_participants(interaction_id, draft.participants)
        return InteractionId(interaction_id)

    def correct(self, interaction_id: InteractionId, draft: InteractionDraft, version: int | None) -> None:
        """Replace what the draft says; the earlier wording stays in the history."""
        columns = {**interaction_columns(draft), "customer_id": draft.customer_id}
        self._follow(interaction_id, draft.customer_id)
        if self._recording.update(InteractionRow, interaction_id, columns, version):
            self._recording.update(InteractionRow, interaction_id, {"is_corrected": True})
        current = tuple(InteractionStore(self._recording.connection).get(interaction_id).participants)
        if current != draft.participants:
            self._remove_participants(interaction_id)
            self._add_participants(interaction_id, draft.participants)

    def set(self, interaction_id: InteractionId, **values: Any) -> bool:
        return self._recording.update(InteractionRow, interaction_id, values)

    def remove(self, interaction_id: InteractionId) -> None:
        """With its files; replies to it stand alone from then on, and so does help that was asked for in it."""
        self._remove_participants(interaction_id)
        self._let_go_escalations(interaction_id)
        self._let_go_replies(sa.select(InteractionRow.id).where(InteractionRow.reply_to_id == interaction_id))
        files = sa.select(FileRow.id).where(FileRow.interaction_id == interaction_id)
        self._recording.delete_rows(FileRow, self._recording.connection.execute(files).scalars().all())
        self._recording.delete(InteractionRow, interaction_id)

    def _follow(self, interaction_id: InteractionId, customer_id: CustomerId) -> None:
        """Where a contact turns out to have been somebody else's, its files go along; replies of others stand alone, and
        so does help that was asked for in it."""
        files = sa.select(FileRow.id).where(
            FileRow.interaction_id == interaction_id, FileRow.customer_id != customer_id
        )
        for file_id in self._recording.connection.execute(files).scalars().all():
            self._recording.update(FileRow, file_id, {"customer_id": customer_id})
        foreign = sa.select(InteractionRow.id).where(
            InteractionRow.reply_to_id == interaction_id, InteractionRow.customer_id != customer_id
        )
        self._let_go_replies(foreign)
        self._let_go_escalations(interaction_id, EscalationRow.customer_id != customer_id)

    def _let_go_escalations(self, interaction_id: InteractionId, *only: sa.ColumnElement[bool]) -> None:
        query = sa.select(EscalationRow.id).where(EscalationRow.interaction_id == interaction_id, *only)
        ids = self._recording.connection.execute(query).scalars().all()
        self._recording.update_many(EscalationRow, ids, {"interaction_id": None})

    def _let_go_replies(self, replies: sa.Select[Any]) -> None:
        for reply_id in self._recording.connection.execute(replies).scalars().all():
            self._recording.update(InteractionRow, reply_id, {"reply_to_id": None})

    def _add_participants(self, interaction_id: UUID, participants: Sequence[Participant]) -> None:
        for participant in participants:
            self._recording.insert(
                ParticipantRow,
                interaction_id=interaction_id,
                customer_id=participant.customer_id,
                member_id=participant.member_id,
                name=participant.name,
            )

    def _remove_participants(self, interaction_id: UUID) -> None:
        query = sa.select(ParticipantRow.id).where(ParticipantRow.interaction_id == interaction_id)
        for row_id in self._recording.connection.execute(query).scalars().all():
            self._recording.delete(ParticipantRow, row_id)


def interaction_columns(draft: InteractionDraft) -> dict[str, Any]:
    """What a draft says, by column; not whose it is nor where it came from."""
    return {
        "case_id": draft.case_id,
        "channel": draft.channel.value,
        "direction": draft.direction.value,
        "started_at": draft.started_at,
        "zone": draft.zone,
        "duration": draft.duration,
        "title": draft.title,
        "body": draft.body,
        "outcome": draft.outcome.value,
        "own_outcome": draft.own_outcome,
        "effort": draft.effort,
        "delight": draft.delight,
        "department_id": draft.department_id,
        "reply_to_id": draft.reply_to_id,
        "number_used": draft.number_used,
    }


def _interaction(row: Any, participants: tuple[Participant, ...], files: Sequence[FileInfo]) -> Interaction:
    return Interaction(
        id=InteractionId(row.id),
        customer_id=CustomerId(row.customer_id),
        channel=Channel(row.channel),
        direction=Direction(row.direction),
        started_at=row.started_at,
        zone=row.zone,
        duration=row.duration,
        title=row.title,
        body=row.body,
        outcome=Outcome(row.outcome),
        effort=row.effort,
        delight=row.delight,
        department_id=DepartmentId(row.department_id) if row.department_id else None,
        case_id=CaseId(row.case_id) if row.case_id else None,
        member_id=MemberId(row.member_id) if row.member_id else None,
        member_name=row.member_name,
        participants=participants,
        is_corrected=row.is_corrected,
        version=row.version,
        is_pinned=row.is_pinned,
        reply_to_id=InteractionId(row.reply_to_id) if row.reply_to_id else None,
        files=tuple(files),
        number_used=row.number_used,
        own_outcome=row.own_outcome,
    )
