"""A note to a department, written from the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests import factories
from tests.ui.overlays import CTRL, ENTER, ESC, SHIFT, TAB
from ui.ambassadors.note_overlay import NoteOverlay


@pytest.fixture
def maria(advocate):
    return advocate.customers.get_customer(factories.customer(advocate))


@pytest.fixture
def open_note(window, runner):
    def open_note(customer=None) -> NoteOverlay:
        overlay = NoteOverlay(window, runner, customer)
        overlay.open()
        QApplication.processEvents()
        return overlay

    return open_note


def only(advocate):
    (note,) = advocate.notes.list_notes()
    return note


def test_whom_then_the_text_then_sent(advocate, maria, open_note, hands):
    advocate.team.add_department("Claims")
    advocate.team.add_department("Purchasing")
    overlay = open_note(maria)
    assert hands.focus() is overlay.to.field.box
    assert overlay.to.field.box.currentText() == "choose who should read it…"
    hands.type("p")
    hands.press(TAB)
    assert hands.focus() is overlay.text.editor
    hands.type("Third customer who was offered the wrong sample.\nCan we show only those in stock?")
    hands.save()
    note = only(advocate)
    assert (note.to_name, note.customer_id) == ("Purchasing", maria.id)
    assert note.body.endswith("\nCan we show only those in stock?")
    assert overlay.isHidden()


def test_departments_and_colleagues_stand_in_groups_of_their_own(advocate, maria, open_note):
    advocate.team.add_department("Purchasing")
    advocate.team.add_member("Sam Reed")
    box = open_note(maria).to.field.box
    assert [box.itemText(place) for place in range(box.count())] == [
        "choose who should read it…",
        "Departments",
        "Purchasing",
        "Colleagues",
        "Sam Reed",
        "Not among them",
        "a new department…",
    ]


def test_to_a_colleague(advocate, maria, open_note, hands):
    advocate.team.add_department("Purchasing")
    sam = advocate.team.add_member("Sam Reed").made
    open_note(maria)
    hands.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    hands.press(TAB)
    hands.type("Please ring her")
    hands.save()
    assert (only(advocate).to_member_id, only(advocate).department_id) == (sam, None)


def test_where_there_is_no_department_one_is_made(advocate, maria, open_note, hands):
    overlay = open_note(maria)
    assert overlay.new_department.isVisible()
    hands.type("Is oak in stock?")
    hands.save()
    assert "called" in overlay.foot.error.text()
    assert hands.focus() is overlay.new_department.line
    hands.type("Purchasing")
    hands.save()
    assert only(advocate).to_name == "Purchasing"
    assert [department.name for department in advocate.team.departments()] == ["Purchasing"]


def test_a_department_of_that_name_is_said_and_nothing_is_lost(advocate, maria, open_note, hands):
    advocate.team.add_department("Purchasing")
    overlay = open_note(maria)
    hands.press(TAB)
    hands.type("Is oak in stock?")
    hands.press(TAB, with_=SHIFT)
    hands.press(Qt.Key.Key_End)
    assert hands.focus() is overlay.new_department.line
    hands.type("purchasing")
    hands.save()
    assert "already" in overlay.foot.error.text()
    assert overlay.text.text() == "Is oak in stock?"
    assert advocate.notes.list_notes() == ()


def test_nothing_typed(advocate, maria, open_note, hands):
    advocate.team.add_department("Purchasing")
    overlay = open_note(maria)
    hands.save()
    assert "Choose a department or a colleague" in overlay.foot.error.text()
    assert hands.focus() is overlay.to.field.box
    hands.press(Qt.Key.Key_Down)
    hands.save()
    assert "A sentence is enough" in overlay.foot.error.text()
    hands.press(ESC)
    assert overlay.isHidden()
    assert advocate.notes.list_notes() == ()


def test_about_whom(advocate, maria, open_note, hands):
    advocate.team.add_department("Purchasing")
    overlay = open_note(None)
    hands.type("gomez")
    hands.press(ENTER)
    assert hands.focus() is overlay.to.field.box
    hands.type("p")
    hands.press(TAB)
    hands.type("Is oak in stock?")
    hands.save()
    assert only(advocate).customer_name == "Maria Gomez"


def test_a_megabyte(advocate, maria, open_note, hands):
    advocate.team.add_department("Purchasing")
    open_note(maria)
    text = "اللوح الخشبي " * 80_000
    hands.press(Qt.Key.Key_Down, TAB)
    QGuiApplication.clipboard().setText(text)
    hands.press(Qt.Key.Key_V, with_=CTRL)
    hands.save()
    assert only(advocate).body.split() == text.split()
