"""The timeline: entries as cards that can be read, selected, copied and opened, quick at any length."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QToolTip, QWidget

from ui.painting import ChipSpec, mirrored
from ui.theme import follow_theme, theme
from ui.widgets.entry_editor import EntryEditor
from ui.widgets.heights import Heights
from ui.widgets.measurer import GAP, LONGEST, EntryGeometry
from ui.widgets.paged_model import ROW_ROLE
from ui.widgets.timeline_delegate import EntryState, TimelineDelegate
from ui.widgets.timeline_geometry import ESTIMATE, Index, TimelineGeometry
from ui.widgets.timeline_row import TimelineRow


class TimelineView(TimelineGeometry):
    """Shows a model whose rows are TimelineRow values (or None while they are fetched).

    chip_activated(index, key): a chip with a key was clicked. opened(index): Enter or a double click.
    """

    chip_activated = Signal(QModelIndex, str)
    opened = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None, *, name: str = "", side_margin: int = 22) -> None:
        super().__init__(parent, side_margin=side_margin)
        self._scale = theme().scale
        self._hovered_row = -1
        self._hovered_chip: ChipSpec | None = None
        self._hovered_expander = False
        self._drag_in_editor = False
        self._delegate = TimelineDelegate(
            self.tr("Show all"), self.tr("Show less"), self.tr("Open to read all")
        )
        self._editor = EntryEditor(self.viewport())
        self._editor.escaped.connect(self.setFocus)
        self.setAccessibleName(name)
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        follow_theme(self)

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

    def copy(self) -> None:
        """The selected words, else the whole current entry."""
        row = self.current_row()
        words = self._editor.selected_text() or (row.plain_text() if row else "")
        if words:
            QGuiApplication.clipboard().setText(words)

    # -- model and theme -----------------------------------------------------------------------------------------

    def setModel(self, model: QAbstractItemModel | None) -> None:
        old = self.model()
        if old is not None:
            old.rowsRemoved.disconnect(self._on_rows_removed)
        super().setModel(model)
        if model is not None:
            model.rowsRemoved.connect(self._on_rows_removed)

    def reset(self) -> None:
        super().reset()
        if self.heights is None or self.measurer is None:
            return
        self.measurer.expanded.clear()
        self.measurer.clear()
        self._forget_hover()
        self._editor.forget()
        model = self.model()
        self.heights = Heights(model.rowCount() if model is not None else 0, theme().px(ESTIMATE))
        self.settle(0, 0)
        self.viewport().update()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        if self.heights is None:
            return
        row, y = self._anchor
        count = end - start + 1
        self.heights.insert(start, count)
        self._move_expanded(start, count)
        stays_on_top = self.verticalOffset() == 0
        self._after_rows_changed(row + count if start <= row and not stays_on_top else row, y)

    def _on_rows_removed(self, parent: QModelIndex, start: int, end: int) -> None:
        if self.heights is None:
            return
        row, y = self._anchor
        self.heights.remove(start, end - start + 1)
        self._move_expanded(end + 1, start - end - 1)
        self._after_rows_changed(row - (end - start + 1) if end < row else row, y)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        super().dataChanged(first, last, roles)
        if self.heights is None:
            return
        self._measure_again(first.row(), last.row())
        self.settle()
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._editor.forget()
        self.after_settling()
        self.viewport().update()

    def retheme(self) -> None:
        self._editor.forget()
        changed = self._scale != theme().scale
        self._scale = theme().scale
        if self.measurer is not None:
            self.measurer.clear()
        self.relayout(forget=changed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._editor.forget()
            self.relayout(forget=True)

    def after_settling(self) -> None:
        """The current entry's text becomes a field that can be selected; it goes wherever the entry goes."""
        number = self.currentIndex().row()
        visible = number >= 0 and number in self.visible_rows()
        record = self.record(number) if visible else None
        if record is None or record.body is None:
            self._editor.setVisible(False)
            return
        self._editor.show_record(record)
        self._editor.place(QPointF(0, self.row_top(number)))
        self._editor.setVisible(True)

    def _after_rows_changed(self, row: int, y: int) -> None:
        if self.measurer is not None:
            self.measurer.clear()
        self._forget_hover()
        self._editor.forget()
        self.settle(row, y)
        self.viewport().update()

    def _move_expanded(self, start: int, by: int) -> None:
        if self.measurer is not None:
            self.measurer.expanded = {n + by if n >= start else n for n in self.measurer.expanded}

    def _measure_again(self, first: int, last: int) -> None:
        if self.heights is None or self.measurer is None:
            return
        self.heights.doubt(first, min(last, len(self.heights) - 1))
        if last - first > 2000:
            self.measurer.clear()
            return
        for number in range(first, last + 1):
            self.measurer.forget(number)

    # -- painting ------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        area = event.rect()
        with QPainter(self.viewport()) as p:
            p.fillRect(area, theme().color("canvas"))
            for number in self.rows_between(area.top(), area.bottom() + 1):
                record = self.record(number)
                top = QPointF(0, self.row_top(number))
                if record is None:
                    self._delegate.paint_placeholder(p, self._placeholder_rect(number))
                else:
                    self._delegate.paint(p, top, record, self._state_of(number))

    def _placeholder_rect(self, number: int) -> QRectF:
        box = QRectF(self.visualRect(self.model().index(number, 0)))
        card = box.adjusted(self._side_margin, 0, -self._side_margin + self.verticalScrollBar().width(), -GAP)
        return mirrored(card, box, rtl=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)

    def _state_of(self, number: int) -> EntryState:
        hovered = number == self._hovered_row
        current = number == self.currentIndex().row()
        return EntryState(
            current=current and (self.hasFocus() or self._editor.hasFocus()),
            hovered=hovered or current,
            hovered_chip=self._hovered_chip if hovered else None,
            expander_hovered=hovered and self._hovered_expander,
            body_in_editor=current and self._editor.isVisible(),
            rtl=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )

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
        chip = record.chip_at(point)
        if chip is not None:
            self.chip_activated.emit(index, chip.key)
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
        on_card = record is not None and record.row.kind == "entry" and record.card.contains(point)
        row = index.row() if on_card else -1
        chip = record.chip_at(point) if record is not None and on_card else None
        expander = bool(record and on_card and record.expander and record.expander.contains(point))
        if (row, chip, expander) == (self._hovered_row, self._hovered_chip, self._hovered_expander):
            return
        for number in {self._hovered_row, row} - {-1}:
            self.viewport().update(self.visualRect(self.model().index(number, 0)))
        self._hovered_row, self._hovered_chip, self._hovered_expander = row, chip, expander
        hand = chip is not None or expander
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def _forget_hover(self) -> None:
        self._hovered_row, self._hovered_chip, self._hovered_expander = -1, None, False

    def _show_tooltip(self, event: QHelpEvent) -> None:
        _, record, point = self._hit(QPointF(event.pos()))
        words = ""
        if record is not None and record.side.contains(point):
            internal = self.tr("Left out of the customer's copy") if record.row.is_internal else ""
            words = "\n".join(part for part in (record.row.when_exact, internal) if part)
        QToolTip.showText(event.globalPos(), words, self.viewport())
