"""Collects Python's cyclic garbage on the window's thread only.

Python collects on whichever thread happens to allocate. A widget that is part of a cycle would then be destroyed on the
database thread, and Qt's widgets do not survive that. So the collector is off while a second thread runs, and a timer
on the window's thread does its work.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 1000  # milliseconds


class WindowThreadGarbage(QObject):
    """Begins when it is made; `end` gives the collector back to Python."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def end(self) -> None:
        self._timer.stop()
        if self._was_on:
            gc.enable()

    def collect(self) -> None:
        collect_due()


def collect_due() -> None:
    """The oldest generation that is due, as Python itself would choose."""
    due = [
        age
        for age, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if count > limit
    ]
    if due:
        gc.collect(max(due))
