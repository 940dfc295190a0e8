"""Taking commands back and doing them again; reading what was done."""

from __future__ import annotations

from advocate.changes import Changes
from advocate.domain.beginning import Beginning
from advocate.domain.history import Command, Verb
from advocate.domain.ids import CommandId, CustomerId
from advocate.errors import Conflict
from advocate.services.commands import Commands
from advocate.storage.beginnings import read_beginning
from advocate.storage.commands import CommandStore
from advocate.storage.undoing import take_back


class HistoryService:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def recent(self, count: int = 50, customer_id: CustomerId | None = None) -> tuple[Command, ...]:
        """The last commands, newest first; of one customer where one is named."""
        with self._commands.database.reading() as connection:
            return CommandStore(connection).recent(count, customer_id)

    def beginning(self) -> Beginning:
        """What there is at least once, for the first minutes."""
        with self._commands.database.reading() as connection:
            return read_beginning(connection)

    def undoable(self) -> Command | None:
        """What undo() would take back: the last step of the member at the keyboard."""
        if self._commands.member_id is None:
            return None
        with self._commands.database.reading() as connection:
            return CommandStore(connection).undoable(self._commands.member_id)

    def redoable(self) -> Command | None:
        """What redo() would do again; nothing once something new was done."""
        if self._commands.member_id is None:
            return None
        with self._commands.database.reading() as connection:
            return CommandStore(connection).redoable(self._commands.member_id)

    def undo(self, command_id: CommandId | None = None) -> Changes:
        """Take back that command, or the member's last. Raises Conflict when later work stands on it."""
        last = self.undoable() if command_id is None else None
        wanted = command_id or (last.id if last else None)
        if wanted is None:
            raise Conflict("There is nothing to take back.")
        return self._reverse(wanted)

    def redo(self) -> Changes:
        """Do again what was last taken back."""
        undo = self.redoable()
        if undo is None:
            raise self._nothing_to_redo()
        return self._reverse(undo.id)

    def _nothing_to_redo(self) -> Conflict:
        last = next(iter(self.recent(1)), None)
        undone = self._meant(last) if last and last.undo_of else None
        if undone is not None and undone.verb is Verb.IMPORTED:
            return Conflict(
                "An import that was taken back cannot be done again.", "Bring the same file in once more."
            )
        return Conflict("There is nothing to do again.")

    def _meant(self, undo: Command) -> Command | None:
        with self._commands.database.reading() as connection:
            return CommandStore(connection).get(undo.undo_of)[1] if undo.undo_of else None

    def _reverse(self, command_id: CommandId) -> Changes:
        with self._commands.run(Verb.UNDONE) as open_command:
            store = CommandStore(open_command.connection)
            position, command = store.meant(command_id)
            if command.is_undone:
                raise Conflict("That step was already taken back.")
            redone = store.get(command.undo_of)[1] if command.undo_of else None
            if redone:  # doing again wears the words of what is done again
                open_command.verb, open_command.about = redone.verb, redone.about
            else:
                open_command.about = command.words()
            open_command.customer_id, open_command.undo_of = command.customer_id, command.id
            take_back(open_command.recording, position)
            store.mark_undone(command.id, open_command.id)
            store.mark_redone_undone(command.id, open_command.id)
            if redone:
                store.mark_undone(redone.id, None)
        return open_command.changes
