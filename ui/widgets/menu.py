"""A menu of acts that opens where it was asked for. Qt's own, with a ground and an edge that stand out in both themes."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QMenu, QWidget

from ui.theme import follow_theme, theme


class Menu(QMenu):
    """Filled and shown as a QMenu is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(5, 5, 5, 5)
        follow_theme(self)

    def retheme(self) -> None:
        palette = QPalette(self.palette())
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            palette.setColor(role, theme().color("surface"))
        self.setPalette(palette)
        self.setFont(theme().font("body"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as p:
            p.setPen(theme().color("line.strong"))
            p.drawRect(self.rect().adjusted(0, 0, -1, -1))
