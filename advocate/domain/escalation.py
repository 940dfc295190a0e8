"""Asking for help: rules in plain words that the team edits, and when they match. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from advocate.domain.ids import (
    CaseId,
    CustomerId,
    DepartmentId,
    EscalationId,
    InteractionId,
    MemberId,
    RuleId,
)
from advocate.domain.text import fold_words

MATTER = timedelta(days=30)
"""Contacts without a case are one matter for so long: then the same rule may speak up again."""


class RuleKind(StrEnum):
    """What is counted on one matter; WORDS: what was written down in it."""

    TRANSFERS = "transfers"
    LATE_PROMISES = "late_promises"
    EFFORT = "effort"
    CONTACTS = "contacts"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleDraft:
    """threshold: matches from so many on (the effort of one contact, the others counted); words: for RuleKind.WORDS, any
    of them. Whom to ask: a member or a department; nobody is named where both are None."""

    kind: RuleKind
    threshold: int = 0
    words: tuple[str, ...] = ()
    ask_member_id: MemberId | None = None
    ask_department_id: DepartmentId | None = None
    is_on: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationRule:
    """A rule as kept. ask_name: the member's or the department's, empty where nobody is named."""

    id: RuleId
    kind: RuleKind
    threshold: int = 0
    words: tuple[str, ...] = ()
    ask_member_id: MemberId | None = None
    ask_department_id: DepartmentId | None = None
    ask_name: str = ""
    is_on: bool = True
    position: int = 0
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What is known of a matter at the moment something in it is saved. effort: of what is saved; text: its words."""

    transfers: int = 0
    late_promises: int = 0
    contacts: int = 0
    effort: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """found: the number that was reached, or the word that was written."""

    rule: EscalationRule
    found: str


def matching(rules: Iterable[EscalationRule], situation: Situation) -> tuple[Match, ...]:
    """The rules that are on and match, in their order."""
    counted = {
        RuleKind.TRANSFERS: situation.transfers,
        RuleKind.LATE_PROMISES: situation.late_promises,
        RuleKind.CONTACTS: situation.contacts,
        RuleKind.EFFORT: situation.effort or 0,
    }
    text = f" {' '.join(fold_words(situation.text).split())} "
    found: list[Match] = []
    for rule in sorted((rule for rule in rules if rule.is_on), key=lambda rule: rule.position):
        if rule.kind is RuleKind.WORDS:
            word = next((word for word in rule.words if _stands_in(word, text)), None)
            if word is not None:
                found.append(Match(rule, word))
        elif 0 < rule.threshold <= counted[rule.kind]:
            found.append(Match(rule, str(counted[rule.kind])))
    return tuple(found)


def _stands_in(phrase: str, text: str) -> bool:
    """Whole words, whatever case and accents; text: folded, with a space at both ends."""
    words = " ".join(fold_words(phrase).split())
    return bool(words) and f" {words} " in text


class EscalationState(StrEnum):
    """OFFERED: the rule matched, nobody has answered yet; RAISED: somebody was asked."""

    OFFERED = "offered"
    RAISED = "raised"
    NOT_NEEDED = "not_needed"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationDraft:
    """Somebody to be asked. offer_id: the offer that is taken up; None by hand. note: what they should know."""

    customer_id: CustomerId
    case_id: CaseId | None = None
    interaction_id: InteractionId | None = None
    ask_member_id: MemberId | None = None
    ask_department_id: DepartmentId | None = None
    note: str = ""
    offer_id: EscalationId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalation:
    """What became of one match, or of help asked for by hand (kind None).

    kind, threshold and found: the rule as it stood then; ask: whom it names, or who was asked; note: what they should
    know; reason: why it was not needed; answer: what came of it.
    """

    id: EscalationId
    customer_id: CustomerId
    customer_name: str
    case_id: CaseId | None
    case_title: str
    interaction_id: InteractionId | None
    rule_id: RuleId | None
    kind: RuleKind | None
    threshold: int
    found: str
    ask_member_id: MemberId | None
    ask_department_id: DepartmentId | None
    ask_name: str
    state: EscalationState
    offered_at: datetime
    raised_at: datetime | None = None
    raised_by: MemberId | None = None
    raised_by_name: str = ""
    note: str = ""
    ended_at: datetime | None = None
    ended_by_name: str = ""
    reason: str = ""
    answer: str = ""
    version: int = 1
