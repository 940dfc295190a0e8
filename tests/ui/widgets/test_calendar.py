"""The calendar: the person's week, today and the chosen day told without colour, and a popup that stays on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QTableView, QToolButton, QWidget

from ui.formats import formats
from ui.widgets.calendar import Calendar, CalendarPopup

no_keyboard_grab = pytest.mark.qt_log_ignore(
    "This plugin does not support grabbing the keyboard", extend=True
)


def test_the_week_begins_as_the_person_has_it(qtbot):
    formats().choose(first_day="sunday")
    calendar = Calendar()
    qtbot.addWidget(calendar)
    assert calendar.firstDayOfWeek() == Qt.DayOfWeek.Sunday


def test_everything_in_it_has_a_name(qtbot):
    calendar = Calendar()
    qtbot.addWidget(calendar)
    view = calendar.findChild(QTableView)
    assert view is not None
    assert calendar.accessibleName()
    assert view.accessibleName()
    assert all(button.accessibleName() for button in calendar.findChildren(QToolButton))


@no_keyboard_grab
def test_the_popup_stays_on_the_screen_and_takes_a_day(qtbot):
    field = QWidget()
    qtbot.addWidget(field)
    screen = field.screen().availableGeometry()
    field.setGeometry(screen.right() - 60, screen.bottom() - 40, 60, 30)
    field.show()
    popup = CalendarPopup(field)
    popup.open(QDate(2026, 3, 12))
    assert screen.contains(popup.geometry())
    assert popup.geometry().bottom() < field.mapToGlobal(QPoint(0, 0)).y()
    with qtbot.waitSignals([popup.chosen, popup.closed]):
        popup.calendar.clicked.emit(QDate(2026, 3, 20))


@no_keyboard_grab
def test_escape_closes_it_without_a_day(qtbot):
    field = QWidget()
    qtbot.addWidget(field)
    field.show()
    popup = CalendarPopup(field)
    taken = []
    popup.chosen.connect(taken.append)
    popup.open(QDate(2026, 3, 12))
    with qtbot.waitSignal(popup.closed):
        qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert taken == []
