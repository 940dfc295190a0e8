from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest

from advocate.app import Advocate
from advocate.domain.customer import ContactPointDraft, ContactPointKind
from advocate.services.import_people import PeopleMatcher, Person, person_of, read_leniently
from advocate.storage.known_records import KnownCustomer, KnownRecords
from tests import factories

PHONE, EMAIL = ContactPointKind.PHONE, ContactPointKind.EMAIL


def person(origin: str, name: str, *values: str) -> Person:
    points = tuple(ContactPointDraft(kind=EMAIL if "@" in value else PHONE, value=value) for value in values)
    return person_of(origin, name, points, "US")


@pytest.mark.parametrize(
    ("kind", "value", "normal", "digits"),
    [
        (EMAIL, "Zoe@Example.ORG", "zoe@example.org", ""),
        (EMAIL, "zoë@Beispiel.example", "zoë@beispiel.example", ""),
        (EMAIL, "zoe at home", "", ""),
        (PHONE, "(404) 555-0148", "+14045550148", "14045550148 4045550148"),
        (PHONE, "ask Ben", "", ""),
        (PHONE, "12", "", "12"),
    ],
)
def test_whatever_the_file_says_is_read(kind: ContactPointKind, value: str, normal: str, digits: str):
    read = read_leniently(ContactPointDraft(kind=kind, value=value), "US")
    assert (read.value, read.normal, read.digits) == (value, normal, digits)


def test_people_of_the_vault_are_found_by_number_and_name_together(advocate: Advocate):
    who = factories.customer(advocate, "Maria Gomez")
    with advocate.vault.database.reading() as connection:
        matcher = PeopleMatcher(KnownRecords(connection), keeps=False)
        same = person("x:1", "MARIA  GÓMEZ", "404-555-0148")
        other_name = person("x:2", "Tom Price", "404-555-0148")
        other_number = person("x:3", "Maria Gomez", "404-555-0149")
        matcher.begin([same, other_name, other_number])
        found = matcher.find(same)
        assert found is not None
        assert found.id == who
        assert matcher.find(other_name) is None
        assert matcher.find(other_number) is None


@pytest.mark.parametrize("keeps", [True, False])
def test_those_added_are_found_again_in_the_batch_and_later_only_when_kept(advocate: Advocate, keeps: bool):
    added = KnownCustomer(id=UUID(int=1), name="Ana", created_at=datetime(2026, 1, 1, tzinfo=UTC))
    with advocate.vault.database.reading() as connection:
        matcher = PeopleMatcher(KnownRecords(connection), keeps=keeps)
        matcher.begin([])
        matcher.add(person("x:1", "Ana", "ana@x.example"), added)
        assert matcher.find(person("x:1", "Somebody")) is added
        assert matcher.find(person("x:9", "ANA", "ANA@x.example")) is added
        assert matcher.find(person("x:9", "Ben", "ana@x.example")) is None
        matcher.begin([])
        assert (matcher.find(person("x:1", "Ana")) is added) == keeps
