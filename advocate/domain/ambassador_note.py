"""A note on a customer addressed to a department or a person, answered there. Never in the customer's copy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from advocate.domain.ids import CustomerId, DepartmentId, MemberId, NoteId


class NoteState(StrEnum):
    SENT = "sent"
    READ = "read"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteDraft:
    """Addressed to a department, or to a member, or to both."""

    customer_id: CustomerId
    body: str
    sent_at: datetime
    department_id: DepartmentId | None = None
    to_member_id: MemberId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AmbassadorNote:
    """to_name: the department's or member's name. All moments in UTC."""

    id: NoteId
    customer_id: CustomerId
    customer_name: str
    body: str
    sent_at: datetime
    from_id: MemberId | None
    from_name: str
    department_id: DepartmentId | None
    to_member_id: MemberId | None
    to_name: str
    state: NoteState = NoteState.SENT
    read_at: datetime | None = None
    read_by_name: str = ""
    answer: str = ""
    answered_at: datetime | None = None
    answered_by_name: str = ""
    version: int = 1
    is_pinned: bool = False
    answer_seen_at: datetime | None = None


class NoteGrouping(StrEnum):
    """By what becomes of them, or by whom they wait for."""

    STATE = "state"
    DEPARTMENT = "department"
    MEMBER = "member"
    CUSTOMER = "customer"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteGroup:
    """key: a NoteState, or the id in hex of the department, member or customer, empty for those of nobody; waiting: how
    many of them are not answered yet."""

    key: str
    title: str
    count: int
    waiting: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteFilter:
    """Which notes a list shows; None leaves a condition out. from_me: sent by the member at the keyboard; nobodys: to
    neither a department nor a member; by: in the order of those headings, the newest first under each; else the newest
    first."""

    customer_id: CustomerId | None = None
    department_id: DepartmentId | None = None
    to_member_id: MemberId | None = None
    state: NoteState | None = None
    from_me: bool = False
    nobodys: bool = False
    by: NoteGrouping | None = None
