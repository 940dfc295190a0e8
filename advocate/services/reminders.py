"""Reminders: what wants to be told now, marked once it was shown, and put off with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from advocate.changes import Changes
from advocate.domain.history import Verb
from advocate.domain.ids import PromiseId, ReminderId
from advocate.domain.promise import Due, PromiseState
from advocate.domain.reminder import Notice, Reminder, Snooze, snoozes
from advocate.domain.team import Member
from advocate.domain.today import Scope
from advocate.domain.working_time import WorkingTime
from advocate.errors import Conflict, InvalidValue
from advocate.services.checks import check_moment, clean_line
from advocate.services.commands import Commands
from advocate.services.handoffs import departments_of
from advocate.storage.derived_reminders import read_reminding
from advocate.storage.promises import PromiseStore
from advocate.storage.reminders import ReminderStore, Told, snooze
from advocate.storage.team import TeamStore

MOST_NOTICES = 50
MOST_COMING = 50
"""Moments that a locked window knows: some days of them."""
LONGEST_SNOOZE = timedelta(days=366)
# By so much a clock is put right now and then, and nobody is told twice for it.
_CLOCKS_DIFFER = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What nobody has answered, read at once. notices: the first of them, the earliest first; count and new: of all, and of
    those that nobody has seen; now: when it was read; coming: when the next ones come, each moment once."""

    notices: tuple[Notice, ...] = ()
    count: int = 0
    new: int = 0
    now: datetime
    coming: tuple[datetime, ...] = ()

    @property
    def next_at(self) -> datetime | None:
        """When the next one comes, None where none is planned."""
        return self.coming[0] if self.coming else None


class ReminderService:
    """member: who is told."""

    def __init__(self, commands: Commands, member: Member) -> None:
        self._commands = commands
        self._member = member

    def waiting(self, scope: Scope = Scope.MINE, most: int = MOST_NOTICES) -> Waiting:
        """Of mine and of my departments', or of everybody's; what nobody keeps, or somebody who has left, is everybody's."""
        now = self._commands.clock.now()
        with self._commands.database.reading() as connection:
            told, store = self._told(scope, TeamStore(connection)), ReminderStore(connection)
            coming = store.coming(told, now, MOST_COMING)
            count, new = store.count(told, now)
            notices = store.notices(told, now, most) if count else ()
            return Waiting(notices=notices, count=count, new=new, now=now, coming=coming)

    def unseen(self, scope: Scope = Scope.MINE, most: int = MOST_NOTICES) -> tuple[Notice, ...]:
        """The first of those that nobody has seen, the earliest first, whatever else waits before them."""
        with self._commands.database.reading() as connection:
            told = self._told(scope, TeamStore(connection))
            return ReminderStore(connection).unseen(told, self._commands.clock.now(), most)

    def next_at(self, scope: Scope = Scope.MINE) -> datetime | None:
        """When the next one comes, UTC; None where none is planned."""
        with self._commands.database.reading() as connection:
            told = self._told(scope, TeamStore(connection))
            return next(iter(ReminderStore(connection).coming(told, self._commands.clock.now(), 1)), None)

    def mark_shown(self, notices: Sequence[Notice]) -> None:
        """Call it once somebody could see them, never before: what was not shown is told again."""
        ids = [ReminderId(each) for notice in notices for each in notice.reminders]
        if ids:
            with self._commands.database.writing() as connection:
                ReminderStore(connection).mark_shown(ids, self._commands.clock.now())

    def unseen_ids(self, scope: Scope = Scope.MINE) -> bytes:
        """Of every reminder that nobody has seen, packed: for `mark_every_shown`."""
        with self._commands.database.reading() as connection:
            told = self._told(scope, TeamStore(connection))
            return ReminderStore(connection).unseen_ids(told, self._commands.clock.now())

    def mark_every_shown(self, packed: bytes) -> None:
        """Where so many came at once that they were told as a number: those that were counted in it, and none that came while it
        was told."""
        with self._commands.database.writing() as connection:
            ReminderStore(connection).mark_packed(packed, self._commands.clock.now())

    def tell_in_time(self) -> None:
        """Tell again, in its time, what was told ahead of it: by a clock that was set back since. Call it before `waiting`."""
        latest = self._commands.clock.now() + _CLOCKS_DIFFER
        with self._commands.database.reading() as connection:
            ahead = ReminderStore(connection).shown_ahead(latest)
        if ahead:
            with self._commands.database.writing() as connection:
                ReminderStore(connection).tell_again(ahead, latest)

    def snoozes(self) -> tuple[tuple[Snooze, datetime], ...]:
        """What can be chosen now, in the member's zone and by the team's working time."""
        return snoozes(self._commands.clock.now(), self._member.zone, self.working_time())

    def working_time(self) -> WorkingTime:
        """When the team works, for days off and what is said of them."""
        with self._commands.database.reading() as connection:
            return read_reminding(connection).working

    def befores(self) -> tuple[timedelta, ...]:
        """How long before a promise its owner is told, as the team does it; none for never."""
        with self._commands.database.reading() as connection:
            return read_reminding(connection).befores

    def snooze(self, ids: Sequence[PromiseId], until: datetime, reason: str = "") -> Changes:
        """Tell of these promises again then, and not before, in one step. Those that have ended meanwhile stay as they are.

        Raises InvalidValue for a moment that has passed or is more than a year ahead, Conflict where none is open.
        """
        now, clean = self._commands.clock.now(), clean_line(reason, "reason")
        check_moment(until, "until")
        if not now < until <= now + LONGEST_SNOOZE:
            raise InvalidValue(
                "A reminder can be put off to a time within a year from now.",
                "Choose a time to come.",
                field="until",
            )
        with self._commands.run(Verb.REMINDER_SNOOZED) as command:
            store = PromiseStore(command.connection)
            open_ones = [i for i, state in store.states(ids).items() if state is PromiseState.OPEN]
            if not open_ones:
                raise Conflict("This promise has ended already.", "Reopen it first.")
            promise = store.get(open_ones[0])
            command.about, command.what = promise.customer_name, promise.words
            command.due = Due.at(until, self._member.zone)
            if len(open_ones) == 1:
                command.customer_id = promise.customer_id
            else:
                command.about, command.what = f"{len(open_ones):,} promises", ""
            snooze(command.recording, open_ones, now, until, self._commands.member_id, clean)
        return command.changes

    def history(self, promise_id: PromiseId) -> tuple[Reminder, ...]:
        """When its owner was told, and what came of it; those to come as well."""
        with self._commands.database.reading() as connection:
            return ReminderStore(connection).of_promise(promise_id)

    def _told(self, scope: Scope, team: TeamStore) -> Told:
        if scope is Scope.EVERYONE:
            return Told()
        left = [each.id for each in team.members() if not each.is_active]
        return Told(ids=(self._member.id, *departments_of(team, self._member.id), *left))
