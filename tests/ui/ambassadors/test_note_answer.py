"""A note answered where it stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.ambassador_note import NoteDraft, NoteState
from tests import factories
from tests.factories import ZONE
from tests.fakes import MORNING
from tests.ui.overlays import ESC
from ui.ambassadors.note_answer import NoteAnswer


@pytest.fixture
def card(window, runner, advocate) -> NoteAnswer:
    department = advocate.team.add_department("Purchasing").made
    advocate.notes.send(
        NoteDraft(
            customer_id=factories.customer(advocate),
            body="Is oak in stock?",
            sent_at=MORNING,
            department_id=department,
        )
    )
    (note,) = advocate.notes.list_notes()
    card = NoteAnswer(runner, note, MORNING, ZONE, window.centralWidget())
    window.centralWidget().layout().addWidget(card)

    def show_again() -> None:
        card.show_note(advocate.notes.list_notes()[0], MORNING)

    runner.changed.connect(show_again)
    card.answer_button.setFocus()
    QApplication.processEvents()
    return card


def test_answered_without_the_mouse(card, advocate, hands):
    told = []
    card.answered.connect(told.append)
    hands.press(Qt.Key.Key_Space)
    assert hands.focus() is card.text.editor
    hands.type("Yes,\n40 boxes")
    hands.save()
    (note,) = advocate.notes.list_notes()
    assert (note.state, note.answer) == (NoteState.ANSWERED, "Yes,\n40 boxes")
    assert len(told) == 1
    assert "answered by Priya Natarajan, just now" in card.accessibleName()
    assert not card.is_open()
    assert hands.focus() is card.answer_button
    assert card.answer_button.label() == "Answer again"


def test_later_keeps_the_words(card, advocate, hands):
    hands.press(Qt.Key.Key_Space)
    hands.type("Half an answer")
    hands.press(ESC)
    assert not card.is_open()
    assert hands.focus() is card.answer_button
    hands.press(Qt.Key.Key_Space)
    assert card.text.text() == "Half an answer"
    assert advocate.notes.list_notes()[0].state is NoteState.SENT


def test_nothing_typed_is_said(card, advocate, hands):
    hands.press(Qt.Key.Key_Space)
    hands.save()
    assert card.is_open()
    assert advocate.notes.list_notes()[0].answer == ""
    assert "Nothing is typed yet" in card.text.editor.accessibleDescription()


def test_read_and_then_no_longer_offered(card, advocate, qtbot, hands):
    assert "not read yet" in card.accessibleName()
    qtbot.mouseClick(card.read_button, Qt.MouseButton.LeftButton)
    assert advocate.notes.list_notes()[0].state is NoteState.READ
    assert not card.read_button.isVisible()
    assert hands.focus() is card.answer_button


def test_an_error_keeps_the_words(card, advocate, hands):
    hands.press(Qt.Key.Key_Space)
    hands.type("Yes")
    advocate.history.undo()  # the note is gone
    hands.save()
    assert card.text.text() == "Yes"
    assert card.is_open()
    assert card.keep_button.isEnabled()
    assert card.text.editor.accessibleDescription()
