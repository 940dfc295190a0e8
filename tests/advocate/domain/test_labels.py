"""Words for every kind and state."""

from __future__ import annotations

from enum import StrEnum

import pytest

from advocate.domain import labels
from advocate.domain.case import CaseState
from advocate.domain.customer import ContactPointKind, CustomerKind
from advocate.domain.interaction import Channel, Direction, Outcome
from advocate.domain.promise import PromiseStanding


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (labels.CHANNELS, Channel),
        (labels.DIRECTIONS, Direction),
        (labels.OUTCOMES, Outcome),
        (labels.STANDINGS, PromiseStanding),
        (labels.CASE_STATES, CaseState),
        (labels.CONTACT_POINTS, ContactPointKind),
        (labels.CUSTOMER_KINDS, CustomerKind),
    ],
)
def test_everything_has_words_of_its_own(words: dict[StrEnum, str], kind: type[StrEnum]) -> None:
    assert set(words) == set(kind)
    assert len(set(words.values())) == len(words)
    assert [key for key, word in words.items() if not word] in ([], [Outcome.OPEN])


def test_an_outcome_of_the_team_is_said_in_its_words() -> None:
    assert labels.outcome_words(Outcome.OWN, "Quote sent") == "Quote sent"
    assert labels.outcome_words(Outcome.CALL_AGAIN, "") == "call again"
    assert labels.outcome_words(Outcome.OPEN, "") == ""


def test_a_note_has_no_direction() -> None:
    assert labels.channel_words(Channel.CALL, Direction.IN) == "Call in"
    assert labels.channel_words(Channel.EMAIL, Direction.OUT) == "E-mail out"
    assert labels.channel_words(Channel.NOTE, Direction.OUT) == "Note"
