"""A command: one transaction, one entry in the history, one set of changes."""

from __future__ import annotations

from uuid import UUID

import pytest
from uuid_utils.compat import uuid7

from advocate.app import Advocate
from advocate.domain.customer import CustomerFilter
from advocate.domain.history import Verb
from advocate.errors import InvalidValue
from advocate.services.commands import Commands
from advocate.storage.rows.customers import TagRow
from tests import factories


@pytest.fixture
def commands(advocate: Advocate) -> Commands:
    return Commands(advocate.vault.database, advocate.clock, uuid7, advocate.member.id)


def _tag(commands: Commands, name: str) -> UUID:
    with commands.run(Verb.TAGGED, about=name) as command:
        command.made = command.recording.insert(TagRow, name=name, folded_name=name)
    return command.made


def test_what_was_done_is_said_once_it_is_kept(advocate: Advocate, commands: Commands) -> None:
    with commands.run(Verb.TAGGED, about="oak", customer_id=UUID(int=3)) as command:
        command.made = command.recording.insert(TagRow, name="oak", folded_name="oak")
        assert command.changes.command_id is None
    assert command.changes.command_id == command.id
    assert command.changes.records == {"tags": frozenset({command.made})}
    (entry,) = [entry for entry in advocate.history.recent() if entry.id == command.id]
    assert (entry.about, entry.at, entry.member_name) == ("oak", advocate.clock.now(), "Priya Natarajan")
    assert entry.customer_id == UUID(int=3)


def test_nothing_is_kept_when_the_block_raises(advocate: Advocate, commands: Commands) -> None:
    before = advocate.history.recent()
    with pytest.raises(InvalidValue), commands.run(Verb.TAGGED) as command:
        command.recording.insert(TagRow, name="oak", folded_name="oak")
        raise InvalidValue("No.")
    assert advocate.tags.list_tags() == ()
    assert advocate.history.recent() == before
    assert command.changes.command_id is None


def test_what_changes_nothing_leaves_no_entry(advocate: Advocate, commands: Commands) -> None:
    before = advocate.history.recent()
    with commands.run(Verb.TAGGED):
        pass
    assert advocate.history.recent() == before


def test_whom_it_was_about_may_be_said_on_the_way(advocate: Advocate, commands: Commands) -> None:
    with commands.run(Verb.TAGGED) as command:
        command.recording.insert(TagRow, name="oak", folded_name="oak")
        command.about, command.verb = "the oak", Verb.TAG_RENAMED
    assert command.changes.words() == "Renamed the tag the oak"
    assert advocate.history.recent(1)[0].words() == "Renamed the tag the oak"


def test_a_long_name_is_shortened_in_the_history_alone(advocate: Advocate) -> None:
    who = factories.customer(advocate, "n" * 300)
    changes = advocate.customers.set_reach(who, 7)
    assert changes.about == "n" * 300
    assert advocate.history.recent(1)[0].about == "n" * 200


def test_commands_stand_in_the_order_they_were_done_whatever_the_clock_says(
    advocate: Advocate, commands: Commands, clock
) -> None:
    for year, name in ((2026, "one"), (1, "two"), (9999, "three")):
        clock.at = clock.at.replace(year=year)
        _tag(commands, name)
    assert [entry.about for entry in advocate.history.recent(3)] == ["three", "two", "one"]
    assert advocate.history.undoable().about == "three"


def test_the_history_of_one_customer_holds_theirs_alone(advocate: Advocate) -> None:
    maria, tom = factories.customer(advocate), factories.customer(advocate, "Tom Price")
    advocate.customers.rename(tom, "Tom Stone")
    advocate.history.undo()
    words = [entry.words() for entry in advocate.history.recent(customer_id=tom)]
    assert words == ["Took back: Changed Tom Price", "Changed Tom Price", "Added Tom Price"]
    assert len(advocate.history.recent(customer_id=maria)) == 1
    assert advocate.customers.count_customers(CustomerFilter()) == 2
