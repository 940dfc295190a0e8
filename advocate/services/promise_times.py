"""Another due time for a promise that was written down wrong, as a part of a command: its reminders begin anew."""

from __future__ import annotations

from collections.abc import Mapping

from advocate.domain.ids import PromiseId
from advocate.domain.promise import Due
from advocate.services.commands import Commands, OpenCommand
from advocate.storage.promises import PromiseStore, PromiseWriter, due_columns
from advocate.storage.reminders import answer


def change_dues(commands: Commands, command: OpenCommand, dues: Mapping[PromiseId, Due]) -> None:
    """Those of them that are there. A time to come answers what was told of the old one, and what it was put off to; one that
    has passed leaves both as they are."""
    now, store = commands.clock.now(), PromiseStore(command.connection)
    changed = {each: dues[each] for each, before in store.dues(tuple(dues)).items() if before != dues[each]}
    PromiseWriter(command.recording, commands.member_id).change_each(
        {each: due_columns(due) for each, due in changed.items()}
    )
    ahead = [each for each, due in changed.items() if due.end > now]
    answer(command.recording, ahead, now, commands.member_id)
