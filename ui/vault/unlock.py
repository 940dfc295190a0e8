"""Opening a vault: by passphrase, recovery code or this computer's keychain; calm about what does not open it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from advocate.errors import AdvocateError, InvalidValue, VaultMissing, WrongKey
from ui.runner import Runner
from ui.vault.caps_note import CapsNote
from ui.vault.card import GateCard
from ui.vault.opener import Opener, Opening, keychain_opens
from ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Elide, Label
from ui.widgets.text_field import PassphraseField

if TYPE_CHECKING:
    from ui.vault.code_fields import CodeFields


LONG = 4_000
"""Milliseconds: what deriving the key and opening a large vault take at most."""


class UnlockCard(GateCard):
    """`opened` when the vault is open; `other_wanted`, `new_wanted`, `restore_wanted` when another one is wanted."""

    opened = Signal()
    other_wanted = Signal()
    new_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, folder: Path, runner: Runner, opener: Opener, parent: QWidget) -> None:
        super().__init__(self.tr("Open your vault"), "", parent)
        self._folder = folder
        self._runner = runner
        self._opener = opener
        self.code: CodeFields | None = None
        self._code_label = Label(
            self.tr("Recovery code: eight groups of five characters"), "section", "muted", self
        )
        self._code_label.hide()
        self._where = Elide(str(folder), "small", "muted", self)
        self.passphrase = PassphraseField(self.tr("Passphrase"), self)
        self.open_button = PrimaryButton(self.tr("Open"), self, icon="lock-open")
        self.keychain_button = PlainButton(self.tr("Open with the keychain"), self, icon="key-round")
        self.keychain_button.hide()
        self.body.addWidget(self._where)
        self.body.addWidget(self.passphrase)
        self.body.addWidget(CapsNote(self.passphrase.line, self))
        self.find_button = PrimaryButton(self.tr("Find it…"), self, icon="folder-open")
        self.find_button.hide()
        self.find_button.clicked.connect(self.other_wanted)
        self.add_acts(self.open_button, self.find_button, self.keychain_button)
        self._add_links()
        self.open_button.clicked.connect(self._on_open_clicked)
        self.keychain_button.clicked.connect(self._on_keychain_clicked)
        self.passphrase.returned.connect(self._on_open_clicked)
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(LONG)
        self._long.timeout.connect(self._say_why_so_long)

    def look(self) -> None:
        """Find out which ways in this vault has; says so where there is no vault at all."""
        folder = self._folder
        self._runner.errand(
            self, "ways", lambda: keychain_opens(folder), self.keychain_button.setVisible, self._on_not_there
        )

    def focus_first(self) -> None:
        if self.code is None:
            self.passphrase.setFocus()
        else:
            self.code.setFocus()

    def _add_links(self) -> None:
        row = QWidget(self)
        flow = FlowLayout(row, spacing=16, row_spacing=4)
        self.way_link = LinkButton(self.tr("Use the recovery code"), row)
        self.way_link.clicked.connect(self._on_way_clicked)
        self.other_link = LinkButton(self.tr("Open another vault…"), row)
        self.other_link.clicked.connect(self.other_wanted)
        self.new_link = LinkButton(self.tr("Create a new vault"), row)
        self.new_link.clicked.connect(self.new_wanted)
        self.restore_link = LinkButton(self.tr("Restore a backup…"), row)
        self.restore_link.clicked.connect(self.restore_wanted)
        for link in (self.way_link, self.other_link, self.restore_link, self.new_link):
            flow.addWidget(link)
        self.add_below(row)

    def _on_not_there(self, error: AdvocateError) -> None:
        """There is nothing here that a passphrase would open: say so, and offer to find it."""
        self.say_error(error)
        if not isinstance(error, VaultMissing):
            return
        for widget in (
            self.passphrase,
            self.open_button,
            self.keychain_button,
            self.way_link,
            self.other_link,
        ):
            widget.hide()
        self.find_button.show()
        self.find_button.setFocus()

    def _on_way_clicked(self) -> None:
        """From the passphrase to the recovery code, or back."""
        self.forget_error()
        if self.code is None:
            from ui.vault.code_fields import CodeFields  # lazy: start-up time

            self.code = CodeFields(self)
            self.code.returned.connect(self._on_open_clicked)
            self.body.addWidget(self._code_label)
            self.body.addWidget(self.code)
            self.way_link.set_label(self.tr("Use the passphrase"))
        else:
            self.code.hide()
            self.code.deleteLater()
            self.code = None
            self.way_link.set_label(self.tr("Use the recovery code"))
        self._code_label.setVisible(self.code is not None)
        self.passphrase.setVisible(self.code is None)
        self.focus_first()

    def _on_open_clicked(self) -> None:
        if not self.open_button.isEnabled():
            return
        if self.code is not None:
            self.code.show_slips((), "")
            self._open(self._opener.with_recovery_code(self._folder, self.code.text()))
        elif not self.passphrase.text():
            self.passphrase.show_error(self.tr("Please type your passphrase."))
        else:
            self._open(self._opener.with_passphrase(self._folder, self.passphrase.text()))

    def _on_keychain_clicked(self) -> None:
        self._open(self._opener.with_keychain(self._folder))

    def _open(self, work: Opening) -> None:
        self.say_busy(self.tr("Opening the vault…"))
        self._long.start()
        self._runner.open(self, work, self._on_opened, self._on_not_opened)

    def _say_why_so_long(self) -> None:
        self.say(
            self.tr(
                "After an update of Advocate the vault is copied, checked and brought up to date first. That happens once, and "
                "takes a minute or two where there is very much in it."
            )
        )

    def _rest(self) -> None:
        self._long.stop()
        self.say("")
        self.say_busy("")

    def _on_opened(self, _nothing: object) -> None:
        self._rest()
        self.passphrase.clear()
        if self.code is not None:
            self.code.clear()
        self.opened.emit()

    def _on_not_opened(self, error: AdvocateError) -> None:
        self._rest()
        if isinstance(error, VaultMissing):
            self._on_not_there(error)
            return
        if not isinstance(error, (WrongKey, InvalidValue)):
            self.say_error(error)
            self.focus_first()
            return
        sentence = f"{error.message} {error.hint}".strip()
        if self.code is not None:
            self.code.show_slips(getattr(error, "groups", ()), sentence)
        else:
            self.passphrase.show_error(sentence)
            self.passphrase.line.selectAll()
            self.passphrase.setFocus()
