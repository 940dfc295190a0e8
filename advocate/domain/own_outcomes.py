"""The team's own words for how a contact ended, and how such words are read when somebody types them."""

from __future__ import annotations

from collections.abc import Sequence

from advocate.domain.interaction import Outcome
from advocate.domain.labels import OUTCOMES
from advocate.domain.text import fold, one_line

MOST_OUTCOMES = 20
LONGEST_OUTCOME = 40
"""Characters of one in the team's list: it stands on a chip."""


def outcome_named(typed: str, own: Sequence[str]) -> tuple[Outcome, str] | None:
    """What these words mean: a usual outcome, or one of the team's own with its words. None where they mean neither.

    Capitals, accents and hyphens don't count.
    """
    plain = _plain(typed)
    if not plain:
        return None
    for outcome, words in OUTCOMES.items():
        if outcome is not Outcome.OWN and plain in (_plain(outcome.value), _plain(words)):
            return outcome, ""
    return next(((Outcome.OWN, name) for name in own if _plain(name) == plain), None)


def usual_outcomes() -> tuple[str, ...]:
    """As they are typed: `call-again`."""
    return tuple(outcome.value.replace("_", "-") for outcome in Outcome if outcome is not Outcome.OWN)


def is_same_outcome(one: str, other: str) -> bool:
    return _plain(one) == _plain(other)


def _plain(words: str) -> str:
    return fold(one_line(words.replace("-", " ").replace("_", " ")))
