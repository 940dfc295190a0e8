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
