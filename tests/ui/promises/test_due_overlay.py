"""A wrong time put right: nothing counts as moved."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from advocate.domain.promise import DueKind, PromiseState
from tests.ui.overlays import CTRL, ENTER, ESC
from tests.ui.stage import seen
from ui.promises.due_overlay import DueOverlay


@pytest.fixture
def open_overlay(window, runner, advocate):
    def open_overlay(*ids) -> DueOverlay:
        promise = advocate.promises.get_promise(ids[0]) if len(ids) == 1 else None
        overlay = DueOverlay(window, runner, ids, promise)
        overlay.open()
        QApplication.processEvents()
        return overlay

    return open_overlay


def type_time(hands, text: str) -> None:
    hands.press(Qt.Key.Key_A, with_=CTRL)
    hands.type(text)


def test_the_same_promise_gets_the_time_that_was_meant(open_overlay, make, advocate, hands):
    promise = make("Price of the oak", -21)
    overlay = open_overlay(promise)
    assert "nothing counts as moved" in seen(overlay)
    type_time(hands, "tomorrow 15:00")
    hands.press(ENTER)
    now = advocate.promises.get_promise(promise)
    assert (now.state, now.due.kind) == (PromiseState.OPEN, DueKind.MOMENT)
    assert advocate.promises.counts().broken == 0


def test_a_day_is_said_to_be_any_time_of_it(open_overlay, make, hands):
    overlay = open_overlay(make("Samples", 50))
    type_time(hands, "monday")
    assert overlay.due.understood() == "Mon 16 Mar, any time"
    type_time(hands, "between 2 and 4 tomorrow")
    assert "14:00" in overlay.due.understood()
    assert "16:00" in overlay.due.understood()


def test_why_nothing_is_understood_is_said_kindly(open_overlay, make, hands):
    overlay = open_overlay(make("Samples", 50))
    type_time(hands, "1 jan 2020")
    assert overlay.due.understood() == "that time has passed"
    hands.press(ENTER)
    assert "That time has passed" in overlay.due.error()
    type_time(hands, "30 feb")
    assert overlay.due.understood() == "there is no such day"
    hands.press(ENTER)
    assert "There is no such day" in overlay.due.error()
    type_time(hands, "tomorrow at 25:00")
    assert overlay.due.understood() == "there is no such hour"
    type_time(hands, "monday 24 november")
    assert overlay.due.understood() == ""
    hands.press(ENTER)
    assert "These times do not go together" in overlay.due.error()
    type_time(hands, "every friday")
    hands.press(ENTER)
    assert "That repeats" in overlay.due.error()
    type_time(hands, "when it is dry")
    assert overlay.due.understood() == ""
    hands.press(ENTER)
    assert "Type a day or time to come" in overlay.due.error()


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_a_day_is_taken_from_the_month_and_keeps_its_clock_time(open_overlay, make, advocate, hands):
    promise = make("Samples", 50)
    before = advocate.promises.get_promise(promise).due
    overlay = open_overlay(promise)
    hands.alt("C")
    month = overlay.choice.popup.calendar
    assert month.selectedDate() == QDate(2026, 3, 14)
    QTest.keyClick(month.findChild(QTableView), Qt.Key.Key_Down)
    QTest.keyClick(month.findChild(QTableView), ENTER)
    assert not overlay.choice.popup.isVisible()
    assert hands.focus() is overlay.due.line
    hands.press(ENTER)
    due = advocate.promises.get_promise(promise).due
    assert due.end.date() == date(2026, 3, 21)
    assert due.kind is before.kind


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_the_month_knows_days_off_and_lets_go_with_esc(open_overlay, make, hands):
    overlay = open_overlay(make("Samples", 50))
    overlay.choice.calendar_button.click()
    month = overlay.choice.popup.calendar
    assert month._is_day_off(date(2026, 3, 14))
    assert not month._is_day_off(date(2026, 3, 13))
    assert month.minimumDate() == QDate(2026, 3, 12)
    month.grab()
    QTest.keyClick(overlay.choice.popup, ESC)
    assert overlay.isVisible()
    assert hands.focus() is overlay.due.line
