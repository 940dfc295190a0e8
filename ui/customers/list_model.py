"""The rows of the customers' list, fetched page by page. A row is a CustomerSummary; what it says comes from row_words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from advocate.domain.customer import CustomerSummary
from ui.customers.marks import Marks
from ui.customers.row_words import RowWords
from ui.widgets.columns import ListRow
from ui.widgets.paged_model import Fetch, PagedModel


class CustomerListModel(PagedModel):
    """`words` must be set before the first row is shown: it says "3 days ago"."""

    def __init__(self, fetch: Fetch, marks: Marks, parent: QObject | None = None) -> None:
        super().__init__(fetch, parent)
        self.words: RowWords | None = None
        self._marks = marks

    def list_row(self, customer: CustomerSummary) -> ListRow:
        if self.words is None:
            return ListRow(title=customer.name, second=customer.organisation, avatar=customer.name)
        return self.words.row(customer)

    def spoken(self, row: CustomerSummary) -> str:
        said = self.list_row(row).spoken()
        if row.id in self._marks:
            return QCoreApplication.translate("customers", "Chosen. {0}").format(said)
        return said
