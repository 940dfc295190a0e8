"""Promises: made, changed, kept, broken, released; listed and counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from advocate.changes import Changes
from advocate.domain.history import Verb
from advocate.domain.ids import CustomerId, DepartmentId, MemberId, PromiseId
from advocate.domain.moment import end_of_day, local
from advocate.domain.promise import (
    Due,
    Ending,
    Promise,
    PromiseCounts,
    PromiseDraft,
    PromiseFilter,
    PromiseState,
    Reminded,
)
from advocate.domain.promise_groups import DueEdges, PromiseGroup, PromiseGrouping, days_on
from advocate.domain.promise_history import PromiseEvent
from advocate.errors import Conflict
from advocate.services.cases import check_case
from advocate.services.checks import clean_name
from advocate.services.commands import Commands, OpenCommand
from advocate.services.escalation_matching import offer_escalations
from advocate.services.promise_checks import case_promised_in, clean_due, clean_promise, clean_remind
from advocate.services.promise_ending import clean_ending, end_promises, has_ended, move_promises
from advocate.services.promise_history import read_history
from advocate.services.promise_pages import PromisePages
from advocate.services.promise_times import change_dues
from advocate.services.weeks import week_begins
from advocate.storage.cases import CaseStore
from advocate.storage.commands import CommandStore
from advocate.storage.customers import CustomerStore
from advocate.storage.promises import PromiseStore, PromiseWriter, remind_column
from advocate.storage.reminders import ReminderStore
from advocate.storage.team import TeamStore

MOST_MATTERS = 20
SOON_DAYS = 7


class PromiseService:
    """zone: the day of the member at the keyboard, IANA."""

    def __init__(self, commands: Commands, zone: str) -> None:
        self._commands = commands
        self._pages = PromisePages(commands.database)
        self._zone = zone

    def list_promises(self, wanted: PromiseFilter, first: int = 0, count: int = 200) -> tuple[Promise, ...]:
        """In the filter's order: by due end, the soonest first, unless it says otherwise."""
        return self._pages.page(wanted, first, count)

    def ids(self, wanted: PromiseFilter, first: int, count: int) -> tuple[PromiseId, ...]:
        """Of the same rows: to choose many at once."""
        return self._pages.ids(wanted, first, count)

    def count_promises(self, wanted: PromiseFilter) -> int:
        with self._commands.database.reading() as connection:
            return PromiseStore(connection).count(wanted)

    def groups(self, wanted: PromiseFilter, by: PromiseGrouping) -> tuple[PromiseGroup, ...]:
        """The headings of a list, with what stands under each, in their order; those of nobody last. By the edges of the filter
        where it has some, else by those of now."""
        now = self._commands.clock.now()
        with self._commands.database.reading() as connection:
            edges = wanted.edges
            if edges is None:
                first = week_begins(TeamStore(connection), self._commands.member_id)
                edges = DueEdges.at(now, local(now, self._zone).date(), self._zone, first)
            return PromiseStore(connection).groups(wanted, by, edges)

    def counts(self, customer_id: CustomerId | None = None) -> PromiseCounts:
        """Of one customer, or of everyone."""
        return self.counts_of(PromiseFilter(customer_id=customer_id))

    def counts_of(self, wanted: PromiseFilter) -> PromiseCounts:
        """How many of those that it wants stand how, now and whatever their state is."""
        now = self._commands.clock.now()
        today = local(now, self._zone).date()
        ends = (end_of_day(day, self._zone) for day in (today, days_on(today, SOON_DAYS)))
        with self._commands.database.reading() as connection:
            return PromiseStore(connection).counts(replace(wanted, state=None), now, *ends)

    def get_promise(self, promise_id: PromiseId) -> Promise:
        """Raises NotFound."""
        with self._commands.database.reading() as connection:
            return PromiseStore(connection).get(promise_id)

    def history(self, promise_id: PromiseId) -> tuple[PromiseEvent, ...]:
        """All that happened to it, the earliest first; with the promises that it took over from, and those that took over
        from it. Raises NotFound."""
        with self._commands.database.reading() as connection:
            return read_history(
                PromiseStore(connection),
                CommandStore(connection),
                ReminderStore(connection),
                TeamStore(connection),
                promise_id,
            )

    def due_ends(self, ids: Sequence[PromiseId]) -> tuple[datetime, ...]:
        """When those of them that are open are due at last, UTC, the soonest first."""
        with self._commands.database.reading() as connection:
            return tuple(PromiseStore(connection).due_ends(ids))

    def make(self, draft: PromiseDraft) -> Changes:
        """Owned by the member at the keyboard unless the draft names a member or a department. It belongs to the case of the
        contact it was made in, where the draft names none."""
        clean = clean_promise(draft, self._commands.member_id)
        with self._commands.run(Verb.PROMISE_MADE, customer_id=draft.customer_id) as command:
            command.about = CustomerStore(command.connection).name_of(draft.customer_id)
            command.what, command.due = clean.words, clean.due
            check_case(CaseStore(command.connection), clean.case_id, clean.customer_id)
            clean = replace(clean, case_id=case_promised_in(command, clean))
            command.made = PromiseWriter(command.recording, self._commands.member_id).add(clean)
        return command.changes

    def change(
        self,
        promise_id: PromiseId,
        *,
        words: str | None = None,
        due: Due | None = None,
        owner_id: MemberId | None = None,
        department_id: DepartmentId | None = None,
        reminded: Reminded | None = None,
    ) -> Changes:
        """Change what is given. A department without a member takes the promise over from the member. Raises InvalidValue as
        clean_remind."""
        values: dict[str, Any] = {}
        if words is not None:
            values["words"] = clean_name(words, "promise")
        if owner_id is not None or department_id is not None:
            values |= {"owner_id": owner_id, "department_id": department_id}
        if reminded is not None:
            values["remind"] = remind_column(clean_remind(reminded.befores))

        def change(command: OpenCommand, _promise: Promise) -> None:
            self._writer(command).change(promise_id, values)
            if due is not None:
                change_dues(self._commands, command, {promise_id: clean_due(due)})

        return self._write(Verb.PROMISE_EDITED, promise_id, change)

    def assign(
        self, ids: Sequence[PromiseId], owner_id: MemberId | None, department_id: DepartmentId | None = None
    ) -> Changes:
        """Whose they are from now on: a member's, a department's, both, or nobody's."""
        values = {"owner_id": owner_id, "department_id": department_id}

        def assign(command: OpenCommand) -> None:
            known = PromiseStore(command.connection).states(ids)
            self._writer(command).change_each(dict.fromkeys(known, values))

        return self._write_many(Verb.PROMISE_EDITED, ids, assign)

    def change_due(self, dues: Mapping[PromiseId, Due]) -> Changes:
        """Each to its new time, all in one step: a slip put right. What the customer agreed to is `move`."""
        clean = {promise_id: clean_due(due) for promise_id, due in dues.items()}
        return self._write_many(
            Verb.PROMISE_EDITED, tuple(clean), lambda command: change_dues(self._commands, command, clean)
        )

    def keep_many(self, ids: Sequence[PromiseId], reason: str = "", told: str = "") -> Changes:
        """Done as said, all in one step; reason: why late; told: what the customer hears of it: both of those alone that are
        late. Those that have ended already stay as they ended."""
        clean = clean_ending(reason, told)
        return self._end_many(Verb.PROMISE_KEPT, ids, PromiseState.KEPT, clean, in_time=Ending())

    def break_many(self, ids: Sequence[PromiseId], reason: str, told: str = "") -> Changes:
        """None of them will be done, all in one step. Those that have ended already stay as they ended. Raises InvalidValue
        without a reason."""
        clean = clean_ending(reason, told, required=True)
        return self._end_many(Verb.PROMISE_BROKEN, ids, PromiseState.BROKEN, clean)

    def release_many(self, ids: Sequence[PromiseId], reason: str = "", told: str = "") -> Changes:
        """None of them is wanted any longer, all in one step. Those that have ended already stay as they ended."""
        clean = clean_ending(reason, told)
        return self._end_many(Verb.PROMISE_RELEASED, ids, PromiseState.RELEASED, clean)

    def keep(self, promise_id: PromiseId, reason: str = "", told: str = "") -> Changes:
        """Done as said; kept late when its due time is over. Raises Conflict for one that has ended."""
        return self._end(Verb.PROMISE_KEPT, promise_id, PromiseState.KEPT, clean_ending(reason, told))

    def break_promise(self, promise_id: PromiseId, reason: str, told: str = "") -> Changes:
        """Will not be done. Raises InvalidValue without a reason."""
        clean = clean_ending(reason, told, required=True)
        return self._end(Verb.PROMISE_BROKEN, promise_id, PromiseState.BROKEN, clean)

    def release(self, promise_id: PromiseId, reason: str = "", told: str = "") -> Changes:
        """No longer wanted by the customer."""
        return self._end(Verb.PROMISE_RELEASED, promise_id, PromiseState.RELEASED, clean_ending(reason, told))

    def move(self, dues: Mapping[PromiseId, Due], reason: str = "", told: str = "") -> Changes:
        """Another time for each, all in one step. What was not late yet is renegotiated: the customer agreed; what was late ends
        as broken. Either way the new time is a promise of its own, which `replaces_id` ties to the old one; Changes.made is
        its id where there is one only.

        Raises Conflict for one that has ended, InvalidValue for a late one without a reason. A slip of the fingers is put right
        by `change`, which breaks nothing.
        """
        clean = clean_ending(reason, told)
        times = {promise_id: clean_due(due) for promise_id, due in dues.items()}

        def move(command: OpenCommand) -> None:
            moved = move_promises(self._commands, command, times, clean)
            command.made = moved[0] if len(moved) == 1 else None

        return self._write_many(Verb.PROMISE_MOVED, tuple(times), move, offers_help=True)

    def reopen(self, promise_id: PromiseId) -> Changes:
        """Its owner is told again of what nobody answered. Raises Conflict for one that was moved."""

        def reopen(command: OpenCommand, _promise: Promise) -> None:
            if PromiseStore(command.connection).replacing(promise_id):
                raise Conflict(
                    "This promise was moved to another time.", "Open the one that took its place instead."
                )
            self._writer(command).reopen(promise_id)

        return self._write(Verb.PROMISE_REOPENED, promise_id, reopen)

    def _end(self, verb: Verb, promise_id: PromiseId, state: PromiseState, ending: Ending) -> Changes:
        def end(command: OpenCommand, promise: Promise) -> None:
            if promise.state is not PromiseState.OPEN:
                raise has_ended(promise)
            end_promises(self._commands, command, (promise_id,), state, ending)

        return self._write(verb, promise_id, end, offers_help=True)

    def _end_many(
        self,
        verb: Verb,
        ids: Sequence[PromiseId],
        state: PromiseState,
        ending: Ending,
        in_time: Ending | None = None,
    ) -> Changes:
        return self._write_many(
            verb,
            ids,
            lambda command: end_promises(self._commands, command, ids, state, ending, in_time=in_time),
            offers_help=True,
        )

    def _writer(self, command: OpenCommand) -> PromiseWriter:
        return PromiseWriter(command.recording, self._commands.member_id)

    def _write(
        self,
        verb: Verb,
        promise_id: PromiseId,
        act: Callable[[OpenCommand, Promise], object],
        *,
        offers_help: bool = False,
    ) -> Changes:
        """offers_help: the rules for escalating are looked at."""
        with self._commands.run(verb) as command:
            promise = PromiseStore(command.connection).get(promise_id)
            command.customer_id, command.about = promise.customer_id, promise.customer_name
            act(command, promise)
            now = PromiseStore(command.connection).get(promise_id)
            command.what, command.due = now.words, now.due
            if offers_help:
                offer_escalations(
                    self._commands, command, customer_id=promise.customer_id, case_id=promise.case_id
                )
        return command.changes

    def _write_many(
        self,
        verb: Verb,
        ids: Sequence[PromiseId],
        act: Callable[[OpenCommand], None],
        *,
        offers_help: bool = False,
    ) -> Changes:
        """offers_help: the rules for escalating are looked at in the matters of those that are late, in no more than
        MOST_MATTERS."""
        with self._commands.run(verb) as command:
            store = PromiseStore(command.connection)
            whose = store.whose(ids)
            if len(whose) == 1:
                command.customer_id = whose[0]
                command.about = CustomerStore(command.connection).name_of(whose[0])
            else:
                command.about = f"{len(whose):,} customers" if whose else ""
            act(command)
            if len(ids) == 1 and whose:
                promise = store.get(command.made or ids[0])
                command.what, command.due = promise.words, promise.due
            if offers_help:
                now = self._commands.clock.now()
                for customer_id, case_id in store.late_matters(ids, now)[:MOST_MATTERS]:
                    offer_escalations(self._commands, command, customer_id=customer_id, case_id=case_id)
        return command.changes
