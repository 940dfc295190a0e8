"""Filters, orders and columns of the list of customers: each says what a plain look at every customer says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

import pytest

from advocate.app import Advocate
from advocate.domain.customer import (
    Customer,
    CustomerFilter,
    CustomerKind,
    CustomerOrder,
    CustomerState,
    FieldKind,
    FieldMatch,
)
from advocate.domain.ids import CustomerId, FieldId, MemberId, TagId
from advocate.storage import customer_filters
from tests import factories
from tests.fakes import MORNING

DAY = timedelta(days=1)


@pytest.fixture
def people(advocate: Advocate) -> list[CustomerId]:
    """Thirty of every sort, drawn from a seed."""
    draw = Random(5)
    sam = MemberId(advocate.team.add_member("Sam Reed").made)
    field = FieldId(advocate.own_fields.define("Floor", FieldKind.CHOICE, ("oak", "ash")).made)
    made: list[CustomerId] = []
    for number in range(30):
        who = factories.customer(
            advocate, f"{draw.choice('ABCÄé')}nna {number}", kind=draw.choice(list(CustomerKind)),
            tags=tuple(draw.sample(["insured", "trade"], draw.randint(0, 2))), is_internal=draw.random() < 0.3,
            is_sample=draw.random() < 0.3, since=draw.choice([None, date(2019, 5, 1 + number)]),
        )  # fmt: skip
        made.append(who)
        for _ in range(draw.randint(0, 2)):
            factories.interaction(advocate, who, started_at=MORNING - draw.randint(0, 40) * DAY)
        if draw.random() < 0.5:
            due = factories.Due.at(MORNING + draw.randint(-5, 5) * DAY - timedelta(hours=1), factories.ZONE)
            factories.promise(advocate, who, due=due)
        if owner := draw.choice([None, sam, advocate.member.id]):
            advocate.customers.assign([who], owner)
        if value := draw.choice(["", "oak", "ash"]):
            advocate.profiles.set_field(who, field, value)
    advocate.customers.archive(made[25:])
    return made


def _late(advocate: Advocate, customer: Customer) -> bool:
    (line,) = advocate.customers.summaries([customer.id])
    return line.next_due_at is not None and line.next_due_at < MORNING


Holds = Callable[[Advocate, Customer], bool]
LAST_WEEK = MORNING - 7 * DAY
FILTERS: dict[str, tuple[Callable[[Advocate], CustomerFilter], Holds]] = {
    "kind": (lambda a: CustomerFilter(kind=CustomerKind.PERSON), lambda a, c: c.kind is CustomerKind.PERSON),
    "internal": (lambda a: CustomerFilter(only_internal=True), lambda a, c: c.is_internal),
    "sample": (lambda a: CustomerFilter(only_sample=True), lambda a, c: c.is_sample),
    "mine": (
        lambda a: CustomerFilter(owner_id=a.member.id), lambda a, c: c.owner_name == "Priya Natarajan",
    ),
    "nobody's": (lambda a: CustomerFilter(without_owner=True), lambda a, c: c.owner_id is None),
    "never": (lambda a: CustomerFilter(never_contacted=True), lambda a, c: c.last_contact_at is None),
    "lately": (
        lambda a: CustomerFilter(last_contact_after=LAST_WEEK),
        lambda a, c: c.last_contact_at is not None and c.last_contact_at >= LAST_WEEK,
    ),
    "long ago": (
        lambda a: CustomerFilter(last_contact_before=LAST_WEEK),
        lambda a, c: c.last_contact_at is not None and c.last_contact_at < LAST_WEEK,
    ),
    "open": (
        lambda a: CustomerFilter(only_with_open_promise=True),
        lambda a, c: a.promises.counts(c.id).open > 0,
    ),
    "late": (lambda a: CustomerFilter(only_with_late_promise=True), _late),
    "tag": (
        lambda a: CustomerFilter(tag_ids=(_tag(a, "insured"),)),
        lambda a, c: "insured" in [tag.name for tag in c.tags],
    ),
    "both tags": (
        lambda a: CustomerFilter(tag_ids=(_tag(a, "insured"), _tag(a, "trade"))),
        lambda a, c: len(c.tags) == 2,
    ),
    "oak": (
        lambda a: CustomerFilter(field=FieldMatch(field_id=_field(a), value="oak")),
        lambda a, c: [field.value for field in c.fields] == ["oak"],
    ),
    "no floor": (
        lambda a: CustomerFilter(field=FieldMatch(field_id=_field(a), value="")), lambda a, c: not c.fields,
    ),
    "archived": (
        lambda a: CustomerFilter(state=CustomerState.ARCHIVED, field=FieldMatch(field_id=_field(a), value="")),
        lambda a, c: not c.fields,
    ),
    "no floor and mine": (
        lambda a: CustomerFilter(field=FieldMatch(field_id=_field(a), value=""), owner_id=a.member.id),
        lambda a, c: not c.fields and c.owner_id == a.member.id,
    ),
    "insured and mine": (
        lambda a: CustomerFilter(tag_ids=(_tag(a, "insured"),), owner_id=a.member.id),
        lambda a, c: "insured" in [tag.name for tag in c.tags] and c.owner_id == a.member.id,
    ),
    "typed": (lambda a: CustomerFilter(text="bnna"), lambda a, c: c.name.startswith("B")),
}  # fmt: skip


def _tag(advocate: Advocate, name: str) -> TagId:
    return next(tag.id for tag in advocate.tags.list_tags() if tag.name == name)


def _field(advocate: Advocate) -> FieldId:
    return advocate.own_fields.list_fields()[0].id


@pytest.mark.parametrize("few", [0, 1_000], ids=["walked", "looked up"])
@pytest.mark.parametrize("name", FILTERS)
def test_a_filter_finds_those_who_fit_and_counts_them(
    advocate: Advocate, people: list[CustomerId], name: str, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(customer_filters, "_FEW", few)
    made, holds = FILTERS[name]
    wanted = made(advocate)
    fitting = {
        customer.id
        for customer in map(advocate.customers.get_customer, people)
        if customer.state is wanted.state and holds(advocate, customer)
    }
    assert fitting, "the drawn customers must hold some of each"
    lines = advocate.customers.list_customers(wanted)
    assert {line.id for line in lines} == fitting
    assert advocate.customers.count_customers(wanted) == len(fitting)
    assert advocate.customers.ids(wanted) == tuple(line.id for line in lines)
    assert [line.id for line in advocate.customers.list_customers(wanted, 1, 3)] == [
        line.id for line in lines[1:4]
    ]


@pytest.mark.parametrize("descending", [False, True], ids=["rising", "falling"])
@pytest.mark.parametrize("order", CustomerOrder)
def test_every_order_puts_those_without_a_value_last(
    advocate: Advocate, people: list[CustomerId], order: CustomerOrder, descending: bool
) -> None:
    lines = advocate.customers.list_customers(CustomerFilter(order=order, descending=descending))
    values = {
        CustomerOrder.NAME: [advocate.customers.get_customer(line.id).name.casefold() for line in lines],
        CustomerOrder.LAST_CONTACT: [line.last_contact_at for line in lines],
        CustomerOrder.CREATED: [line.created_at for line in lines],
        CustomerOrder.NEXT_DUE: [line.next_due_at for line in lines],
        CustomerOrder.OWNER: [line.owner_name or None for line in lines],
        CustomerOrder.SINCE: [line.since for line in lines],
    }[order]
    known = [value for value in values if value is not None]
    assert values == [*known, *[None] * (len(values) - len(known))]
    if order is CustomerOrder.NAME:
        known = [value.replace("ä", "a").replace("é", "e") for value in known]
    assert known == sorted(known, reverse=descending)
    assert len(lines) == 25
    assert advocate.customers.ids(CustomerFilter(order=order, descending=descending)) == tuple(
        line.id for line in lines
    )


def test_a_line_shows_what_the_columns_ask_for(advocate: Advocate) -> None:
    field = FieldId(advocate.own_fields.define("Floor", FieldKind.TEXT).made)
    other = FieldId(advocate.own_fields.define("Room", FieldKind.TEXT).made)
    draft = factories.ContactPointDraft(kind=factories.EMAIL, value="maria@gomez.example")
    who = factories.customer(advocate, reach=1_200, since=date(2019, 5, 1), is_sample=True)
    advocate.profiles.add_contact_point(who, draft)
    advocate.profiles.add_contact_point(
        who, factories.ContactPointDraft(kind=factories.PHONE, value="+1 404 555 0199")
    )
    advocate.profiles.set_field(who, field, "oak")
    advocate.profiles.set_field(who, other, "hall")
    advocate.customers.assign([who], advocate.member.id)
    (line,) = advocate.customers.list_customers(CustomerFilter(), fields=(field,))
    assert (line.owner_name, line.phone, line.email) == (
        "Priya Natarajan", "+1 404 555 0148", "maria@gomez.example",
    )  # fmt: skip
    assert (line.reach, line.since, line.is_sample, line.has_photo) == (1_200, date(2019, 5, 1), True, False)
    assert line.fields == {field: "oak"}
    assert advocate.customers.list_customers(CustomerFilter())[0].fields == {}


def test_ids_are_ids_in_every_way(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    (found,) = advocate.customers.ids(CustomerFilter())
    assert (found, hash(found), str(found), found.is_safe) == (who, hash(who), str(who), who.is_safe)
    assert advocate.customers.ids(CustomerFilter(state=CustomerState.TRASHED)) == ()
