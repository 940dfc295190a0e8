"""Ambassador notes: sent to a department or a person, read, answered."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from advocate.changes import Changes
from advocate.domain.ambassador_note import AmbassadorNote, NoteDraft, NoteState
from advocate.domain.history import Verb
from advocate.domain.ids import CustomerId, DepartmentId, MemberId, NoteId
from advocate.errors import InvalidValue
from advocate.services.checks import clean_body
from advocate.services.commands import Commands
from advocate.storage.ambassador_notes import AmbassadorNoteStore, AmbassadorNoteWriter
from advocate.storage.customers import CustomerStore


class AmbassadorNoteService:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def list_notes(
        self,
        *,
        customer_id: CustomerId | None = None,
        department_id: DepartmentId | None = None,
        to_member_id: MemberId | None = None,
        state: NoteState | None = None,
        first: int = 0,
        count: int = 200,
    ) -> tuple[AmbassadorNote, ...]:
        """Newest first; None leaves that condition out."""
        with self._commands.database.reading() as connection:
            return AmbassadorNoteStore(connection).page(
                customer_id=customer_id, department_id=department_id, to_member_id=to_member_id,
                state=state, first=first, count=count,
            )  # fmt: skip

    def send(self, draft: NoteDraft) -> Changes:
        """Raises InvalidValue without words or without anybody to read it."""
        if draft.department_id is None and draft.to_member_id is None:
            raise InvalidValue(
                "The note has nobody to go to.", "Choose a department or a person.", field="to"
            )
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
        )

    def _set(self, verb: Verb, note_id: NoteId, only_in: NoteState | None, **values: Any) -> Changes:
        with self._commands.run(verb) as command:
            note = AmbassadorNoteStore(command.connection).get(note_id)
            command.customer_id, command.about = note.customer_id, note.customer_name
            if only_in is None or note.state is only_in:
                AmbassadorNoteWriter(command.recording, self._commands.member_id).set(note_id, **values)
        return command.changes
