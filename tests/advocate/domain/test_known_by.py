"""Who knows a customer best."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from advocate.domain.ids import MemberId
from advocate.domain.known_by import HALF_LIFE, best_known_by
from tests.fakes import MORNING

PRIYA, SAM = MemberId(UUID(int=1)), MemberId(UUID(int=2))
DAY = timedelta(days=1)


def test_nobody_knows_who_was_never_heard_of() -> None:
    assert best_known_by([], MORNING) == ()


def test_new_contacts_count_more_than_old_ones() -> None:
    contacts = [(PRIYA, "Priya", MORNING - 2 * HALF_LIFE)] * 3 + [(SAM, "Sam", MORNING)]
    sam, priya = best_known_by(contacts, MORNING)
    assert (sam.name, sam.contacts, sam.weight) == ("Sam", 1, 1.0)
    assert (priya.name, priya.contacts, priya.weight) == ("Priya", 3, 0.75)
    assert best_known_by([*contacts, contacts[0], contacts[0]], MORNING)[0].name == "Priya", (
        "many old ones count too"
    )


def test_of_equals_who_spoke_last() -> None:
    contacts = [(PRIYA, "Priya", MORNING), (SAM, "Sam", MORNING + DAY)]
    found = best_known_by(contacts, MORNING)
    assert [each.name for each in found] == ["Sam", "Priya"], "a contact to come counts as one of now"
    assert found[0].last_at == MORNING + DAY
