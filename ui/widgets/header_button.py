"""One name over a column: a button that says how the list is sorted, and a handle to move and widen its column."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.painting import mirrored, paint_icon, text
from ui.theme import theme
from ui.widgets.columns import GAP, Column
from ui.widgets.painted_button import PaintedButton

_EDGE = 9
_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class HeaderButton(PaintedButton):
    """One column's name; it says aloud whether the list is sorted by it, and how.

    editable: dragging its far edge tells `edge_dragged(key, x on the screen)`, dragging it tells `dragged` and in the
    end `dropped`; arrows step to the next name, with Shift they widen, with Ctrl+Shift they move the column.
    """

    role = "section"
    stepped = Signal(str, int)
    moved_by_key = Signal(str, int)
    widened_by_key = Signal(str, int)
    edge_dragged = Signal(str, int)
    dragged = Signal(str, int)
    dropped = Signal(str, int)
    fit_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(
        self, column: Column, parent: QWidget, *, editable: bool = False, is_first: bool = False
    ) -> None:
        self.column = column
        self.order: Qt.SortOrder | None = None
        self._editable, self._is_first = editable, is_first
        self._pressed_at: int | None = None
        self._doing = ""
        super().__init__(column.title, parent)
        self.setEnabled(column.sortable or editable)
        self.setMouseTracking(editable)
        if editable:
            self.setToolTip(column.title)

    def show_order(self, order: Qt.SortOrder | None, words: str) -> None:
        self.order = order
        self.setAccessibleName(f"{self.column.title}, {words}" if words else self.column.title)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        live = self.isEnabled() and (self.column.sortable or self._editable)
        token = "ink" if self.order is not None or (self.underMouse() and live) else "muted"
        side = t.px(12)
        arrow_room = side + 4 if self.order is not None else 0
        whole = self.width() - (GAP - 4 if self._editable else 0)
        width = min(QFontMetricsF(self.font()).horizontalAdvance(self._label) + 1, whole - arrow_room)
        x = whole - width - arrow_room if self.column.figures else 0.0
        with QPainter(self) as p:
            box = mirrored(QRectF(x, 0, width, self.height()), self.rect(), rtl=self.rtl)
            text(p, box, self._label, self.font(), t.color(token), rtl=self.rtl)
            if self.order is not None:
                box = mirrored(QRectF(x + width + 4, 0, side, self.height()), self.rect(), rtl=self.rtl)
                down = self.order == Qt.SortOrder.DescendingOrder
                paint_icon(p, box, "arrow-down" if down else "arrow-up", "accent.text", 12)
            if self._editable and (self.underMouse() or self._doing):
                edge = QRectF(self.width() - 4, 8, 1, self.height() - 16)
                p.fillRect(mirrored(edge, self.rect(), rtl=self.rtl), t.color("line.strong"))

    # -- keys ----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _KEYS.get(Qt.Key(event.key()), 0) * (-1 if self.rtl else 1)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
        if step and held == Qt.KeyboardModifier.NoModifier:
            self.stepped.emit(self.column.key, step)
        elif step and self._editable and held == shift:
            self.widened_by_key.emit(self.column.key, step)
        elif step and self._editable and held == shift | ctrl:
            self.moved_by_key.emit(self.column.key, step)
        elif event.key() == Qt.Key.Key_Down and self._editable and held == Qt.KeyboardModifier.AltModifier:
            self._ask_menu(self.rect().bottomLeft())
        elif not self.column.sortable and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Space}:
            event.accept()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._editable:
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            self._ask_menu(self.rect().bottomLeft() if by_key else event.pos())

    def _ask_menu(self, place: QPoint) -> None:
        self.menu_wanted.emit(self.column.key, self.mapToGlobal(place))

    # -- hands ---------------------------------------------------------------------------------------------------

    def _on_edge(self, x: float) -> bool:
        far = x < _EDGE if self.rtl else x > self.width() - _EDGE
        return self._editable and far

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._editable:
            self._pressed_at = event.globalPosition().toPoint().x()
            self._doing = "widening" if self._on_edge(event.position().x()) else ""
        if not self._doing:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.globalPosition().toPoint().x()
        if self._pressed_at is None:
            on_edge = self._on_edge(event.position().x())
            self.setCursor(Qt.CursorShape.SplitHCursor if on_edge else Qt.CursorShape.ArrowCursor)
            super().mouseMoveEvent(event)
            return
        far = abs(x - self._pressed_at) >= QApplication.startDragDistance()
        if not self._doing and far and not self._is_first:
            self._doing = "moving"
        if self._doing == "widening":
            self.edge_dragged.emit(self.column.key, x)
        elif self._doing == "moving":
            self.dragged.emit(self.column.key, x)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        doing, self._doing, self._pressed_at = self._doing, "", None
        if doing == "moving":
            self.setDown(False)
            self.dropped.emit(self.column.key, event.globalPosition().toPoint().x())
        elif not doing and (self.column.sortable or not self._editable):
            super().mouseReleaseEvent(event)
        else:
            self.setDown(False)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._on_edge(event.position().x()):
            self.fit_wanted.emit(self.column.key)
        else:
            super().mouseDoubleClickEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.unsetCursor()
        super().leaveEvent(event)
