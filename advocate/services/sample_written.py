"""The customers of the sample whose story is written out: their profiles and entries, placed around now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from advocate.domain.customer import (
    Approach,
    Consent,
    ContactPointDraft,
    ContactPointKind,
    CustomerKind,
)
from advocate.domain.interaction import Channel, Direction, Outcome
from advocate.services.sample_calendar import WorkCalendar, clock_time
from advocate.services.sample_handing import WrittenHanding
from advocate.services.sample_material import Table
from advocate.services.sample_plan import (
    PlannedCase,
    PlannedCustomer,
    PlannedInteraction,
    PlannedNote,
    SamplePlan,
)
from advocate.services.sample_promises import WrittenPromises

ON_FILE_AT_MOST = 500  # working days: about two years
RHYTHM_ENTRIES = 8


class WrittenCustomers:
    """Adds them to a plan."""

    def __init__(
        self, plan: SamplePlan, random: Random, calendar: WorkCalendar, new_id: Callable[[], UUID]
    ) -> None:
        self._plan = plan
        self._random = random
        self._calendar = calendar
        self._new_id = new_id

    def add(self, table: Table) -> None:
        customer = self._customer(table)
        cases = {each["key"]: self._case(customer, each) for each in table.get("cases", [])}
        promised = WrittenPromises(self._plan, self._random, self._calendar, self._new_id, self._moment)
        for entry in table.get("entries", []):
            contact = self._contact(customer, entry, cases.get(entry.get("case", "")))
            if "promise" in entry:
                promised.add(contact, entry["promise"])
            if "repeats" in entry:
                promised.repeat(contact, entry["repeats"])
            if "note" in entry:
                self._note(contact, entry["note"])
        if "rhythm" in table:
            self._rhythm(customer, table["rhythm"])
        handing = WrittenHanding(self._plan, self._calendar, self._new_id, self._moment)
        handing.add(customer, cases, table)

    def _customer(self, table: Table) -> PlannedCustomer:
        customer = self._profile(table)
        if "contact" in table:
            contact = self._profile({**table["contact"], "since": table["since"]})
            contact.organisation, contact.role = customer, table["contact"]["role"]
            customer.contact = contact
            self._plan.customers += [customer, contact]
            return customer
        if "organisation" in table:
            customer.organisation = self._profile(
                {"name": table["organisation"], "kind": "organisation", "since": table["since"]}
            )
            customer.organisation.contact = customer
            self._plan.customers.append(customer.organisation)
        self._plan.customers.append(customer)
        return customer

    def _profile(self, table: Table) -> PlannedCustomer:
        created = self._calendar.utc(self._calendar.at(self._days_on_file(table["since"]), "9:00"))
        approach = table.get("approach", {})
        return PlannedCustomer(
            id=self._new_id(),
            name=table["name"],
            kind=CustomerKind(table.get("kind", "person")),
            they=table.get("they", "she"),
            created_at=created,
            since=table["since"],
            reach=table.get("reach"),
            approach=Approach(**approach),
            points=list(_points(table)),
            pinned=[
                (text, created + (self._calendar.now - created) * 0.6) for text in table.get("pinned", [])
            ],
            tags=list(table.get("tags", [])),
            fields=dict(table.get("fields", {})),
            role=table.get("role", ""),
        )

    def _days_on_file(self, since: date) -> int:
        return max(1, min(ON_FILE_AT_MOST, (self._calendar.today - since).days * 5 // 7))

    def _case(self, customer: PlannedCustomer, table: Table) -> PlannedCase:
        case = PlannedCase(
            id=self._new_id(),
            customer=customer,
            title=table["title"],
            opened_at=self._moment({"ago": table["opened"], "time": "8:30"}),
            resolved_at=self._moment({"ago": table["resolved"], "time": "16:30"})
            if "resolved" in table
            else None,
            department=table["department"],
            known=table.get("known", ""),
            asked=table.get("asked", ""),
            next_step=table.get("next", ""),
        )
        self._plan.cases.append(case)
        return case

    def _contact(
        self, customer: PlannedCustomer, entry: Table, case: PlannedCase | None
    ) -> PlannedInteraction:
        speaker = customer.speaker
        contact = PlannedInteraction(
            id=self._new_id(),
            customer=customer,
            case=case,
            started_at=self._moment(entry),
            channel=Channel(entry["channel"]),
            direction=Direction(entry.get("direction", "in")),
            title=entry["title"],
            body=entry["body"],
            outcome=Outcome(entry.get("outcome", "open")),
            by=entry["by"],
            department=entry["department"],
            duration=timedelta(minutes=entry["minutes"]) if "minutes" in entry else None,
            effort=entry.get("effort"),
            delight=entry.get("delight", ""),
            participants=[speaker.name] if speaker is not customer else [],
        )
        self._plan.interactions.append(contact)
        return contact

    def _note(self, contact: PlannedInteraction, table: Table) -> None:
        """hours: until it was answered; 0: nobody has read it yet."""
        sent = min(contact.started_at + timedelta(minutes=9), self._calendar.now)
        answered = sent + timedelta(hours=table["hours"])
        is_answered = bool(table["hours"]) and answered < self._calendar.now
        self._plan.notes.append(
            PlannedNote(
                id=self._new_id(),
                customer=contact.customer,
                body=table["body"],
                sent_at=sent,
                sent_by="support",
                to=table["to"],
                by=table["by"],
                read_at=sent + (answered - sent) / 2 if is_answered else None,
                answer=table["answer"] if is_answered else "",
                answered_at=answered if is_answered else None,
            )
        )

    def _rhythm(self, customer: PlannedCustomer, table: dict[str, Any]) -> None:
        """Contacts at an even pace that have stopped: `last` days ago, `every` so many days before that."""
        lines: list[list[str]] = table["lines"]
        for number in range(RHYTHM_ENTRIES):
            days = table["last"] + table["every"] * number + (self._random.randint(-2, 2) if number else 0)
            day = self._calendar.working_day(self._calendar.today - timedelta(days=days - 1), -1)
            title, body = lines[number % len(lines)]
            self._plan.interactions.append(
                PlannedInteraction(
                    id=self._new_id(),
                    customer=customer,
                    started_at=self._calendar.utc(
                        datetime.combine(day, clock_time("10:10")) + timedelta(minutes=number * 7)
                    ),
                    channel=Channel.CALL,
                    direction=Direction.IN,
                    title=title,
                    body=body,
                    outcome=Outcome.RESOLVED,
                    by=table["by"],
                    department="Support",
                    duration=timedelta(minutes=3 + number % 4),
                    effort=2,
                    participants=[customer.contact.name] if customer.contact else [],
                )
            )

    def _moment(self, table: Table) -> datetime:
        if "before_past_noon" in table:
            day = self._calendar.working_day(self._calendar.past_noon().date(), -table["before_past_noon"])
            return self._calendar.utc(datetime.combine(day, clock_time(table["time"])))
        return self._calendar.utc(self._calendar.at(table["ago"], table["time"]))


def _points(table: Table) -> list[ContactPointDraft]:
    points: list[ContactPointDraft] = []
    if "phone" in table:
        label = "Front desk" if table.get("kind") == "organisation" else "Mobile"
        points.append(
            ContactPointDraft(
                kind=ContactPointKind.PHONE,
                value=table["phone"],
                label=label,
                preferred=table.get("preferred", ""),
            )
        )
    if "email" in table:
        points.append(
            ContactPointDraft(kind=ContactPointKind.EMAIL, value=table["email"], consent=Consent.GIVEN)
        )
    if "address" in table:
        points.append(ContactPointDraft(kind=ContactPointKind.POSTAL, value=table["address"]))
    return points
