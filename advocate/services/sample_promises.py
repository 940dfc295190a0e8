"""What was promised in the written stories of the sample: once, again and again, moved as agreed, put off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from advocate.domain.cadence import OffDays, Rhythm
from advocate.domain.promise import Due, PromiseState
from advocate.domain.working_time import WorkingTime
from advocate.services.sample_calendar import WorkCalendar, clock_time
from advocate.services.sample_material import Table
from advocate.services.sample_plan import (
    PlannedCadence,
    PlannedInteraction,
    PlannedPromise,
    PlannedPutOff,
    SamplePlan,
)

_LATE = timedelta(minutes=115)
_SOON = timedelta(minutes=20)


class WrittenPromises:
    """Adds them to a plan. moment: reads `ago` and `time`."""

    def __init__(
        self,
        plan: SamplePlan,
        random: Random,
        calendar: WorkCalendar,
        new_id: Callable[[], UUID],
        moment: Callable[[Table], datetime],
    ) -> None:
        self._plan = plan
        self._random = random
        self._calendar = calendar
        self._new_id = new_id
        self._moment = moment

    def add(self, contact: PlannedInteraction, table: Table) -> None:
        due = self._due(table)
        promise = PlannedPromise(
            id=self._new_id(),
            interaction=contact,
            words=table["words"].format(
                **self._calendar.hours(due)
            ),  # late in the day others than in the story
            due=due,
            owner=table["owner"],
        )
        self._plan.promises.append(promise)
        if "ended" in table:
            promise.state, promise.ended_at = PromiseState.KEPT, self._moment(table["ended"])
        if "moved" in table:
            self._move(promise, table["moved"])
        if "put_off" in table:
            promise.put_off = self._put_off(promise, table["put_off"])

    def repeat(self, contact: PlannedInteraction, table: Table) -> None:
        """From the day `from_ago` on, a word for each time until now, and the next one to come. `late`: by number, those that
        were kept late; the others `early` minutes before, or a few."""
        first = datetime.combine(self._calendar.back(table["from_ago"]), clock_time(table["at"]))
        rhythm = Rhythm(
            rule=table["rule"],
            first=self._calendar.utc(first),
            zone=self._calendar.zone,
            off_days=OffDays.SKIP,
        )
        cadence = PlannedCadence(
            id=self._new_id(),
            interaction=contact,
            words=table["words"],
            rhythm=rhythm,
            owner=table["owner"],
            until_words=table.get("until", ""),
            ends_with_case="until" in table,
        )
        self._plan.cadences.append(cadence)
        made_at = contact.started_at
        for number, due in enumerate(rhythm.dues(None, WorkingTime())):
            promise = self._time_of(cadence, due, min(made_at, self._calendar.now))
            self._plan.promises.append(promise)
            cadence.rolled_to = made_at = due.start
            if due.end > self._calendar.now:
                return
            self._keep(promise, table, number)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _time_of(self, cadence: PlannedCadence, due: Due, made_at: datetime) -> PlannedPromise:
        return PlannedPromise(
            id=self._new_id(),
            interaction=cadence.interaction,
            words=cadence.words,
            due=due,
            owner=cadence.owner,
            made_at=made_at,
            cadence=cadence,
        )

    def _keep(self, promise: PlannedPromise, table: Table, number: int) -> None:
        """Nobody keeps before they promised, or after now."""
        if number in table.get("late", []):
            ended = promise.due.end + _LATE
        else:
            early = timedelta(minutes=table["early"] if "early" in table else self._random.randint(3, 20))
            ended = max(promise.due.end - early, promise.made_at or promise.due.end)
        if ended < self._calendar.now:
            promise.state, promise.ended_at = PromiseState.KEPT, ended

    def _move(self, promise: PlannedPromise, table: Table) -> None:
        """Before it was due the customer agreed to another time."""
        at = self._moment(table)
        promise.state, promise.ended_at = PromiseState.RENEGOTIATED, at
        promise.reason, promise.told = table["reason"], table["told"]
        self._plan.promises.append(
            PlannedPromise(
                id=self._new_id(),
                interaction=promise.interaction,
                words=promise.words,
                due=self._due(table["to"]),
                owner=promise.owner,
                made_at=at,
                replaces=promise,
            )
        )

    def _put_off(self, promise: PlannedPromise, table: Table) -> PlannedPutOff:
        """`ago` minutes ago, until so many minutes before it is due, or soon."""
        now = self._calendar.now
        until = max(promise.due.start - timedelta(minutes=table["before"]), now + _SOON)
        return PlannedPutOff(
            at=now - timedelta(minutes=table["ago"]), until=until, by=table["by"], reason=table["reason"]
        )

    def _due(self, table: Table) -> Due:
        if "today" in table:
            return self._calendar.due_today(table["today"])
        if "today_from" in table:
            return self._calendar.due_today(table["today_from"], table["today_to"])
        if "today_day" in table:
            return Due.on(self._calendar.today, self._calendar.zone)
        if "late_hours" in table:
            late = self._calendar.wall_now - timedelta(hours=table["late_hours"])
            return self._calendar.due(late.replace(minute=30 * (late.minute // 30), second=0, microsecond=0))
        if table.get("past_noon"):
            return self._calendar.due(self._calendar.past_noon())
        day = self._calendar.back(table["ago"])
        if "from" in table:
            return self._calendar.due(
                *(datetime.combine(day, clock_time(table[name])) for name in ("from", "to"))
            )
        if "at" in table:
            return self._calendar.due(datetime.combine(day, clock_time(table["at"])))
        return Due.on(day, self._calendar.zone)
