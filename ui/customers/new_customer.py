"""Adding a customer: a name is enough, and what is wrong is said beside the field it is wrong in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.contact_points import read_contact_point
from advocate.domain.customer import ContactPointDraft, ContactPointKind, CustomerDraft, CustomerKind
from advocate.domain.ids import CustomerId
from advocate.domain.phone import looks_like_number
from advocate.domain.search import CustomerHit
from advocate.errors import AdvocateError, InvalidValue
from ui.page_overlay import PageOverlay
from ui.runner import Runner
from ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from ui.widgets.chips import ChipBar
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Label, Para
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from advocate.app import Advocate

_LOOK_AFTER = 200  # milliseconds
_MOST_ALIKE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedCustomer:
    """What was typed, as it was typed; the page keeps it while the overlay is closed."""

    kind: CustomerKind = CustomerKind.PERSON
    name: str = ""
    organisation: str = ""
    phone: str = ""
    email: str = ""


def typed_from(text: str) -> TypedCustomer:
    """What somebody looked for and did not find: a number, a mail address or a name."""
    if looks_like_number(text):
        return TypedCustomer(phone=text.strip())
    if "@" in text:
        return TypedCustomer(email=text.strip())
    return TypedCustomer(name=text.strip())


def create_customer(app: Advocate, typed: TypedCustomer) -> Changes:
    """Raises InvalidValue whose field is `name`, `organisation`, `phone` or `email`."""
    drafts: list[ContactPointDraft] = []
    kinds = ((ContactPointKind.PHONE, typed.phone, "phone"), (ContactPointKind.EMAIL, typed.email, "email"))
    for kind, value, field in kinds:
        if value.strip():
            draft = ContactPointDraft(kind=kind, value=value)
            try:
                read_contact_point(draft, app.member.region)
            except InvalidValue as error:
                raise InvalidValue(error.message, error.hint, field=field) from error
            drafts.append(draft)
    organisation = typed.organisation if typed.kind is CustomerKind.PERSON else ""
    return app.customers.create(
        CustomerDraft(
            kind=typed.kind, name=typed.name, organisation=organisation, contact_points=tuple(drafts)
        )
    )


def find_alike(app: Advocate, text: str) -> tuple[CustomerHit, ...]:
    return app.search.find_customers(text, _MOST_ALIKE)


class CustomerLink(LinkButton):
    """Opens the customer of that id."""

    customer_id: CustomerId | None = None


class NewCustomerOverlay(PageOverlay):
    """`made(CustomerId)` once it is kept; `left(TypedCustomer)` when it was closed without; `existing_wanted(CustomerId)`."""

    made = Signal(object)
    left = Signal(object)
    existing_wanted = Signal(object)

    def __init__(self, window: QWidget, runner: Runner, typed: TypedCustomer) -> None:
        super().__init__(window, self.tr("New customer"), width=480)
        self._runner = runner
        self._is_done = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LOOK_AFTER)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._make_fields(typed)
        self._show_kind()
        self._connect()
        if typed.name or typed.phone or typed.email:
            self._timer.start()

    def typed(self) -> TypedCustomer:
        return TypedCustomer(
            kind=CustomerKind(self.kind.key()),
            name=self.name.text(),
            organisation=self.organisation.text(),
            phone=self.phone.text(),
            email=self.email.text(),
        )

    # -- building ----------------------------------------------------------------------------------------------------

    def _make_fields(self, typed: TypedCustomer) -> None:
        kinds = [
            (CustomerKind.PERSON.value, self.tr("A person")),
            (CustomerKind.ORGANISATION.value, self.tr("An organisation")),
        ]
        self.kind = ChipBar(kinds, self, name=self.tr("Who it is"))
        self.kind.choose(typed.kind.value)
        self.name = TextField(self.tr("Name"), self, text=typed.name)
        self._alike = QWidget(self)
        self._alike_flow = FlowLayout(self._alike, spacing=10)
        self._alike.hide()
        self.organisation = TextField(
            self.tr("Organisation"),
            self,
            text=typed.organisation,
            hint=self.tr("Where they work, if anywhere."),
        )
        self.phone = TextField(self.tr("Phone"), self, text=typed.phone)
        self.email = TextField(self.tr("E-mail"), self, text=typed.email)
        self._error = Para("", "small", "late.text", self)
        self._error.hide()
        for widget in (
            self.kind, self.name, self._alike, self.organisation, self.phone, self.email, self._error,
        ):  # fmt: skip
            self.column.addWidget(widget)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addStretch()
        self._cancel = PlainButton(self.tr("Later"), self, hint="Esc")
        self._cancel.setToolTip(self.tr("What you typed stays here until you come back."))
        self.add = PrimaryButton(self.tr("Add customer"), self, shortcut="Ctrl+Return")
        acts.addWidget(self._cancel)
        acts.addWidget(self.add)
        self.column.addLayout(acts)

    def _connect(self) -> None:
        self.kind.chosen.connect(self._on_kind_chosen)
        for field in self._fields().values():
            field.returned.connect(self._on_returned)
        for field in (self.name, self.phone, self.email):
            field.edited.connect(self._on_field_edited)
        self._cancel.clicked.connect(self.dismiss)
        self.add.clicked.connect(self._on_add_clicked)
        self.closed.connect(self._on_closed)

    def _fields(self) -> dict[str, TextField]:
        return {
            "name": self.name,
            "organisation": self.organisation,
            "phone": self.phone,
            "email": self.email,
        }

    def _show_kind(self) -> None:
        self.organisation.setVisible(self.kind.key() == CustomerKind.PERSON.value)

    # -- what is typed -----------------------------------------------------------------------------------------------

    def _on_kind_chosen(self, _key: str) -> None:
        self._show_kind()

    def _on_field_edited(self, _text: str) -> None:
        self._error.hide()
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        text = self.name.text().strip() or self.phone.text().strip() or self.email.text().strip()
        if len(text) < 2:
            self._on_alike_found(())
            return
        self._runner.query(self, "alike", partial(find_alike, text=text), self._on_alike_found)

    def _on_alike_found(self, hits: tuple[CustomerHit, ...]) -> None:
        self._alike_flow.clear()
        if hits:
            self._alike_flow.addWidget(Label(self.tr("Already here:"), "small", "muted", self._alike))
        for hit in hits:
            customer = hit.customer
            words = f"{customer.name} · {customer.organisation}" if customer.organisation else customer.name
            link = CustomerLink(words, self._alike, name=self.tr("Open {0} instead").format(words))
            link.customer_id = customer.id
            link.clicked.connect(self._on_alike_clicked)
            self._alike_flow.addWidget(link)
            link.show()
        self._alike.setVisible(bool(hits))
        self._alike.updateGeometry()

    def _on_alike_clicked(self) -> None:
        link = self.sender()
        if isinstance(link, CustomerLink):
            self._is_done = True
            self.dismiss()
            self.existing_wanted.emit(link.customer_id)

    # -- keeping it --------------------------------------------------------------------------------------------------

    def _on_returned(self) -> None:
        self._on_add_clicked()

    def _on_add_clicked(self) -> None:
        if not self.name.text().strip():
            self.name.show_error(self.tr("A name is all that is needed, but it is."))
            self.name.setFocus()
            return
        self.add.setEnabled(False)
        work = partial(create_customer, typed=self.typed())
        self._runner.command(self, work, self._on_created, self._on_failed)

    def _on_created(self, changes: Changes) -> None:
        self._is_done = True
        self.dismiss()
        self.made.emit(changes.made)

    def _on_failed(self, error: AdvocateError) -> None:
        self.add.setEnabled(True)
        field = self._fields().get(error.field) if isinstance(error, InvalidValue) else None
        if field is not None:
            field.show_error(str(error))
            field.setFocus()
        else:
            self._error.setText(str(error))
            self._error.show()

    def _on_closed(self) -> None:
        self._timer.stop()
        if not self._is_done:
            self.left.emit(self.typed())
