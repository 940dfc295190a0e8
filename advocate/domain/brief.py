"""The brief: what somebody must know of a customer before the first word is said, in one value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from advocate.domain.case import Case
from advocate.domain.customer import Approach, CustomerState, PinnedNote
from advocate.domain.effort import EffortTrend
from advocate.domain.escalation import Escalation
from advocate.domain.handoff import Handoff
from advocate.domain.ids import CaseId, CustomerId, InteractionId, MemberId
from advocate.domain.interaction import Channel, Direction, Outcome
from advocate.domain.known_by import KnownBy
from advocate.domain.promise import Promise


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefContact:
    """One contact in a line. line: its title, or its first words; own_outcome: the words of Outcome.OWN."""

    id: InteractionId
    at: datetime
    channel: Channel
    direction: Direction
    line: str
    outcome: Outcome
    effort: int | None
    duration: timedelta | None
    member_name: str
    case_id: CaseId | None
    own_outcome: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """at: when it was read, UTC. late and open: the first open promises, those past their due end apart, with how many
    there are. case: the open case with the latest contact; open_cases: how many are open. contacts: the last three, newest
    first, notes of our own left out; efforts: (when, 1 to 7) of the latest rated contacts, oldest first. known_by: best
    first. handoffs: waiting for an answer; escalations: offered or raised, not answered yet."""

    at: datetime
    customer_id: CustomerId
    name: str
    state: CustomerState
    owner_id: MemberId | None = None
    owner_name: str = ""
    approach: Approach = Approach()
    pinned_notes: tuple[PinnedNote, ...] = ()
    late: tuple[Promise, ...] = ()
    late_count: int = 0
    open: tuple[Promise, ...] = ()
    open_count: int = 0
    case: Case | None = None
    open_cases: int = 0
    contacts: tuple[BriefContact, ...] = ()
    efforts: tuple[tuple[datetime, int], ...] = ()
    effort_trend: EffortTrend = EffortTrend.UNKNOWN
    known_by: tuple[KnownBy, ...] = ()
    handoffs: tuple[Handoff, ...] = ()
    escalations: tuple[Escalation, ...] = ()

    @property
    def known_best_by(self) -> KnownBy | None:
        return self.known_by[0] if self.known_by else None
