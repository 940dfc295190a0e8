"""English words for the kinds and states of records, for the command line and print. The window translates its own."""

from __future__ import annotations

from advocate.domain.case import CaseState
from advocate.domain.customer import ContactPointKind, CustomerKind
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
}
STANDINGS: dict[PromiseStanding, str] = {
    PromiseStanding.OPEN: "open",
    PromiseStanding.DUE_TODAY: "due today",
    PromiseStanding.LATE: "late",
    PromiseStanding.KEPT: "kept",
    PromiseStanding.KEPT_LATE: "kept late",
    PromiseStanding.BROKEN: "broken",
    PromiseStanding.RELEASED: "released",
}
CASE_STATES: dict[CaseState, str] = {CaseState.OPEN: "open", CaseState.RESOLVED: "resolved"}
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
