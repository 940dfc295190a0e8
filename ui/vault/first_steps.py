"""The first start, up to the vault: who you are, then where it lies and the passphrase that opens it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ui.runner import Runner
from ui.vault.card import GateCard
from ui.vault.folders import vault_folder_in
from ui.vault.new_vault import NewVault
from ui.vault.opener import keychain_is_ready
from ui.vault.passphrase_pair import PassphrasePair
from ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from ui.widgets.check_field import CheckField
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Elide, Label, Para
from ui.widgets.text_field import TextField


class AboutYouCard(GateCard):
    """`given(name, business)`; `other_wanted` and `restore_wanted` for people who have a vault or a backup already."""

    given = Signal(str, str)
    other_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            self.tr("Welcome to Advocate"),
            self.tr(
                "Your customers, everything said with them and every promise made to them, in one encrypted vault"
                " on this computer. Nothing leaves it. Setting it up takes two minutes."
            ),
            parent,
            step=self.tr("Step 1 of 3 · About you"),
        )
        self.name = TextField(
            self.tr("Your name"), self, hint=self.tr("It stands beside everything you note down.")
        )
        self.business = TextField(
            self.tr("Your business"), self, hint=self.tr("As customers know it. You can fill it in later.")
        )
        self.body.addWidget(self.name)
        self.body.addWidget(self.business)
        self.next_button = PrimaryButton(self.tr("Continue"), self)
        self.next_button.clicked.connect(self._on_next)
        self.add_acts(self.next_button)
        self._add_links()
        self.name.returned.connect(self.business.setFocus)
        self.business.returned.connect(self._on_next)

    def focus_first(self) -> None:
        self.name.setFocus()

    def _add_links(self) -> None:
        row = QWidget(self)
        flow = FlowLayout(row, spacing=16, row_spacing=4)
        self.other_link = LinkButton(self.tr("Open a vault that is already here…"), row)
        self.restore_link = LinkButton(self.tr("Restore a backup…"), row)
        self.other_link.clicked.connect(self.other_wanted)
        self.restore_link.clicked.connect(self.restore_wanted)
        flow.addWidget(self.other_link)
        flow.addWidget(self.restore_link)
        self.add_below(row)

    def _on_next(self) -> None:
        if not self.name.text().strip():
            self.name.show_error(self.tr("Please type your name; it can be a first name only."))
            self.name.setFocus()
            return
        self.given.emit(self.name.text().strip(), self.business.text().strip())


class PassphraseCard(GateCard):
    """`wanted(NewVault)` once two equal passphrases of some strength were typed; `back_wanted`; `folder_chosen(Path)`."""

    wanted = Signal(object)
    folder_chosen = Signal(object)
    back_wanted = Signal()

    def __init__(self, name: str, business: str, folder: Path, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr("Choose a passphrase"),
            self.tr(
                "It locks the vault, and nobody gets in without it, not even the people who made Advocate. Four or five"
                " words that only you would put together are best."
            ),
            parent,
            step=self.tr("Step 2 of 3 · Your vault"),
        )
        self._name, self._business, self._folder, self._runner = name, business, folder, runner
        self.pair = PassphrasePair(runner, (name, business), self)
        self.keychain = CheckField(self.tr("Let this computer’s keychain open it for me, too"), self)
        self.keychain.hide()
        self.body.addWidget(self.pair)
        self.body.addWidget(self.keychain)
        self._add_place()
        self.create_button = PrimaryButton(self.tr("Create the vault"), self, icon="lock")
        back = PlainButton(self.tr("Back"), self)
        self.add_acts(self.create_button, back)
        self.create_button.clicked.connect(self._on_create)
        back.clicked.connect(self.back_wanted)
        self.pair.returned.connect(self._on_create)
        self.pair.refused.connect(self._on_refused)
        self.pair.accepted.connect(self._on_accepted)
        runner.errand(self, "keychain", keychain_is_ready, self.keychain.setVisible)

    def focus_first(self) -> None:
        self.pair.setFocus()

    def set_folder(self, folder: Path) -> None:
        self._folder = folder
        self._where.setText(str(folder))
        self.folder_chosen.emit(folder)

    def _add_place(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(self.tr("Kept in"), "section", "muted", self))
        self._where = Elide(str(self._folder), "small", "muted", self)
        row.addWidget(self._where, 1)
        change = LinkButton(self.tr("Change…"), self, name=self.tr("Change the folder of the vault"))
        change.clicked.connect(self._on_change_clicked)
        row.addWidget(change)
        self.body.addLayout(row)

    def _on_change_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("An empty folder for the vault"), str(self._folder.parent)
        )
        if chosen:
            folder = Path(chosen)
            self._runner.errand(self, "folder", lambda: vault_folder_in(folder), self.set_folder)

    def _on_create(self) -> None:
        if self.create_button.isEnabled():
            self.say_busy(self.tr("Creating the vault…"))
            self.pair.check()

    def _on_refused(self) -> None:
        self.say_busy("")

    def _on_accepted(self, passphrase: str) -> None:
        self.wanted.emit(
            NewVault(
                folder=self._folder,
                passphrase=passphrase,
                member_name=self._name,
                business=self._business,
                with_keychain=self.keychain.isChecked() and self.keychain.isVisibleTo(self),
            )
        )


class PaperCard(GateCard):
    """The recovery code, shown. `written` when the person has it elsewhere, which is never said by an Enter too many."""

    written = Signal()

    def __init__(self, code: str, problem: str, parent: QWidget) -> None:
        super().__init__(
            self.tr("Your recovery code"),
            self.tr(
                "It opens the vault if the passphrase is ever forgotten, and is shown this once. Keep it apart from this"
                " computer: on paper, on a stick or in a password safe. Then you type it back."
            ),
            parent,
            step=self.tr("Step 3 of 3 · The way back in"),
        )
        from ui.vault.code_sheet import CodeSheet  # lazy: start-up time

        self.sheet = CodeSheet(code, self)
        self.sheet.read.connect(self._on_read)
        self.body.addWidget(self.sheet)
        if problem:
            self.body.addWidget(Para(problem, "small", "due.text", self))
        self.next_button = PrimaryButton(self.tr("I have kept it"), self)
        self.next_button.clicked.connect(self.written)
        self.add_acts(self.next_button)

    def focus_first(self) -> None:
        self.sheet.setFocus()

    def _on_read(self) -> None:
        self.next_button.setFocus(Qt.FocusReason.TabFocusReason)
