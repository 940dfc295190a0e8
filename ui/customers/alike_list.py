"""Who is here already and may be the one that is being typed; each can be opened instead, by key too."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from advocate.domain.customer import CustomerState, CustomerSummary
from advocate.domain.ids import CustomerId
from ui.widgets.announce import announce
from ui.widgets.box import Box
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label

_MOST = 3
_LONGEST = 60


class CustomerLink(LinkButton):
    """Opens the customer of that id."""

    def __init__(self, words: str, customer_id: CustomerId, parent: QWidget, key: str) -> None:
        self.customer_id = customer_id
        super().__init__(words, parent, hint=key or None)


class AlikeList(Box):
    """`open_wanted(CustomerId)`. There is none while nobody is alike. The first opens with Alt+Down."""

    open_wanted = Signal(object)
    KEY = "Alt+Down"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("note", parent, meaning="due")
        self._links: list[CustomerLink] = []
        self._column = self.column(margins=(12, 8, 12, 8), spacing=2)
        self._title = Label("", "section", "due.text", self)
        self._column.addWidget(self._title)
        self.setAccessibleName(self.tr("Perhaps here already"))
        shortcut = QShortcut(QKeySequence(self.KEY), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self._on_key)
        self.hide()

    def links(self) -> tuple[CustomerLink, ...]:
        return tuple(self._links)

    def show_customers(self, found: tuple[CustomerSummary, ...]) -> None:
        found = found[:_MOST]
        if [link.customer_id for link in self._links] == [each.id for each in found]:
            return
        for link in self._links:
            self._column.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = [self._link(each, first=not place) for place, each in enumerate(found)]
        words = self.tr("Perhaps here already:")
        self._title.setText(words)
        self.setVisible(bool(found))
        if found:
            announce(self, f"{words} {self._links[0].label()}")

    def _link(self, customer: CustomerSummary, *, first: bool) -> CustomerLink:
        parts = [customer.name, customer.organisation, customer.phone or customer.email, _state(customer)]
        words = " · ".join(part for part in parts if part)
        short = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
        link = CustomerLink(short, customer.id, self, self.KEY if first else "")
        link.setAccessibleName(self.tr("Open {0} instead").format(words))
        link.clicked.connect(self._on_clicked)
        self._column.addWidget(link)
        link.show()
        return link

    def _on_clicked(self) -> None:
        link = self.sender()
        if isinstance(link, CustomerLink):
            self.open_wanted.emit(link.customer_id)

    def _on_key(self) -> None:
        if self._links:
            self.open_wanted.emit(self._links[0].customer_id)


def _state(customer: CustomerSummary) -> str:
    if customer.state is CustomerState.ARCHIVED:
        return QCoreApplication.translate("customers", "archived")
    if customer.state is CustomerState.TRASHED:
        return QCoreApplication.translate("customers", "in the trash")
    return ""
