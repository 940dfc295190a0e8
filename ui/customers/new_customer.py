"""Adding a customer: a name is enough, a pasted signature fills the rest, and who is here already is offered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from advocate.changes import Changes
from advocate.domain.contact_text import read_contact_text
from advocate.domain.customer import CustomerKind, CustomerSummary
from advocate.errors import AdvocateError, InvalidValue
from ui.customers.alike_list import AlikeList
from ui.customers.typed_customer import (
    TypedCustomer,
    create_customer,
    find_alike,
    typed_from,
    typed_from_contact,
)
from ui.overlays.page_overlay import PageOverlay
from ui.runner import Runner
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.chips import ChipBar
from ui.widgets.labels import Para
from ui.widgets.overlay_foot import OverlayFoot
from ui.widgets.text_field import TextField

__all__ = ["NewCustomerOverlay", "typed_from"]
LOOK_AFTER = 200
"""Milliseconds after the last key until it is looked who is here already."""
_LONGEST_PASTE = 20_000


class NewCustomerOverlay(PageOverlay):
    """`made(CustomerId)` once it is kept; `left(TypedCustomer)` when it was closed without; `existing_wanted(CustomerId)`."""

    made = Signal(object)
    left = Signal(object)
    existing_wanted = Signal(object)

    _is_built = False

    def __init__(self, window: QWidget, runner: Runner, typed: TypedCustomer) -> None:
        super().__init__(window, self.tr("New customer"), width=520)
        self._runner = runner
        self._is_done = False
        self._more = typed.more
        self._field = typed.field
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_AFTER)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._make_fields(typed)
        self._make_foot()
        self._show_kind()
        self._connect()
        self._show_more()
        self._is_built = True
        if not typed.is_empty():
            self._timer.start()

    def unsaved_words(self) -> str:
        """What would be lost if this went away now, for whoever closes the window."""
        typed = self.typed()
        return "" if self._is_done else typed.name or typed.phone or typed.email

    def typed(self) -> TypedCustomer:
        line = self.line_with_caret()
        return TypedCustomer(
            kind=CustomerKind(self.kind.key()),
            name=self.name.text(),
            organisation=self.organisation.text(),
            phone=self.phone.text(),
            email=self.email.text(),
            more=self._more,
            field=self._field,
            caret=line.cursorPosition(),
        )

    def line_with_caret(self) -> QLineEdit:
        """Where the person types, or typed last."""
        return self._fields()[self._field].line

    # -- building ----------------------------------------------------------------------------------------------------

    def _make_fields(self, typed: TypedCustomer) -> None:
        kinds = [
            (CustomerKind.PERSON.value, self.tr("A person")),
            (CustomerKind.ORGANISATION.value, self.tr("An organisation")),
        ]
        self.kind = ChipBar(kinds, self, name=self.tr("Who it is"))
        self.kind.choose(typed.kind.value)
        self.name = TextField(self.tr("Name"), self, text=typed.name)
        self.alike = AlikeList(self)
        self.organisation = TextField(
            self.tr("Organisation"),
            self,
            text=typed.organisation,
            hint=self.tr("Where they work, if anywhere."),
        )
        self.phone = TextField(self.tr("Phone"), self, text=typed.phone)
        self.email = TextField(self.tr("E-mail"), self, text=typed.email)
        for field in self._fields().values():
            field.line.installEventFilter(self)
        if typed.caret is not None:
            self.line_with_caret().setCursorPosition(typed.caret)
        self._more_words = Para("", "small", "muted", self)
        for widget in (
            self.kind, self.name, self.alike, self.organisation, self.phone, self.email, self._more_words,
        ):  # fmt: skip
            self.column.addWidget(widget)

    def _make_foot(self) -> None:
        foot = OverlayFoot(self.panel)
        self._error = Para("", "small", "late.text", foot)
        self._error.hide()
        self.paste = PlainButton(self.tr("Paste a contact"), foot, icon="copy")
        self.paste.setToolTip(self.tr("A signature, a visiting card: the fields are filled from it."))
        self._cancel = PlainButton(self.tr("Later"), foot, hint="Esc")
        self._cancel.setToolTip(self.tr("What you typed stays here until you come back."))
        self.add = PrimaryButton(self.tr("Add customer"), foot, shortcut="Ctrl+Return")
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.paste)
        acts.addStretch()
        acts.addWidget(self._cancel)
        acts.addWidget(self.add)
        foot.column.addWidget(self._error)
        foot.column.addLayout(acts)
        self.set_foot(foot)

    def _connect(self) -> None:
        self.kind.chosen.connect(self._on_kind_chosen)
        for field in self._fields().values():
            field.returned.connect(self._on_add_clicked)
        for field in (self.name, self.phone, self.email):
            field.edited.connect(self._on_field_edited)
        self.alike.open_wanted.connect(self._on_existing_wanted)
        self.paste.clicked.connect(self._on_paste_clicked)
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
        self._say("")
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        typed = self.typed()
        if max(len(typed.name.strip()), len(typed.phone.strip()), len(typed.email.strip())) < 2:
            self._on_alike_found(())
            return
        self._runner.query(self, "alike", partial(find_alike, typed=typed), self._on_alike_found)

    def _on_alike_found(self, found: tuple[CustomerSummary, ...]) -> None:
        self.alike.show_customers(found)

    def _on_existing_wanted(self, customer_id: object) -> None:
        self._is_done = True
        self.dismiss()
        self.existing_wanted.emit(customer_id)

    # -- pasting -----------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Several lines pasted into the name are a signature or a card: they are read, not squeezed into the line."""
        if self._is_built and event.type() == QEvent.Type.FocusIn and not self.isHidden():
            self._field = next(
                (key for key, field in self._fields().items() if field.line is watched), self._field
            )
        if self._is_built and watched is self.name.line and _is_paste(event):
            copied = QGuiApplication.clipboard().text()
            if "\n" in copied.strip() or "@" in copied:
                self.fill_from(copied)
                return True
        return super().eventFilter(watched, event)

    def fill_from(self, text: str) -> None:
        """Take what the text says of somebody; what it does not say stays as it was typed."""
        found = read_contact_text(text[:_LONGEST_PASTE])
        if found.is_empty():
            self._say(self.tr("There is no name, number or mail address in what was copied."))
            return
        typed = typed_from_contact(found, self.typed())
        self.kind.choose(typed.kind.value)
        for key, field in self._fields().items():
            field.set_text(getattr(typed, key))
        self._more = typed.more
        self._show_kind()
        self._show_more()
        self._say("")
        self._timer.start()

    def _on_paste_clicked(self) -> None:
        self.fill_from(QGuiApplication.clipboard().text())
        self.name.setFocus()

    def _show_more(self) -> None:
        self._more_words.setText(self.tr("Kept as well: {0}").format(", ".join(self._more)))
        self._more_words.setVisible(bool(self._more))

    def _say(self, sentence: str) -> None:
        """What is wrong, above the buttons; an empty sentence takes it away."""
        if sentence == self._error.text():
            return
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self._place()

    # -- keeping it --------------------------------------------------------------------------------------------------

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
            self._say(str(error))

    def _on_closed(self) -> None:
        self._timer.stop()
        if not self._is_done:
            self.left.emit(self.typed())


def _is_paste(event: QEvent) -> bool:
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Paste)
