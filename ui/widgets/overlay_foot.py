"""The foot of a dialog: below a thin line, and in view however far the rest of it is scrolled."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme import theme


class OverlayFoot(QFrame):
    """Fill `column`, then give it to `Overlay.set_foot`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 12, 24, 16)
        self.column.setSpacing(8)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            p.fillRect(0, 0, self.width(), 1, theme().color("line"))
