"""Ambassador notes: sent to a department or a person, read, answered."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from advocate.changes import Changes
from advocate.domain.ambassador_note import (
    AmbassadorNote,
    NoteDraft,
    NoteFilter,
    NoteGroup,
    NoteGrouping,
    NoteState,
)
from advocate.domain.history import Verb
from advocate.domain.ids import DepartmentId, MemberId, NoteId
from advocate.errors import InvalidValue
from advocate.services.checks import check_moment, clean_body
from advocate.services.commands import Commands, OpenCommand
from advocate.storage.ambassador_notes import AmbassadorNoteStore, AmbassadorNoteWriter
from advocate.storage.customers import CustomerStore


class AmbassadorNoteService:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def list_notes(
        self, wanted: NoteFilter | None = None, first: int = 0, count: int = 200
    ) -> tuple[AmbassadorNote, ...]:
        """Newest first; all of them without a filter."""
        with self._commands.database.reading() as connection:
            store = AmbassadorNoteStore(connection)
            return store.page(wanted or NoteFilter(), self._commands.member_id, first, count)

    def count_notes(self, wanted: NoteFilter) -> int:
        with self._commands.database.reading() as connection:
            return AmbassadorNoteStore(connection).count(wanted, self._commands.member_id)

    def groups(self, wanted: NoteFilter, by: NoteGrouping) -> tuple[NoteGroup, ...]:
        """The headings of a list, with what stands under each, in their order; those of nobody last."""
        with self._commands.database.reading() as connection:
            return AmbassadorNoteStore(connection).groups(wanted, self._commands.member_id, by)

    def get_note(self, note_id: NoteId) -> AmbassadorNote:
        """Raises NotFound."""
        with self._commands.database.reading() as connection:
            return AmbassadorNoteStore(connection).get(note_id)

    def send(self, draft: NoteDraft) -> Changes:
        """Raises InvalidValue without words or without anybody to read it."""
        _check_address(draft.department_id, draft.to_member_id)
        check_moment(draft.sent_at, "sent_at")
        clean = replace(draft, body=clean_body(draft.body, "note", required=True))
        with self._commands.run(Verb.NOTE_SENT, customer_id=draft.customer_id) as command:
            command.about = CustomerStore(command.connection).name_of(draft.customer_id)
            command.made = AmbassadorNoteWriter(command.recording, self._commands.member_id).add(clean)
        return command.changes

    def mark_read(self, note_id: NoteId) -> Changes:
        """By the member at the keyboard; nothing when it was read or answered already."""
        reader, now = self._commands.member_id, self._commands.clock.now()
        return self._set(
            Verb.NOTE_READ, note_id, NoteState.SENT, state=NoteState.READ.value, read_at=now, read_by=reader
        )

    def answer(self, note_id: NoteId, text: str) -> Changes:
        """An answer given twice replaces the first; the history keeps both."""
        clean = clean_body(text, "answer", required=True)
        return self._set(
            Verb.NOTE_ANSWERED,
            note_id,
            None,
            state=NoteState.ANSWERED.value,
            answer=clean,
            answered_at=self._commands.clock.now(),
            answered_by=self._commands.member_id,
            answer_seen_at=None,
        )

    def address(
        self, note_id: NoteId, department_id: DepartmentId | None, to_member_id: MemberId | None = None
    ) -> Changes:
        """Pass it on to another department or person. Raises InvalidValue when there is neither."""
        _check_address(department_id, to_member_id)
        return self._set(
            Verb.NOTE_ADDRESSED, note_id, None, department_id=department_id, to_member_id=to_member_id
        )

    def mark_answer_seen(self, note_id: NoteId) -> Changes:
        """By who had asked; nothing when there is no answer, or it was seen before."""
        with self._commands.run(Verb.ANSWER_SEEN) as command:
            note = self._note(command, note_id)
            if note.state is NoteState.ANSWERED and note.answer_seen_at is None:
                values = {"answer_seen_at": self._commands.clock.now()}
                AmbassadorNoteWriter(command.recording, self._commands.member_id).set(note_id, **values)
        return command.changes

    def pin(self, note_id: NoteId) -> Changes:
        """Keep it on top of the customer's timeline."""
        return self._set(Verb.SENT_NOTE_PINNED, note_id, None, is_pinned=True)

    def unpin(self, note_id: NoteId) -> Changes:
        return self._set(Verb.SENT_NOTE_UNPINNED, note_id, None, is_pinned=False)

    def _set(self, verb: Verb, note_id: NoteId, only_in: NoteState | None, **values: Any) -> Changes:
        with self._commands.run(verb) as command:
            note = self._note(command, note_id)
            if only_in is None or note.state is only_in:
                AmbassadorNoteWriter(command.recording, self._commands.member_id).set(note_id, **values)
        return command.changes

    def _note(self, command: OpenCommand, note_id: NoteId) -> AmbassadorNote:
        note = AmbassadorNoteStore(command.connection).get(note_id)
        command.customer_id, command.about = note.customer_id, note.customer_name
        return note


def _check_address(department_id: DepartmentId | None, to_member_id: MemberId | None) -> None:
    if department_id is None and to_member_id is None:
        raise InvalidValue("The note has nobody to go to.", "Choose a department or a person.", field="to")
