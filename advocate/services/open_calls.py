"""Open calls: what is being typed is in the vault within a second, and is there again whatever happened."""

from __future__ import annotations

from advocate.changes import Changes
from advocate.domain.call_clock import CallClock
from advocate.domain.history import Verb
from advocate.domain.ids import CustomerId, MemberId, OpenCallId
from advocate.domain.interaction import Channel, Direction
from advocate.domain.open_call import OpenCall
from advocate.errors import NotFound
from advocate.services.checks import BODY_LIMIT, within
from advocate.services.commands import Commands
from advocate.storage.open_calls import OpenCallStore, close_open_call
from advocate.storage.typed_aside import TypedAside


class OpenCallService:
    """zone: of the member at the keyboard, IANA.

    What `put` returns from is durable: the log (WAL) is written and synced with `synchronous=FULL` and `fullfsync=ON`, so it
    outlives `kill -9` at any moment, and a loss of power as far as the disk does what a sync asks of it.
    """

    def __init__(self, commands: Commands, zone: str, aside: TypedAside) -> None:
        self._commands = commands
        self._zone = zone
        self._aside = aside

    def list_open(self, member_id: MemberId | None = None) -> tuple[OpenCall, ...]:
        """Of the member at the keyboard unless another is named, in their order; with those whose member is gone."""
        member_id = member_id or self._commands.member_id
        aside = {call.id: call for _stamp, call in self._aside.calls()}
        with self._commands.database.reading() as connection:
            kept = OpenCallStore(connection).of_member(member_id)
        newer = [aside.pop(call.id, call) for call in kept]
        newer += [call for call in aside.values() if call.member_id == member_id]
        return tuple(sorted(newer, key=lambda call: (call.position, call.id)))

    def get_call(self, call_id: OpenCallId) -> OpenCall:
        """Raises NotFound for one that was saved or dropped."""
        with self._commands.database.reading() as connection:
            found = OpenCallStore(connection).find(call_id)
        if found is None:
            raise NotFound("This call is not open any more.", "It may have been saved in another window.")
        return found

    def begin(
        self,
        customer_id: CustomerId | None = None,
        name: str = "",
        *,
        channel: Channel = Channel.CALL,
        direction: Direction = Direction.IN,
        number_used: str = "",
    ) -> OpenCall:
        """A new one behind the others, its clock running, written already. Channel.NOTE: a quick note."""
        member_id = self._commands.member_id
        with self._commands.database.writing() as connection:
            store = OpenCallStore(connection)
            call = OpenCall(
                id=OpenCallId(self._commands.new_id()), member_id=member_id, customer_id=customer_id, name=name,
                clock=CallClock.begun(self._commands.clock.now(), self._zone), channel=channel,
                direction=direction, number_used=number_used, position=store.next_position(member_id),
            )  # fmt: skip
            store.put(call, self._commands.new_id)
        return call

    def put(self, call: OpenCall) -> bool:
        """Keep it as it stands now: no history, nothing to undo, no search. Safe to be called once a second, with a text of
        a million characters too. False, and nothing is written, when the call was saved or dropped meanwhile.

        Raises InvalidValue for a text that could never be saved, VaultReadOnly where nothing can be written.
        """
        within(call.text, BODY_LIMIT, "text")
        with self._commands.database.writing() as connection:
            return OpenCallStore(connection).put(call, self._commands.new_id)

    def put_aside(self, call: OpenCall) -> bool:
        """Keep it as durably while a long command holds the database, which `put` would wait for; `take_in` follows."""
        within(call.text, BODY_LIMIT, "text")
        self._aside.put(call)
        return True

    def take_in(self) -> None:
        """What was put aside stands in the database again. Before anything else is written there: whoever saves or drops a call
        must find it."""
        for stamp, call in self._aside.calls():
            self.put(call)
            self._aside.drop(call.id, stamp)

    def drop(self, call_id: OpenCallId) -> Changes:
        """Put it aside without saving. One undo opens it again; where nothing was typed, there is nothing to undo."""
        with self._commands.run(Verb.OPEN_CALL_DROPPED) as command:
            store = OpenCallStore(command.connection)
            call = store.find(call_id)
            if call is not None and call.is_worth_keeping():
                command.customer_id, command.about = call.customer_id, call.name or call.first_words()
                close_open_call(command.recording, call_id)
            elif call is not None:
                store.remove_empty(call_id)
        return command.changes
