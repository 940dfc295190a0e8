"""The first five minutes by keyboard, with the database on its thread: the promise that was just made answers to its keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.promise import PromiseFilter, PromiseState
from tests.ui.overlays import ALT, CTRL, SHIFT, Hands
from tests.ui.stage import ask, seen
from tests.ui.windows import make_window
from ui.today.page import TodayPage


@pytest.fixture
def workplace(qtbot, real_runner, tmp_path):
    window = make_window(qtbot, real_runner, tmp_path / "new")
    window.show_workplace("today")
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.workplace is not None
    return window.workplace


def test_the_keyboard_goes_from_the_beginning_to_the_first_promise(
    qtbot, workplace, hands: Hands, real_runner
):
    today = workplace.page("today")
    assert isinstance(today, TodayPage)
    qtbot.waitUntil(lambda: "From a file" in seen(today))
    hands.press(Qt.Key.Key_N, with_=CTRL | SHIFT)
    hands.type("Rosa Ekelund")
    hands.save()
    qtbot.waitUntil(lambda: workplace.here()[0] == "customer")
    qtbot.waitUntil(lambda: "Rosa Ekelund" in seen(workplace.page("customer")))
    hands.press(Qt.Key.Key_L, with_=CTRL)
    qtbot.waitUntil(lambda: workplace.dock.isAncestorOf(QApplication.focusWidget()))
    hands.type("She asks for the oak.")
    hands.alt("P")
    hands.type("call back friday 3pm")
    hands.save()
    qtbot.waitUntil(lambda: workplace.toasts.toast.sentence().startswith("Logged a call"))
    hands.press(Qt.Key.Key_1, with_=ALT)
    assert today.focusWidget() is not None, "the keyboard comes at once, before anything is read"
    qtbot.waitUntil(lambda: today.cards.promises.isAncestorOf(QApplication.focusWidget()))
    hands.press(Qt.Key.Key_K)
    kept = PromiseFilter(state=PromiseState.KEPT)
    qtbot.waitUntil(lambda: ask(qtbot, real_runner, lambda app: app.promises.count_promises(kept)) == 1)
