"""A case: the matter that several interactions belong to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from advocate.domain.ids import CaseId, CustomerId, DepartmentId, MemberId


class CaseState(StrEnum):
    OPEN = "open"
    RESOLVED = "resolved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """contacts, people, minutes and channel_switches are counted from its interactions (people: members who logged
    them; a switch: two neighbours in time on different channels)."""

    id: CaseId
    customer_id: CustomerId
    title: str
    state: CaseState
    opened_at: datetime
    resolved_at: datetime | None = None
    department_id: DepartmentId | None = None
    owner_id: MemberId | None = None
    contacts: int = 0
    people: int = 0
    minutes: int = 0
    channel_switches: int = 0
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDraft:
    customer_id: CustomerId
    title: str
    opened_at: datetime
    department_id: DepartmentId | None = None
    owner_id: MemberId | None = None
    origin: str = ""
