"""The team's own reasons for what became of a promise: a short list of each kind, edited as a whole. What was said stays."""

from __future__ import annotations

from collections.abc import Sequence

from advocate.changes import Changes
from advocate.domain.history import Verb
from advocate.domain.own_reasons import LONGEST_REASON, MOST_REASONS, ReasonKind, is_same_reason
from advocate.services.commands import Commands
from advocate.services.named_lists import clean_names, write_names
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
            write_names(command.recording, OwnReasonRow, known, clean, kind=chosen.value)
        return command.changes


def _clean(names: Sequence[str]) -> tuple[str, ...]:
    return clean_names(
        names,
        "reason",
        most=MOST_REASONS,
        longest=LONGEST_REASON,
        shorter="A few words are enough.",
        is_same=is_same_reason,
    )
