"""The ways into the vault: passphrase, recovery code, this computer's keychain; and locking it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate.errors import AdvocateError
from advocate.services import ways_in
from ui.runner import Runner
from ui.settings.job_line import JobLine
from ui.settings.vault_state import VaultState
from ui.settings.ways_overlays import NewCodeOverlay, NewPassphraseOverlay
from ui.widgets.buttons import PlainButton
from ui.widgets.check_field import CheckField
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Para

if TYPE_CHECKING:
    from advocate.app import Advocate


class WaysPart(QWidget):
    """`lock_wanted`; `asked` when what was clicked may not be so and should be read anew."""

    lock_wanted = Signal()
    asked = Signal()

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self._known: tuple[str, ...] = ()
        self.words = Para("", "small", "muted", self)
        row = QWidget(self)
        flow = FlowLayout(row, spacing=8, row_spacing=8)
        self.passphrase_button = PlainButton(self.tr("Change the passphrase…"), row, icon="key-round")
        self.code_button = PlainButton(self.tr("New recovery code…"), row, icon="file-text")
        self.lock_button = PlainButton(self.tr("Lock"), row, icon="lock", hint_act="vault.lock")
        for button in (self.passphrase_button, self.code_button, self.lock_button):
            flow.addWidget(button)
        self.keychain = CheckField(self.tr("This computer’s keychain opens it for me, too"), self)
        self.line = JobLine(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.words, row, self.keychain, self.line):
            column.addWidget(widget)
        self.passphrase_button.clicked.connect(self._on_passphrase)
        self.code_button.clicked.connect(self._on_code)
        self.lock_button.clicked.connect(self.lock_wanted)
        self.keychain.clicked.connect(self._on_keychain)

    def show_state(self, state: VaultState) -> None:
        self._known = (state.member.name, state.business)
        self.keychain.setChecked(state.keychain)
        two = self.tr(
            "Your passphrase and your recovery code each open the vault; nothing else does, and nobody else."
        )
        three = self.tr(
            "Your passphrase, your recovery code and this computer’s keychain each open the vault; nothing else does."
        )
        self.words.setText(three if state.keychain else two)

    def _on_keychain(self, on: bool) -> None:
        self.line.begin(self.tr("Asking the keychain…"))
        self._runner.job(
            self,
            lambda app, _progress: _set_keychain(app, on=on),
            self._on_keychain_set,
            self._on_keychain_refused,
        )

    def _on_keychain_set(self, on: bool) -> None:
        yes = self.tr("From now on the keychain of this computer opens the vault, too.")
        no = self.tr("The keychain no longer opens the vault; your passphrase and your recovery code do.")
        self.line.say(yes if on else no)

    def _on_keychain_refused(self, error: AdvocateError) -> None:
        self.line.say_error(error)
        self.asked.emit()

    def _on_passphrase(self) -> None:
        overlay = NewPassphraseOverlay(self.window(), self._runner, self._known)
        overlay.changed.connect(self._on_passphrase_changed)
        overlay.open(overlay.pair.first.line)

    def _on_passphrase_changed(self) -> None:
        self.line.say(
            self.tr(
                "The new passphrase opens the vault from now on; the old one no longer does. Backups made before still"
                " open with the old one."
            )
        )

    def _on_code(self) -> None:
        overlay = NewCodeOverlay(self.window(), self._runner)
        overlay.changed.connect(self._on_code_changed)
        overlay.open()

    def _on_code_changed(self) -> None:
        self.line.say(self.tr("The new recovery code opens the vault from now on; the old paper can go."))


def _set_keychain(app: Advocate, *, on: bool) -> bool:
    if on:
        ways_in.let_keychain_open(app.vault, app.clock)
    else:
        ways_in.forget_keychain(app.vault)
    return on
