"""What waits today, read at once."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from advocate.domain.ids import DepartmentId
from advocate.domain.kept_rate import Period, last_spans
from advocate.domain.moment import LATEST, end_of_day, local
from advocate.domain.team import Member
from advocate.domain.today import Scope, Today
from advocate.services.commands import Commands
from advocate.services.handoffs import departments_of
from advocate.services.weeks import week_begins
from advocate.storage.complaints import ComplaintStore
from advocate.storage.customers import CustomerStore
from advocate.storage.desk import MemoryStore, QuickNoteStore
from advocate.storage.escalations import EscalationStore
from advocate.storage.handoffs import HandoffStore
from advocate.storage.team import TeamStore
from advocate.storage.today import Owners, TodayStore

MOST_PROMISES = 50
MOST_COMPLAINTS = 20
MOST_NOTES = 50
MOST_QUIET = 5
_SEEN = 8
_TICK = timedelta(microseconds=1)


class TodayService:
    """member: whose day it is."""

    def __init__(self, commands: Commands, member: Member) -> None:
        self._commands = commands
        self._member = member

    def read(self, scope: Scope = Scope.MINE) -> Today:
        """All that Today shows. The lists are short, the counts are true."""
        now, zone = self._commands.clock.now(), self._member.zone
        today = local(now, zone).date()
        end = _after(end_of_day(today, zone))
        week_on = _after(end_of_day(_days_on(today, 7), zone))
        with self._commands.database.reading() as connection:
            team = TeamStore(connection)
            owners = self._owners(scope, team)
            store = TodayStore(connection, owners)
            (span,) = last_spans(today, Period.WEEK, 1, zone, week_begins(team, self._member.id))
            late, late_count = store.due(None, now, MOST_PROMISES)
            due, due_count = store.due(now, end, MOST_PROMISES)
            upcoming, upcoming_count = store.due(end, week_on, MOST_PROMISES)
            department = team.get_member(self._member.id).department_id
            reader = None if scope is Scope.EVERYONE else (self._member.id, department)
            notes, notes_count = store.waiting_notes(reader, MOST_NOTES)
            departments = None if scope is Scope.EVERYONE else departments_of(team, self._member.id)
            seen = MemoryStore(connection, self._member.id).seen(_SEEN)
            complaints, complaints_count = ComplaintStore(connection).burning(now, MOST_COMPLAINTS)
            return Today(
                **self._handed(HandoffStore(connection), EscalationStore(connection), departments),
                at=now,
                late=late,
                late_count=late_count,
                due_today=due,
                due_today_count=due_count,
                upcoming=upcoming,
                upcoming_count=upcoming_count,
                complaints=complaints,
                complaints_count=complaints_count,
                unsorted=QuickNoteStore(connection).list_notes(owners.members or None),
                notes_to_me=notes,
                notes_to_me_count=notes_count,
                answers=store.new_answers(self._member.id, MOST_NOTES),
                recently_seen=CustomerStore(connection).summaries(seen),
                week=store.week(span, now),
                quiet=store.quiet(now, MOST_QUIET),
            )

    def count_late(self) -> int:
        """How many promises are late for the member at the keyboard: as many as `read` shows of theirs."""
        with self._commands.database.reading() as connection:
            owners = self._owners(Scope.MINE, TeamStore(connection))
            return TodayStore(connection, owners).due(None, self._commands.clock.now(), 0)[1]

    def _handed(
        self,
        handoffs: HandoffStore,
        escalations: EscalationStore,
        departments: tuple[DepartmentId, ...] | None,
    ) -> dict[str, Any]:
        """Handoffs and help asked for, for me and those departments, or for anybody; what I gave is mine in any case."""
        me, most = self._member.id, MOST_NOTES
        if departments is None:
            to_me, asked = handoffs.waiting_for_anybody(most), escalations.asked_of_anybody(most)
        else:
            to_me = handoffs.waiting_for(me, departments, most)
            asked = escalations.asked_of(me, departments, most)
        lists = {
            "handoffs_to_me": to_me,
            "handoffs_given": handoffs.given_by(me, most),
            "handoffs_returned": handoffs.returned_to(me, most),
            "escalations": asked,
        }
        counts = {f"{name}_count": count for name, (_, count) in lists.items()}
        return {name: values for name, (values, _) in lists.items()} | counts

    def _owners(self, scope: Scope, team: TeamStore) -> Owners:
        if scope is Scope.EVERYONE:
            return Owners()
        me = self._member.id
        if scope is Scope.MINE:
            return Owners(members=(me,), nobodys=True)
        department = team.get_member(me).department_id
        colleagues = (each.id for each in team.members() if department and each.department_id == department)
        return Owners(members=tuple(colleagues) or (me,), departments=departments_of(team, me), nobodys=True)


def _days_on(day: date, days: int) -> date:
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def _after(moment: datetime) -> datetime:
    """The moment after: a day's own end belongs to it."""
    return moment if moment == LATEST else moment + _TICK
