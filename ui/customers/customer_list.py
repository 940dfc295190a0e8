"""The long list itself: opened by Enter or a double click, so that one click may choose a row for a key to act on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QToolTip, QWidget

from advocate.domain.customer import CustomerSummary
from ui.customers.list_model import CustomerListModel
from ui.customers.list_rows import cell_tooltip
from ui.customers.row_delegate import CustomerRowDelegate
from ui.widgets.columns import place_columns
from ui.widgets.paged_list import PagedList


class CustomerList(PagedList):
    """`typed(str)` when letters are typed on it, `trash_wanted`, `archive_wanted` and `filter_wanted` (up from the top)."""

    typed = Signal(str)
    trash_wanted = Signal()
    archive_wanted = Signal()
    filter_wanted = Signal()

    def __init__(self, model: CustomerListModel, parent: QWidget | None = None) -> None:
        self._customers = model
        self.row_words = CustomerRowDelegate(model)
        super().__init__(self.row_words, parent, name=QCoreApplication.translate("customers", "Customers"))
        model.setParent(self)
        self.setModel(model)

    def current_customer(self) -> CustomerSummary | None:
        row = self.current_row()
        return row if isinstance(row, CustomerSummary) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        text = event.text()
        if event.key() == Qt.Key.Key_Delete and plain:
            self.trash_wanted.emit()
        elif event.key() == Qt.Key.Key_E and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.archive_wanted.emit()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0 and plain:
            self.filter_wanted.emit()
        elif plain and text and text.isprintable() and not text.isspace():
            self.typed.emit(text)
        elif event.key() == Qt.Key.Key_Backspace:
            self.typed.emit("")
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        QListView.mouseReleaseEvent(self, event)  # choosing only; the kit's list would open

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.opened.emit(index)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tooltip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def _tooltip_at(self, place: QPoint) -> str:
        index: QModelIndex = self.indexAt(place)
        customer = self._customers.row(index.row()) if index.isValid() else None
        reader = self._customers.reader
        if customer is None or reader is None:
            return ""
        x = place.x()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.viewport().width() - x
        for column, box in place_columns(self.row_words.columns, self.viewport().width()):
            if box.left() <= x <= box.right():
                return cell_tooltip(customer, column.key, reader)
        return ""
