"""The team's own outcomes: a short list in its order, edited as a whole. What contacts ended with stays as it read."""

from __future__ import annotations

from collections.abc import Sequence

from advocate.changes import Changes
from advocate.domain.history import Verb
from advocate.domain.own_outcomes import LONGEST_OUTCOME, MOST_OUTCOMES, is_same_outcome, outcome_named
from advocate.services.commands import Commands
from advocate.services.named_lists import clean_names, write_names
from advocate.storage.rows.calls import OwnOutcomeRow
from advocate.storage.team_words import OwnOutcomeStore


class OwnOutcomeService:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def names(self) -> tuple[str, ...]:
        """In the team's order; the first three have a key each. None until somebody adds one."""
        with self._commands.database.reading() as connection:
            return tuple(OwnOutcomeStore(connection).kept().values())

    def set_names(self, names: Sequence[str]) -> Changes:
        """The whole list in its order. Raises InvalidValue for one that is there twice, a usual one, or too long; for too
        many of them."""
        clean = _clean(names)
        with self._commands.run(Verb.OWN_OUTCOMES_EDITED) as command:
            known = list(OwnOutcomeStore(command.connection).kept())
            write_names(command.recording, OwnOutcomeRow, known, clean)
        return command.changes


def _clean(names: Sequence[str]) -> tuple[str, ...]:
    return clean_names(
        names,
        "outcome",
        most=MOST_OUTCOMES,
        longest=LONGEST_OUTCOME,
        shorter="Two or three words are enough.",
        is_same=is_same_outcome,
        usual=lambda words: outcome_named(words, ()) is not None,
    )
