"""A program of its own for the journey that kills it: corrects a contact with Maria in the real window, and waits."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.journeys.typing_program import CTRL, here, unlocked, until
from tests.ui.stage import lines
from ui.calls.correct_overlay import CorrectContactOverlay


def main(folder: Path, was: str, said: str) -> None:
    """was: what the contact says. Says `typed` once the last key was pressed, and goes on until it is killed."""
    app = QApplication(sys.argv[:1])
    window = unlocked(folder)
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    find = window.workplace.find_overlay
    until(lambda: find.isVisible() and find.isAncestorOf(here()))
    QTest.keyClicks(here(), "maria")
    until(lambda: (row := find.current_row()) is not None and row.title.text.startswith("Maria"))
    QTest.keyClick(here(), Qt.Key.Key_Return)
    until(lambda: window.workplace.here()[0] == "customer")
    view = window.workplace.page("customer").timeline.view
    until(lambda: any(was in line for line in lines(view)))
    view.show_row(next(number for number, line in enumerate(lines(view)) if was in line))
    view.setFocus()
    QTest.keyClick(here(), Qt.Key.Key_E)
    until(lambda: window.findChild(CorrectContactOverlay) is not None)
    overlay = window.findChild(CorrectContactOverlay)
    until(lambda: here() is overlay.form.text.editor and overlay.form.text.text() == was)
    QTest.keyClick(here(), Qt.Key.Key_A, CTRL)
    QTest.keyClicks(here(), said)
    print("typed", flush=True)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
