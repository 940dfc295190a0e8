"""The painted half of the timeline: rows of a model as cards, what changes in the model, and the look that changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.painting import mirrored
from ui.theme import follow_theme, theme
from ui.widgets.entry_editor import EntryEditor
from ui.widgets.heights import Heights
from ui.widgets.measurer import GAP
from ui.widgets.timeline_delegate import EntryState, TimelineDelegate
from ui.widgets.timeline_geometry import ESTIMATE, Index, TimelineGeometry


class TimelineCanvas(TimelineGeometry):
    """Shows a model whose rows are TimelineRow values (or None while they are fetched)."""

    def __init__(self, parent: QWidget | None = None, *, side_margin: int = 22) -> None:
        super().__init__(parent, side_margin=side_margin)
        self._scale = theme().scale
        self._density = theme().density
        self._hovered_row = -1
        self._hovered_key = ""
        self._hovered_expander = False
        self._delegate = TimelineDelegate(
            self.tr("Show all"), self.tr("Show less"), self.tr("Open to read all")
        )
        self._editor = EntryEditor(self.viewport())
        self._editor.escaped.connect(self.setFocus)
        follow_theme(self)

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
        self.measurer.expands_all = False
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
        changed = (self._scale, self._density) != (theme().scale, theme().density)
        self._scale, self._density = theme().scale, theme().density
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
        self._editor.place(QPointF(0, self.row_top(number)), self._what_stays())
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
            gone = range(start + by, start)  # when rows were removed
            kept = self.measurer.expanded - set(gone)
            self.measurer.expanded = {n + by if n >= start else n for n in kept}

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
            self._paint_heading(p, area)

    def _paint_heading(self, p: QPainter, area: QRect) -> None:
        """The heading of what is at the top stays there until the next one pushes it out."""
        top, height = self.inset(), self.heading_height()
        if not height or area.top() > top + height or not self.verticalOffset():
            return
        rows = self.rows_between(top, self.viewport().height())
        number = self.heading_of(rows.start)
        record = self.record(number) if number >= 0 and self.row_top(number) < top else None
        if record is None:
            return
        y = top
        for row in rows[1:]:
            if self.row_top(row) >= top + height:
                break
            if self.heading_of(row) == row:
                y = self.row_top(row) - height
                break
        p.setClipRect(0, top, self.viewport().width(), height)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._delegate.paint_heading(p, QRectF(0, y, self.viewport().width(), height), record, rtl=rtl)

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
            hovered_key=self._hovered_key if hovered else "",
            expander_hovered=hovered and self._hovered_expander,
            body_in_editor=current and self._editor.isVisible(),
            rtl=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )

    def _forget_hover(self) -> None:
        self._hovered_row, self._hovered_key, self._hovered_expander = -1, "", False
