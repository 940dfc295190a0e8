"""The one way to change anything: a command is one transaction, one entry in the history, one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from uuid import UUID

from advocate.changes import Changes
from advocate.clock import Clock
from advocate.domain.history import Verb
from advocate.domain.ids import CommandId, MemberId
from advocate.domain.promise import Due
from advocate.storage.commands import CommandStore
from advocate.storage.database import Database
from advocate.storage.recording import Recording


class OpenCommand:
    """A command while it runs. `changes` is there once its block has ended. undo_of: the command it takes back. what, due,
    resolved_case, waiting_case: as in Changes."""

    def __init__(
        self,
        recording: Recording,
        verb: Verb,
        about: str,
        customer_id: UUID | None,
        member_id: MemberId | None,
    ) -> None:
        self.id = CommandId(recording.new_id())
        self.recording = recording
        self.connection = recording.connection
        self.verb = verb
        self.about = about
        self.customer_id = customer_id
        self.member_id = member_id
        self.undo_of: UUID | None = None
        self.made: UUID | None = None
        self.what = ""
        self.due: Due | None = None
        self.promised: tuple[str, ...] = ()
        self.resolved_case = self.waiting_case = ""
        self.changes = Changes(verb=verb, about=about)


class Commands:
    """Runs commands for the member at the keyboard."""

    def __init__(
        self, database: Database, clock: Clock, new_id: Callable[[], UUID], member_id: MemberId | None = None
    ) -> None:
        self.database = database
        self.clock = clock
        self.new_id = new_id
        self.member_id = member_id

    @contextmanager
    def run(
        self, verb: Verb, *, about: str = "", customer_id: UUID | None = None, by_itself: bool = False
    ) -> Generator[OpenCommand]:
        """Open a transaction for one command. about: whom it concerns, for the history and the toast; it may be set
        later on the open command. by_itself: it is nobody's step to undo. Nothing is kept when the block raises; nothing is recorded when nothing changed."""
        with self.database.writing() as connection:
            recording = Recording(connection, self.new_id, self.member_id)
            command = OpenCommand(recording, verb, about, customer_id, None if by_itself else self.member_id)
            yield command
            if not recording.is_empty:
                self._record(command)
        if not recording.is_empty:
            command.changes = _changes(command)

    def _record(self, command: OpenCommand) -> None:
        position = CommandStore(command.connection).add(
            command_id=command.id,
            verb=command.verb,
            about=command.about,
            at=self.clock.now(),
            member_id=command.member_id,
            customer_id=command.customer_id,
            undo_of=command.undo_of,
        )
        command.recording.finish(position)


def _changes(command: OpenCommand) -> Changes:
    return Changes(
        verb=command.verb,
        about=command.about,
        command_id=command.id,
        made=command.made,
        what=command.what,
        due=command.due,
        promised=command.promised,
        resolved_case=command.resolved_case,
        waiting_case=command.waiting_case,
        records={name: frozenset(ids) for name, ids in command.recording.records.items()},
        customers=frozenset(command.recording.customers),
    )
