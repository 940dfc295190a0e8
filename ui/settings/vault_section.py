"""The vault: where it lies, when it was backed up, checked, who can open it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from advocate.domain.written_file import WrittenFile
from advocate.errors import AdvocateError
from advocate.services import ways_in
from ui.runner import Runner
from ui.settings.section import Section
from ui.settings.state import SettingsState
from ui.settings.ways_overlays import NewCodeOverlay, NewPassphraseOverlay
from ui.time_words import ago_words
from ui.widgets.announce import announce
from ui.widgets.busy_bar import BusyRow
from ui.widgets.buttons import PlainButton
from ui.widgets.check_field import CheckField
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Elide, Para

if TYPE_CHECKING:
    from advocate.app import Advocate


class VaultSection(Section):
    """`backed_up` after a backup; `lock_wanted`."""

    backed_up = Signal()
    lock_wanted = Signal()

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr("Vault"),
            self.tr(
                "Everything is encrypted on this computer and opened by your passphrase or your recovery code."
            ),
            runner,
            parent,
        )
        self._state: SettingsState | None = None
        self._folder = Elide("", "body", "ink", self)
        self._size = Elide("", "body", "ink", self)
        self._backup = Elide("", "body", "ink", self)
        self.add_row(self.tr("Folder"), self._folder, stretch=True)
        self.add_row(self.tr("Size"), self._size, stretch=True)
        self.add_row(self.tr("Last backup"), self._backup, stretch=True)
        self.keychain = CheckField(self.tr("This computer's keychain may open it for me"), self)
        self.keychain.clicked.connect(self._on_keychain_clicked)
        self.add_row("", self.keychain, stretch=True)
        self._add_acts()
        self._busy = BusyRow("", self, cancellable=False)
        self._busy.hide()
        self.told = Para("", "body", "kept.text", self)
        self.told.hide()
        self.body.addWidget(self._busy)
        self.body.addWidget(self.told)

    def show_state(self, state: SettingsState) -> None:
        self._state = state
        self._folder.setText(str(state.vault.folder))
        self._size.setText(QLocale().formattedDataSize(state.vault.size, 1))
        last = state.vault.last_backup_at
        words = ago_words(last, state.now, state.member.zone) if last else self.tr("none yet")
        self._backup.setText(words)
        self.keychain.setChecked(state.keychain)

    def _add_acts(self) -> None:
        row = QWidget(self)
        flow = FlowLayout(row, spacing=8, row_spacing=8)
        self.backup_button = PlainButton(self.tr("Back up now…"), row, icon="hard-drive")
        self.check_button = PlainButton(self.tr("Check now"), row, icon="shield-check")
        self.passphrase_button = PlainButton(self.tr("Change the passphrase…"), row, icon="key-round")
        self.code_button = PlainButton(self.tr("New recovery code…"), row, icon="file-text")
        self.lock_button = PlainButton(self.tr("Lock"), row, icon="lock", hint="Ctrl+Shift+L")
        acts = (
            (self.backup_button, self._on_backup_clicked),
            (self.check_button, self.check),
            (self.passphrase_button, self._on_passphrase_clicked),
            (self.code_button, self._on_code_clicked),
            (self.lock_button, self.lock_wanted.emit),
        )
        for button, act in acts:
            button.clicked.connect(act)
            flow.addWidget(button)
        self.body.addWidget(row)

    # -- backup and check ------------------------------------------------------------------------------------------

    def back_up_to(self, folder: Path) -> None:
        """Write a backup into that folder, and read it back."""
        self._say_busy(self.tr("Backing up and reading it back…"))
        self.runner.job(
            self, lambda app, _progress: app.backups.make(folder), self._on_backed_up, self._on_failed
        )

    def check(self) -> None:
        """Read every page of the vault."""
        self._say_busy(self.tr("Reading every page of the vault…"))
        self.runner.job(
            self,
            lambda app, _progress: sum(app.backups.check().rows.values()),
            self._on_checked,
            self._on_failed,
        )

    def _on_backup_clicked(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Where the backup goes; best on another disk or a stick"), str(Path.home())
        )
        if folder:
            self.back_up_to(Path(folder))

    def _on_backed_up(self, written: WrittenFile) -> None:
        size = QLocale().formattedDataSize(written.size, 1)
        words = self.tr("Backed up {size} and read it back: all is there. {path}")
        self._say(words.format(size=size, path=written.path))
        self.backed_up.emit()

    def _on_checked(self, rows: int) -> None:
        self._say(self.tr("Every page was read: {rows} records, all in order.").format(rows=f"{rows:,}"))

    def _on_failed(self, error: AdvocateError) -> None:
        self._say(f"{error.message} {error.hint}".strip(), is_error=True)
        self.backed_up.emit()  # ask again: what was clicked may not be so

    # -- ways in ---------------------------------------------------------------------------------------------------

    def _on_keychain_clicked(self, on: bool) -> None:
        self._say_busy(self.tr("Asking the keychain…"))
        self.runner.job(
            self, lambda app, _progress: _set_keychain(app, on=on), self._on_keychain_set, self._on_failed
        )

    def _on_keychain_set(self, on: bool) -> None:
        yes = self.tr("From now on the keychain of this computer opens the vault, too.")
        no = self.tr("The keychain no longer opens the vault; your passphrase and your recovery code do.")
        self._say(yes if on else no)

    def _on_passphrase_clicked(self) -> None:
        known = (self._state.member.name, self._state.business) if self._state else ()
        overlay = NewPassphraseOverlay(self.window(), self.runner, known)
        overlay.changed.connect(self._on_passphrase_changed)
        overlay.open(overlay.pair.first.line)

    def _on_passphrase_changed(self) -> None:
        self._say(self.tr("The new passphrase opens the vault from now on; the old one no longer does."))

    def _on_code_clicked(self) -> None:
        overlay = NewCodeOverlay(self.window(), self.runner)
        overlay.changed.connect(self._on_code_changed)
        overlay.open()

    def _on_code_changed(self) -> None:
        self._say(self.tr("The new recovery code opens the vault from now on; the old paper can go."))

    # -- saying ----------------------------------------------------------------------------------------------------

    def _say_busy(self, words: str) -> None:
        self._busy.show_progress(words)
        self._busy.setVisible(bool(words))
        self.told.hide()

    def _say(self, sentence: str, *, is_error: bool = False) -> None:
        self._busy.hide()
        self.told.set_token("late.text" if is_error else "kept.text")
        self.told.setText(sentence)
        self.told.show()
        announce(self, sentence)


def _set_keychain(app: Advocate, *, on: bool) -> bool:
    if on:
        ways_in.let_keychain_open(app.vault, app.clock)
    else:
        ways_in.forget_keychain(app.vault)
    return on
