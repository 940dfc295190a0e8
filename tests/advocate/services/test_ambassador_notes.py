"""Ambassador notes: sent, read, answered."""

from __future__ import annotations

import pytest

from advocate.app import Advocate
from advocate.domain.ambassador_note import NoteDraft, NoteFilter, NoteState
from advocate.domain.ids import CustomerId, DepartmentId
from advocate.errors import InvalidValue
from tests import factories
from tests.fakes import MORNING


@pytest.fixture
def who(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate)


@pytest.fixture
def purchasing(advocate: Advocate) -> DepartmentId:
    return DepartmentId(advocate.team.add_department("Purchasing").made)


def test_a_note_goes_its_way(advocate: Advocate, who: CustomerId, purchasing: DepartmentId) -> None:
    draft = NoteDraft(customer_id=who, body="Oak in stock?", sent_at=MORNING, department_id=purchasing)
    note_id = advocate.notes.send(draft).made
    (sent,) = advocate.notes.list_notes(NoteFilter(department_id=purchasing))
    assert (sent.state, sent.from_name, sent.to_name, sent.customer_name) == (
        NoteState.SENT, "Priya Natarajan", "Purchasing", "Maria Gomez",
    )  # fmt: skip
    advocate.notes.mark_read(note_id)
    assert advocate.notes.mark_read(note_id).command_id is None
    advocate.notes.answer(note_id, "Forty square metres.")
    (answered,) = advocate.notes.list_notes(NoteFilter(customer_id=who, state=NoteState.ANSWERED))
    assert (answered.read_by_name, answered.answer, answered.answered_by_name) == (
        "Priya Natarajan", "Forty square metres.", "Priya Natarajan",
    )  # fmt: skip
    assert advocate.search.find("forty").said[0].kind == "note"


def test_a_note_needs_words_and_a_reader(
    advocate: Advocate, who: CustomerId, purchasing: DepartmentId
) -> None:
    with pytest.raises(InvalidValue):
        advocate.notes.send(NoteDraft(customer_id=who, body="Oak?", sent_at=MORNING))
    with pytest.raises(InvalidValue):
        advocate.notes.send(NoteDraft(customer_id=who, body=" ", sent_at=MORNING, department_id=purchasing))
    assert advocate.notes.list_notes() == ()


def test_notes_to_me_are_mine(advocate: Advocate, who: CustomerId, purchasing: DepartmentId) -> None:
    advocate.notes.send(
        NoteDraft(customer_id=who, body="For you", sent_at=MORNING, to_member_id=advocate.member.id)
    )
    advocate.notes.send(
        NoteDraft(customer_id=who, body="For them", sent_at=MORNING, department_id=purchasing)
    )
    assert [note.body for note in advocate.notes.list_notes(NoteFilter(to_member_id=advocate.member.id))] == [
        "For you"
    ]
