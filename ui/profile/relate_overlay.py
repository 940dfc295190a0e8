"""Linking a customer with another: who, what they are to each other, and in which role; said in a sentence first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.customer import Customer, CustomerKind, RelationKind
from advocate.domain.history import Verb
from advocate.errors import AdvocateError
from ui.calls.customer_choice import CustomerChoice, Whom
from ui.overlays.page_overlay import PageOverlay
from ui.profile import profile_acts
from ui.runner import Runner
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.labels import Para
from ui.widgets.text_field import TextField

WORKS_HERE = "works_here"
"""The other way round: they work at the customer whose page this is."""


def sentence(one: str, kind: str, other: str) -> str:
    """`Maria Gomez works at Gomez Interiors.`"""
    translate = QCoreApplication.translate
    patterns = {
        RelationKind.WORKS_AT.value: translate("RelateOverlay", "{one} works at {other}."),
        WORKS_HERE: translate("RelateOverlay", "{other} works at {one}."),
        RelationKind.COLLEAGUE.value: translate("RelateOverlay", "{one} and {other} are colleagues."),
        RelationKind.FAMILY.value: translate("RelateOverlay", "{one} and {other} are family."),
        RelationKind.OTHER.value: translate("RelateOverlay", "{one} and {other} belong together."),
    }
    return patterns[kind].format(one=one, other=other)


class RelateOverlay(PageOverlay):
    """Runs its commands and deletes itself."""

    def __init__(self, window: QWidget, runner: Runner, customer: Customer) -> None:
        super().__init__(window, self.tr("Link with another customer"), width=480)
        self._runner = runner
        self._customer = customer
        self._made: set[object] = set()
        self._is_organisation = customer.kind is CustomerKind.ORGANISATION
        self.choice = CustomerChoice(runner, self, question=self.tr("Who is it?"))
        self.kind = ChoiceField(self.tr("What they are to each other"), self._kinds(), self)
        self.role = TextField(self.tr("Role"), self, placeholder=self.tr("owner, sister, bookkeeper…"))
        self._sentence = Para("", "body", "muted", self)
        self._error = Para("", "small", "late.text", self)
        self._error.hide()
        self.keep = PrimaryButton(self.tr("Link"), self, shortcut="Ctrl+Return")
        self._lay_out()
        self.keep.clicked.connect(self._on_keep_clicked)
        self.choice.chosen.connect(self._on_chosen)
        self.kind.chosen.connect(self._show_sentence)
        self.role.returned.connect(self._on_keep_clicked)
        runner.changed.connect(self._on_changed)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _kinds(self) -> list[tuple[str, str]]:
        works_at = (RelationKind.WORKS_AT.value, self.tr("{name} works there"))
        works_here = (WORKS_HERE, self.tr("they work at {name}"))
        kinds = [
            *([works_here, works_at] if self._is_organisation else [works_at, works_here]),
            (RelationKind.COLLEAGUE.value, self.tr("colleagues")),
            (RelationKind.FAMILY.value, self.tr("family")),
            (RelationKind.OTHER.value, self.tr("something else")),
        ]
        return [(key, words.format(name=_short(self._customer.name))) for key, words in kinds]

    def _lay_out(self) -> None:
        cancel = PlainButton(self.tr("Cancel"), self, hint="Esc")
        cancel.clicked.connect(self.dismiss)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addStretch()
        acts.addWidget(cancel)
        acts.addWidget(self.keep)
        for widget in (self.choice, self.kind, self.role, self._sentence, self._error):
            self.column.addWidget(widget)
        self.column.addLayout(acts)
        self._show_sentence()

    def _show_sentence(self, _key: object = None) -> None:
        whom = self.choice.customer()
        for widget in (self.kind, self.role, self._sentence):
            widget.setVisible(whom is not None)
        if whom is not None:
            self._sentence.setText(
                sentence(_short(self._customer.name), str(self.kind.key()), _short(whom.name))
            )

    def _on_changed(self, changes: Changes) -> None:
        """Who was only made for this may still become an organisation."""
        if changes.verb is Verb.CUSTOMER_ADDED:
            self._made.add(changes.made)

    def _on_chosen(self, whom: Whom | None) -> None:
        if whom is not None:
            self._say("")
            self.kind.choose(self._likely(whom))
        self._show_sentence()
        if whom is not None:
            self.kind.box.setFocus()

    def _likely(self, whom: Whom) -> str:
        if self._is_organisation:
            return RelationKind.OTHER.value if whom.is_organisation else WORKS_HERE
        if whom.is_organisation:
            return RelationKind.WORKS_AT.value
        if whom.second and whom.second == self._customer.organisation:
            return RelationKind.COLLEAGUE.value
        return RelationKind.FAMILY.value

    def _on_keep_clicked(self) -> None:
        whom = self.choice.customer()
        if whom is None:
            self._say(self.tr("Type a name and choose who it is."))
            self.choice.take_focus()
            return
        kind = str(self.kind.key())
        if kind == RelationKind.WORKS_AT.value and whom.id in self._made:
            become = partial(profile_acts.set_kind, customer_id=whom.id, kind=CustomerKind.ORGANISATION)
            self._runner.command(self, become)
        ids = (whom.id, self._customer.id) if kind == WORKS_HERE else (self._customer.id, whom.id)
        work = partial(
            profile_acts.relate,
            customer_id=ids[0],
            other_id=ids[1],
            kind=RelationKind.WORKS_AT if kind == WORKS_HERE else RelationKind(kind),
            role=self.role.text(),
        )
        self._runner.command(self, work, self._on_done, self._on_failed)

    def _on_done(self, _changes: Changes) -> None:
        self.dismiss()

    def _on_failed(self, error: AdvocateError) -> None:
        self._say(str(error))

    def _say(self, words: str) -> None:
        self._error.setText(words)
        self._error.setVisible(bool(words))


def _short(name: str) -> str:
    return name if len(name) <= 40 else f"{name[:39]}…"
