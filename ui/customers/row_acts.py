"""What can be done with a row of the customers' list without opening it: by key, or in the menu of the row."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from advocate.domain.customer import CustomerState, CustomerSummary
from ui import customer_acts
from ui.customers.customer_list import CustomerList
from ui.runner import Runner


class RowActs(QObject):
    """`open_wanted(CustomerId)`; archiving, the trash and bringing back it does itself."""

    open_wanted = Signal(object)

    def __init__(self, customers: CustomerList, runner: Runner) -> None:
        super().__init__(customers)
        self._list = customers
        self._runner = runner
        customers.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        customers.customContextMenuRequested.connect(self.open_menu)
        customers.trash_wanted.connect(self._on_trash_wanted)
        customers.archive_wanted.connect(self._on_archive_wanted)

    def open_menu(self, place: QPoint) -> None:
        """For the row at that place of the list's viewport."""
        index = self._list.indexAt(place)
        self._list.setCurrentIndex(index)
        customer = self._list.current_customer()
        if customer is None:
            return
        menu = QMenu(self._list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, customer)
        menu.popup(self._list.viewport().mapToGlobal(place))

    def _fill(self, menu: QMenu, customer: CustomerSummary) -> None:
        menu.addAction(self.tr("Open"), partial(self.open_wanted.emit, customer.id))
        if customer.state is CustomerState.ACTIVE:
            menu.addAction(self.tr("Archive"), self._on_archive_wanted)
        else:
            menu.addAction(self.tr("Bring back"), self._on_archive_wanted)
        if customer.state is not CustomerState.TRASHED:
            menu.addAction(self.tr("Move to the trash"), self._on_trash_wanted)

    def _on_trash_wanted(self) -> None:
        customer = self._list.current_customer()
        if customer is not None and customer.state is not CustomerState.TRASHED:
            self._runner.command(self, partial(customer_acts.trash, customer_id=customer.id))

    def _on_archive_wanted(self) -> None:
        """Into the archive; from the archive and the trash back into the list."""
        customer = self._list.current_customer()
        if customer is not None:
            is_active = customer.state is CustomerState.ACTIVE
            act = customer_acts.archive if is_active else customer_acts.restore
            self._runner.command(self, partial(act, customer_id=customer.id))
