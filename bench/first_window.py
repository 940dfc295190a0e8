"""Advocate as anybody starts it, ended as soon as its first window is painted: `python -m bench.first_window VAULT`."""

from __future__ import annotations

import os
import sys
from typing import Any

from ui import __main__ as start
from ui import application
from ui.frame.main_window import MainWindow


class EndedWindow(MainWindow):
    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.painted.connect(lambda: os._exit(0))


if __name__ == "__main__":
    application.MainWindow = EndedWindow
    sys.exit(start.main(["--vault", sys.argv[1]]))
