"""The parts of a profile as they are read."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.customer import (
    Consent,
    ContactPointDraft,
    ContactPointKind,
    CustomerKind,
    FieldKind,
    RelationKind,
)
from advocate.domain.ids import CustomerId
from advocate.errors import NotFound
from advocate.storage.profiles import ProfileStore
from advocate.storage.rows.customers import ContactPointRow, PinnedNoteRow
from tests import factories
from tests.fakes import FakeClock


@pytest.fixture
def who(advocate: Advocate, clock: FakeClock) -> CustomerId:
    points = tuple(
        ContactPointDraft(kind=ContactPointKind.EMAIL, value=f"{name}@gomez.example", consent=Consent.REFUSED)
        for name in ("zoe", "abel", "maria")
    )
    made = factories.customer(
        advocate, contact_points=points, tags=("oak", "Élan", "Zeal"), pinned_notes=("one", "two")
    )
    clock.pass_time(timedelta(hours=-1))
    advocate.profiles.pin_note(made, "earlier")
    return made


def test_each_part_has_an_order_of_its_own(advocate: Advocate, who: CustomerId) -> None:
    with advocate.vault.database.reading() as connection:
        store = ProfileStore(connection)
        parts = store.parts(who)
        assert [point.value.split("@")[0] for point in store.contact_points(who)] == ["zoe", "abel", "maria"]
        assert [note.text for note in store.pinned_notes(who)] == ["earlier", "one", "two"]
    assert [tag.name for tag in parts["tags"]] == ["Élan", "oak", "Zeal"]
    assert set(parts) == {"contact_points", "pinned_notes", "tags", "fields", "relations"}
    assert parts["contact_points"][0].consent is Consent.REFUSED
    assert parts["pinned_notes"][0].by == advocate.member.id


def test_the_order_outlives_taking_back(advocate: Advocate, who: CustomerId) -> None:
    first, second, _ = advocate.customers.get_customer(who).pinned_notes
    advocate.profiles.unpin_note(second.id)
    advocate.history.undo()
    assert [note.text for note in advocate.customers.get_customer(who).pinned_notes] == [
        "earlier",
        "one",
        "two",
    ]
    advocate.profiles.remove_contact_point(advocate.customers.get_customer(who).contact_points[0].id)
    advocate.history.undo()
    values = [point.value.split("@")[0] for point in advocate.customers.get_customer(who).contact_points]
    assert values == ["zoe", "abel", "maria"]
    assert first.text == "earlier"


def test_fields_stand_in_the_teams_order_with_their_names(advocate: Advocate, who: CustomerId) -> None:
    floor, area = (advocate.own_fields.define(name, FieldKind.TEXT).made for name in ("Floor", "Area"))
    for field in (area, floor):
        advocate.profiles.set_field(who, field, "x")
    names = [value.name for value in advocate.customers.get_customer(who).fields]
    assert names == ["Floor", "Area"]
    definition = advocate.own_fields.list_fields()[0]
    advocate.own_fields.edit(replace(definition, position=9, name="Ground"))
    assert [value.name for value in advocate.customers.get_customer(who).fields] == ["Area", "Ground"]


def test_relations_are_seen_from_both_sides(advocate: Advocate, who: CustomerId) -> None:
    acme = factories.customer(advocate, "Acme", kind=CustomerKind.ORGANISATION)
    luis = factories.customer(advocate, "Luis Gomez")
    advocate.profiles.relate(who, acme, RelationKind.WORKS_AT, "owner")
    advocate.profiles.relate(luis, who, RelationKind.FAMILY)
    seen = [
        (r.other_name, r.kind, r.role, r.is_reverse) for r in advocate.customers.get_customer(who).relations
    ]
    assert seen == [
        ("Acme", RelationKind.WORKS_AT, "owner", False),
        ("Luis Gomez", RelationKind.FAMILY, "", True),
    ]
    (theirs,) = advocate.customers.get_customer(acme).relations
    assert (theirs.other_id, theirs.is_reverse) == (who, True)


def test_an_organisation_of_thousands_shows_two_hundred(advocate: Advocate, tmp_path) -> None:
    lines = "".join(f"Person {number},Acme\n" for number in range(230))
    (tmp_path / "staff.csv").write_text("name,company\n" + lines)
    advocate.importing.run(tmp_path / "staff.csv")
    acme = advocate.resolver.customer("Acme")
    assert len(advocate.customers.get_customer(acme).relations) == 200


def test_whose_part_it_is(advocate: Advocate, who: CustomerId) -> None:
    profile = advocate.customers.get_customer(who)
    with advocate.vault.database.reading() as connection:
        store = ProfileStore(connection)
        assert store.owner_of(ContactPointRow, profile.contact_points[0].id) == who
        assert store.owner_of(PinnedNoteRow, profile.pinned_notes[0].id) == who
        with pytest.raises(NotFound, match="no longer on the profile"):
            store.owner_of(PinnedNoteRow, profile.contact_points[0].id)


def test_the_values_of_a_field_are_known(advocate: Advocate, who: CustomerId) -> None:
    field = advocate.own_fields.define("Floor", FieldKind.TEXT).made
    with advocate.vault.database.reading() as connection:
        assert ProfileStore(connection).values_of_field(field) == ()
    advocate.profiles.set_field(who, field, "oak")
    with advocate.vault.database.reading() as connection:
        assert len(ProfileStore(connection).values_of_field(field)) == 1
