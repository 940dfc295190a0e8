"""Keys and hands between the line that searches and the list: where letters lead, what Enter opens, where focus goes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from ui.acts.shortcuts import shortcuts
from ui.customers.list_asking import ListAsking
from ui.customers.list_head import ListHead
from ui.customers.list_setting import NAME
from ui.customers.list_table import CustomerTable
from ui.customers.marks import Marks
from ui.customers.narrowing import Narrowing
from ui.customers.type_ahead import TypeAhead


class ListHands(QObject):
    """`open_wanted(CustomerId)`, `window_wanted(CustomerId)`; `new_wanted(str)` with what was looked for and not found;
    `typed(str)`: the beginning of a name that letters on the list lead to, empty once that is over."""

    open_wanted = Signal(object)
    window_wanted = Signal(object)
    new_wanted = Signal(str)
    typed = Signal(str)

    def __init__(
        self, head: ListHead, table: CustomerTable, narrowing: Narrowing, asking: ListAsking, marks: Marks
    ) -> None:
        super().__init__(table)
        self._head, self._table = head, table
        self._narrowing, self._asking, self._marks = narrowing, asking, marks
        self._rows, self._model = table.list, table.model
        self.type_ahead = TypeAhead(self)
        self._connect()

    def _connect(self) -> None:
        field, rows = self._head.field, self._rows
        field.returned.connect(self._on_field_returned)
        field.down_pressed.connect(self.go_into_list)
        field.esc_pressed.connect(self.let_go)
        self._head.filters.left.connect(self.go_to_line)
        self._head.new_wanted.connect(self.ask_for_new)
        self._table.empty.new_wanted.connect(self.ask_for_new)
        self.type_ahead.changed.connect(self._on_type_ahead)
        self._asking.place_found.connect(rows.show_row)
        rows.opened.connect(self._on_opened)
        rows.typed.connect(self._on_typed)
        rows.range_wanted.connect(self._asking.mark)
        rows.filter_wanted.connect(self.go_to_line)
        rows.let_go.connect(self.let_go)
        keys, on_list = shortcuts(), Qt.ShortcutContext.WidgetShortcut
        keys.bind(rows, "customers.mark_all", self._asking.mark, on_list)
        keys.bind(rows, "customers.window", self._open_current_window, on_list)

    # -- where the keyboard goes -----------------------------------------------------------------------------------

    def go_to_line(self) -> None:
        self._head.field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_into_list(self) -> None:
        """Where there is anybody in it."""
        if self._model.rowCount():
            self._rows.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self._rows.currentIndex().isValid():
                self._rows.show_row(0)

    def let_go(self) -> None:
        """Of everybody who is chosen."""
        self._marks.clear()
        if not self._rows.hasFocus() and not self._head.field.line.hasFocus():
            self.go_into_list()

    # -- what is typed ---------------------------------------------------------------------------------------------

    def _on_field_returned(self) -> None:
        """Enter opens the first that was found, also when it was quicker than the answer."""
        if self._narrowing.is_typing():
            self._narrowing.search()
        elif self._model.rowCount():
            self._on_opened(self._rows.currentIndex())
        elif self._head.field.text().strip():
            self.ask_for_new()

    def _on_typed(self, text: str) -> None:
        """Letters lead to a name while the list is in the order of names; else they search. Space alone chooses."""
        leads = self._narrowing.setting().order == NAME
        if text == " " and not self.type_ahead.typed():
            self._rows.toggle_current()
        elif leads and (text or self.type_ahead.typed()):
            self.type_ahead.add(text)
        elif text.strip() or not text:
            self._search_with(text)

    def _search_with(self, text: str) -> None:
        self.go_to_line()
        if text:
            self._head.field.line.insert(text)
        else:
            self._head.field.line.backspace()
        self._narrowing.soon()

    def _on_type_ahead(self, beginning: str) -> None:
        if beginning:
            self._asking.find(beginning)
        self.typed.emit(beginning)

    # -- what is opened --------------------------------------------------------------------------------------------

    def ask_for_new(self) -> None:
        self.new_wanted.emit("" if self._model.rowCount() else self._head.field.text())

    def _on_opened(self, index: QModelIndex) -> None:
        customer = self._model.row(index.row()) if index.isValid() else None
        if customer is not None:
            self.open_wanted.emit(customer.id)

    def _open_current_window(self) -> None:
        customer = self._rows.current_customer()
        if customer is not None:
            self.window_wanted.emit(customer.id)
