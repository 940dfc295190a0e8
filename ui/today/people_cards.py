"""Customers on Today: those seen last, and those not heard from in a while, each against their own rhythm."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate.domain.customer import CustomerKind, CustomerSummary
from advocate.domain.today import QuietCustomer
from ui.reader import Reader
from ui.today.card import SideCard
from ui.today.line import OPEN, Line
from ui.today.lines import Lines
from ui.widgets.buttons import ChipButton
from ui.widgets.columns import Column, ListRow
from ui.widgets.row_delegate import RowDelegate
from ui.wording.times import exact_words, since_words

CALL, HELLO = "call", "hello"
_MOST = 3


class PeopleDelegate(RowDelegate):
    """Rows are CustomerSummary or QuietCustomer. acts_width: at 100 %, kept free at the end of the row."""

    def __init__(self, parent: QWidget, acts_width: int = 0) -> None:
        shown = [Column(key="name", title="")]
        if acts_width:
            shown.append(Column(key="acts", title="", width=acts_width))
        super().__init__(tuple(shown), parent)
        self.reader: Reader | None = None

    def list_row(self, row: Any) -> ListRow:
        if isinstance(row, QuietCustomer):
            return _list_row(row.summary, self._quiet_words(row))
        return _list_row(row, self._last_words(row))

    def tooltip(self, row: Any) -> str:
        customer = row.summary if isinstance(row, QuietCustomer) else row
        if self.reader is None or customer.last_contact_at is None:
            return ""
        return self.tr("Last contact {0}").format(exact_words(customer.last_contact_at, self.reader.zone))

    def _last_words(self, customer: CustomerSummary) -> str:
        if self.reader is None or customer.last_contact_at is None:
            return customer.organisation or self.tr("no contact yet")
        spoken = self.tr("last contact {0}").format(since_words(customer.last_contact_at, self.reader))
        return f"{customer.organisation} · {spoken}" if customer.organisation else spoken

    def _quiet_words(self, quiet: QuietCustomer) -> str:
        return self.tr("last spoke {0} days ago · usually every {1} days").format(
            quiet.days, quiet.usual_days
        )


class PeopleLines(Lines):
    """One line for each customer; with a chip to say hi where that is what they are shown for."""

    def __init__(self, parent: QWidget, *, with_hello: bool) -> None:
        super().__init__(parent)
        self._with_hello = with_hello
        self.delegate = PeopleDelegate(self, 64 if with_hello else 0)

    def key_of(self, value: Any) -> Any:
        return value.summary.id if isinstance(value, QuietCustomer) else value.id

    def make_line(self, value: Any) -> Line:
        line = Line(self.delegate, self, keys={"today.call": HELLO if self._with_hello else CALL})
        if self._with_hello:
            line.add_act(HELLO, ChipButton(self.tr("Say hi"), "neutral", line))
        return line

    def tooltip(self, value: Any) -> str:
        return self.delegate.tooltip(value)


class PeopleCard(SideCard):
    """`customer_wanted(CustomerId)`, `call_wanted(customer)`, `hello_wanted(customer)`."""

    customer_wanted = Signal(object)
    call_wanted = Signal(object)
    hello_wanted = Signal(object)

    def __init__(self, title: str, parent: QWidget, *, with_hello: bool = False) -> None:
        super().__init__(title, parent)
        self.lines = PeopleLines(self, with_hello=with_hello)
        self.lines.act_wanted.connect(self._on_act_wanted)
        self.content.addWidget(self.lines)

    def show_people(
        self, people: Sequence[CustomerSummary] | Sequence[QuietCustomer], reader: Reader
    ) -> None:
        self.lines.delegate.reader = reader
        self.lines.show_values(people[:_MOST])
        self.setVisible(bool(people))

    def _on_act_wanted(self, act: str, value: object) -> None:
        customer = value.summary if isinstance(value, QuietCustomer) else value
        if not isinstance(customer, CustomerSummary):
            return
        if act == OPEN:
            self.customer_wanted.emit(customer.id)
        elif act == CALL:
            self.call_wanted.emit(customer)
        elif act == HELLO:
            self.hello_wanted.emit(customer)


def _list_row(customer: CustomerSummary, second: str) -> ListRow:
    icon = "building-2" if customer.kind is CustomerKind.ORGANISATION else ""
    return ListRow(title=customer.name, second=second, avatar=customer.name, icon=icon)
