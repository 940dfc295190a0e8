"""What came of an import: a sentence with figures, the lines that were left out, and the customers that are new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate.domain.customer import CustomerFilter, CustomerOrder, CustomerSummary
from ui.acts.shortcuts import shortcuts
from ui.runner import Runner
from ui.theme import follow_theme, theme
from ui.widgets.box import Box, Rule
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.columns import Column, ListRow
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.header_bar import HeaderBar
from ui.widgets.labels import Label, Para
from ui.widgets.paged_list import ListRowModel, PagedList
from ui.widgets.row_delegate import ROW_HEIGHT, RowDelegate
from ui.wording.said import said

if TYPE_CHECKING:
    from advocate.services.importing import ImportResult

_PROBLEMS_SHOWN = 6
_ROWS_SHOWN = 6


class ResultCard(Box):
    """`customer_wanted(CustomerId)` from the list of what came in, `all_wanted` for everybody, `again_wanted`."""

    customer_wanted = Signal(object)
    all_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, result: ImportResult, runner: Runner, parent: QWidget) -> None:
        super().__init__("card", parent, edge="kept")
        self._runner = runner
        self._count = result.customers
        self._rows: dict[int, CustomerSummary] = {}
        self.list: PagedList | None = None
        self._column = self.column(margins=(20, 18, 20, 18), spacing=10)
        self._column.addWidget(Label(self.tr("That worked"), "heading", "ink", self))
        self.words = Para(said(result.words()), parent=self)
        self._column.addWidget(self.words)
        self._column.addWidget(Para(self._took(result.seconds), "small", "muted", self))
        for problem in result.problems[:_PROBLEMS_SHOWN]:
            self._column.addWidget(Para(said(problem.words()), "small", "late.text", self))
        if self._count:
            self._add_list()
        self._add_acts()
        follow_theme(self)

    def retheme(self) -> None:
        if self.list is not None:
            self.list.setFixedHeight(theme().row(ROW_HEIGHT) * min(_ROWS_SHOWN, self._count) + 2)

    def _took(self, seconds: float) -> str:
        if round(seconds) < 1:
            words = self.tr("It took less than a second. {undo} takes all of it back.")
        else:
            words = self.tr("It took {seconds} seconds. {undo} takes all of it back.")
        return words.format(seconds=QLocale().toString(seconds, "f", 1), undo=shortcuts().said("undo"))

    def _add_list(self) -> None:
        columns = (
            Column(key="name", title=self.tr("What came in"), sortable=False),
            Column(key="reach", title=self.tr("How to reach"), width=250, sortable=False),
        )
        view = PagedList(RowDelegate(columns), self, name=self.tr("The customers that came in"))
        self.model = ListRowModel(self._fetch, view)
        view.setModel(self.model)
        view.opened.connect(self._on_opened)
        self.list = view
        table = QVBoxLayout()
        table.setSpacing(0)
        table.addWidget(HeaderBar(columns, self, right_gap=10))
        table.addWidget(Rule(self))
        table.addWidget(view)
        self._column.addLayout(table)
        self.model.restart(self._count)

    def _fetch(self, first: int, count: int) -> None:
        """The newest of all are those that came in: one moment made them."""
        newest = CustomerFilter(order=CustomerOrder.CREATED, descending=True)
        wanted = min(count, self._count - first)
        self._runner.query(
            self,
            f"page {first}",
            lambda app: (first, app.customers.list_customers(newest, first, wanted)),
            self._on_page,
        )

    def _on_page(self, page: tuple[int, tuple[CustomerSummary, ...]]) -> None:
        first, rows = page
        self._rows.update(enumerate(rows, first))
        self.model.show_page(first, [_row(row) for row in rows])

    def _on_opened(self, index: QModelIndex) -> None:
        row = self._rows.get(index.row())
        if row is not None:
            self.customer_wanted.emit(row.id)

    def _add_acts(self) -> None:
        row = QWidget(self)
        flow = FlowLayout(row, spacing=8, row_spacing=8)
        self.see_button = PrimaryButton(self.tr("See the customers"), row, icon="users")
        self.again_button = PlainButton(self.tr("Bring in more"), row)
        self.see_button.clicked.connect(self.all_wanted)
        self.again_button.clicked.connect(self.again_wanted)
        flow.addWidget(self.see_button)
        flow.addWidget(self.again_button)
        self._column.addWidget(row)


def _row(row: CustomerSummary) -> ListRow:
    reach = "\n".join(part for part in (row.phone, row.email) if part)
    return ListRow(title=row.name, second=row.organisation, avatar=row.name, cells={"reach": reach})
