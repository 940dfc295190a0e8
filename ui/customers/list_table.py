"""The table of customers: names of columns, rows, and what stands there instead while there are none."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from advocate.errors import AdvocateError
from ui.customers.customer_list import CustomerList
from ui.customers.empty_list import EmptyList
from ui.customers.list_asking import SLOW
from ui.customers.list_columns import chosen_columns
from ui.customers.list_model import CustomerListModel
from ui.customers.list_setting import NAME, ListSetting
from ui.customers.marks import Marks
from ui.customers.row_words import RowWords
from ui.painting import chip_size
from ui.theme import theme
from ui.widgets.box import Box, Rule
from ui.widgets.busy_bar import BusyBar
from ui.widgets.buttons import PrimaryButton
from ui.widgets.columns import LEAST_WIDTH, MOST_WIDTH, Column, ListRow
from ui.widgets.error_panel import ErrorPanel
from ui.widgets.header_bar import HeaderBar
from ui.widgets.menu import Menu
from ui.widgets.paged_model import Fetch
from ui.widgets.scroll_bar import THICKNESS

_FITTED_ROWS = 200


class CustomerTable(Box):
    """`sorted_by(key, descending)`, `columns_changed(keys)`, `widened(key, width)`, `columns_wanted`, `again_wanted`."""

    sorted_by = Signal(str, bool)
    columns_changed = Signal(tuple)
    widened = Signal(str, int)
    columns_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, fetch: Fetch, marks: Marks, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._columns: tuple[Column, ...] = chosen_columns(ListSetting())
        inside = self.column(margins=(1, 4, 1, 8))
        self.header = HeaderBar(self._columns, self, right_gap=THICKNESS, slides=True, editable=True)
        inside.addWidget(self.header)
        self._rule = Rule(self)
        inside.addWidget(self._rule)
        self.busy = BusyBar(self)
        self.busy.setAccessibleName(self.tr("Looking…"))
        self.busy.setFixedHeight(3)
        self.busy.hide()
        inside.addWidget(self.busy)
        self.model = CustomerListModel(fetch, marks)
        self.list = CustomerList(self.model, marks, self)
        self.empty = EmptyList(self)
        self.error = ErrorPanel(parent=self)
        self.again_button = PrimaryButton(self.tr("Try again"), self)
        self._works = QTimer(self)
        self._works.setSingleShot(True)
        self._works.setInterval(SLOW)
        self._works.timeout.connect(self.busy.show)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._make_error())
        inside.addLayout(self._stack, 1)
        self._connect()

    def _make_error(self) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(self.error)
        column.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return holder

    def _connect(self) -> None:
        self.header.sorted_by.connect(self.sorted_by)
        self.header.widened.connect(self.widened)
        self.header.moved.connect(self._on_moved)
        self.header.fit_wanted.connect(self.fit)
        self.header.menu_wanted.connect(self._on_menu_wanted)
        self.list.horizontalScrollBar().valueChanged.connect(self.header.set_offset)
        self.header.slide_wanted.connect(self.list.horizontalScrollBar().setValue)
        self.again_button.clicked.connect(self.again_wanted)

    # -- what stands there -----------------------------------------------------------------------------------------

    def show_columns(self, columns: tuple[Column, ...]) -> None:
        self._columns = columns
        self.header.set_columns(columns)
        self.list.row_words.columns = columns
        self.list.row_words.forget()
        if self.model.words is not None:
            self.model.words = replace(self.model.words, columns=columns)
        self.list.updateGeometries()
        self.list.viewport().update()

    def columns(self) -> tuple[Column, ...]:
        return self._columns

    def show_words(self, words: RowWords) -> None:
        """How rows are worded from now on."""
        if self.model.words != words:
            self.model.words = words
            self.list.row_words.forget()

    def show_list(self) -> None:
        self._stack.setCurrentWidget(self.list)
        self._show_header(shown=True)

    def show_nothing(self, *, is_empty_vault: bool) -> None:
        """Names of columns stay where a search found nobody, and are not there before there is anybody."""
        self._stack.setCurrentWidget(self.empty)
        self._show_header(shown=not is_empty_vault)

    def _show_header(self, *, shown: bool) -> None:
        self.header.setVisible(shown)
        self._rule.setVisible(shown)

    def show_error(self, error: AdvocateError) -> None:
        self.error.show_error(error.title, error.message, error.hint)
        self._stack.setCurrentIndex(2)

    def show_working(self, is_working: bool) -> None:
        """The vault is at something; shown only when it takes a while."""
        if is_working:
            self._works.start()
        else:
            self._works.stop()
            self.busy.hide()

    # -- columns ---------------------------------------------------------------------------------------------------

    def fit(self, key: str) -> None:
        """As wide as what stands in it, of the rows that are at hand; the name takes what is left again."""
        if key == NAME:
            self.widened.emit(key, 0)
            return
        width = self._needed(key)
        if width:
            self.widened.emit(key, max(LEAST_WIDTH, min(MOST_WIDTH, width)))

    def _needed(self, key: str) -> int:
        """Pixels at 100 %."""
        t = theme()
        title = next((column.title for column in self._columns if column.key == key), "")
        widest = QFontMetricsF(t.font("section")).horizontalAdvance(title) + t.px(20)
        first = max(0, self.list.verticalOffset() // self.list.row_height() - _FITTED_ROWS // 2)
        for number in range(first, min(self.model.rowCount(), first + _FITTED_ROWS)):
            customer = self.model.row(number)
            if customer is not None:
                widest = max(widest, _cell_width(self.list.row_words.list_row(customer), key))
        return round((widest + 2) / t.scale)

    def _on_moved(self, key: str, place: int) -> None:
        keys = [column.key for column in self._columns]
        keys.remove(key)
        keys.insert(place, key)
        self.columns_changed.emit(tuple(keys[1:]))

    def _on_menu_wanted(self, key: str, place: QPoint) -> None:
        column = next(column for column in self._columns if column.key == key)
        keys = [each.key for each in self._columns]
        at = keys.index(key)
        menu = Menu(self.header)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if column.sortable:
            menu.addAction(self.tr("Sort, first first"), partial(self._sort, key, False))
            menu.addAction(self.tr("Sort, last first"), partial(self._sort, key, True))
            menu.addSeparator()
        if at > 1:
            menu.addAction(self.tr("Move left"), partial(self._on_moved, key, at - 1))
        if 0 < at < len(keys) - 1:
            menu.addAction(self.tr("Move right"), partial(self._on_moved, key, at + 1))
        menu.addAction(self.tr("Fit to what is in it"), partial(self.fit, key))
        if at:
            hidden = tuple(each for each in keys[1:] if each != key)
            menu.addAction(self.tr("Hide"), partial(self.columns_changed.emit, hidden))
        menu.addSeparator()
        menu.addAction(self.tr("Columns…"), self.columns_wanted.emit)
        menu.popup(place)

    def _sort(self, key: str, descending: bool) -> None:
        self.header.show_sorting(key, descending=descending)
        self.sorted_by.emit(key, descending)


def _cell_width(row: ListRow, key: str) -> float:
    content = row.cells.get(key, "")
    if isinstance(content, str):
        return QFontMetricsF(theme().font("small")).horizontalAdvance(content)
    return sum(chip_size(spec).width() + 6 for spec in content)
