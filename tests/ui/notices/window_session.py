"""Run as a program inside a session of its own: a window out of sight, on a real vault, is reminded of a promise, and prints
what became of it. Not a test by itself; `test_real_desktop.py` starts it."""

from __future__ import annotations

import json
import sys
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from advocate.domain.promise import Due
from tests import factories
from tests.fakes import CHEAP, MORNING, FakeClock
from ui.frame.main_window import MainWindow
from ui.frame.window_memory import WindowMemory
from ui.notices.on_desktop import OnDesktop
from ui.runner import InlineRunner
from ui.vault.opener import Opener
from ui.wording.language import speak

HOLD_OUT = 20_000  # milliseconds


def main(folder: Path) -> list[str]:
    app = QApplication([])
    speak("en")
    app.setQuitOnLastWindowClosed(False)
    clock = FakeClock()
    advocate, _code = factories.make_vault(folder, clock)
    promise = factories.promise(
        advocate,
        factories.customer(advocate, "Smith & Sons"),
        words="Send the price",
        due=Due.at(MORNING + timedelta(minutes=5), factories.ZONE),
        made_at=MORNING - timedelta(days=1),
    )
    runner = InlineRunner(advocate)
    window = MainWindow(
        runner, WindowMemory(None), Opener(clock=clock, costs=CHEAP), folder / "new", OnDesktop
    )
    runner.setParent(window)
    runner.changed.connect(app.quit)
    QTimer.singleShot(HOLD_OUT, app.quit)
    QTimer.singleShot(0, lambda: window.show_workplace("today"))
    app.exec()
    window.quit()
    kept = advocate.promises.get_promise(promise)
    states = [each.state.value for each in advocate.reminders.history(promise)]
    advocate.close()
    return [kept.state.value, *states]


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]) / "vault")))
