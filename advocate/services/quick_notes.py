"""Quick notes: written from anywhere, sorted to a customer later."""

from __future__ import annotations

from advocate.changes import Changes
from advocate.domain.history import Verb
from advocate.domain.ids import CustomerId, OpenCallId, QuickNoteId
from advocate.domain.interaction import Channel, InteractionDraft
from advocate.domain.quick_note import QuickNote
from advocate.services.checks import clean_body
from advocate.services.commands import Commands
from advocate.storage.customers import CustomerStore
from advocate.storage.desk import QuickNoteStore
from advocate.storage.interactions import InteractionWriter
from advocate.storage.open_calls import close_open_call
from advocate.storage.rows.desk import QuickNoteRow


class QuickNoteService:
    """zone: of the member at the keyboard, IANA."""

    def __init__(self, commands: Commands, zone: str) -> None:
        self._commands = commands
        self._zone = zone

    def list_notes(self) -> tuple[QuickNote, ...]:
        """Everyone's that are not sorted yet, newest first."""
        with self._commands.database.reading() as connection:
            return QuickNoteStore(connection).list_notes()

    def write(self, text: str, *, open_call: OpenCallId | None = None) -> Changes:
        """Changes.made is the note's id; open_call: where it was typed, closed in the same step. Raises InvalidValue
        without words."""
        clean = clean_body(text, "note", required=True)
        with self._commands.run(Verb.QUICK_NOTE_WRITTEN) as command:
            command.made = command.recording.insert(
                QuickNoteRow, text=clean, written_at=self._commands.clock.now(), zone=self._zone,
                member_id=self._commands.member_id, version=1,
            )  # fmt: skip
            close_open_call(command.recording, open_call)
        return command.changes

    def edit(self, note_id: QuickNoteId, text: str) -> Changes:
        """Raises InvalidValue without words, NotFound when it was sorted meanwhile."""
        clean = clean_body(text, "note", required=True)
        with self._commands.run(Verb.QUICK_NOTE_EDITED) as command:
            QuickNoteStore(command.connection).get(note_id)
            command.recording.update(QuickNoteRow, note_id, {"text": clean})
        return command.changes

    def sort_to(self, note_id: QuickNoteId, customer_id: CustomerId) -> Changes:
        """It becomes a note on that customer's timeline, at the time it was written, by who wrote it.

        Changes.made is the interaction's id; one undo makes it a quick note again.
        """
        with self._commands.run(Verb.QUICK_NOTE_SORTED, customer_id=customer_id) as command:
            note = QuickNoteStore(command.connection).get(note_id)
            command.about = CustomerStore(command.connection).name_of(customer_id)
            draft = InteractionDraft(
                customer_id=customer_id, channel=Channel.NOTE, started_at=note.written_at, zone=note.zone,
                body=note.text,
            )  # fmt: skip
            command.made = InteractionWriter(command.recording, note.member_id).add(draft)
            command.recording.delete(QuickNoteRow, note_id)
        return command.changes

    def remove(self, note_id: QuickNoteId) -> Changes:
        with self._commands.run(Verb.QUICK_NOTE_REMOVED) as command:
            QuickNoteStore(command.connection).get(note_id)
            command.recording.delete(QuickNoteRow, note_id)
        return command.changes
