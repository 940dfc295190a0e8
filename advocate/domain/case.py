"""A case: the matter that several interactions belong to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from advocate.domain.case_figures import days_open
from advocate.domain.ids import CaseId, CustomerId, DepartmentId, MemberId


class CaseState(StrEnum):
    OPEN = "open"
    RESOLVED = "resolved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """known: what we know about the matter; asked: what the customer was already asked, so that nobody asks again;
    next_step: what comes next. contacts, people, minutes, channel_switches and transfers are counted as case_figures says."""

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
    known: str = ""
    asked: str = ""
    next_step: str = ""
    transfers: int = 0
    last_contact_at: datetime | None = None

    def days_open(self, now: datetime, zone: str) -> int:
        """0 on the day it was opened; counted in that zone, until it was resolved."""
        return days_open(self.opened_at, self.resolved_at, now, zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDraft:
    customer_id: CustomerId
    title: str
    opened_at: datetime
    department_id: DepartmentId | None = None
    owner_id: MemberId | None = None
    origin: str = ""
    known: str = ""
    asked: str = ""
    next_step: str = ""
