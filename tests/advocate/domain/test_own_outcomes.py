"""Outcomes as somebody types them: a usual one, one of the team's own, or none."""

from __future__ import annotations

import pytest

from advocate.domain.interaction import Outcome
from advocate.domain.own_outcomes import is_same_outcome, outcome_named, usual_outcomes

OWN = ("Quote sent", "Besuch für Müller", "Follow-up")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("call-again", (Outcome.CALL_AGAIN, "")),
        ("Call again", (Outcome.CALL_AGAIN, "")),
        ("call_again", (Outcome.CALL_AGAIN, "")),
        ("broken off", (Outcome.ABANDONED, "")),
        ("open", (Outcome.OPEN, "")),
        ("quote sent", (Outcome.OWN, "Quote sent")),
        ("  QUOTE  SENT ", (Outcome.OWN, "Quote sent")),
        ("besuch fur muller", (Outcome.OWN, "Besuch für Müller")),
        ("follow up", (Outcome.OWN, "Follow-up")),
        ("quote", None),
        ("own", None),
        ("", None),
        (" - ", None),
    ],
)
def test_what_is_meant(typed: str, meant: tuple[Outcome, str] | None) -> None:
    assert outcome_named(typed, OWN) == meant


def test_the_usual_ones_are_typed_with_hyphens_and_the_mark_of_own_ones_is_none() -> None:
    assert "call-again" in usual_outcomes()
    assert "own" not in usual_outcomes()
    assert all(outcome_named(typed, ()) for typed in usual_outcomes())


def test_the_same_in_other_letters() -> None:
    assert is_same_outcome("Visit booked", "visit-booked")
    assert not is_same_outcome("Visit booked", "Visits booked")
