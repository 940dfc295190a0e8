"""Who is at the keyboard, the team around them, and the clock on their wall: what every overlay asks for first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from advocate.clock import Clock
from advocate.domain.due_times.phrases import read_due
from advocate.domain.ids import DepartmentId, MemberId
from advocate.domain.moment import local
from advocate.domain.team import Department, Member
from advocate.domain.working_time import WorkingTime

if TYPE_CHECKING:
    from advocate.app import Advocate


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """members and departments: the active ones, by name; own_outcomes: the team's, in their order; working: whose
    workdays "in three working days" counts. The clock may be read on any thread."""

    me: Member
    members: tuple[Member, ...]
    departments: tuple[Department, ...]
    clock: Clock
    own_outcomes: tuple[str, ...] = ()
    working: WorkingTime = WorkingTime()

    @property
    def zone(self) -> str:
        return self.me.zone

    @property
    def region(self) -> str:
        return self.me.region

    @property
    def language(self) -> str:
        return self.me.language

    def now(self) -> datetime:
        return self.clock.now()

    def glance(self) -> tuple[Member, datetime]:
        """Who reads, and in which minute: while both are the same, what is said of times reads the same."""
        return self.me, self.now().replace(second=0, microsecond=0)

    def today(self) -> date:
        return local(self.now(), self.zone).date()


def read_desk(app: Advocate) -> Desk:
    """Ask the open vault; on the database thread."""
    return Desk(
        me=app.team.get_member(app.member.id),
        members=tuple(_active(app.team.members())),
        departments=tuple(department for department in app.team.departments() if department.is_active),
        clock=app.clock,
        own_outcomes=app.own_outcomes.names(),
        working=app.reminders.working_time(),
    )


def load_due_words(app: Advocate) -> None:
    """Have the calendar's vocabulary and the team's public holidays loaded before somebody types a date: loading takes a fifth
    of a second, once."""
    now, member = app.clock.now(), app.member
    read_due("27 nov", now, member.zone, member.language, region=member.region)
    app.reminders.working_time().is_workday(local(now, member.zone).date())


def owner_name(
    desk: Desk, member_id: MemberId | None, department_id: DepartmentId | None, you: str = ""
) -> str:
    """The name of a member or department; `you`, where given, for the member at the keyboard."""
    if member_id is not None:
        if you and member_id == desk.me.id:
            return you
        return next((member.name for member in desk.members if member.id == member_id), "")
    return next((d.name for d in desk.departments if d.id == department_id), "")


def _active(members: Sequence[Member]) -> Sequence[Member]:
    return [member for member in members if member.is_active]
