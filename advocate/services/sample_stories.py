"""Lets the sample's customers live the stories of the material, step by step, up to now: what lies ahead has not
happened, so that what is under way stays open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta
from random import Random
from typing import Any
from uuid import UUID

from advocate.domain.interaction import Channel, Direction, Outcome
from advocate.domain.promise import Due, PromiseState
from advocate.services.sample_calendar import WorkCalendar, clock_time, half_hour
from advocate.services.sample_material import SampleMaterial, Table
from advocate.services.sample_plan import (
    PlannedCase,
    PlannedCustomer,
    PlannedInteraction,
    PlannedNote,
    PlannedPromise,
    SamplePlan,
)
from advocate.services.sample_slots import SlotFiller

TWO_YEARS = timedelta(days=730)
EFFORT_THEN, EFFORT_NOW = 4.3, 2.2  # the mean two years ago and today: service got easier


class StoryTeller:
    """Adds to a plan what happens in one story of one customer. names: first names of the members, by role."""

    def __init__(
        self,
        plan: SamplePlan,
        material: SampleMaterial,
        random: Random,
        calendar: WorkCalendar,
        new_id: Callable[[], UUID],
        names: dict[str, str],
    ) -> None:
        self._plan = plan
        self._profile = material.business["profile"]
        self._slots = SlotFiller(material.slots, random, names)
        self._random = random
        self._calendar = calendar
        self._new_id = new_id

    def tell(self, customer: PlannedCustomer, story: Table, start: datetime) -> None:
        """start: on the wall clock."""
        slots = self._slots.draw(customer, start)
        case = self._case(customer, story, slots, start)
        at, promise = start, None
        for number, step in enumerate(story["steps"]):
            if number and _waits(step, promise):
                return
            if number:
                at = self._next(step, at, promise)
            if self._calendar.utc(at) >= self._calendar.now:
                return
            contact, promise = self._live(customer, case, step, slots, at, promise)
            if promise is not None and promise.state is PromiseState.RELEASED:
                self._close(case, promise.ended_at)
                return
            if step.get("closes"):
                self._close(case, contact.started_at)

    def _live(
        self,
        customer: PlannedCustomer,
        case: PlannedCase | None,
        step: Table,
        slots: dict[str, str],
        at: datetime,
        before: PlannedPromise | None,
    ) -> tuple[PlannedInteraction, PlannedPromise | None]:
        due = self._due(step["promise"], at) if "promise" in step else None
        self._slots.add_step(slots, step["by"], due, at, self._calendar)
        contact = self._contact(customer, case, step, slots, at)
        if step.get("on") == "promise" and before is not None and contact.direction is Direction.OUT:
            contact.body = self._apology(before, slots) + contact.body
        self._plan.interactions.append(contact)
        if "note" in step:
            self._plan.notes.append(self._note(customer, step["note"], slots, at, step["by"]))
        if due is None:
            return contact, None
        promise = self._promise(contact, step["promise"], slots, due)
        self._plan.promises.append(promise)
        return contact, promise

    def _case(
        self, customer: PlannedCustomer, story: Table, slots: dict[str, str], start: datetime
    ) -> PlannedCase | None:
        if "case" not in story:
            return None
        first = story["steps"][0]
        case = PlannedCase(
            id=self._new_id(),
            customer=customer,
            title=story["case"].format_map(slots),
            opened_at=self._calendar.utc(start),
            department=first["department"],
            owner=first["by"],
        )
        self._plan.cases.append(case)
        return case

    def _close(self, case: PlannedCase | None, at: datetime | None) -> None:
        if case is not None:
            case.resolved_at = at

    def _contact(
        self,
        customer: PlannedCustomer,
        case: PlannedCase | None,
        step: Table,
        slots: dict[str, str],
        at: datetime,
    ) -> PlannedInteraction:
        minutes = step.get("minutes")
        speaker = customer.speaker
        people = [speaker.name] if speaker is not customer else []
        if step["channel"] == "in_person" and step["department"] == "Dispatch":
            people.append(slots["fitter"])
        delight = step.get("delight")
        return PlannedInteraction(
            id=self._new_id(),
            customer=customer,
            case=case,
            started_at=self._calendar.utc(at),
            channel=Channel(step["channel"]),
            direction=Direction(step.get("direction", "in")),
            title=self._said(step["title"], slots),
            body=self._said(self._random.choice(step["body"]), slots),
            outcome=Outcome(step.get("outcome", "open")),
            by=step["by"],
            department=step["department"],
            duration=timedelta(minutes=self._random.randint(*minutes), seconds=self._random.randint(0, 59))
            if minutes
            else None,
            effort=self._effort(step, at),
            delight=self._said(self._random.choice(delight), slots)
            if delight and self._random.random() < 0.35
            else "",
            participants=people,
        )

    def _said(self, text: str, slots: dict[str, str]) -> str:
        said = text.format_map(slots).strip()
        return said[:1].upper() + said[1:]

    def _effort(self, step: Table, at: datetime) -> int | None:
        """1 to 7, for seven contacts of ten; notes and letters have none."""
        if step["channel"] in ("note", "letter") or self._random.random() > 0.7:
            return None
        progress = 1 - (self._calendar.wall_now - at) / TWO_YEARS
        mean = EFFORT_THEN + (EFFORT_NOW - EFFORT_THEN) * max(0.0, progress) + step.get("hard", 0.0) * 0.6
        return min(7, max(1, round(self._random.gauss(mean, 0.7))))

    def _next(self, step: Table, at: datetime, promise: PlannedPromise | None) -> datetime:
        """When the step happens: after a wait, when the promise ended, or soon after it fell due."""
        if promise is not None and promise.ended_at is not None and step.get("on") == "promise":
            return self._wall(promise.ended_at)
        if promise is not None and step.get("on") == "due":
            return self._wall(promise.due.end) + timedelta(minutes=self._random.randint(8, 35))
        days = self._random.randint(*step.get("wait", (1, 2)))
        if days == 0:
            return self._calendar.in_office(
                at + timedelta(minutes=self._random.randint(40, 220)), self._random
            )
        return self._calendar.some_time(self._calendar.working_day(at.date(), days), self._random)

    def _wall(self, moment: datetime) -> datetime:
        return self._calendar.wall(moment)

    def _due(self, table: Table, at: datetime) -> Due:
        day = self._calendar.working_day(at.date(), table["days"]) if table["days"] else at.date()
        if "from" in table:
            start, end = (datetime.combine(day, clock_time(table[name])) for name in ("from", "to"))
            if start <= at:
                start, end = half_hour(at), half_hour(at) + (end - start)
            return self._calendar.due(start, end)
        if "at" in table:
            moment = datetime.combine(day, clock_time(table["at"]))
            return self._calendar.due(max(moment, half_hour(at + timedelta(hours=1))))
        return Due.on(day, self._calendar.zone)

    def _promise(
        self, contact: PlannedInteraction, table: Table, slots: dict[str, str], due: Due
    ) -> PlannedPromise:
        promise = PlannedPromise(
            id=self._new_id(),
            interaction=contact,
            words=self._said(table["words"], slots),
            due=due,
            owner=table["owner"],
        )
        ended, state, reason = self._end(contact, due, self._ending(contact, table))
        if ended < self._calendar.now:
            promise.ended_at, promise.state, promise.reason = ended, state, reason
        return promise

    def _ending(self, contact: PlannedInteraction, table: Table) -> str:
        """kept, late, broken or released: more is kept today than two years ago."""
        if "ends" in table:
            return table["ends"]
        progress = 1 - (self._calendar.now - contact.started_at) / TWO_YEARS
        kept = 0.82 + 0.12 * max(0.0, progress)
        draw = self._random.random()
        if draw < kept:
            return "kept"
        return (
            "late"
            if draw < kept + 0.6 * (1 - kept)
            else "broken"
            if draw < kept + 0.85 * (1 - kept)
            else "released"
        )

    def _end(self, contact: PlannedInteraction, due: Due, ending: str) -> tuple[datetime, PromiseState, str]:
        made, start, end = self._wall(contact.started_at), self._wall(due.start), self._wall(due.end)
        match ending:
            case "kept":
                return self._calendar.utc(self._in_time(made, start, end)), PromiseState.KEPT, ""
            case "late":
                late = self._calendar.in_office(
                    end + timedelta(minutes=self._random.randint(25, 600)), self._random
                )
                return self._calendar.utc(late), PromiseState.KEPT, ""
            case "broken":
                day = self._calendar.working_day(end.date(), 1)
                at = self._calendar.utc(self._calendar.some_time(day, self._random))
                return at, PromiseState.BROKEN, self._random.choice(self._profile["broken"])
            case _:
                between = made + (end - made) * 0.6
                at = self._calendar.utc(self._calendar.in_office(between, self._random))
                return min(at, due.end), PromiseState.RELEASED, self._random.choice(self._profile["released"])

    def _in_time(self, made: datetime, start: datetime, end: datetime) -> datetime:
        if start.time() == end.time() == time() and start != end:  # on the day
            opens = max(made + timedelta(minutes=30), start + timedelta(hours=9))
            return min(opens + timedelta(minutes=self._random.randint(0, 360)), end - timedelta(minutes=30))
        if start != end:
            return max(made, start) + (end - max(made, start)) * self._random.random()
        early = end - timedelta(minutes=self._random.randint(3, 70))
        return max(early, made + (end - made) * 0.5)

    def _apology(self, promise: PlannedPromise, slots: dict[str, str]) -> str:
        late = promise.ended_at is not None and promise.ended_at > promise.due.end
        if promise.state is PromiseState.BROKEN:
            return self._random.choice(self._profile["missed"]).format_map(slots)
        return self._random.choice(self._profile["late"]).format_map(slots) if late else ""

    def _note(
        self, customer: PlannedCustomer, table: Table, slots: dict[str, str], at: datetime, by: str
    ) -> PlannedNote:
        """Sent within the half-hour, read the same or the next day, answered after that; each only once it is past."""
        sent = at + timedelta(minutes=self._random.randint(4, 28))
        read = self._calendar.in_office(sent + timedelta(minutes=self._random.randint(20, 400)), self._random)
        answered = self._calendar.in_office(
            read + timedelta(minutes=self._random.randint(15, 900)), self._random
        )
        now = self._calendar.wall_now
        return PlannedNote(
            id=self._new_id(),
            customer=customer,
            body=self._said(table["body"], slots),
            sent_at=self._calendar.utc(min(sent, now)),
            sent_by=by if by != table["by"] else "support",
            to=table["to"],
            by=table["by"],
            read_at=self._calendar.utc(read) if read < now else None,
            answer=self._said(table["answer"], slots) if answered < now else "",
            answered_at=self._calendar.utc(answered) if answered < now else None,
        )


def _waits(step: Table, promise: PlannedPromise | None) -> bool:
    """Whether the step comes with a promise that has not ended yet."""
    return step.get("on") == "promise" and promise is not None and promise.state is PromiseState.OPEN


def story_starts(
    customer: PlannedCustomer, random: Random, calendar: WorkCalendar, wanted: int
) -> Sequence[datetime]:
    """So many moments in office hours from when the customer was put on file until now, a little denser towards now."""
    begin = calendar.wall(customer.created_at)
    span = calendar.wall_now - begin
    starts: list[datetime] = []
    for _ in range(wanted):
        day = calendar.working_day((begin + span * random.random() ** 0.6).date(), -1)
        starts.append(calendar.some_time(max(day, begin.date()), random))
    return sorted(starts)


def draw_story(stories: list[Table], random: Random) -> dict[str, Any]:
    return random.choices(stories, weights=[story["weight"] for story in stories])[0]
