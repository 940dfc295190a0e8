"""A handoff: a customer or a case given to somebody else with all they need, so that it is accepted and not dropped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from advocate.domain.cadence import AnyPromiseDraft
from advocate.domain.case import CaseDraft
from advocate.domain.ids import (
    CaseId,
    CustomerId,
    DepartmentId,
    HandoffId,
    MemberId,
    OpenCallId,
    PromiseId,
)
from advocate.domain.interaction import InteractionDraft
from advocate.domain.promise import Promise


class HandoffState(StrEnum):
    """Until it is ACCEPTED, whoever gave it still owns the customer or case and its promises."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffDraft:
    """A handoff to be offered: of the case where one is named, else of the customer. To a member, to a department, or to
    both (that member of that department). summary: required; asked: what the customer was already asked; tone: how they
    sounded, in a word or two; moved: the open promises that go along, all others stay where they are."""

    customer_id: CustomerId
    summary: str
    case_id: CaseId | None = None
    to_member_id: MemberId | None = None
    department_id: DepartmentId | None = None
    asked: str = ""
    tone: str = ""
    moved: tuple[PromiseId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedContact:
    """The contact in which it is handed on, kept in the same step. promises: made in it; moved: the places of those, counted
    from 0, that go along; new_case: opened with it; open_call: where it was typed, closed by it; is_matter: its case is what is
    handed on, as where nobody has an id for that case yet."""

    draft: InteractionDraft
    promises: tuple[AnyPromiseDraft, ...] = ()
    moved: frozenset[int] = frozenset()
    new_case: CaseDraft | None = None
    open_call: OpenCallId | None = None
    is_matter: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffPromise:
    """One open promise of the matter, as it was decided about: moved on acceptance, or kept by its owner."""

    promise: Promise
    is_moved: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Handoff:
    """A handoff as kept. to_name: the member's or the department's; answered: accepted, returned or withdrawn, by whom;
    reason: why it was returned or withdrawn; is_seen: the giver has seen that it came back."""

    id: HandoffId
    customer_id: CustomerId
    customer_name: str
    case_id: CaseId | None
    case_title: str
    from_id: MemberId | None
    from_name: str
    to_member_id: MemberId | None
    department_id: DepartmentId | None
    to_name: str
    summary: str
    asked: str
    tone: str
    state: HandoffState
    offered_at: datetime
    answered_at: datetime | None = None
    answered_by: MemberId | None = None
    answered_by_name: str = ""
    reason: str = ""
    is_seen: bool = False
    promises: tuple[HandoffPromise, ...] = ()
    version: int = 1

    @property
    def is_waiting(self) -> bool:
        return self.state is HandoffState.OFFERED

    def waiting(self, now: datetime) -> timedelta:
        """How long it waited for an answer, or waits by now."""
        return max(timedelta(), (self.answered_at or now) - self.offered_at)


def counts_as_transfer(state: HandoffState) -> bool:
    """Every handoff counts on its case, a returned one too: the customer was passed on. A withdrawn one was not."""
    return state is not HandoffState.WITHDRAWN


def may_answer(
    handoff: Handoff, member_id: MemberId, department_id: DepartmentId | None, *, has_members: bool
) -> bool:
    """Whether that member of that department may accept or return it. has_members: whether anybody belongs to the
    department it was given to; where nobody does, anybody may speak for it. Never who gave it: they take it back."""
    if member_id == handoff.from_id:
        return False
    if handoff.to_member_id is not None:
        return member_id == handoff.to_member_id
    return not has_members or department_id == handoff.department_id


def with_asked(known: str, handed_on: str) -> str:
    """What a customer was asked already, as a case knows it, with what a handoff says of it: nothing stands there twice."""
    if not handed_on or handed_on in known:
        return known
    return handed_on if known in handed_on else f"{known}\n{handed_on}"
