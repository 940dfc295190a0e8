"""Which entry of the timeline a command made or moved, so that the page can go there."""

from __future__ import annotations

from uuid import UUID

from advocate.changes import Changes
from advocate.domain.history import Verb
from advocate.domain.timeline import EntryKind

_MADE = {
    Verb.INTERACTION_LOGGED: EntryKind.INTERACTION,
    Verb.PROMISE_MADE: EntryKind.PROMISE_MADE,
    Verb.NOTE_SENT: EntryKind.NOTE,
}


def entry_of(changes: Changes) -> tuple[EntryKind, UUID] | None:
    """The new entry, or the one that was corrected; None where it was about something else or about many."""
    kind = _MADE.get(changes.verb)
    if kind is not None and changes.made is not None:
        return kind, changes.made
    if changes.verb is Verb.INTERACTION_CORRECTED:
        corrected = changes.records.get("interactions", frozenset())
        if len(corrected) == 1:
            return EntryKind.INTERACTION, next(iter(corrected))
    return None
