"""Rows are dear to paint: a list paints what has changed, and that once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tests.ui.paints import Paints, rest
from ui.widgets.gallery_pieces import COLUMNS, sample_list_rows
from ui.widgets.paged_list import ListRowModel, PagedList
from ui.widgets.row_delegate import RowDelegate


@pytest.fixture
def room(qtbot) -> QWidget:
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(900, 550)
    return room


@pytest.fixture
def view(room) -> PagedList:
    view = PagedList(RowDelegate(COLUMNS), room, name="Customers")
    field = QLineEdit(room)
    column = QVBoxLayout(room)
    column.addWidget(field)
    column.addWidget(view)
    model = ListRowModel(parent=view)
    model.restart_with(sample_list_rows(200))
    view.setModel(model)
    view.show_row(0)
    room.show()
    room.activateWindow()
    field.setFocus()
    rest()
    return view


def row_area(view: PagedList) -> int:
    return view.viewport().width() * view.row_height()


def test_another_question_is_painted_once(view):
    paints = Paints(view.viewport())
    view.model().restart_with(sample_list_rows(30))
    assert len(paints.take()) == 1


def test_other_words_are_painted_once(view):
    paints = Paints(view.viewport())
    view.model().dataChanged.emit(view.model().index(0), view.model().index(199))
    assert len(paints.take()) == 1


def test_rows_that_come_as_they_were_are_not_painted(view):
    paints = Paints(view.viewport())
    view.model().show_page(0, sample_list_rows(200)[:100])
    assert paints.take() == []


def test_an_arrow_paints_two_rows(view, qtbot):
    view.setFocus()
    paints = Paints(view.viewport())
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert sum(paints.take()) == 2 * row_area(view)


def test_the_keyboard_comes_and_goes_on_one_row(view, room):
    paints = Paints(view.viewport())
    view.setFocus()
    assert sum(paints.take()) == row_area(view)
    room.findChild(QLineEdit).setFocus()
    assert sum(paints.take()) == row_area(view)


def test_whoever_comes_to_a_list_that_nobody_was_in_stands_on_the_first_row(view, room):
    other = PagedList(RowDelegate(COLUMNS), room, name="Others")
    other.setModel(view.model())
    room.layout().addWidget(other)
    other.show()
    other.setFocus()
    assert other.currentIndex().row() == 0
