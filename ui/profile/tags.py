"""The tags of a customer: put on, taken off, and a way to everyone else who bears one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from advocate.domain.customer import Customer, Tag
from advocate.domain.text import fold
from advocate.errors import AdvocateError
from ui.profile import profile_acts
from ui.runner import Runner
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Para
from ui.widgets.section import Section
from ui.widgets.tag_edit import TagEdit

MOST = 12


class Tags(Section):
    """`list_wanted(TagId)`: everyone with that tag."""

    list_wanted = Signal(object)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("Tags", "Tags"),
            parent,
            add=QCoreApplication.translate("Tags", "Add a tag"),
        )
        self._runner = runner
        self._customer: Customer | None = None
        self._refusal = ""
        self.edit = TagEdit(self, name=self.tr("Tags"), most=MOST, has_button=False, can_open=True)
        self.first_button = LinkButton(self.tr("Add a tag"), self, icon="plus", quiet=True)
        self._error = Para("", "small", "late.text", self)
        self._error.hide()
        self.column.addWidget(self.edit)
        self.column.addWidget(self.first_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._error)
        self.edit.added.connect(self._on_added)
        self.edit.removed.connect(self._on_removed)
        self.edit.opened.connect(self._on_opened)
        self.edit.left.connect(self._on_left)
        self.edit.closed.connect(self._show_offer)
        self.add_wanted.connect(self.begin)
        self.first_button.clicked.connect(self.begin)

    def show_customer(self, customer: Customer, refusal: str = "") -> None:
        if self._customer is None or customer.id != self._customer.id:
            self.edit.forget()
            self._error.hide()
        self._customer, self._refusal = customer, refusal
        self.edit.set_can_change(not refusal)
        self.edit.set_tags([tag.name for tag in customer.tags])
        self._show_offer()

    def begin(self) -> None:
        """Type a tag."""
        if self._customer is not None and not self._refusal:
            self._error.hide()
            self.edit.begin()
            self._show_offer()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _show_offer(self) -> None:
        is_empty = not self.edit.tags() and not self.edit.is_typing()
        self.edit.setVisible(not is_empty)
        self.first_button.setVisible(is_empty and not self._refusal)
        self.show_add(not is_empty and not self._refusal)
        self.setVisible(not (is_empty and self._refusal))

    def _on_left(self) -> None:
        self._show_offer()
        button = self.add_button if self.first_button.isHidden() else self.first_button
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_added(self, name: str) -> None:
        if self._customer is not None:
            self._error.hide()
            work = partial(profile_acts.tag, customer_id=self._customer.id, name=name)
            self._runner.command(self, work, failed=self._on_failed)

    def _on_removed(self, name: str) -> None:
        if self._customer is None:
            return
        tag = self._tag(name)
        if tag is None:
            work = partial(profile_acts.untag_by_name, customer_id=self._customer.id, name=name)
        else:
            work = partial(profile_acts.untag, customer_id=self._customer.id, tag_id=tag.id)
        self._runner.command(self, work, failed=self._on_failed)

    def _on_opened(self, name: str) -> None:
        tag = self._tag(name)
        if tag is not None:
            self.list_wanted.emit(tag.id)

    def _tag(self, name: str) -> Tag | None:
        """None for one that was given a moment ago, before its id was known here."""
        tags = self._customer.tags if self._customer else ()
        return next((tag for tag in tags if fold(tag.name) == fold(name)), None)

    def _on_failed(self, error: AdvocateError) -> None:
        if self._customer is not None:
            self.edit.set_tags([tag.name for tag in self._customer.tags])
            self._show_offer()
        self._error.setText(str(error))
        self._error.show()
