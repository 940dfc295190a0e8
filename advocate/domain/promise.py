"""A promise: what we said we would do, for whom, by when, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from advocate.domain.ids import (
    CadenceId,
    CaseId,
    CustomerId,
    DepartmentId,
    InteractionId,
    MemberId,
    PromiseId,
)
from advocate.domain.interaction import Channel
from advocate.domain.moment import end_of_day, start_of_day
from advocate.domain.promise_groups import DueEdges, PromiseGrouping


class DueKind(StrEnum):
    MOMENT = "moment"
    DAY = "day"
    WINDOW = "window"


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """When a promise is due: start and end in UTC (equal for a moment; a day ends at its last midnight), and the
    zone it was said in."""

    kind: DueKind
    start: datetime
    end: datetime
    zone: str

    @staticmethod
    def at(moment: datetime, zone: str) -> Due:
        return Due(kind=DueKind.MOMENT, start=moment, end=moment, zone=zone)

    @staticmethod
    def on(day: date, zone: str) -> Due:
        return Due(kind=DueKind.DAY, start=start_of_day(day, zone), end=end_of_day(day, zone), zone=zone)

    @staticmethod
    def between(start: datetime, end: datetime, zone: str) -> Due:
        return Due(kind=DueKind.WINDOW, start=start, end=end, zone=zone)


class PromiseState(StrEnum):
    """How it is kept. Late is no state of its own: an open promise becomes late by itself. RENEGOTIATED: before it was due
    the customer agreed to another time, which is a promise of its own."""

    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"
    RENEGOTIATED = "renegotiated"
    RELEASED = "released"


class PromiseStanding(StrEnum):
    """What a person sees: the state seen with the clock."""

    OPEN = "open"
    DUE_TODAY = "due_today"
    LATE = "late"
    KEPT = "kept"
    KEPT_LATE = "kept_late"
    BROKEN = "broken"
    RENEGOTIATED = "renegotiated"
    RELEASED = "released"


ENDINGS = (
    PromiseStanding.KEPT,
    PromiseStanding.KEPT_LATE,
    PromiseStanding.BROKEN,
    PromiseStanding.RENEGOTIATED,
    PromiseStanding.RELEASED,
)
"""The ways to end, as people look at them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseDraft:
    """A promise to be made. Owned by a member, or by a department when no member is named. remind: how long before it wants
    to be done its owner is told, empty for never, None for as the team does it."""

    customer_id: CustomerId
    words: str
    due: Due
    made_at: datetime
    owner_id: MemberId | None = None
    department_id: DepartmentId | None = None
    case_id: CaseId | None = None
    interaction_id: InteractionId | None = None
    remind: tuple[timedelta, ...] | None = None


@dataclass(frozen=True, slots=True)
class Reminded:
    """When the owner of a promise is to be told of it from now on: befores as `remind` of a draft."""

    befores: tuple[timedelta, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How a promise ended, in our words: why, and what the customer hears of it."""

    reason: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PutOff:
    """That its reminder was put off. times: how often; until: when it is told of again, UTC, None once that was."""

    times: int
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A promise as kept. owner_name: the member's or the department's; told: what the customer hears of its end;
    replaces_id: the promise that this one took over from; cadence_id: what it is one time of; remind: as in the draft;
    put_off: of an open one, None where it never was; moved_to: of one that has ended, when it is due now, as the promise that
    took over from it."""

    id: PromiseId
    customer_id: CustomerId
    customer_name: str
    words: str
    due: Due
    state: PromiseState
    made_at: datetime
    made_by: MemberId | None
    made_by_name: str
    owner_id: MemberId | None
    department_id: DepartmentId | None
    owner_name: str
    case_id: CaseId | None = None
    interaction_id: InteractionId | None = None
    ended_at: datetime | None = None
    ended_by_name: str = ""
    reason: str = ""
    told: str = ""
    replaces_id: PromiseId | None = None
    cadence_id: CadenceId | None = None
    remind: tuple[timedelta, ...] | None = None
    put_off: PutOff | None = None
    moved_to: Due | None = None
    version: int = 1

    def became(self, now: datetime) -> PromiseStanding:
        """What became of it until that moment; OPEN while it is not due yet, be it today or later."""
        if self.state is PromiseState.KEPT:
            late = self.ended_at is not None and self.ended_at > self.due.end
            return PromiseStanding.KEPT_LATE if late else PromiseStanding.KEPT
        if self.state is PromiseState.OPEN and now > self.due.end:
            return PromiseStanding.LATE
        return PromiseStanding(self.state.value)

    def standing(self, now: datetime, today: date, zone: str) -> PromiseStanding:
        """What it is at that moment, `today` being the reader's day in their zone."""
        became = self.became(now)
        if became is PromiseStanding.OPEN and self.due.end <= end_of_day(today, zone):
            return PromiseStanding.DUE_TODAY
        return became


class MadeIn(StrEnum):
    """Where a promise was made: in a contact on that channel, in a CASE whatever the contact was, or NOWHERE of them."""

    CALL = Channel.CALL.value
    EMAIL = Channel.EMAIL.value
    CHAT = Channel.CHAT.value
    TEXT = Channel.TEXT.value
    SOCIAL = Channel.SOCIAL.value
    IN_PERSON = Channel.IN_PERSON.value
    LETTER = Channel.LETTER.value
    NOTE = Channel.NOTE.value
    CASE = "case"
    NOWHERE = "nowhere"


class PromiseOrder(StrEnum):
    """Within equals by due end. CUSTOMER, OWNER, DEPARTMENT: by their names, those without one last."""

    DUE = "due"
    CUSTOMER = "customer"
    OWNER = "owner"
    DEPARTMENT = "department"
    MADE = "made"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseFilter:
    """Which promises a list shows, and in which order. late_at: only open ones whose due end is before that moment;
    due_from and due_before: due end within [from, before); only_ended: those that ended in any way, whatever `state`
    says; text: in their words or their customer's name; without_owner: of no member. under: in the order of the headings of
    that grouping, and under each in `order`, which `descending` turns round; edges: of its headings, needed by DUE.

    What stands behind a figure of the kept rate (domain/kept_rate.py says what it means): became: any of these at the moment
    `became_at`, which is needed where LATE or OPEN is among them; settled_after and settled_until: settled within (after,
    until]; made_from and made_before: made within [from, before). `state` None goes with them.
    """

    state: PromiseState | None = PromiseState.OPEN
    customer_id: CustomerId | None = None
    owner_id: MemberId | None = None
    department_id: DepartmentId | None = None
    late_at: datetime | None = None
    due_from: datetime | None = None
    due_before: datetime | None = None
    only_ended: bool = False
    text: str = ""
    without_owner: bool = False
    became: tuple[PromiseStanding, ...] = ()
    became_at: datetime | None = None
    settled_after: datetime | None = None
    settled_until: datetime | None = None
    made_from: datetime | None = None
    made_before: datetime | None = None
    made_in: MadeIn | None = None
    under: PromiseGrouping | None = None
    edges: DueEdges | None = None
    order: PromiseOrder = PromiseOrder.DUE
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseCounts:
    """What stands in the navigation, on a customer and over a list. open: late ones and all others; due_soon: in the seven days
    after today; kept: in time."""

    open: int = 0
    late: int = 0
    due_today: int = 0
    due_soon: int = 0
    kept: int = 0
    kept_late: int = 0
    broken: int = 0
    renegotiated: int = 0
    released: int = 0

    @property
    def ended(self) -> int:
        return self.kept + self.kept_late + self.broken + self.renegotiated + self.released

    @property
    def due_later(self) -> int:
        """After those seven days."""
        return self.open - self.late - self.due_today - self.due_soon
