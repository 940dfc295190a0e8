"""Paints a row of the customers' list from the summary that the model holds."""

from __future__ import annotations

from advocate.domain.customer import CustomerSummary
from advocate.domain.ids import CustomerId
from ui.customers.list_columns import chosen_columns
from ui.customers.list_model import CustomerListModel
from ui.customers.list_setting import ListSetting
from ui.widgets.columns import ListRow
from ui.widgets.row_delegate import RowDelegate

_KEPT = 400


class CustomerRowDelegate(RowDelegate):
    """Words are made for the rows that are painted, and kept until the reader's clock moves on."""

    def __init__(self, model: CustomerListModel) -> None:
        super().__init__(chosen_columns(ListSetting()), slides=True)
        self._model = model
        self._worded: dict[CustomerId, tuple[CustomerSummary, ListRow]] = {}

    def list_row(self, row: CustomerSummary) -> ListRow:
        kept = self._worded.get(row.id)
        if kept is not None and kept[0] is row:
            return kept[1]
        if len(self._worded) >= _KEPT:
            self._worded.clear()
        worded = self._model.list_row(row)
        self._worded[row.id] = (row, worded)
        return worded

    def forget(self) -> None:
        """The clock, the columns or the language moved on: word the rows again."""
        self._worded.clear()
