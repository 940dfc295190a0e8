"""The top of the left column: picture, name, organisation, since when, and what else can be done with a customer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.customer import Customer, CustomerKind, CustomerState
from advocate.errors import AdvocateError
from ui import customer_acts
from ui.profile import profile_acts
from ui.runner import Runner
from ui.widgets.box import Box
from ui.widgets.buttons import SmallButton
from ui.widgets.chips import Chip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.inline_edit import InlineEdit
from ui.widgets.labels import Label, Para
from ui.widgets.marks import Avatar
from ui.widgets.menu import Menu
from ui.widgets.value_button import ValueButton


class ProfileHead(QWidget):
    """`open_wanted(CustomerId)` for the organisation."""

    open_wanted = Signal(object)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._customer: Customer | None = None
        self.avatar = Avatar("", 46, self)
        self.name = InlineEdit("", "heading", self, name=self.tr("Name"))
        self._below = QWidget(self)
        self.organisation = ValueButton("", self._below, token="muted")
        self.since = Label("", "small", "muted", self._below)
        self.internal = Chip(self.tr("colleague"), "neutral", self._below)
        self.banner = Box("note", self, meaning="neutral")
        self._banner_words = Para("", "small", "ink", self.banner)
        self.restore = SmallButton(self.tr("Bring back"), self.banner, icon="archive-restore")
        self._error = Para("", "small", "late.text", self)
        self._error.hide()
        self._lay_out()
        self.name.committed.connect(self._on_name_committed)
        self.organisation.clicked.connect(self._on_organisation_clicked)
        self.restore.clicked.connect(self._on_restore_clicked)

    def show_customer(self, customer: Customer) -> None:
        self._customer = customer
        is_organisation = customer.kind is CustomerKind.ORGANISATION
        self.avatar.set_name(customer.name, "building-2" if is_organisation else "")
        self.name.set_text(customer.name)
        self.organisation.set_label(customer.organisation)
        self.organisation.setAccessibleName(self.tr("Open {0}").format(customer.organisation))
        self.organisation.setVisible(bool(customer.organisation))
        since = self.tr("since {0}").format(customer.since.year) if customer.since else ""
        self.since.setText(f"· {since}" if since and customer.organisation else since)
        self.since.setVisible(bool(since))
        self.internal.setVisible(customer.is_internal)
        self._below.setVisible(bool(customer.organisation or since or customer.is_internal))
        self._show_banner(customer)
        self._error.hide()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        flow = FlowLayout(self._below, spacing=4, row_spacing=0)
        for widget in (self.organisation, self.since, self.internal):
            flow.addWidget(widget)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self._below)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(names, 1)
        inside = self.banner.column(margins=(12, 10, 12, 10), spacing=6)
        inside.addWidget(self._banner_words)
        inside.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(row)
        whole.addWidget(self._error)
        whole.addWidget(self.banner)

    def _show_banner(self, customer: Customer) -> None:
        words = {
            CustomerState.ARCHIVED: self.tr("Archived: out of the list, still found."),
            CustomerState.TRASHED: self.tr("In the trash: out of the list and the search."),
        }.get(customer.state, "")
        self._banner_words.setText(words)
        self.banner.setVisible(bool(words))

    def _on_name_committed(self, name: str) -> None:
        if self._customer is not None:
            work = partial(profile_acts.rename, customer_id=self._customer.id, name=name)
            self._runner.command(self, work, failed=self._on_failed)

    def _on_failed(self, error: AdvocateError) -> None:
        if self._customer is not None:
            self.show_customer(self._customer)
        self._error.setText(str(error))
        self._error.show()

    def _on_organisation_clicked(self) -> None:
        if self._customer is None:
            return
        wanted = self._customer.organisation
        ids = [r.other_id for r in self._customer.relations if r.other_name == wanted and not r.is_reverse]
        if ids:
            self.open_wanted.emit(ids[0])

    def _on_restore_clicked(self) -> None:
        if self._customer is not None:
            self._runner.command(self, partial(customer_acts.restore, customer_id=self._customer.id))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_menu(self, where: QPoint) -> None:
        """What else can be done with this customer; where: a global position."""
        if self._customer is None:
            return
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_menu(menu, self._customer)
        menu.popup(where)

    def _fill_menu(self, menu: Menu, customer: Customer) -> None:
        if customer.kind is CustomerKind.PERSON:
            kind, words = CustomerKind.ORGANISATION, self.tr("This is an organisation")
        else:
            kind, words = CustomerKind.PERSON, self.tr("This is a person")
        change_kind = partial(profile_acts.set_kind, customer_id=customer.id, kind=kind)
        menu.addAction(words, partial(self._runner.command, self, change_kind))
        words = self.tr("This is no colleague") if customer.is_internal else self.tr("This is a colleague")
        internal = partial(
            profile_acts.set_internal, customer_id=customer.id, is_internal=not customer.is_internal
        )
        menu.addAction(words, partial(self._runner.command, self, internal))
        menu.addSeparator()
        if customer.state is CustomerState.ACTIVE:
            archive = partial(customer_acts.archive, customer_id=customer.id)
            menu.addAction(self.tr("Archive"), partial(self._runner.command, self, archive))
        else:
            menu.addAction(self.tr("Bring back"), self._on_restore_clicked)
        if customer.state is not CustomerState.TRASHED:
            trash = partial(customer_acts.trash, customer_id=customer.id)
            menu.addAction(self.tr("Move to the trash"), partial(self._runner.command, self, trash))
