"""Lines that can be dragged to another place among themselves, or out of the window as text."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from ui.painting import rrect
from ui.theme import theme
from ui.widgets.keyed_column import KeyedColumn

_LINE = 2


class ReorderingColumn(KeyedColumn):
    """`dropped(key, place)`: where it is to stand, counted without it. Children say what a dragged line is as text."""

    dropped = Signal(object, int)

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8, most: int = 0) -> None:
        super().__init__(parent, spacing=spacing, most=most)
        self._dragged: QWidget | None = None
        self._gap = -1
        self.setAcceptDrops(True)

    def text_of(self, value: Any) -> str:
        return str(value)

    def drag(self, row: QWidget) -> None:
        """Begin with this line; returns when it was dropped or let go."""
        value = next((value for key, value in self.shown() if self.row_of(key) is row), None)
        if value is None:
            return
        drag = QDrag(self)
        data = QMimeData()
        data.setText(self.text_of(value))
        drag.setMimeData(data)
        drag.setPixmap(row.grab())
        drag.setHotSpot(QPoint(12, row.height() // 2))
        self._dragged = row
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
        self._dragged = None
        self._show_gap(-1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dragged is not None and event.source() is self:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._dragged is not None:
            self._show_gap(self._gap_at(event.position().y()))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_gap(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        row = self._dragged
        if row is None:
            return
        gap = self._gap_at(event.position().y())
        key, at = next((key, at) for at, (key, _) in enumerate(self.shown()) if self.row_of(key) is row)
        self._show_gap(-1)
        event.acceptProposedAction()
        place = gap - 1 if gap > at else gap
        if place != at:
            self.dropped.emit(key, place)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._gap < 0:
            return
        rows = self.rows()
        y = rows[self._gap].y() - _LINE if self._gap < len(rows) else rows[-1].geometry().bottom() + 1
        with QPainter(self) as p:
            line = QRect(0, min(max(0, y), self.height() - _LINE), self.width(), _LINE)
            rrect(p, line, 1, theme().color("accent"))

    def _gap_at(self, y: float) -> int:
        rows = self.rows()
        return next((place for place, row in enumerate(rows) if y < row.geometry().center().y()), len(rows))

    def _show_gap(self, gap: int) -> None:
        if gap != self._gap:
            self._gap = gap
            self.update()
