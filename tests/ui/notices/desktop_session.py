"""Run as a program inside a session of its own: tells something as the desktop does, and prints what came of it.

Not a test by itself; `test_real_desktop.py` starts it. `tell PATIENCE`: once; `press`: and waits for an answer; `withdraw`:
and takes it back; `again`: once more as soon as there is a service, and waits for an answer.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from ui.notices.on_desktop import OnDesktop
from ui.notices.telling import Choice, Heard, Telling

TELLING = Telling(
    title="Due today 09:46",
    body="Send <b>Smith & Sons</b> the price\nMaria Gomez",
    choices=(
        (Choice.KEPT, "Kept"),
        (Choice.SNOOZE, "Snooze 10 minutes"),
        (Choice.OPEN, "Open"),
    ),
    click=Choice.OPEN,
)


class Session:
    def __init__(self, action: str, patience: int) -> None:
        self.app = QCoreApplication([])
        self.desktop = OnDesktop(patience=patience, rest=0.0 if action == "again" else 600.0)
        self.action = action
        self.said: list[str] = []

    def run(self) -> list[str]:
        QTimer.singleShot(0, self.tell)
        self.app.exec()
        self.desktop.close()
        return self.said

    def tell(self) -> None:
        self.desktop.show(TELLING, Heard(shown=self.shown, failed=self.failed, chosen=self.chosen))

    def shown(self) -> None:
        self.said.append("shown")
        if self.action in ("press", "again"):
            return
        if self.action == "withdraw":
            self.desktop.withdraw()
        QTimer.singleShot(500, self.app.quit)

    def failed(self, why: str) -> None:
        self.said += ["failed", why, "rests" if not self.desktop.can_tell() else "goes on"]
        if self.action == "again":
            (Path(os.environ["FOLDER"]) / "failed").touch()
            self.look_for_service()
        else:
            self.app.quit()

    def look_for_service(self) -> None:
        asked = Path(os.environ["FOLDER"]) / "asked"
        if asked.exists() and "ready" in asked.read_text(encoding="utf-8"):
            self.tell()
        else:
            QTimer.singleShot(50, self.app, self.look_for_service)

    def chosen(self, choice: Choice) -> None:
        self.said.append(choice)
        self.app.quit()


if __name__ == "__main__":
    print(json.dumps(Session(sys.argv[1], int(sys.argv[2])).run()))
