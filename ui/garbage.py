"""Collects Python's cyclic garbage on the window's thread only.

Python collects on whichever thread happens to allocate. A widget that is part of a cycle would then be destroyed on the
database thread, and Qt's widgets do not survive that. So the collector is off while a second thread runs, and a timer
on the window's thread does its work.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

INTERVAL = 1000  # milliseconds
OLDEST = 2
REST = 100
"""After a collection of everything there is none for this many times as long as it took: of a hundred thousand promises that are
written at once there is much to look through and little to collect, and each look holds the window up."""


class WindowThreadGarbage(QObject):
    """Begins when it is made; `end` gives the collector back to Python. rest: as REST says."""

    def __init__(self, parent: QObject, rest: int = REST) -> None:
        super().__init__(parent)
        self._rest = rest
        self._was_on = gc.isenabled()
        self._rests_until = 0.0  # seconds of the monotonic clock
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
        age = _due()
        if age == OLDEST and time.monotonic() < self._rests_until:
            age -= 1
        if age is None:
            return
        begun = time.monotonic()
        gc.collect(age)
        if age == OLDEST:
            self._rests_until = time.monotonic() + (time.monotonic() - begun) * self._rest


def collect_due() -> None:
    """The oldest generation that is due, as Python itself would choose."""
    age = _due()
    if age is not None:
        gc.collect(age)


def _due() -> int | None:
    """None where no generation is."""
    counts = enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
    return max((age for age, (count, limit) in counts if count > limit), default=None)
