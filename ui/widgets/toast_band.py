"""The band at a window's top that open overlays leave to a toast, which below would lie over their buttons."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget


class ToastBand(QObject):
    """One for each window. `changed` when it is higher or lower; `overlay_moved` when one opened, closed or stands elsewhere."""

    changed = Signal()
    overlay_moved = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.height = 0
        """Pixels; 0 while no toast stands there."""

    @staticmethod
    def of(window: QWidget) -> ToastBand:
        """The window's own."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        known = window.findChild(ToastBand, options=direct)
        return cast("ToastBand | None", known) or ToastBand(window)

    def make(self, height: int) -> None:
        if height != self.height:
            self.height = height
            self.changed.emit()
