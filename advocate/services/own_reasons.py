"""The team's own reasons for what became of a promise: a short list of each kind, edited as a whole. What was said stays."""

from __future__ import annotations

from collections.abc import Sequence

from advocate.changes import Changes
from advocate.domain.history import Verb
from advocate.domain.own_reasons import LONGEST_REASON, MOST_REASONS, ReasonKind, is_same_reason
from advocate.errors import InvalidValue
from advocate.services.checks import clean_name
from advocate.services.commands import Commands
from advocate.storage.rows.promises import OwnReasonRow
from advocate.storage.team_words import OwnReasonStore


class OwnReasonService:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def names(self, kind: str) -> tuple[str, ...]:
        """kind: of ReasonKind. In the team's order; none as long as the usual ones will do."""
        with self._commands.database.reading() as connection:
            return tuple(OwnReasonStore(connection).kept(ReasonKind(kind)).values())

    def set_names(self, kind: str, names: Sequence[str]) -> Changes:
        """The whole list of a kind in its order; an empty one brings the usual ones back.

        Raises InvalidValue for one that is there twice, empty or too long; for too many of them."""
        chosen, clean = ReasonKind(kind), _clean(names)
        with self._commands.run(Verb.OWN_REASONS_EDITED) as command:
            known = list(OwnReasonStore(command.connection).kept(chosen))
            for place, name in enumerate(clean):
                if place < len(known):
                    command.recording.update(OwnReasonRow, known[place], {"name": name, "position": place})
                else:
                    values = {"kind": chosen.value, "name": name, "position": place, "version": 1}
                    command.recording.insert(OwnReasonRow, **values)
            for gone in known[len(clean) :]:
                command.recording.delete(OwnReasonRow, gone)
        return command.changes


def _clean(names: Sequence[str]) -> tuple[str, ...]:
    if len(names) > MOST_REASONS:
        raise InvalidValue(
            f"{len(names)} reasons are too many to choose from.",
            f"Keep {MOST_REASONS} of them.",
            field="reason",
        )
    clean: list[str] = []
    for name in names:
        words = clean_name(name, "reason")
        if len(words) > LONGEST_REASON:
            raise InvalidValue(
                f"The reason has {len(words):,} characters; {LONGEST_REASON} fit.",
                "A few words are enough.",
                field="reason",
            )
        if any(is_same_reason(words, other) for other in clean):
            raise InvalidValue(
                f"“{words}” is among the reasons already.", "Choose other words.", field="reason"
            )
        clean.append(words)
    return tuple(clean)
