"""What sample data will consist of, before it is written: plain records with ids, moments in UTC, people by their role."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

from advocate.domain.cadence import Rhythm
from advocate.domain.customer import Approach, ContactPointDraft, CustomerKind, CustomerState
from advocate.domain.interaction import Channel, Direction, Outcome
from advocate.domain.promise import Due, PromiseState


@dataclass(slots=True, kw_only=True)
class PlannedCustomer:
    """they: she or he. called: how they are spoken to, where it is not their first word. pinned: text and when."""

    id: UUID
    name: str
    kind: CustomerKind = CustomerKind.PERSON
    they: str = "she"
    called: str = ""
    created_at: datetime
    is_internal: bool = False
    since: date | None = None
    reach: int | None = None
    state: CustomerState = CustomerState.ACTIVE
    approach: Approach = field(default_factory=Approach)
    points: list[ContactPointDraft] = field(default_factory=list[ContactPointDraft])
    pinned: list[tuple[str, datetime]] = field(default_factory=list[tuple[str, datetime]])
    tags: list[str] = field(default_factory=list[str])
    fields: dict[str, str] = field(default_factory=dict[str, str])
    organisation: PlannedCustomer | None = None
    role: str = ""
    contact: PlannedCustomer | None = None

    @property
    def speaker(self) -> PlannedCustomer:
        """Whom one talks with: the person, or the organisation's contact."""
        return self.contact or self

    @property
    def who(self) -> str:
        return "internal" if self.is_internal else self.kind.value


@dataclass(slots=True, kw_only=True)
class PlannedCase:
    """department: by name; owner: by role; known, asked, next_step: as on a case."""

    id: UUID
    customer: PlannedCustomer
    title: str
    opened_at: datetime
    resolved_at: datetime | None = None
    department: str = ""
    owner: str = ""
    known: str = ""
    asked: str = ""
    next_step: str = ""


@dataclass(slots=True, kw_only=True)
class PlannedInteraction:
    """by: the member's role. participants: names besides the customer."""

    id: UUID
    customer: PlannedCustomer
    started_at: datetime
    channel: Channel
    direction: Direction
    title: str
    body: str
    outcome: Outcome
    by: str
    department: str
    case: PlannedCase | None = None
    duration: timedelta | None = None
    effort: int | None = None
    delight: str = ""
    participants: list[str] = field(default_factory=list[str])


@dataclass(slots=True, kw_only=True)
class PlannedCadence:
    """Promised again and again in a contact. owner: a member's role or a department's name; rolled_to: when the last of its
    times begins."""

    id: UUID
    interaction: PlannedInteraction
    words: str
    rhythm: Rhythm
    owner: str
    until_words: str = ""
    ends_with_case: bool = False
    rolled_to: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedPutOff:
    """That a reminder was put off. by: the member's role."""

    at: datetime
    until: datetime
    by: str
    reason: str


@dataclass(slots=True, kw_only=True)
class PlannedPromise:
    """owner: a member's role or a department's name; made_at: None for in the contact; replaces: the one that the customer
    agreed to move."""

    id: UUID
    interaction: PlannedInteraction
    words: str
    due: Due
    owner: str
    state: PromiseState = PromiseState.OPEN
    made_at: datetime | None = None
    ended_at: datetime | None = None
    reason: str = ""
    told: str = ""
    replaces: PlannedPromise | None = None
    cadence: PlannedCadence | None = None
    put_off: PlannedPutOff | None = None


@dataclass(slots=True, kw_only=True)
class PlannedNote:
    """to: a department's name; by: the role of who answers it."""

    id: UUID
    customer: PlannedCustomer
    body: str
    sent_at: datetime
    sent_by: str
    to: str
    by: str
    read_at: datetime | None = None
    answer: str = ""
    answered_at: datetime | None = None


@dataclass(slots=True, kw_only=True)
class PlannedHandoff:
    """by: the giver's role; to: a member's role or a department's name; moves: whether the open promises go along;
    returned_by: who gave it back, by role, and why."""

    id: UUID
    customer: PlannedCustomer
    case: PlannedCase | None
    by: str
    to: str
    summary: str
    asked: str
    tone: str
    offered_at: datetime
    moves: bool
    returned_by: str = ""
    returned_at: datetime | None = None
    reason: str = ""


@dataclass(slots=True, kw_only=True)
class PlannedEscalation:
    """Asked for by hand. by: who asked, to: who was asked, both by role."""

    id: UUID
    customer: PlannedCustomer
    case: PlannedCase | None
    by: str
    to: str
    note: str
    raised_at: datetime


@dataclass(slots=True, kw_only=True)
class PlannedOpenCall:
    """A call in the middle of a sentence, its clock paused after so many minutes."""

    id: UUID
    customer: PlannedCustomer
    text: str
    started_at: datetime
    minutes: int


@dataclass(slots=True, kw_only=True)
class SamplePlan:
    customers: list[PlannedCustomer] = field(default_factory=list[PlannedCustomer])
    cases: list[PlannedCase] = field(default_factory=list[PlannedCase])
    interactions: list[PlannedInteraction] = field(default_factory=list[PlannedInteraction])
    cadences: list[PlannedCadence] = field(default_factory=list[PlannedCadence])
    promises: list[PlannedPromise] = field(default_factory=list[PlannedPromise])
    notes: list[PlannedNote] = field(default_factory=list[PlannedNote])
    handoffs: list[PlannedHandoff] = field(default_factory=list[PlannedHandoff])
    escalations: list[PlannedEscalation] = field(default_factory=list[PlannedEscalation])
    open_calls: list[PlannedOpenCall] = field(default_factory=list[PlannedOpenCall])
