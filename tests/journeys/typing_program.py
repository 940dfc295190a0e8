"""A program of its own for the journey that kills it: opens the vault in the real window, types in two strips, and waits."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from advocate.clock import SystemClock
from tests import factories
from tests.fakes import CHEAP
from ui.frame.main_window import MainWindow
from ui.frame.window_memory import WindowMemory
from ui.runner import Runner
from ui.vault.opener import Opener

_STEP = 20
CTRL = Qt.KeyboardModifier.ControlModifier


def until(holds: Callable[[], object]) -> None:
    while not holds():
        QTest.qWait(_STEP)


def here() -> QWidget:
    until(QApplication.focusWidget)
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def unlocked(folder: Path) -> MainWindow:
    """The window on that vault, as soon as something can be written down in it."""
    runner = Runner()
    window = MainWindow(runner, WindowMemory(None), Opener(clock=SystemClock(), costs=CHEAP), folder)
    window.begin(folder)
    window.show()
    until(window.isActiveWindow)
    until(lambda: isinstance(here(), QWidget) and window.gate is not None)
    QTest.keyClicks(here(), factories.PASSPHRASE)
    QTest.keyClick(here(), Qt.Key.Key_Return)
    until(lambda: window.workplace is not None and window.workplace.dock.calls.desk is not None)
    return window


def main(folder: Path, said: str, noted: str) -> None:
    """Says `typed` once the last key was pressed, and goes on until it is killed. noted: of somebody else, who waits."""
    app = QApplication(sys.argv[:1])
    window = unlocked(folder)
    QTest.keyClick(window, Qt.Key.Key_L, CTRL)
    strip = window.workplace.dock.strip
    until(lambda: here() is strip.text.editor)
    QTest.keyClick(here(), Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    until(lambda: here() is strip.whom.search.field.line)
    QTest.keyClicks(here(), "maria")
    until(lambda: strip.whom.search.model.rowCount() == 2)
    QTest.keyClick(here(), Qt.Key.Key_Return)
    until(lambda: here() is strip.text.editor)
    QTest.keyClicks(here(), said)
    QTest.keyClick(here(), Qt.Key.Key_N, CTRL)
    until(lambda: strip.text.text() == "" and here() is strip.text.editor)
    QTest.keyClicks(here(), noted)
    QTest.keyClick(here(), Qt.Key.Key_1, CTRL)
    until(lambda: strip.text.text() == said)
    QTest.keyClick(here(), Qt.Key.Key_Left)
    QTest.keyClick(here(), Qt.Key.Key_Left)
    QTest.keyClick(here(), Qt.Key.Key_Exclam)
    print("typed", flush=True)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
