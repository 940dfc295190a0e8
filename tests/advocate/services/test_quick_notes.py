"""Quick notes: words now, the customer later."""

from __future__ import annotations

from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.ids import MemberId, QuickNoteId
from advocate.domain.interaction import Channel
from advocate.errors import InvalidValue, NotFound
from tests import consistency, factories
from tests.fakes import MORNING, FakeClock


def _write(advocate: Advocate, text: str = "The lady at the bakery: oak, call Friday") -> QuickNoteId:
    return QuickNoteId(advocate.quick_notes.write(text).made)


def test_notes_are_listed_newest_first_with_who_wrote_them(advocate: Advocate, clock: FakeClock) -> None:
    _write(advocate, "first")
    clock.pass_time(timedelta(minutes=1))
    sam = advocate.seated(MemberId(advocate.team.add_member("Sam Reed").made))
    _write(sam, "second")
    assert [(note.text, note.member_name) for note in advocate.quick_notes.list_notes()] == [
        ("second", "Sam Reed"),
        ("first", "Priya Natarajan"),
    ]


def test_a_sorted_note_stands_where_and_when_it_was_written(advocate: Advocate, clock: FakeClock) -> None:
    who, note = factories.customer(advocate), _write(advocate)
    sam = advocate.seated(MemberId(advocate.team.add_member("Sam Reed").made))
    clock.pass_time(timedelta(hours=5))
    changes = sam.quick_notes.sort_to(note, who)
    assert changes.words() == "Sorted a quick note to Maria Gomez"
    kept = advocate.interactions.get_interaction(changes.made)
    assert (kept.channel, kept.started_at, kept.member_name) == (Channel.NOTE, MORNING, "Priya Natarajan")
    assert kept.zone == factories.ZONE
    assert advocate.search.find("bakery").said[0].customer_id == who
    assert advocate.customers.get_customer(who).last_contact_at is None  # nobody spoke with her
    assert advocate.quick_notes.list_notes() == ()
    consistency.check(advocate)
    sam.history.undo()
    assert [each.text for each in advocate.quick_notes.list_notes()] == [
        "The lady at the bakery: oak, call Friday"
    ]
    assert not advocate.search.find("bakery").said
    consistency.check(advocate)


def test_a_note_is_edited_removed_and_brought_back(advocate: Advocate) -> None:
    note = _write(advocate)
    advocate.quick_notes.edit(note, "Ash, not oak")
    advocate.quick_notes.remove(note)
    with pytest.raises(NotFound):
        advocate.quick_notes.edit(note, "again")
    with pytest.raises(NotFound):
        advocate.quick_notes.sort_to(note, factories.customer(advocate))
    advocate.history.undo()  # the customer
    advocate.history.undo()
    assert advocate.quick_notes.list_notes()[0].text == "Ash, not oak"


def test_an_empty_note_is_refused(advocate: Advocate) -> None:
    for text in ("", " \n\t"):
        with pytest.raises(InvalidValue):
            advocate.quick_notes.write(text)
