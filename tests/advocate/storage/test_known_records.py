from __future__ import annotations

from datetime import UTC, datetime

import pytest

from advocate.app import Advocate
from advocate.domain.customer import ContactPointDraft, ContactPointKind, CustomerKind, FieldKind
from advocate.domain.interaction import Participant
from advocate.storage import known_records
from advocate.storage.known_records import KnownRecords
from tests import factories


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(known_records, "CHUNK", 2)


def test_customers_by_their_key_trashed_ones_too(advocate: Advocate):
    ids = [factories.customer(advocate, f"P{n}", origin=f"o:{n}") for n in range(5)]
    advocate.customers.trash((ids[3],))
    with advocate.vault.database.reading() as connection:
        found = KnownRecords(connection).customers_of_origin({"o:0", "o:3", "o:4", "o:9"})
    assert {key: known.id for key, known in found.items()} == {"o:0": ids[0], "o:3": ids[3], "o:4": ids[4]}


def test_customers_by_reach_and_name(advocate: Advocate):
    who = factories.customer(advocate, "Łukasz Żurek")
    with advocate.vault.database.reading() as connection:
        found = KnownRecords(connection).customers_reached_at({"+14045550148", "x"})
    assert [(key, known.id, known.name) for key, known in found.items()] == [
        (("+14045550148", "lukasz zurek"), who, "Łukasz Żurek")
    ]


def test_organisations_tags_and_fields(advocate: Advocate):
    organisation = factories.customer(
        advocate, "Gomez Interiors", kind=CustomerKind.ORGANISATION, tags=("VIP",)
    )
    factories.customer(advocate, "Gomez")
    advocate.own_fields.define("Area", FieldKind.NUMBER)
    with advocate.vault.database.reading() as connection:
        known = KnownRecords(connection)
        assert known.organisations({"gomez interiors", "gomez"}) == {"gomez interiors": organisation}
        assert list(known.tags()) == ["vip"]
        assert {name: kind for name, (_, kind) in known.own_fields().items()} == {"Area": "number"}


def test_contacts_by_their_key(advocate: Advocate):
    who = factories.customer(advocate)
    factories.interaction(advocate, who, origin="c:1")
    with advocate.vault.database.reading() as connection:
        assert KnownRecords(connection).interactions_of_origin({"c:1", "c:2"}) == {"c:1"}


def test_what_customers_are_reached_at(advocate: Advocate):
    points = (
        ContactPointDraft(kind=ContactPointKind.EMAIL, value="A@x.example"),
        ContactPointDraft(kind=ContactPointKind.POSTAL, value="Elm 1"),
    )
    who, nobody = (
        factories.customer(advocate, contact_points=points),
        factories.customer(advocate, "B", contact_points=()),
    )
    with advocate.vault.database.reading() as connection:
        assert KnownRecords(connection).contact_values([who, nobody]) == {
            who: {("email", "a@x.example"), ("postal", "Elm 1")},
            nobody: set(),
        }


def test_names_used_earliest_first(advocate: Advocate):
    who = factories.customer(advocate, "Ana")
    later = factories.interaction(advocate, who, started_at=datetime(2026, 2, 2, tzinfo=UTC))
    other = (Participant(name="Anna", customer_id=who), Participant(name="Agent"))
    first = factories.interaction(
        advocate, who, started_at=datetime(2026, 2, 1, tzinfo=UTC), participants=other
    )
    with advocate.vault.database.reading() as connection:
        known = KnownRecords(connection)
        assert known.names_used(who) == [("Anna", first), (None, later)]
        assert known.customer_name(who) == "Ana"
