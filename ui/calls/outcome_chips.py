"""The chips of how a contact ended: the usual outcomes, then the team's own. Their keys, and what each stands for."""

from __future__ import annotations

from collections.abc import Sequence

from advocate.domain.interaction import Outcome
from ui.calls.words import outcomes

OUTCOME_LETTERS = {
    "open": "U",
    "resolved": "R",
    "call_again": "A",
    "no_answer": "Q",
    "voicemail": "V",
    "passed_on": "F",
}
"""Alt and the letter, as shown on the chip."""
OWN_FIGURES = "890"
"""The same for the first of the team's own."""
_OWN = f"{Outcome.OWN.value}:"


def outcome_key(outcome: Outcome, own_outcome: str = "") -> str:
    """The key of its chip."""
    return f"{_OWN}{own_outcome}" if outcome is Outcome.OWN else outcome.value


def outcome_of(key: str) -> tuple[Outcome, str]:
    """What the chip of that key stands for: the outcome, and its words where it is the team's own."""
    return (Outcome.OWN, key.removeprefix(_OWN)) if key.startswith(_OWN) else (Outcome(key), "")


def outcome_chips(own: Sequence[str], kept: str) -> list[tuple[str, str]]:
    """(key, label) of each. own: the team's list; kept: the key of what is chosen, which is offered though nobody could
    choose it any more."""
    outcome, words = outcome_of(kept)
    names = [*own, words] if outcome is Outcome.OWN and words not in own else own
    return [*outcomes(outcome), *((outcome_key(Outcome.OWN, name), name) for name in names)]


def outcome_hints(own: Sequence[str]) -> dict[str, str]:
    """Which key to press, by the key of the chip."""
    figures = zip(own, OWN_FIGURES, strict=False)
    return OUTCOME_LETTERS | {outcome_key(Outcome.OWN, name): figure for name, figure in figures}
