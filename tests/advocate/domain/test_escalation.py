"""Which rules match."""

from __future__ import annotations

from uuid import UUID

import pytest

from advocate.domain.escalation import EscalationRule, RuleKind, Situation, matching
from advocate.domain.ids import RuleId


def _rule(
    kind: RuleKind, threshold: int = 0, words: tuple[str, ...] = (), **changes: object
) -> EscalationRule:
    return EscalationRule(id=RuleId(UUID(int=1)), kind=kind, threshold=threshold, words=words, **changes)


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        (RuleKind.TRANSFERS, "transfers"),
        (RuleKind.LATE_PROMISES, "late_promises"),
        (RuleKind.CONTACTS, "contacts"),
        (RuleKind.EFFORT, "effort"),
    ],
)
def test_from_the_threshold_on(kind: RuleKind, facts: str) -> None:
    rule = _rule(kind, 3)
    found = [[match.found for match in matching([rule], Situation(**{facts: count}))] for count in range(5)]
    assert found == [[], [], [], ["3"], ["4"]]
    assert matching([rule], Situation()) == ()
    assert matching([_rule(kind, 0)], Situation(**{facts: 0})) == (), "a rule without a number says nothing"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She will call her Lawyer.", "lawyer"),
        ("“lawyer!”", "lawyer"),
        ("lawyers", ""),
        ("flawyer", ""),
        ("er wird KUNDIGEN", "kündigen"),
        ("never\nagain, she said", "never again"),
        ("never say again", ""),
        ("", ""),
        ("x" * 1_000_000 + " lawyer", "lawyer"),
    ],
)
def test_whole_words_whatever_their_case(text: str, found: str) -> None:
    rule = _rule(RuleKind.WORDS, words=("lawyer", "kündigen", "never again", "—"))
    assert "".join(match.found for match in matching([rule], Situation(text=text))) == found


def test_the_rules_that_are_on_in_the_order_of_the_team() -> None:
    rules = [
        _rule(RuleKind.EFFORT, 6, position=2),
        _rule(RuleKind.CONTACTS, 5, position=1),
        _rule(RuleKind.TRANSFERS, 1, position=0, is_on=False),
    ]
    found = matching(rules, Situation(effort=7, contacts=5, transfers=3))
    assert [(match.rule.kind, match.found) for match in found] == [
        (RuleKind.CONTACTS, "5"),
        (RuleKind.EFFORT, "7"),
    ]
