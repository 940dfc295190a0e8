"""A customer's timeline: what happened, newest first, as keys first and whole entries for what is seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from advocate.domain.ambassador_note import AmbassadorNote
from advocate.domain.escalation import Escalation
from advocate.domain.files import FileInfo
from advocate.domain.handoff import Handoff
from advocate.domain.interaction import Interaction
from advocate.domain.promise import Promise


class EntryKind(StrEnum):
    """PROMISE_MADE only for promises made outside an interaction, FILE only for files of their own; the others stand on
    their interaction. ESCALATION once somebody was asked."""

    INTERACTION = "interaction"
    PROMISE_MADE = "promise_made"
    PROMISE_ENDED = "promise_ended"
    NOTE = "note"
    FILE = "file"
    HANDOFF = "handoff"
    ESCALATION = "escalation"


class TimelineFilter(StrEnum):
    EVERYTHING = "everything"
    CALLS = "calls"
    EMAIL = "email"
    OTHER = "other"
    PROMISES = "promises"
    NOTES = "notes"
    FILES = "files"


@dataclass(frozen=True, slots=True)
class EntryKey:
    """Where an entry stands: enough for the scroll bar and the day headings of ten thousand."""

    kind: EntryKind
    id: UUID
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """One entry, whole. Exactly one of interaction, promise, note, file, handoff and escalation is there; promises: those
    made in it."""

    key: EntryKey
    interaction: Interaction | None = None
    promise: Promise | None = None
    note: AmbassadorNote | None = None
    file: FileInfo | None = None
    promises: tuple[Promise, ...] = ()
    handoff: Handoff | None = None
    escalation: Escalation | None = None
