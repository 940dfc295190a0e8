"""Makes the sample's customers: people, organisations and colleagues, how to reach them and how to talk with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import count
from random import Random
from typing import Any
from uuid import UUID

from advocate.domain.customer import (
    Approach,
    Consent,
    ContactPointDraft,
    ContactPointKind,
    CustomerKind,
    CustomerState,
    FieldKind,
)
from advocate.domain.text import fold
from advocate.services.sample_calendar import WorkCalendar
from advocate.services.sample_material import SampleMaterial, entries, words
from advocate.services.sample_plan import PlannedCustomer, SamplePlan

TWO_YEARS = timedelta(days=730)
SHARES = {"internal": 0.04, "written": 0.06, "organisation": 0.17}
SPELLINGS = ("+1 {} 555 {}", "({}) 555-{}", "{}-555-{}", "{}.555.{}")
MOST_ARCHIVED, MOST_TRASHED = 6, 3


class PeopleMaker:
    """Draws people from the material. taken: names that are there already."""

    def __init__(
        self, material: SampleMaterial, random: Random, calendar: WorkCalendar, new_id: Callable[[], UUID]
    ) -> None:
        self._people = material.people
        self._business = material.business
        self._random = random
        self._calendar = calendar
        self._new_id = new_id
        self._numbers = self._phone_numbers()
        self._taken: set[str] = set()

    def fill(self, plan: SamplePlan, wanted: int) -> None:
        """Add customers until there are so many; those already planned keep their place."""
        self._taken.update(customer.name for customer in plan.customers)
        most = max(wanted, len(plan.customers))
        named = self._organisations(round(wanted * SHARES["organisation"]))
        plan.customers += [self._organisation(name, tag) for name, tag in named]
        colleagues = entries(self._people["internal"]["names"])[: round(wanted * SHARES["internal"])]
        plan.customers += [self._colleague(name) for name in colleagues]
        written = self._people["written"][: round(wanted * SHARES["written"])]
        plan.customers += [self._written(table) for table in written]
        del plan.customers[most:]
        without_contact = [
            each for each in plan.customers if each.who == "organisation" and each.contact is None
        ]
        while len(plan.customers) < wanted:
            plan.customers.append(self._person(without_contact))
        for customer in without_contact:
            customer.contact = self._invented_contact(customer)
        self._put_away(plan)

    def _person(self, organisations: list[PlannedCustomer]) -> PlannedCustomer:
        they = self._random.choice(("she", "he"))
        first = self._random.choice(words(self._people["first"][they]))
        last = self._random.choice(words(self._people["last"]["names"]))
        name = f"{first} {last}"
        if name in self._taken:
            name = f"{first} {self._random.choice('ABCDEFGHJKLMNPRSTW')}. {last}"
        self._taken.add(name)
        person = self._customer(name, they=they)
        self._reach(person, f"{fold(first)}.{fold(last)}".replace("’", "").replace(" ", ""))
        if organisations and self._random.random() < 0.42:
            self._employ(person, self._random.choice(organisations))
        self._profile(person, "person")
        return person

    def _employ(self, person: PlannedCustomer, organisation: PlannedCustomer) -> None:
        person.organisation = organisation
        person.role = self._random.choice(("owner", "manager", "front desk", "bookkeeping", "assistant"))
        if organisation.contact is None:
            organisation.contact = person
            person.role = self._random.choice(("owner", "manager"))

    def _invented_contact(self, organisation: PlannedCustomer) -> PlannedCustomer:
        """Somebody to talk with whom nobody has put on file; not a customer of the plan."""
        they = self._random.choice(("she", "he"))
        name = f"{self._random.choice(words(self._people['first'][they]))} {self._random.choice(words(self._people['last']['names']))}"
        return PlannedCustomer(id=organisation.id, name=name, they=they, created_at=organisation.created_at)

    def _written(self, table: dict[str, Any]) -> PlannedCustomer:
        person = self._customer(table["name"], they=table["they"])
        person.called = table.get("called", "")
        self._reach(person, table["mail"])
        self._profile(person, "person")
        return person

    def _colleague(self, name: str) -> PlannedCustomer:
        they = "she" if name.split(maxsplit=1)[0] in ("Nadia", "Rosa", "Ellen", "Simone") else "he"
        person = self._customer(name, they=they)
        person.is_internal = True
        local = fold(name.partition(" (")[0]).replace(" ", ".")
        person.points.append(_point(ContactPointKind.PHONE, next(self._numbers), "Mobile"))
        person.points.append(_point(ContactPointKind.EMAIL, f"{local}@hartwell.example", "Work"))
        person.tags.append(self._business["tags"]["internal"][0])
        return person

    def _organisations(self, wanted: int) -> Iterator[tuple[str, str]]:
        """Name and tag of so many organisations, the named ones first."""
        named = [
            (name, table["tag"])
            for table in self._people["organisations"]
            for name in entries(table["names"])
        ]
        yield from named[:wanted]
        lasts, trades = words(self._people["last"]["names"]), entries(self._people["more"]["trades"])
        for _ in range(wanted - len(named)):
            yield f"{self._random.choice(lasts)} {self._random.choice(trades)}", "trade account"

    def _organisation(self, name: str, tag: str) -> PlannedCustomer:
        organisation = self._customer(name, kind=CustomerKind.ORGANISATION)
        domain = "".join(c for c in fold(name) if c.isalnum())
        organisation.points.append(_point(ContactPointKind.PHONE, next(self._numbers), "Front desk"))
        organisation.points.append(_point(ContactPointKind.EMAIL, f"hello@{domain}.example", "Office"))
        organisation.points.append(_point(ContactPointKind.POSTAL, self._address(), ""))
        organisation.tags.append(tag)
        if self._random.random() < 0.4:
            organisation.points.append(
                _point(ContactPointKind.SOCIAL, f"https://social.example/@{domain}", "Website")
            )
            organisation.reach = self._random.randrange(300, 9000, 10)
        self._profile(organisation, "organisation")
        return organisation

    def _customer(
        self, name: str, *, kind: CustomerKind = CustomerKind.PERSON, they: str = "she"
    ) -> PlannedCustomer:
        """since: up to seven years back. What is older than the two years that are told was put on file at their start."""
        today = self._calendar.today
        since = self._calendar.working_day(today - timedelta(days=self._random.randint(20, 2600)), -1)
        first = self._calendar.working_day(today - TWO_YEARS, self._random.randint(0, 8))
        at = self._calendar.some_time(max(since, first), self._random)
        return PlannedCustomer(
            id=self._new_id(), name=name, kind=kind, they=they, created_at=self._calendar.utc(at), since=since
        )

    def _reach(self, person: PlannedCustomer, mail: str) -> None:
        draw = self._random.random
        phone = _point(ContactPointKind.PHONE, next(self._numbers), "Mobile" if draw() < 0.7 else "Home")
        email = _point(ContactPointKind.EMAIL, f"{mail}@mail.example", "")
        if draw() < 0.35:
            phone = _with(phone, preferred=self._random.choice(self._business["profile"]["preferred"]))
        if draw() < 0.6:
            email = _with(email, consent=Consent.GIVEN if draw() < 0.85 else Consent.REFUSED)
        person.points += [phone, email]
        if draw() < 0.2:
            person.points.append(_point(ContactPointKind.PHONE, next(self._numbers), "Work"))
        if draw() < 0.75:
            person.points.append(_point(ContactPointKind.POSTAL, self._address(), "Home"))

    def _profile(self, customer: PlannedCustomer, who: str) -> None:
        draw, profile = self._random.random, self._business["profile"]
        if draw() < 0.3:
            at = customer.created_at + (self._calendar.now - customer.created_at) * draw()
            customer.pinned.append(
                (
                    self._random.choice(
                        profile["pinned_organisation" if who == "organisation" else "pinned"]
                    ),
                    at,
                )
            )
        if draw() < 0.4:
            customer.approach = Approach(
                personality=self._random.choice(profile["personality"]),
                wants=self._random.choice(profile["wants"]) if draw() < 0.6 else "",
                avoid=self._random.choice(profile["avoid"]) if draw() < 0.4 else "",
                channel=self._random.choice(("call", "email", "text", "chat", "in_person"))
                if draw() < 0.7
                else "",
            )
        tags = self._business["tags"]
        pool = [*tags["anyone"], *(tag for tag in tags[who] if tag not in customer.tags)]
        customer.tags += self._random.sample(pool, self._random.choice((0, 0, 1, 1, 2)))
        if draw() < 0.05:
            customer.tags.append(self._random.choice(tags["rare"]))
        if who == "person" and draw() < 0.04:
            customer.reach = self._random.randrange(2000, 90_000, 100)
        if draw() < 0.35:
            customer.fields = dict(self._fields())

    def _fields(self) -> Iterator[tuple[str, str]]:
        """About half of the own fields, each with a value of its kind."""
        for table in self._business["fields"]:
            if self._random.random() < 0.5:
                yield table["name"], self._field_value(table)

    def _field_value(self, table: dict[str, Any]) -> str:
        match FieldKind(table["kind"]):
            case FieldKind.TEXT:
                return f"{self._random.randint(1000, 9999)}#"
            case FieldKind.LONG_TEXT:
                return self._random.choice(self._business["values"][table["name"]])
            case FieldKind.NUMBER:
                return str(self._random.randrange(220, 4800, 10))
            case FieldKind.AMOUNT:
                return f"{self._random.randrange(1000, 20_000, 500)}.00"
            case FieldKind.DATE:
                return (self._calendar.today + timedelta(days=self._random.randint(60, 1800))).isoformat()
            case FieldKind.YES_NO:
                return self._random.choice(("yes", "no"))
            case FieldKind.CHOICE:
                return self._random.choice(table["choices"])
            case FieldKind.LINK:
                return f"https://photos.hartwell.example/{self._random.randint(10_000, 99_999)}"

    def _address(self) -> str:
        places = self._people["places"]
        street = self._random.choice(entries(places["streets"]))
        return f"{self._random.randint(3, 1990)} {street}, {self._random.choice(entries(places['towns']))}"

    def _phone_numbers(self) -> Iterator[str]:
        """Every number from the range that is set aside for stories (555-0100 to 555-0199), once; then again."""
        for _ in count():
            numbers = [
                (code, f"01{n:02}")
                for code in words(self._people["places"]["area_codes"])
                for n in range(100)
            ]
            self._random.shuffle(numbers)
            for code, last in numbers:
                yield self._random.choice(SPELLINGS).format(code, last)

    def _put_away(self, plan: SamplePlan) -> None:
        """A few are archived, fewer in the trash: ordinary people of the list's second half."""
        people = [
            each
            for each in plan.customers
            if each.who == "person" and not each.pinned and each.organisation is None
        ]
        chosen = self._random.sample(people, min(len(people) // 6, MOST_ARCHIVED + MOST_TRASHED))
        for position, customer in enumerate(chosen):
            customer.state = CustomerState.TRASHED if position < MOST_TRASHED else CustomerState.ARCHIVED


def _point(kind: ContactPointKind, value: str, label: str) -> ContactPointDraft:
    return ContactPointDraft(kind=kind, value=value, label=label)


def _with(
    point: ContactPointDraft, *, preferred: str = "", consent: Consent = Consent.UNKNOWN
) -> ContactPointDraft:
    return ContactPointDraft(
        kind=point.kind, value=point.value, label=point.label, preferred=preferred, consent=consent
    )
