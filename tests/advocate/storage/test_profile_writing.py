"""Writing customers and the parts of their profiles."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from uuid_utils.compat import uuid7

from advocate.app import Advocate
from advocate.changes import Changes
from advocate.domain.customer import (
    ContactPointDraft,
    ContactPointKind,
    CustomerDraft,
    CustomerFilter,
    CustomerKind,
    CustomerState,
    FieldKind,
)
from advocate.domain.history import Verb
from advocate.errors import InvalidValue, NotFound
from advocate.services.commands import Commands
from advocate.storage.profile_writing import ProfileWriter
from tests import factories
from tests.fakes import MORNING


@contextmanager
def _writer(advocate: Advocate, region: str = "US") -> Iterator[tuple[ProfileWriter, list[Changes]]]:
    commands = Commands(advocate.vault.database, advocate.clock, uuid7, advocate.member.id)
    changes: list[Changes] = []
    with commands.run(Verb.CUSTOMER_EDITED) as command:
        yield ProfileWriter(command.recording, region, advocate.member.id), changes
    changes.append(command.changes)


def test_a_number_is_read_as_in_the_region(advocate: Advocate) -> None:
    draft = CustomerDraft(
        name="Anna", contact_points=(ContactPointDraft(kind=ContactPointKind.PHONE, value="030 901820"),)
    )
    with _writer(advocate, "DE") as (writer, _):
        who = writer.add(draft, MORNING)
    assert advocate.customers.get_customer(who).contact_points[0].normal == "+4930901820"


def test_an_organisation_is_found_by_name_or_made_once(advocate: Advocate) -> None:
    with _writer(advocate) as (writer, _):
        first = writer.add(CustomerDraft(name="Maria", organisation="Gomez Interiors"), MORNING)
        second = writer.add(CustomerDraft(name="Luis", organisation="gomez  interiors"), MORNING)
        alone = writer.add(
            CustomerDraft(name="Acme", kind=CustomerKind.ORGANISATION, organisation="Gomez Interiors"),
            MORNING,
        )
    kinds = advocate.customers.list_customers(CustomerFilter(kind=CustomerKind.ORGANISATION))
    assert [line.name for line in kinds] == ["Acme", "Gomez Interiors"]
    assert advocate.customers.get_customer(first).organisation == "Gomez Interiors"
    assert advocate.customers.get_customer(second).organisation == "Gomez Interiors"
    assert advocate.customers.get_customer(alone).organisation == ""


def test_a_trashed_organisation_or_a_person_of_that_name_is_not_taken_for_it(advocate: Advocate) -> None:
    trashed = factories.customer(advocate, "Acme", kind=CustomerKind.ORGANISATION)
    advocate.customers.trash([trashed])
    person = factories.customer(advocate, "Acme")
    who = factories.customer(advocate, organisation="Acme")
    (relation,) = advocate.customers.get_customer(who).relations
    assert relation.other_id not in (trashed, person)


def test_only_what_is_not_there_yet_is_put_away(advocate: Advocate) -> None:
    maria, tom = factories.customer(advocate), factories.customer(advocate, "Tom Price")
    advocate.customers.archive([maria])
    with _writer(advocate) as (writer, changes):
        writer.set_state([maria, tom], CustomerState.ARCHIVED, MORNING + timedelta(days=1))
    assert changes[0].records["customers"] == {tom}
    assert advocate.customers.archive([maria, tom]).command_id is None
    assert advocate.customers.restore([maria]).command_id is not None
    with pytest.raises(NotFound):
        advocate.customers.archive([maria, advocate.member.id])


def test_a_field_is_set_changed_and_cleared(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    field = advocate.own_fields.define("Floor", FieldKind.TEXT).made
    with _writer(advocate) as (writer, _):
        writer.set_field(who, field, "")
        writer.set_field(who, field, "oak")
        writer.set_field(who, field, "ash")
    assert [value.value for value in advocate.customers.get_customer(who).fields] == ["ash"]
    with _writer(advocate) as (writer, _):
        writer.set_field(who, field, "")
    assert advocate.customers.get_customer(who).fields == ()


def test_a_tag_is_given_once_and_taken_from_those_who_bear_it(advocate: Advocate) -> None:
    maria, tom = factories.customer(advocate), factories.customer(advocate, "Tom Price")
    with _writer(advocate) as (writer, _):
        writer.tag((maria,), "Oak")
        writer.tag((maria,), "OAK")
    (tag,) = advocate.tags.list_tags()
    assert (tag.name, tag.used) == ("Oak", 1)
    with _writer(advocate) as (writer, changes):
        writer.untag([maria, tom], tag.id)
    assert changes[0].customers == {maria}
    with _writer(advocate) as (writer, changes):
        writer.untag([maria, tom], tag.id)
    assert changes[0].command_id is None


def test_a_contact_point_that_is_none_leaves_the_whole_step_undone(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    wrong = ContactPointDraft(kind=ContactPointKind.EMAIL, value="nobody")
    with pytest.raises(InvalidValue), _writer(advocate) as (writer, _):
        writer.pin(who, "Kind", MORNING)
        writer.add_contact_point(who, wrong, 1)
    assert advocate.customers.get_customer(who).pinned_notes == ()
