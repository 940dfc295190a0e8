"""The history as it is read: the last steps, what can be taken back or done again, earlier wordings."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.history import Verb
from advocate.domain.ids import CommandId, MemberId
from advocate.domain.interaction import Participant
from advocate.errors import NotFound
from advocate.storage.commands import CommandStore
from tests import factories
from tests.fakes import FakeClock


def test_recent_is_newest_first_and_no_more_than_asked(advocate: Advocate) -> None:
    for name in ("A", "B", "C"):
        factories.customer(advocate, name)
    with advocate.vault.database.reading() as connection:
        store = CommandStore(connection)
        assert [command.about for command in store.recent(2)] == ["C", "B"]
        assert store.recent(50)[-1].verb is Verb.TEAM_STARTED
        assert store.recent(0) == ()


def test_starting_the_vault_is_never_taken_back(advocate: Advocate) -> None:
    with advocate.vault.database.reading() as connection:
        store = CommandStore(connection)
        assert store.undoable(advocate.member.id) is None
        assert store.redoable(advocate.member.id) is None


def test_a_step_is_found_with_its_place(advocate: Advocate) -> None:
    changes = advocate.customers.rename(factories.customer(advocate), "Maria Ruiz")
    with advocate.vault.database.reading() as connection:
        store = CommandStore(connection)
        position, command = store.get(changes.command_id)
        assert (command.verb, command.undo_of, command.is_undone) == (Verb.CUSTOMER_EDITED, None, False)
        assert store.meant(changes.command_id) == (position, command)
        with pytest.raises(NotFound):
            store.get(CommandId(advocate.member.id))


def test_a_step_done_again_means_the_first(advocate: Advocate) -> None:
    first = advocate.customers.rename(factories.customer(advocate), "Maria Ruiz").command_id
    undone = advocate.history.undo().command_id
    again = advocate.history.redo().command_id
    with advocate.vault.database.reading() as connection:
        store = CommandStore(connection)
        assert store.meant(again)[1].id == first
        assert store.meant(undone)[1].id == undone
        assert store.get(undone)[1].undo_of == first
        assert store.get(undone)[1].is_undone


def test_what_was_undone_is_offered_until_something_new_is_done(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    advocate.customers.rename(who, "Maria Ruiz")
    advocate.customers.set_reach(who, 7)
    advocate.history.undo()
    advocate.history.undo()
    with advocate.vault.database.reading() as connection:
        store = CommandStore(connection)
        assert store.redoable(advocate.member.id).words() == "Took back: Changed Maria Gomez"
        assert store.undoable(advocate.member.id).verb is Verb.CUSTOMER_ADDED
        assert store.redoable(MemberId(who)) is None


def test_earlier_wordings_are_told_step_by_step(advocate: Advocate, clock: FakeClock) -> None:
    who = factories.customer(advocate)
    contact = factories.interaction(advocate, who, body="one", title="first")
    for body, title in (("two", "first"), ("three", "second")):
        clock.pass_time(timedelta(hours=1))
        draft = factories.interaction_draft(
            who, body=body, title=title, participants=(Participant(name="Luis"),)
        )
        advocate.interactions.correct(contact, draft)
    older, newer = advocate.interactions.revisions(contact)
    told = [
        {c.name: (c.before, c.after) for c in each.changes if c.name != "is_corrected"}
        for each in (older, newer)
    ]
    assert told == [{"body": ("one", "two")}, {"body": ("two", "three"), "title": ("first", "second")}]
    assert newer.at - older.at == timedelta(hours=1)
    assert older.member_name == "Priya Natarajan"


def test_a_wording_taken_back_is_not_told(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    contact = factories.interaction(advocate, who, body="one")
    advocate.interactions.correct(contact, factories.interaction_draft(who, body="two"))
    advocate.history.undo()
    assert advocate.interactions.revisions(contact) == ()
    assert not advocate.interactions.get_interaction(contact).is_corrected
    advocate.history.redo()
    (revision,) = advocate.interactions.revisions(contact)
    assert ("body", "one", "two") in [(c.name, c.before, c.after) for c in revision.changes]


def test_a_wording_is_written_with_its_moment(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    contact = factories.interaction(advocate, who)
    moved = factories.interaction_draft(who, started_at=datetime(1, 1, 1, tzinfo=UTC), effort=3)
    advocate.interactions.correct(contact, moved)
    (revision,) = advocate.interactions.revisions(contact)
    changes = {change.name: change for change in revision.changes}
    assert changes["started_at"].after.startswith("0001-01-01")
    assert (changes["effort"].before, changes["effort"].after) == ("", "3")
