"""The timeline in a person's hands: entries that can be read, selected, copied, unfolded and opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QToolTip, QWidget

from ui.widgets.entry_geometry import EntryGeometry
from ui.widgets.measurer import LONGEST
from ui.widgets.paged_model import ROW_ROLE
from ui.widgets.timeline_canvas import TimelineCanvas
from ui.widgets.timeline_geometry import Index
from ui.widgets.timeline_row import TimelineRow

_MOVES = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class TimelineView(TimelineCanvas):
    """chip_activated(index, key): a chip or a file with a key was clicked. opened(index): Enter or a double click,
    or a click on an entry in one line."""

    chip_activated = Signal(QModelIndex, str)
    opened = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None, *, name: str = "", side_margin: int = 22) -> None:
        super().__init__(parent, side_margin=side_margin)
        self._drag_in_editor = False
        self.setAccessibleName(name)
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)

    # -- what pages use ------------------------------------------------------------------------------------------

    def show_row(self, number: int) -> None:
        """Make this entry the current one and bring it into view."""
        index = self.model().index(number, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def current_row(self) -> TimelineRow | None:
        index = self.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def toggle_expanded(self, index: Index) -> None:
        """Show all of a long body, or its first lines again; a very long one is opened instead."""
        row = self.timeline_row(index.row())
        if row is None or self.measurer is None or self.heights is None:
            return
        if len(row.body) > LONGEST:
            self.opened.emit(self.model().index(index.row(), 0))
            return
        self.measurer.expanded.symmetric_difference_update({index.row()})
        self._measure_again(index.row(), index.row())
        self.settle(index.row(), self.row_top(index.row()))
        self.scrollTo(index)
        self.viewport().update()

    def toggle_all_expanded(self) -> bool:
        """Show all of every long body, or of none; what is current, or else at the top, stays where it is."""
        if self.measurer is None or self.heights is None or not len(self.heights):
            return False
        self.measurer.expands_all = not self.measurer.expands_all
        self.measurer.expanded.clear()
        self.measurer.clear()
        self.heights.doubt(0, len(self.heights) - 1)
        self._editor.forget()
        current = self.currentIndex().row()
        if current in self.visible_rows():
            self.settle(current, self.row_top(current))
        else:
            self.settle()
        self.viewport().update()
        return self.measurer.expands_all

    def expands_all(self) -> bool:
        return self.measurer is not None and self.measurer.expands_all

    def key_at(self, place: QPoint) -> str:
        """Of the chip or the file at that place of the viewport; empty beside them."""
        _, record, point = self._hit(QPointF(place))
        return record.key_at(point) if record is not None else ""

    def copy(self) -> None:
        """The selected words, else the whole current entry."""
        row = self.current_row()
        words = self._editor.selected_text() or (row.plain_text() if row else "")
        if words:
            QGuiApplication.clipboard().setText(words)

    # -- hands ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.opened.emit(index)
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            self._toggle_if_long(index)
        else:
            super().keyPressEvent(event)
            if event.key() in _MOVES and self.currentIndex().isValid():
                # It may be far away, and be the one that was current already.
                self.scrollTo(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._drag_in_editor = (
            event.button() == Qt.MouseButton.LeftButton
            and self._editor.isVisible()
            and QRectF(self._editor.geometry()).contains(event.position())
        )
        if self._drag_in_editor:
            self._editor.take_mouse(event, self.viewport())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag_in_editor:
            self._editor.take_mouse(event, self.viewport())
            return
        super().mouseMoveEvent(event)
        self._hover(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag_in_editor:
            self._drag_in_editor = False
            self._editor.take_mouse(event, self.viewport())
            return
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        index, record, point = self._hit(event.position())
        if record is None:
            return
        key = record.key_at(point)
        if key:
            self.chip_activated.emit(index, key)
        elif record.row.kind == "line":
            self.opened.emit(index)
        elif record.expander is not None and record.expander.contains(point):
            self.toggle_expanded(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index, record, point = self._hit(event.position())
        inside_body = record is not None and record.body_rect.contains(point)
        if record is not None and record.row.kind == "entry" and not inside_body:
            self.opened.emit(index)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._forget_hover()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tooltip(event)
            return True
        return super().viewportEvent(event)

    def _toggle_if_long(self, index: QModelIndex) -> None:
        record = self.record(index.row())
        if record is not None and record.expander is not None:
            self.toggle_expanded(index)

    def _hit(self, position: QPointF) -> tuple[QModelIndex, EntryGeometry | None, QPointF]:
        """The row under the pointer, its record, and the pointer's place in it."""
        index = self.indexAt(position.toPoint())
        if not index.isValid():
            return index, None, position
        return index, self.record(index.row()), position - QPointF(0, self.row_top(index.row()))

    def _hover(self, position: QPointF) -> None:
        index, record, point = self._hit(position)
        on_card = record is not None and record.row.kind != "day" and record.card.contains(point)
        row = index.row() if on_card else -1
        key = record.key_at(point) if record is not None and on_card else ""
        expander = bool(record and on_card and record.expander and record.expander.contains(point))
        if (row, key, expander) == (self._hovered_row, self._hovered_key, self._hovered_expander):
            return
        for number in {self._hovered_row, row} - {-1}:
            self.viewport().update(self.visualRect(self.model().index(number, 0)))
        self._hovered_row, self._hovered_key, self._hovered_expander = row, key, expander
        hand = bool(key) or expander or (record is not None and on_card and record.row.kind == "line")
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def _show_tooltip(self, event: QHelpEvent) -> None:
        _, record, point = self._hit(QPointF(event.pos()))
        words = ""
        if record is not None and record.side.contains(point):
            internal = self.tr("Left out of the customer’s copy") if record.row.is_internal else ""
            words = "\n".join(part for part in (record.row.when_exact, internal) if part)
        elif record is not None:
            words = record.words_at(point)
        QToolTip.showText(event.globalPos(), words, self.viewport())
