"""Where the rows of a grouped list are on screen: headings are lower than rows, and folded groups have none."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView

from ui.grouped.heading import HEADING_HEIGHT
from ui.grouped.layout import GroupLayout
from ui.grouped.model import GroupedModel
from ui.theme import theme
from ui.widgets.paged_list import Index, PagedList


class GroupedGeometry(PagedList):
    """A PagedList whose arithmetic is that of a GroupLayout."""

    def grouped(self) -> GroupLayout:
        """The layout as it lies on screen now."""
        model = self.model()
        layout = model.layout_of if isinstance(model, GroupedModel) else GroupLayout()
        layout.measure(theme().row(HEADING_HEIGHT), self.row_height())
        return layout

    def updateGeometries(self) -> None:
        super().updateGeometries()
        if self._ready:
            room = self.viewport().height()
            self.verticalScrollBar().setRange(0, max(0, self.grouped().height - room))

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        top, height = self.grouped().place(index.row())
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.grouped().row_at(point.y() + self.verticalOffset())
        model = self.model()
        return QModelIndex() if row < 0 or model is None else model.index(row, 0)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        box, room, bar = self.visualRect(index), self.viewport().height(), self.verticalScrollBar()
        hints = QAbstractItemView.ScrollHint
        if hint == hints.PositionAtCenter:
            bar.setValue(bar.value() + box.top() - (room - box.height()) // 2)
        elif hint == hints.PositionAtTop or box.top() < 0:
            bar.setValue(bar.value() + box.top())
        elif hint == hints.PositionAtBottom or box.bottom() >= room:
            bar.setValue(bar.value() + box.bottom() + 1 - room)

    def paintEvent(self, event: QPaintEvent) -> None:
        area, layout, offset = event.rect(), self.grouped(), self.verticalOffset()
        model = self.model()
        with QPainter(self.viewport()) as p:
            p.fillRect(area, theme().color(self._ground))
            row = layout.row_at(max(0, area.top() + offset))
            while model is not None and 0 <= row < layout.rows:
                if layout.place(row)[0] - offset > area.bottom():
                    break
                self._paint_row(p, row, model.index(row, 0))
                row += 1
