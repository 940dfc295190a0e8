"""The rows of the customers' list, fetched page by page. A row is a CustomerSummary; what it says comes from list_rows."""

from __future__ import annotations

from PySide6.QtCore import QObject

from advocate.domain.customer import CustomerSummary
from ui.customers.list_rows import customer_row
from ui.reader import Reader
from ui.widgets.columns import ListRow
from ui.widgets.paged_model import Fetch, PagedModel


class CustomerListModel(PagedModel):
    """`reader` must be set before the first row is shown: it says "3 days ago"."""

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(fetch, parent)
        self.reader: Reader | None = None

    def list_row(self, customer: CustomerSummary) -> ListRow:
        if self.reader is None:
            return ListRow(title=customer.name, second=customer.organisation, avatar=customer.name)
        return customer_row(customer, self.reader)

    def spoken(self, row: CustomerSummary) -> str:
        return self.list_row(row).spoken()
