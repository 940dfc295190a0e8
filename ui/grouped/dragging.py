"""Rows of a grouped list taken with the mouse to another group of the same list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView

from ui.grouped.hands import GroupedHands
from ui.grouped.layout import Group, Heading
from ui.painting import paint_card
from ui.theme import theme
from ui.widgets.paged_model import ROW_ROLE

_FORM = "application/x-advocate-rows"
_WIDEST = 420
_BEHIND = 6


class GroupedList(GroupedHands):
    """A GroupedHands whose rows can be dragged. The group under the pointer shows that it would take them."""

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragEnabled(True)
        self.setDropIndicatorShown(False)
        self.viewport().setAcceptDrops(True)

    def startDrag(self, actions: Qt.DropAction) -> None:
        value = self.current_value()
        if value is None or not self._headed:
            return
        if len(self.marks) and self._key_of(value) not in self.marks:
            self.marks.clear()  # another row is dragged than those chosen
        drag = QDrag(self)
        data = QMimeData()
        data.setData(_FORM, b"")
        drag.setMimeData(data)
        drag.setPixmap(self._picture())
        drag.setHotSpot(QPoint(theme().px(24), theme().px(16)))
        drag.exec(Qt.DropAction.MoveAction)
        self._aim(-1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(_FORM):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        group = self._group_at(event.position().toPoint())
        event.setAccepted(group is not None and event.mimeData().hasFormat(_FORM))
        self._aim(self.grouped().row_of_group(group.key) if group is not None else -1)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        group = self._group_at(event.position().toPoint())
        self._aim(-1)
        if group is not None and event.mimeData().hasFormat(_FORM):
            event.acceptProposedAction()
            self.drop_on(group)

    def drop_on(self, group: Group) -> None:
        """What is chosen goes to that group."""
        chosen = self.chosen()
        if chosen:
            self.seek(chosen[0])
            self.move_wanted.emit(group.key, chosen)

    def _group_at(self, point: QPoint) -> Group | None:
        """The group under the pointer, where it takes rows and they are not there already."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        group = self.grouped().groups[self.grouped().group_at(index.row())]
        return group if group.takes and group != self.current_group() else None

    def _aim(self, row: int) -> None:
        if row != self.target_row:
            self.target_row = row
            self.viewport().update()

    def _picture(self) -> QPixmap:
        """The row as it is dragged; behind it a second card where there are several."""
        box = self.visualRect(self.currentIndex())
        width, height = min(box.width(), theme().px(_WIDEST)), box.height()
        several = len(self.chosen()) > 1
        behind = _BEHIND if several else 0
        pixmap = QPixmap(QSize(width + behind, height + behind) * self.devicePixelRatioF())
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as p:
            if several:
                paint_card(p, QRectF(_BEHIND, _BEHIND, width - 1, height - 1), line="line.strong")
            card = QRectF(0, 0, width - 1, height - 1)
            paint_card(p, card, line="line.strong")
            p.setClipRect(card.adjusted(2, 2, -2, -2))
            row = self.currentIndex().data(ROW_ROLE)
            if not isinstance(row, Heading):
                rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                self._delegate.paint_row(p, card, row, rtl=rtl)
        return pixmap
