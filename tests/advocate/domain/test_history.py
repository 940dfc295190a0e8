"""The words of the history."""

from __future__ import annotations

from datetime import UTC, datetime
from string import Formatter
from uuid import UUID

import pytest

from advocate.domain.history import WORDS, Command, Verb
from advocate.domain.ids import CommandId


@pytest.mark.parametrize("verb", Verb)
def test_every_verb_is_said_in_the_past_with_at_most_whom_it_was_about(verb: Verb) -> None:
    words = WORDS[verb]
    assert words[0].isupper()
    assert not words.endswith(".")
    assert {field for _, field, _, _ in Formatter().parse(words) if field is not None} <= {"about"}


def test_no_two_verbs_read_the_same() -> None:
    assert len(set(WORDS.values())) == len(Verb)


def test_a_verb_fits_its_column() -> None:
    assert max(len(verb.value) for verb in Verb) <= 24


def test_a_command_says_what_it_did() -> None:
    command = Command(
        id=CommandId(UUID(int=1)),
        verb=Verb.UNDONE,
        about="Kept a promise to {about}",
        at=datetime(1, 1, 1, tzinfo=UTC),
        member_name="Priya",
    )
    assert command.words() == "Took back: Kept a promise to {about}"
