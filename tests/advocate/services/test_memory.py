"""What a member left as it was: kept for them alone, without history, and never in the way."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advocate.app import Advocate
from advocate.domain.ids import MemberId
from advocate.errors import VaultReadOnly
from tests import factories


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(name=st.text(st.characters(exclude_categories=["Cs"]), max_size=40), value=st.text(max_size=80))
def test_what_was_put_is_got_again(advocate: Advocate, name: str, value: str) -> None:
    advocate.memory.put(name, value)
    advocate.memory.put(name, value)
    kept = advocate.memory.get(name, "default")
    assert (
        kept.encode("utf-8", "replace") == value.encode("utf-8", "replace")
        or "\N{REPLACEMENT CHARACTER}" in kept
    )


def test_each_member_has_their_own_and_undo_knows_nothing_of_it(advocate: Advocate) -> None:
    steps = len(advocate.history.recent())
    advocate.memory.put("columns", "name,phone")
    assert len(advocate.history.recent()) == steps
    sam = advocate.seated(MemberId(advocate.team.add_member("Sam Reed").made))
    assert sam.memory.get("columns", "all") == "all"
    sam.memory.put("columns", "name")
    assert advocate.memory.get("columns") == "name,phone"
    advocate.memory.put("columns", "")
    assert advocate.memory.get("columns", "all") == ""


def test_a_vault_that_cannot_be_written_remembers_nothing_and_complains_of_nothing(
    advocate: Advocate, monkeypatch: pytest.MonkeyPatch
) -> None:
    who = factories.customer(advocate)
    advocate.memory.put("columns", "name")
    monkeypatch.setattr(advocate.vault.database, "_read_only_because", VaultReadOnly("The disk is full."))
    advocate.memory.put("columns", "name,phone")
    advocate.customers.saw(who)
    assert advocate.memory.get("columns") == "name"
    assert advocate.customers.recently_seen() == ()


def test_whom_one_looked_at_last_comes_first(advocate: Advocate, clock) -> None:
    people = [factories.customer(advocate, name) for name in ("Maria", "Tom", "Ana")]
    for who in (*people, people[0]):
        advocate.customers.saw(who)
        clock.pass_time(factories.timedelta(minutes=1))
    assert [line.name for line in advocate.customers.recently_seen()] == ["Maria", "Ana", "Tom"]
    assert [line.name for line in advocate.customers.recently_seen(1)] == ["Maria"]
    advocate.customers.trash([people[0]])
    assert [line.name for line in advocate.customers.recently_seen()] == ["Ana", "Tom"]


def test_looking_at_somebody_does_not_hold_back_the_undo_of_adding_them(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    advocate.customers.saw(who)
    advocate.history.undo()
    assert advocate.customers.recently_seen() == ()
    advocate.customers.saw(who)  # somebody's window still shows them
    assert advocate.customers.recently_seen() == ()


def test_only_the_last_fifty_are_remembered(advocate: Advocate, clock) -> None:
    for number in range(55):
        advocate.customers.saw(factories.customer(advocate, f"Customer {number}"))
        clock.pass_time(factories.timedelta(minutes=1))
    seen = advocate.customers.recently_seen(100)
    assert [seen[0].name, seen[-1].name, len(seen)] == ["Customer 54", "Customer 5", 50]
