"""Changing the ways into the vault: a new passphrase, and a new recovery code that is typed back before it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.errors import AdvocateError
from advocate.services import ways_in
from advocate.services.ways_in import RenewedCode
from ui.runner import Runner
from ui.vault.code_fields import CodeFields
from ui.vault.code_sheet import CodeSheet
from ui.vault.passphrase_pair import PassphrasePair
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.labels import Para
from ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from advocate.app import Advocate


class NewPassphraseOverlay(Overlay):
    """`changed` once the new one opens the vault."""

    changed = Signal()

    def __init__(self, window: QWidget, runner: Runner, known_words: tuple[str, ...]) -> None:
        super().__init__(window, self.tr("A new passphrase"), width=480)
        self._runner = runner
        self.pair = PassphrasePair(runner, known_words, self.panel)
        self._error = Para("", "small", "late.text", self.panel)
        self._error.hide()
        self.save = PrimaryButton(self.tr("Use this one from now on"), self.panel, icon="key-round")
        cancel = PlainButton(self.tr("Keep the old one"), self.panel, hint="Esc")
        self.column.addWidget(self.pair)
        self.column.addWidget(self._error)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.save)
        row.addWidget(cancel)
        row.addStretch()
        self.column.addLayout(row)
        self.save.clicked.connect(self._on_save)
        cancel.clicked.connect(self.dismiss)
        self.pair.returned.connect(self._on_save)
        self.pair.refused.connect(self._on_refused)
        self.pair.accepted.connect(self._on_accepted)
        self.closed.connect(self.deleteLater)

    def _on_save(self) -> None:
        if self.save.isEnabled():
            self.save.setEnabled(False)
            self.pair.check()

    def _on_refused(self) -> None:
        self.save.setEnabled(True)

    def _on_accepted(self, passphrase: str) -> None:
        self._runner.job(
            self,
            lambda app, _progress: ways_in.set_passphrase(app.vault, passphrase, app.clock),
            self._on_set,
            self._on_failed,
        )

    def _on_set(self, _nothing: None) -> None:
        self.pair.clear()
        self.changed.emit()
        self.dismiss()

    def _on_failed(self, error: AdvocateError) -> None:
        self.save.setEnabled(True)
        self._error.setText(f"{error.message} {error.hint}".strip())
        self._error.show()


class NewCodeOverlay(Overlay):
    """Shows a new code, has it typed back, and only then lets it count. `changed` then; closing early keeps the old."""

    changed = Signal()

    def __init__(self, window: QWidget, runner: Runner) -> None:
        super().__init__(window, self.tr("A new recovery code"), width=520)
        self._runner = runner
        self._renewed: RenewedCode | None = None
        self._words = Para(self.tr("One moment…"), "body", "muted", self.panel)
        self.column.addWidget(self._words)
        self.sheet: CodeSheet | None = None
        self.fields = CodeFields(self.panel)
        self.fields.hide()
        self.fields.returned.connect(self._on_next)
        self.column.addWidget(self.fields)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.next = PrimaryButton(self.tr("I have kept it"), self.panel)
        self.next.setEnabled(False)
        self.next.clicked.connect(self._on_next)
        cancel = PlainButton(self.tr("Keep the old one"), self.panel, hint="Esc")
        cancel.clicked.connect(self.dismiss)
        row.addWidget(self.next)
        row.addWidget(cancel)
        row.addStretch()
        self.column.addLayout(row)
        self.closed.connect(self.deleteLater)
        runner.query(
            self,
            "renew",
            lambda app: ways_in.renew_code(app.vault, app.clock),
            self._on_renewed,
            self._say_error,
        )

    def code(self) -> str:
        return self._renewed.text if self._renewed else ""

    def _on_renewed(self, renewed: RenewedCode) -> None:
        self._renewed = renewed
        self._words.setText(
            self.tr(
                "Keep it apart from this computer. The old code opens the vault until this one was typed back."
            )
        )
        self.sheet = CodeSheet(renewed.text, self.panel)
        self.sheet.read.connect(self._on_read)
        self.column.insertWidget(1, self.sheet)
        self.sheet.show()
        self.next.setEnabled(True)

    def _on_read(self) -> None:
        self.next.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_next(self) -> None:
        if self._renewed is None or self.sheet is None:
            return
        if not self.sheet.isHidden():
            self.sheet.hide()
            self.fields.show()
            self.fields.setFocus()
            self._words.setText(
                self.tr("Now type it from where you keep it, so that we both know it is right there.")
            )
            self.next.set_label(self.tr("Check"))
            return
        typed, renewed = self.fields.text(), self._renewed
        self._runner.query(
            self, "keep", lambda app: _keep_if_right(app, typed, renewed), self._on_typed, self._say_error
        )

    def _on_typed(self, wrong: tuple[int, ...]) -> None:
        if not wrong:
            self.changed.emit()
            self.dismiss()
            return
        places = ", ".join(str(place) for place in wrong)
        words = self.tr(
            "Not as on the paper: group {places}. Please compare it, one character after the other."
        )
        self.fields.show_slips(wrong, words.format(places=places))

    def _say_error(self, error: AdvocateError) -> None:
        self._words.set_token("late.text")
        self._words.setText(f"{error.message} {error.hint}".strip())


def _keep_if_right(app: Advocate, typed: str, renewed: RenewedCode) -> tuple[int, ...]:
    wrong = ways_in.groups_to_look_at(typed, renewed.text)
    if not wrong:
        ways_in.keep_code(app.vault, renewed)
    return wrong
