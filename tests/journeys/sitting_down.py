"""Somebody sits down at a closed vault, with the real threads and the passphrase typed, and finds their customer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests import factories
from tests.fakes import CHEAP, FakeClock
from tests.journeys.hands import CTRL, Hands
from tests.ui.stage import seen
from ui.customer.customer_page import CustomerPage
from ui.frame.main_window import MainWindow
from ui.frame.window_memory import WindowMemory
from ui.runner import Runner
from ui.today.page import TodayPage
from ui.vault.opener import Opener
from ui.vault.who import WhoCard

Key = Qt.Key


def sit_down(qtbot, folder: Path, clock: FakeClock, name: str = "") -> Hands:
    """name: who it is, where several people work with the vault."""
    runner = Runner()
    window = MainWindow(runner, WindowMemory(None), Opener(clock=clock, costs=CHEAP), folder)
    runner.setParent(window)
    qtbot.addWidget(window, before_close_func=lambda closing, held=window: held.hide())
    window.resize(1440, 900)
    window.begin(folder)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    hands = Hands(qtbot, window)
    unlock(hands, name)
    return hands


def unlock(hands: Hands, name: str = "") -> None:
    gate = hands.window.gate
    hands.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    hands.line(factories.PASSPHRASE)
    if name:
        hands.wait(lambda: isinstance(gate.card, WhoCard) and hands.is_in(gate.card))
        hands.tab_to(lambda widget: getattr(widget, "label", str)() == name)
        hands.press(Key.Key_Return)
    hands.wait(lambda: hands.window.workplace is not None)
    hands.wait(lambda: hands.workplace.dock.calls.desk is not None)
    hands.wait(lambda: QApplication.focusWidget() is not None)


def lock(hands: Hands) -> None:
    hands.press(Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    hands.wait(lambda: hands.window.workplace is None)


def look_for(hands: Hands, typed: str, name: str) -> None:
    """In Find, until that customer is the one that the keys would take."""
    hands.press(Key.Key_K, CTRL)
    hands.type(typed)
    overlay = hands.workplace.find_overlay
    hands.wait(lambda: (row := overlay.current_row()) is not None and row.title.text == name)


def customer_page(hands: Hands) -> CustomerPage:
    page = hands.workplace.page("customer")
    assert isinstance(page, CustomerPage)
    return page


def today(hands: Hands) -> TodayPage:
    page = hands.workplace.page("today")
    assert isinstance(page, TodayPage)
    return page


def says(hands: Hands, widget: QWidget, *words: str) -> None:
    """Wait until all of it can be read there."""
    hands.wait(lambda: all(each in seen(widget) for each in words))
