"""Whose history is to be exported, asked where no customer is in sight."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.calls.customer_choice import CustomerChoice, Whom
from ui.calls.form_overlay import FormOverlay
from ui.runner import Runner


class WhoseHistory(FormOverlay):
    """`customer_chosen(CustomerId)` as soon as somebody is."""

    customer_chosen = Signal(object)

    def __init__(self, window: QWidget, runner: Runner) -> None:
        super().__init__(window, runner, self.tr("Export a history"), save=self.tr("Go on"))
        self.customer = CustomerChoice(runner, self, question=self.tr("Whose history?"), letter="W")
        self.column.addWidget(self.customer)
        self.customer.chosen.connect(self._on_chosen)
        self.customer.show_customer(None)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.customer.search.field.line)

    def save(self) -> None:
        customer = self.customer.customer()
        if customer is None:
            self.say(self.tr("Choose a customer first."), self.customer.search.field.line)
        else:
            self._on_chosen(customer)

    def _on_chosen(self, customer: Whom | None) -> None:
        if customer is not None:
            self.dismiss()
            self.customer_chosen.emit(customer.id)
