"""Ambassador notes as pages and one by one."""

from __future__ import annotations

from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.ambassador_note import NoteDraft, NoteFilter, NoteState
from advocate.domain.ids import NoteId
from advocate.errors import NotFound
from advocate.storage.ambassador_notes import AmbassadorNoteStore
from tests import factories
from tests.fakes import MORNING


@pytest.fixture
def notes(advocate: Advocate) -> dict[str, NoteId]:
    """Three notes on two customers: to Purchasing, to Priya, to both."""
    maria, tom = factories.customer(advocate), factories.customer(advocate, "Tom Price")
    department = advocate.team.add_department("Purchasing").made
    made: dict[str, NoteId] = {}
    for number, (body, who, to_department, to_priya) in enumerate(
        [("oak", maria, True, False), ("ash", maria, False, True), ("elm", tom, True, True)]
    ):
        draft = NoteDraft(
            customer_id=who, body=body, sent_at=MORNING + timedelta(hours=number),
            department_id=department if to_department else None, to_member_id=advocate.member.id if to_priya else None,
        )  # fmt: skip
        made[body] = NoteId(advocate.notes.send(draft).made)
    return made


def test_each_condition_leaves_out_the_others(advocate: Advocate, notes: dict[str, NoteId]) -> None:
    def bodies(first: int = 0, count: int = 9, **conditions: object) -> list[str]:
        with advocate.vault.database.reading() as connection:
            page = AmbassadorNoteStore(connection).page(NoteFilter(**conditions), None, first, count)  # type: ignore[arg-type]
        return [note.body for note in page]

    tom = next(note.customer_id for note in advocate.notes.list_notes() if note.body == "elm")
    department = advocate.team.departments()[0].id
    advocate.notes.answer(notes["ash"], "None left")
    assert bodies() == ["elm", "ash", "oak"]
    assert bodies(customer_id=tom) == ["elm"]
    assert bodies(department_id=department) == ["elm", "oak"]
    assert bodies(to_member_id=advocate.member.id) == ["elm", "ash"]
    assert bodies(to_member_id=advocate.member.id, department_id=department) == ["elm"]
    assert bodies(state=NoteState.ANSWERED) == ["ash"]
    assert bodies(first=1, count=1) == ["ash"]


def test_a_note_names_everybody_in_it(advocate: Advocate, notes: dict[str, NoteId], clock) -> None:
    clock.pass_time(timedelta(days=1))
    advocate.notes.mark_read(notes["oak"])
    clock.pass_time(timedelta(days=1))
    advocate.notes.answer(notes["oak"], "Forty square metres")
    with advocate.vault.database.reading() as connection:
        note = AmbassadorNoteStore(connection).get(notes["oak"])
        both = AmbassadorNoteStore(connection).get(notes["elm"])
    assert (note.customer_name, note.from_name, note.to_name) == (
        "Maria Gomez",
        "Priya Natarajan",
        "Purchasing",
    )
    assert (note.read_by_name, note.answered_by_name, note.answer) == ("Priya Natarajan",) * 2 + (
        "Forty square metres",
    )
    assert note.answered_at - note.read_at == timedelta(days=1)
    assert both.to_name == "Priya Natarajan"


def test_those_that_are_gone_are_left_out_or_said(advocate: Advocate, notes: dict[str, NoteId]) -> None:
    gone = NoteId(advocate.member.id)
    with advocate.vault.database.reading() as connection:
        store = AmbassadorNoteStore(connection)
        assert set(store.several([notes["oak"], gone])) == {notes["oak"]}
        assert store.several([]) == {}
        with pytest.raises(NotFound):
            store.get(gone)
