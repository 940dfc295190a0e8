"""How often a widget is painted, and how much of it."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget

_QUIET_SECONDS = 0.03
"""Longer than what Qt puts off to its next round."""


def rects_of(region: QRegion) -> list[QRect]:
    """Qt's own iterator, which its annotations do not know."""
    return list(region)  # type: ignore[call-overload]


class Paints(QObject):
    """Counts from when it is made. `areas`: of each paint, in pixels."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.areas: list[int] = []
        rest()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(sum(rect.width() * rect.height() for rect in rects_of(event.region())))
        return False

    def take(self) -> list[int]:
        """Of all that is painted until the window is still; counted from nothing again."""
        rest()
        areas, self.areas = self.areas, []
        return areas


def rest() -> None:
    """Until nothing is put off any more."""
    quiet_until = time.monotonic() + _QUIET_SECONDS
    while time.monotonic() < quiet_until:
        QApplication.processEvents()
        time.sleep(0.002)
