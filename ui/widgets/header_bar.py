"""The names over a list's columns. A click sorts by one, another click turns the order round."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.painting import mirrored, paint_icon, text
from ui.theme import follow_theme, theme
from ui.widgets.columns import Column, place_columns
from ui.widgets.painted_button import PaintedButton


class HeaderButton(PaintedButton):
    """One column's name; it says aloud whether the list is sorted by it, and how."""

    role = "section"

    def __init__(self, column: Column, parent: QWidget) -> None:
        self.column = column
        self.order: Qt.SortOrder | None = None
        super().__init__(column.title, parent)
        self.setEnabled(column.sortable)

    def show_order(self, order: Qt.SortOrder | None, words: str) -> None:
        self.order = order
        self.setAccessibleName(f"{self.column.title}, {words}" if words else self.column.title)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        token = "ink" if self.order is not None or (self.underMouse() and self.isEnabled()) else "muted"
        side = t.px(12)
        arrow_room = side + 4 if self.order is not None else 0
        width = min(QFontMetricsF(self.font()).horizontalAdvance(self._label) + 1, self.width() - arrow_room)
        x = self.width() - width - arrow_room if self.column.figures else 0.0
        with QPainter(self) as p:
            box = mirrored(QRectF(x, 0, width, self.height()), self.rect(), rtl=self.rtl)
            text(p, box, self._label, self.font(), t.color(token), rtl=self.rtl)
            if self.order is not None:
                box = mirrored(QRectF(x + width + 4, 0, side, self.height()), self.rect(), rtl=self.rtl)
                down = self.order == Qt.SortOrder.DescendingOrder
                paint_icon(p, box, "arrow-down" if down else "arrow-up", "accent.text", 12)


class HeaderBar(QWidget):
    """`sorted_by(key, descending)` when the person asks for another order."""

    sorted_by = Signal(str, bool)

    def __init__(
        self, columns: tuple[Column, ...], parent: QWidget | None = None, *, right_gap: int = 0
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._right_gap = right_gap
        self._key, self._descending = "", False
        self._buttons = {column.key: HeaderButton(column, self) for column in columns}
        for button in self._buttons.values():
            button.clicked.connect(self._on_button_clicked)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def show_sorting(self, key: str, *, descending: bool) -> None:
        """Show how the list is sorted, without telling."""
        self._key, self._descending = key, descending
        for name, button in self._buttons.items():
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            words = self.tr("sorted, last first") if descending else self.tr("sorted, first first")
            button.show_order(order if name == key else None, words if name == key else "")

    def sorting(self) -> tuple[str, bool]:
        return self._key, self._descending

    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), theme().px(32))

    def retheme(self) -> None:
        self.setFixedHeight(theme().px(32))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        width = self.width() - self._right_gap
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        placed = {column.key: rect for column, rect in place_columns(self._columns, width)}
        bounds = QRectF(self._right_gap if rtl else 0, 0, width, self.height())
        for key, button in self._buttons.items():
            button.setVisible(key in placed)
            if key in placed:
                box = placed[key].translated(bounds.left(), 0)
                box.setHeight(self.height())
                button.setGeometry(mirrored(box, bounds, rtl=rtl).toRect())

    def _on_button_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, HeaderButton):
            key = button.column.key
            self.show_sorting(key, descending=key == self._key and not self._descending)
            self.sorted_by.emit(self._key, self._descending)
