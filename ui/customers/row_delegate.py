"""Paints a row of the customers' list from the summary that the model holds."""

from __future__ import annotations

from functools import lru_cache

from advocate.domain.customer import CustomerSummary
from ui.customers.list_model import CustomerListModel
from ui.customers.list_rows import customer_columns
from ui.widgets.columns import ListRow
from ui.widgets.row_delegate import RowDelegate


class CustomerRowDelegate(RowDelegate):
    """Words are made for the rows that are painted, and kept until the reader's clock moves on."""

    def __init__(self, model: CustomerListModel) -> None:
        super().__init__(customer_columns())
        self._model = model
        self._worded = lru_cache(maxsize=400)(model.list_row)

    def list_row(self, row: CustomerSummary) -> ListRow:
        return self._worded(row)

    def forget(self) -> None:
        """The clock or the language moved on: word the rows again."""
        self._worded.cache_clear()
