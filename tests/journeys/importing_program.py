"""A program of its own for the journey that kills it: something is typed in a strip while a file comes in, and never to its end."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.journeys.typing_program import CTRL, here, unlocked, until


def main(folder: Path, file: Path, said: str) -> None:
    """Says `typed` once the last key was pressed, and goes on until it is killed."""
    app = QApplication(sys.argv[:1])
    window = unlocked(folder)
    is_in_it = threading.Event()

    def stay_in_it(_done: int, _total: int) -> None:
        is_in_it.set()
        threading.Event().wait()

    window.runner.job(window, lambda app, _progress: app.importing.run(file, progress=stay_in_it), print)
    until(is_in_it.is_set)
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    strip = window.workplace.dock.strip
    until(lambda: here() is strip.text.editor)
    QTest.keyClicks(here(), said)
    print("typed", flush=True)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
