"""The team's own outcomes: a short list in its order, edited as a whole. What contacts ended with stays as it read."""

from __future__ import annotations

from collections.abc import Sequence

from advocate.changes import Changes
from advocate.domain.history import Verb
from advocate.domain.own_outcomes import LONGEST_OUTCOME, MOST_OUTCOMES, is_same_outcome, outcome_named
from advocate.errors import InvalidValue
from advocate.services.checks import clean_name
from advocate.services.commands import Commands
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
            for place, name in enumerate(clean):
                if place < len(known):
                    command.recording.update(OwnOutcomeRow, known[place], {"name": name, "position": place})
                else:
                    command.recording.insert(OwnOutcomeRow, name=name, position=place, version=1)
            for gone in known[len(clean) :]:
                command.recording.delete(OwnOutcomeRow, gone)
        return command.changes


def _clean(names: Sequence[str]) -> tuple[str, ...]:
    if len(names) > MOST_OUTCOMES:
        raise InvalidValue(
            f"{len(names)} outcomes are too many to choose from.", f"Keep {MOST_OUTCOMES} of them."
        )
    clean: list[str] = []
    for name in names:
        words = clean_name(name, "outcome")
        if len(words) > LONGEST_OUTCOME:
            raise InvalidValue(
                f"The outcome has {len(words):,} characters; {LONGEST_OUTCOME} fit.",
                "Two or three words are enough.",
                field="outcome",
            )
        if outcome_named(words, ()) or any(is_same_outcome(words, other) for other in clean):
            raise InvalidValue(
                f"“{words}” is among the outcomes already.", "Choose other words.", field="outcome"
            )
        clean.append(words)
    return tuple(clean)
