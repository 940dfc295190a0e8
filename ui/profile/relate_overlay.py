"""Linking a customer with another: who, what they are to each other, and in which role."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.customer import Customer, RelationKind
from advocate.errors import AdvocateError
from ui.calls.customer_choice import CustomerChoice, Whom
from ui.page_overlay import PageOverlay
from ui.profile import profile_acts
from ui.runner import Runner
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.labels import Para
from ui.widgets.text_field import TextField


class RelateOverlay(PageOverlay):
    """Runs one command and deletes itself."""

    def __init__(self, window: QWidget, runner: Runner, customer: Customer) -> None:
        super().__init__(window, self.tr("Link {0}").format(customer.name), width=480)
        self._runner = runner
        self._customer = customer
        self.choice = CustomerChoice(runner, self)
        self.kind = ChoiceField(
            self.tr("What they are to {0}").format(customer.name),
            [
                (RelationKind.WORKS_AT, self.tr("the organisation they work at")),
                (RelationKind.COLLEAGUE, self.tr("a colleague")),
                (RelationKind.FAMILY, self.tr("family")),
                (RelationKind.OTHER, self.tr("something else")),
            ],
            self,
        )
        self.role = TextField(self.tr("Role"), self, placeholder=self.tr("owner, sister, bookkeeper…"))
        self._error = Para("", "small", "late.text", self)
        self._error.hide()
        cancel = PlainButton(self.tr("Cancel"), self, hint="Esc")
        self.keep = PrimaryButton(self.tr("Link"), self, shortcut="Ctrl+Return")
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addStretch()
        acts.addWidget(cancel)
        acts.addWidget(self.keep)
        for widget in (self.choice, self.kind, self.role, self._error):
            self.column.addWidget(widget)
        self.column.addLayout(acts)
        cancel.clicked.connect(self.dismiss)
        self.keep.clicked.connect(self._on_keep_clicked)
        self.choice.chosen.connect(self._on_chosen)

    def _on_chosen(self, whom: Whom | None) -> None:
        if whom is not None:
            kind = RelationKind.WORKS_AT if whom.is_organisation else RelationKind.FAMILY
            self.kind.choose(kind)
            self.kind.box.setFocus()

    def _on_keep_clicked(self) -> None:
        whom = self.choice.customer()
        if whom is None:
            self._say(self.tr("Type a name and choose who it is."))
            self.choice.take_focus()
            return
        work = partial(
            profile_acts.relate,
            customer_id=self._customer.id,
            other_id=whom.id,
            kind=self.kind.key(),
            role=self.role.text(),
        )
        self._runner.command(self, work, self._on_done, self._on_failed)

    def _on_done(self, _changes: Changes) -> None:
        self.dismiss()

    def _on_failed(self, error: AdvocateError) -> None:
        self._say(str(error))

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.show()
