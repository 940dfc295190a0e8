"""Today: what waits for whoever sits down, all of it in one value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from advocate.domain.ambassador_note import AmbassadorNote
from advocate.domain.complaint import Complaint
from advocate.domain.customer import CustomerSummary
from advocate.domain.escalation import Escalation
from advocate.domain.handoff import Handoff
from advocate.domain.kept_rate import KeptFigures
from advocate.domain.promise import Promise
from advocate.domain.quick_note import QuickNote


class Scope(StrEnum):
    """Whose day. DEPARTMENT: of my departments: what all members of mine keep, and what is the own of each department for
    which I answer (team.answered_for). A promise that nobody keeps yet is due in each."""

    MINE = "mine"
    DEPARTMENT = "department"
    EVERYONE = "everyone"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietCustomer:
    """Not heard from for longer than usual. days: since the last contact; usual_days: between two contacts, on average."""

    summary: CustomerSummary
    days: int
    usual_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """The lists hold the first of each, the counts all of them. at: when it was read, UTC; upcoming: due after today,
    within seven days; week: what became of promises in it; notes_to_me: not answered yet; answers: to notes of mine, not seen yet; handoffs_to_me: to be accepted
    or returned; handoffs_given: mine that nobody has answered, and handoffs_returned: mine that came back and that I have
    not seen, the oldest first in each; escalations: help that I was asked for; complaints: those with reach, of everybody's
    customers whosever day it is."""

    at: datetime
    late: tuple[Promise, ...] = ()
    late_count: int = 0
    due_today: tuple[Promise, ...] = ()
    due_today_count: int = 0
    upcoming: tuple[Promise, ...] = ()
    upcoming_count: int = 0
    complaints: tuple[Complaint, ...] = ()
    complaints_count: int = 0
    unsorted: tuple[QuickNote, ...] = ()
    notes_to_me: tuple[AmbassadorNote, ...] = ()
    notes_to_me_count: int = 0
    answers: tuple[AmbassadorNote, ...] = ()
    recently_seen: tuple[CustomerSummary, ...] = ()
    week: KeptFigures = KeptFigures()
    quiet: tuple[QuietCustomer, ...] = ()
    handoffs_to_me: tuple[Handoff, ...] = ()
    handoffs_to_me_count: int = 0
    handoffs_given: tuple[Handoff, ...] = ()
    handoffs_given_count: int = 0
    handoffs_returned: tuple[Handoff, ...] = ()
    handoffs_returned_count: int = 0
    escalations: tuple[Escalation, ...] = ()
    escalations_count: int = 0
