"""Finds and takes away everything that came with the sample data, and nothing that people have added since for real
customers. Members, departments and own fields that are in use elsewhere stay, as real ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.ids import OpenCallId
from advocate.storage.open_calls import close_open_call
from advocate.storage.recording import Recording, table_of
from advocate.storage.rows.base import Row
from advocate.storage.rows.calls import EscalationRow, HandoffPromiseRow, HandoffRow, OpenCallRow
from advocate.storage.rows.contacts import AmbassadorNoteRow, CaseRow, InteractionRow, ParticipantRow
from advocate.storage.rows.customers import (
    ContactPointRow,
    CustomerRow,
    CustomerTagRow,
    FieldDefinitionRow,
    FieldValueRow,
    PinnedNoteRow,
    RelationRow,
    TagRow,
)
from advocate.storage.rows.files import FileRow
from advocate.storage.rows.promises import CadenceRow, PromiseRow, ReminderRow
from advocate.storage.rows.team import DepartmentRow, MemberRow, SettingRow

# What hangs on a customer, children first.
_OF_CUSTOMERS: tuple[type[Row], ...] = (
    FileRow,
    EscalationRow,
    HandoffRow,
    PromiseRow,
    CadenceRow,
    AmbassadorNoteRow,
    InteractionRow,
    CaseRow,
    FieldValueRow,
    CustomerTagRow,
    PinnedNoteRow,
    ContactPointRow,
)


def has_sample(connection: Connection) -> bool:
    return (
        connection.execute(sa.select(CustomerRow.id).where(CustomerRow.is_sample).limit(1)).first()
        is not None
    )


def is_only_sample(connection: Connection) -> bool:
    """Whether there are customers, and none of them is anybody's own."""
    own = sa.select(CustomerRow.id).where(CustomerRow.is_sample == sa.false()).limit(1)
    return connection.execute(own).first() is None and has_sample(connection)


class SampleRemover:
    """Deletes through a recording, so that one undo brings everything back."""

    def __init__(self, recording: Recording) -> None:
        self._recording = recording
        self._connection = recording.connection
        self._sample = sa.select(CustomerRow.id).where(CustomerRow.is_sample)

    def remove(self, setting: str, value: str) -> None:
        """setting: one of the team's that the sample may have set, and to what."""
        chosen = (SettingRow.name == setting, SettingRow.value == value, SettingRow.member_id.is_(None))
        self._recording.delete_rows(SettingRow, self._ids(sa.select(SettingRow.id).where(*chosen)))
        tags = self._ids(
            sa.select(CustomerTagRow.tag_id).where(CustomerTagRow.customer_id.in_(self._sample)).distinct()
        )
        self._remove_participants()
        self._remove_open_calls()
        handoffs = sa.select(HandoffRow.id).where(HandoffRow.customer_id.in_(self._sample))
        decided = sa.select(HandoffPromiseRow.id).where(HandoffPromiseRow.handoff_id.in_(handoffs))
        self._recording.delete_rows(HandoffPromiseRow, self._ids(decided))
        self._remove_put_offs()
        relations = RelationRow.customer_id.in_(self._sample) | RelationRow.other_id.in_(self._sample)
        self._recording.delete_rows(RelationRow, self._ids(sa.select(RelationRow.id).where(relations)))
        for row in _OF_CUSTOMERS:
            table = table_of(row)
            self._recording.delete_rows(
                row, self._ids(sa.select(table.c.id).where(table.c.customer_id.in_(self._sample)))
            )
        self._recording.delete_rows(CustomerRow, self._ids(self._sample))
        self._recording.delete_rows(TagRow, [tag for tag in tags if not self._is_used(TagRow, tag)])
        for row in (FieldDefinitionRow, MemberRow, DepartmentRow):
            self._remove_unused(row)

    def _remove_participants(self) -> None:
        """Those of sample contacts go; in a real contact with a sample customer the name stays."""
        contacts = sa.select(InteractionRow.id).where(InteractionRow.customer_id.in_(self._sample))
        of_contacts = sa.select(ParticipantRow.id).where(ParticipantRow.interaction_id.in_(contacts))
        self._recording.delete_rows(ParticipantRow, self._ids(of_contacts))
        elsewhere = sa.select(ParticipantRow.id).where(ParticipantRow.customer_id.in_(self._sample))
        for participant_id in self._ids(elsewhere):
            self._recording.update(ParticipantRow, participant_id, {"customer_id": None})

    def _remove_open_calls(self) -> None:
        """Those of the sample; what somebody began to type about a sample customer stays, with nobody."""
        for call_id in self._ids(sa.select(OpenCallRow.id).where(OpenCallRow.is_sample)):
            close_open_call(self._recording, OpenCallId(call_id))

    def _remove_put_offs(self) -> None:
        """Recorded, so that they come back: the other reminders follow from their promises."""
        promises = sa.select(PromiseRow.id).where(PromiseRow.customer_id.in_(self._sample))
        put_off = (ReminderRow.promise_id.in_(promises), ReminderRow.before.is_(None))
        self._recording.delete_rows(ReminderRow, self._ids(sa.select(ReminderRow.id).where(*put_off)))

    def _remove_unused(self, row: type[Row]) -> None:
        table = table_of(row)
        for row_id in self._ids(sa.select(table.c.id).where(table.c.is_sample)):
            if self._is_used(row, row_id):
                self._recording.update(row, row_id, {"is_sample": False})
            else:
                self._recording.delete(row, row_id)

    def _is_used(self, row: type[Row], row_id: UUID) -> bool:
        """Whether any record of any table points to it, but for those that go with it."""
        target = table_of(row)
        for table in Row.metadata.tables.values():
            for key in table.foreign_keys:
                if key.column.table is target and key.ondelete != "CASCADE":
                    pointing = (
                        sa.select(sa.literal(1)).select_from(table).where(key.parent == row_id).limit(1)
                    )
                    if self._connection.execute(pointing).first() is not None:
                        return True
        return False

    def _ids(self, query: sa.Select[*tuple[Any, ...]]) -> Sequence[UUID]:
        return self._connection.execute(query).scalars().all()
