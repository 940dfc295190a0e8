"""The window over a vault, closed to the sign beside the clock: `python -m bench.window_at_rest VAULT SECONDS` prints the CPU
time that it takes while nothing happens."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from bench.window_session import Session

CALM_SECONDS = 60


def main(vault: Path, seconds: float) -> dict[str, float]:
    session = Session(vault)
    session.go("today")
    session.window.hide()
    _rest(CALM_SECONDS)  # what was begun at the start comes to its end, the backup of the day too
    before = time.process_time()
    _rest(seconds)
    took = time.process_time() - before
    session.close()
    return {"cpu_seconds": took}


def _rest(seconds: float) -> None:
    """As the program does when nobody touches it: it sleeps until something comes."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), float(sys.argv[2]))))
