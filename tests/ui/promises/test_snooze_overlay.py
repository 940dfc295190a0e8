"""A reminder put off: with one figure, or to a time that is typed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.promise import PutOff
from tests.fakes import MORNING
from tests.ui.overlays import ENTER, TAB
from tests.ui.stage import seen
from ui.promises.snooze_overlay import SnoozeOverlay

HOUR = timedelta(hours=1)


@pytest.fixture
def open_overlay(window, runner, advocate):
    def open_overlay(*ids) -> SnoozeOverlay:
        promise = advocate.promises.get_promise(ids[0]) if len(ids) == 1 else None
        overlay = SnoozeOverlay(window, runner, ids, promise)
        overlay.open()
        QApplication.processEvents()
        return overlay

    return open_overlay


def until(advocate, promise):
    return advocate.promises.get_promise(promise).put_off


def spoken(overlay: SnoozeOverlay) -> list[str]:
    return [row.accessibleName() for row in overlay.times.rows]


def test_each_ready_time_says_its_moment_and_whether_it_comes_too_late(open_overlay, make):
    overlay = open_overlay(make("Evening update", 2))
    assert spoken(overlay) == [
        "10 minutes. today 09:51",
        "An hour. today 10:41",
        "This afternoon. today 14:00. after it is due",
        "Tomorrow morning. tomorrow 09:00. after it is due",
        "After the weekend. Mon 16 Mar 09:00. after it is due",
    ]
    overlay.grab()


def test_a_figure_picks_at_once(open_overlay, make, advocate, hands):
    promise = make("Evening update", 2)
    open_overlay(promise)
    hands.press(Qt.Key.Key_2)
    assert until(advocate, promise) == PutOff(times=1, until=MORNING + HOUR)


def test_arrows_and_enter_pick_too(open_overlay, make, advocate, hands):
    promise = make("Evening update", 2)
    overlay = open_overlay(promise)
    hands.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down)
    assert hands.focus() is overlay.times.rows[2]
    hands.press(ENTER)
    assert until(advocate, promise).until == MORNING + timedelta(hours=4, minutes=19)


def test_typing_on_the_list_goes_where_times_are_typed_and_warns(open_overlay, make, advocate, hands):
    promise = make("Evening update", 2)
    overlay = open_overlay(promise)
    hands.type("t")
    assert hands.focus() is overlay.due.line
    hands.type("omorrow 15:00")
    assert overlay.due.text() == "tomorrow 15:00"
    assert "That is after it is due (today 11:41)" in overlay.warning.text()
    assert overlay.warning.isVisible()
    hands.press(ENTER)
    assert until(advocate, promise).until == MORNING + timedelta(hours=29, minutes=19)


def test_the_reason_is_kept(open_overlay, make, advocate, hands):
    promise = make("Evening update", 2)
    overlay = open_overlay(promise)
    hands.alt("1")
    assert hands.focus() is overlay.why.reason.line
    overlay.times.rows[0].setFocus()
    hands.press(Qt.Key.Key_1)
    assert advocate.promises.history(promise)[-1].reason == "Nobody answered."


def test_without_a_time_it_asks_for_one(open_overlay, make, hands):
    overlay = open_overlay(make("Evening update", 2))
    hands.save()
    assert "Until when?" in overlay.due.error()
    hands.type("1 jan 2020")
    hands.save()
    assert "That time has passed" in overlay.due.error()


def test_many_are_told_of_together(open_overlay, make, advocate, hands):
    both = make("Evening update", 2), make("Samples", 50)
    overlay = open_overlay(*both)
    assert "2 promises" in seen(overlay)
    hands.press(TAB)
    assert hands.focus() is overlay.due.line
    hands.type("in 2 hours")
    hands.press(ENTER)
    assert {until(advocate, each).until for each in both} == {MORNING + 2 * HOUR}
