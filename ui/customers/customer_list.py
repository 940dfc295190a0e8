"""The long list itself: arrows and letters move, Space and Ctrl choose many, Enter and a double click open."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QToolTip, QWidget

from advocate.domain.customer import CustomerSummary
from ui.customers.list_model import CustomerListModel
from ui.customers.marks import Marks
from ui.customers.row_delegate import CustomerRowDelegate
from ui.customers.row_words import RowWords
from ui.theme import theme
from ui.widgets.columns import PAD
from ui.widgets.paged_list import PagedList

_AVATAR_ROOM = 36
_SIDEWAYS = 120
_REST = 80
"""Milliseconds the list must rest before screen readers are told who is chosen of those in sight now."""
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier
_MOVES = {
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
}  # fmt: skip


class CustomerList(PagedList):
    """`typed(str)` when letters are typed on it, "" for Backspace; `range_wanted(first, last)` for rows to be chosen
    together; `filter_wanted` up from the top; `let_go` on Esc; `window_wanted(index)` on Ctrl+double click;
    `menu_wanted(QPoint of the viewport)`; `keyboard_moved` when the keyboard came or went."""

    typed = Signal(str)
    range_wanted = Signal(int, int)
    filter_wanted = Signal()
    let_go = Signal()
    window_wanted = Signal(object)
    menu_wanted = Signal(QPoint)
    keyboard_moved = Signal()

    def __init__(self, model: CustomerListModel, marks: Marks, parent: QWidget | None = None) -> None:
        self._customers = model
        self._marks = marks
        self._anchor = 0
        self._clicked_row = -1
        self.row_words = CustomerRowDelegate(model)
        super().__init__(self.row_words, parent, name=QCoreApplication.translate("customers", "Customers"))
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        model.setParent(self)
        self.setModel(model)
        marks.changed.connect(self._on_marks_changed)
        self._rested = QTimer(self)
        self._rested.setSingleShot(True)
        self._rested.setInterval(_REST)
        self._rested.timeout.connect(self._mirror_marks)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def current_customer(self) -> CustomerSummary | None:
        row = self.current_row()
        return row if isinstance(row, CustomerSummary) else None

    def words(self) -> RowWords | None:
        """How its rows are worded; None before the first answer."""
        return self._customers.words

    def row_marked(self, number: int) -> bool:
        if not len(self._marks):
            return False
        customer = self._customers.row(number)
        return customer is not None and customer.id in self._marks

    def start_again(self) -> None:
        """Another question was asked: ranges begin at the top again."""
        self._anchor, self._clicked_row = 0, -1

    # -- choosing many ---------------------------------------------------------------------------------------------

    def toggle_current(self) -> None:
        """Choose the current row, or let it go; ranges begin here."""
        customer = self.current_customer()
        if customer is not None:
            self._anchor = self.currentIndex().row()
            self._marks.toggle(customer.id)

    def _choose_to(self, row: int) -> None:
        """From where the range began to that row."""
        self.range_wanted.emit(min(self._anchor, row), max(self._anchor, row))

    def _on_marks_changed(self) -> None:
        self._mirror_marks()
        self.viewport().update()

    def _on_scrolled(self, _value: int) -> None:
        if len(self._marks):
            self._rested.start()

    def _mirror_marks(self) -> None:
        """Screen readers ask Qt's own selection who is chosen: it is told of the rows in sight."""
        chosen = QItemSelection()
        first = max(0, self.verticalOffset() // self.row_height())
        last = min(self._customers.rowCount() - 1, first + self.viewport().height() // self.row_height() + 1)
        for number in range(first, last + 1):
            if self.row_marked(number):
                index = self._customers.index(number, 0)
                chosen.select(index, index)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # -- keys ------------------------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.keyboard_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keyboard_moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Up and self.currentIndex().row() <= 0 and held == _NONE:
            self.filter_wanted.emit()
        elif key in _MOVES and held in {_SHIFT, _SHIFT | _CTRL}:
            self._move_and_choose(event)
        elif key == Qt.Key.Key_Escape and len(self._marks):
            self.let_go.emit()
        elif key == Qt.Key.Key_Space and held == _CTRL:
            self.toggle_current()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and held == _NONE:
            self._slide(1 if (key == Qt.Key.Key_Right) != self._rtl else -1)
        elif key == Qt.Key.Key_Backspace:
            self.typed.emit("")
        elif held in {_NONE, _SHIFT} and event.text() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            self._move(event)

    def _move(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in _MOVES and not len(self._marks):
            self._anchor = max(0, self.currentIndex().row())

    def _move_and_choose(self, event: QKeyEvent) -> None:
        before = self.currentIndex().row()
        plain = QKeyEvent(event.type(), event.key(), _NONE)
        super().keyPressEvent(plain)
        if not len(self._marks):
            self._anchor = max(0, before)
        self._choose_to(max(0, self.currentIndex().row()))

    def _slide(self, step: int) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + step * theme().px(_SIDEWAYS))

    @property
    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    # -- hands -----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            super().mousePressEvent(event)
            return
        held = event.modifiers() & (_CTRL | _SHIFT)
        before, self._clicked_row = self._clicked_row, index.row()
        self.setCurrentIndex(index)
        if held & _SHIFT:
            self._choose_to(index.row())
        elif held & _CTRL or self._on_avatar(event.position().x()):
            if held and not len(self._marks) and 0 <= before != index.row():
                self.range_wanted.emit(before, before)  # the one that was clicked first belongs to them
            self.toggle_current()
        else:
            self._anchor = index.row()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        QListView.mouseReleaseEvent(self, event)  # choosing only; the kit's list would open

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if event.modifiers() & _CTRL or self._on_avatar(event.position().x()):
            self.mousePressEvent(event)  # two quick choices, no wish to open
        else:
            self.opened.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
        self.menu_wanted.emit(place)

    def _on_avatar(self, x: float) -> bool:
        """The picture of a row is where it is ticked."""
        from_side = self.viewport().width() - x if self._rtl else x
        return PAD - 6 <= from_side <= PAD + theme().px(_AVATAR_ROOM)

    # -- tooltips --------------------------------------------------------------------------------------------------

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tooltip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def tooltip_at(self, place: QPoint) -> str:
        index = self.indexAt(place)
        customer = self._customers.row(index.row()) if index.isValid() else None
        words = self._customers.words
        if customer is None or words is None:
            return ""
        x = self.viewport().width() - place.x() if self._rtl else place.x()
        placed = self.row_words.columns_for(self.viewport().width())
        for number, (column, box) in enumerate(placed):
            if box.left() <= x <= box.right() and (number == 0 or x > placed[0][1].right()):
                return words.tooltip(customer, column.key)
        return ""
