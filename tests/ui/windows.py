"""A window on an open vault for tests, and short words for what a person does with keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from advocate.app import Advocate
from tests.fakes import CHEAP, FakeClock
from ui.frame.main_window import MainWindow
from ui.frame.window_memory import WindowMemory
from ui.frame.workplace import Workplace
from ui.runner import InlineRunner, Runner
from ui.vault.opener import Opener


def make_window(qtbot, runner: Runner, folder: Path, memory: WindowMemory | None = None) -> MainWindow:
    """A shown window that has not begun yet. folder: where a new vault would be made."""
    window = MainWindow(runner, memory or WindowMemory(None), Opener(clock=FakeClock(), costs=CHEAP), folder)
    runner.setParent(window)
    # The bot itself holds only weakly: without this a window nobody names would be collected in the middle of a test.
    qtbot.addWidget(window, before_close_func=lambda closing, held=window: held.hide())
    window.resize(1440, 900)
    return window


def open_window(qtbot, advocate: Advocate, folder: Path, place: str = "customers") -> Workplace:
    """The workplace of a window on that vault, answered at once."""
    window = make_window(qtbot, InlineRunner(advocate), folder)
    window.show_workplace(place)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    workplace = window.workplace
    assert workplace is not None
    return workplace


def press(widget: QWidget, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(widget, key, held)
