"""English words for the kinds and states of records, for the command line and print. The window translates its own."""

from __future__ import annotations

from advocate.domain.case import CaseState
from advocate.domain.customer import ContactPointKind, CustomerKind
from advocate.domain.escalation import Escalation, EscalationRule, EscalationState, RuleKind
from advocate.domain.handoff import HandoffState
from advocate.domain.interaction import Channel, Direction, Outcome
from advocate.domain.promise import PromiseStanding

CHANNELS: dict[Channel, str] = {
    Channel.CALL: "Call",
    Channel.EMAIL: "E-mail",
    Channel.CHAT: "Chat",
    Channel.TEXT: "Text message",
    Channel.SOCIAL: "Social media",
    Channel.IN_PERSON: "In person",
    Channel.LETTER: "Letter",
    Channel.NOTE: "Note",
}
DIRECTIONS: dict[Direction, str] = {Direction.IN: "in", Direction.OUT: "out"}
OUTCOMES: dict[Outcome, str] = {
    Outcome.OPEN: "",
    Outcome.RESOLVED: "resolved",
    Outcome.CALL_AGAIN: "call again",
    Outcome.NO_ANSWER: "no answer",
    Outcome.VOICEMAIL: "voicemail",
    Outcome.PASSED_ON: "passed on",
    Outcome.ABANDONED: "broken off",
    Outcome.OWN: "in the team’s words",
}
STANDINGS: dict[PromiseStanding, str] = {
    PromiseStanding.OPEN: "open",
    PromiseStanding.DUE_TODAY: "due today",
    PromiseStanding.LATE: "late",
    PromiseStanding.KEPT: "kept",
    PromiseStanding.KEPT_LATE: "kept late",
    PromiseStanding.BROKEN: "broken",
    PromiseStanding.RENEGOTIATED: "moved, as agreed",
    PromiseStanding.RELEASED: "released",
}
CASE_STATES: dict[CaseState, str] = {CaseState.OPEN: "open", CaseState.RESOLVED: "resolved"}
HANDOFF_STATES: dict[HandoffState, str] = {
    HandoffState.OFFERED: "waiting to be accepted",
    HandoffState.ACCEPTED: "accepted",
    HandoffState.RETURNED: "returned",
    HandoffState.WITHDRAWN: "taken back",
}
ESCALATION_STATES: dict[EscalationState, str] = {
    EscalationState.OFFERED: "offered",
    EscalationState.RAISED: "waiting for help",
    EscalationState.NOT_NEEDED: "not needed",
    EscalationState.DONE: "done",
}
CONTACT_POINTS: dict[ContactPointKind, str] = {
    ContactPointKind.PHONE: "Phone",
    ContactPointKind.EMAIL: "E-mail",
    ContactPointKind.SOCIAL: "Social media",
    ContactPointKind.POSTAL: "Address",
}
CUSTOMER_KINDS: dict[CustomerKind, str] = {
    CustomerKind.PERSON: "Person",
    CustomerKind.ORGANISATION: "Organisation",
}


def channel_words(channel: Channel, direction: Direction) -> str:
    """`Call in`, `E-mail out`; a note has no direction."""
    return CHANNELS[channel] if channel is Channel.NOTE else f"{CHANNELS[channel]} {DIRECTIONS[direction]}"


def outcome_words(outcome: Outcome, own_outcome: str) -> str:
    """`call again`, or the words of the team; empty where nobody said how it ended."""
    return own_outcome if outcome is Outcome.OWN else OUTCOMES[outcome]


def rule_words(rule: EscalationRule) -> str:
    """`From the third transfer on`, `Effort 6 or more`, `These words: lawyer, attorney`."""
    if rule.kind is RuleKind.WORDS:
        return f"These words: {', '.join(rule.words)}"
    if rule.kind is RuleKind.EFFORT:
        return f"Effort {rule.threshold} or more"
    return f"From the {ordinal(rule.threshold)} {_COUNTED[rule.kind]} on"


def escalation_words(escalation: Escalation) -> str:
    """Why help is offered, in plain words: `The third transfer`, `Effort 7`, `“lawyer” was said`. Empty by hand."""
    match escalation.kind:
        case None:
            return ""
        case RuleKind.WORDS:
            return f"“{escalation.found}” was said"
        case RuleKind.EFFORT:
            return f"Effort {escalation.found}"
        case _:
            return f"The {ordinal(int(escalation.found))} {_COUNTED[escalation.kind]}"


_COUNTED = {
    RuleKind.TRANSFERS: "transfer",
    RuleKind.LATE_PROMISES: "late promise",
    RuleKind.CONTACTS: "contact in one case",
}
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")


def ordinal(number: int) -> str:
    """`third`, `12th`."""
    if 1 <= number <= len(_ORDINALS):
        return _ORDINALS[number - 1]
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
