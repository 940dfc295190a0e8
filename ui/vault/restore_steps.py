"""Restoring a backup: which file, where to, and the passphrase of that day. Checked before it is called done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from advocate import paths
from advocate.errors import AdvocateError, FormatError, InvalidValue, WrongKey
from ui.formats import formats
from ui.runner import Runner
from ui.vault.caps_note import CapsNote
from ui.vault.code_fields import CodeFields
from ui.vault.folders import first_that_is_there, free_beside, vault_folder_in
from ui.vault.opener import look_at_backup, restore_backup
from ui.vault.sizes import size_words
from ui.widgets.announce import announce
from ui.widgets.busy_bar import BusyRow
from ui.widgets.buttons import LinkButton, PrimaryButton
from ui.widgets.error_panel import ErrorPanel
from ui.widgets.labels import Elide, Label, Para
from ui.widgets.text_field import PassphraseField

if TYPE_CHECKING:
    from advocate.services.backups import BackupInfo


class PlaceLine(QWidget):
    """What a path is for, the path, and a link to choose another."""

    def __init__(self, label: str, path: str, change: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.path = Elide(path, "body", "ink", self)
        self.change = LinkButton(self.tr("Change…"), self, name=change)
        self._label = Label(label, "section", "muted", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._label)
        row.addWidget(self.path, 1)
        row.addWidget(self.change)


class RestoreSteps(QWidget):
    """`open_wanted(folder)` once a backup was restored and the person wants to see it. The backup and every vault that
    is there stay as they are."""

    open_wanted = Signal(object)
    done = Signal()

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self._file: Path | None = None
        self._folder = _proposed_folder()
        self._is_done = False
        self.file = PlaceLine(self.tr("Backup"), "", self.tr("Choose another backup"), self)
        self.about = Para("", "small", "muted", self)
        self.place = PlaceLine(
            self.tr("Into"), str(self._folder), self.tr("Change the folder it is restored into"), self
        )
        self.passphrase = PassphraseField(
            self.tr("Passphrase"),
            self,
            hint=self.tr("The one that opened the vault on the day of the backup."),
        )
        self.code = CodeFields(self)
        self.way = LinkButton(self.tr("Use the recovery code"), self)
        self.error = ErrorPanel(parent=self)
        self.busy = BusyRow("", self, cancellable=False)
        self.told = Para("", "body", "kept.text", self)
        self.choose_button = PrimaryButton(self.tr("Choose the backup…"), self, icon="folder-open")
        self.restore_button = PrimaryButton(self.tr("Check and restore"), self, icon="archive-restore")
        self.open_button = PrimaryButton(self.tr("Open it"), self, icon="lock-open")
        self._lay_out()
        self._connect()
        self._show_step()

    def take_file(self, file: Path) -> None:
        """Look what kind of file that is before anything is asked."""
        self.error.hide()
        self._runner.errand(self, "look", lambda: look_at_backup(file), self._on_looked, self._on_refused)

    def first_stop(self) -> QWidget:
        """Where the keyboard begins."""
        return self.choose_button if self._file is None else self.passphrase.line

    def set_folder(self, folder: Path) -> None:
        self._folder = folder
        self.place.path.setText(str(folder))

    def restore(self) -> None:
        if self._file is None or self.busy.isVisibleTo(self):
            return
        with_code = not self.code.isHidden()
        secret = self.code.text() if with_code else self.passphrase.text()
        if not with_code and not secret:
            self.passphrase.show_error(self.tr("Please type the passphrase of that backup."))
            self.passphrase.setFocus()
            return
        file, folder = self._file, self._folder
        self.error.hide()
        self._say_busy(self.tr("Restoring, and reading every page of it…"))
        self._runner.errand(
            self,
            "restore",
            lambda: restore_backup(file, folder, secret, is_code=with_code),
            self._on_restored,
            self._on_not_restored,
        )

    # -- answers -----------------------------------------------------------------------------------------------------

    def _on_looked(self, info: BackupInfo) -> None:
        self._file = info.path
        self.file.path.setText(str(info.path))
        size = size_words(info.size)
        words = self.tr("{size}.").format(size=size)
        if info.at is not None:
            made = info.at.astimezone()
            day, time = formats().full_day(made.date()), formats().clock(made.hour, made.minute)
            words = self.tr("Made on {day}, {time}. {size}.").format(day=day, time=time, size=size)
        self.about.setText(words)
        self._show_step()
        self.passphrase.setFocus()

    def _on_refused(self, error: AdvocateError) -> None:
        self._file = None
        self._show_step()
        self._show_error(error)
        self.choose_button.setFocus()

    def _on_restored(self, rows: int) -> None:
        self._say_busy("")
        self._is_done = True
        words = self.tr("Restored and checked: %n record(s), every page of them read.", "", rows)
        where = self.tr("It lies in {folder}. The backup and your other vaults stay as they were.")
        self.told.setText(f"{words}\n{where.format(folder=self._folder)}")
        self.passphrase.clear()
        self.code.clear()
        self._show_step()
        announce(self, words)
        self.open_button.setFocus()
        self.done.emit()

    def _on_not_restored(self, error: AdvocateError) -> None:
        self._say_busy("")
        if isinstance(error, FormatError):
            self._on_refused(error)
        elif isinstance(error, (WrongKey, InvalidValue)):
            self._say_wrong(error)
        else:
            self._show_error(error)

    def _say_wrong(self, error: AdvocateError) -> None:
        sentence = f"{error.message} {error.hint}".strip()
        if self.code.isHidden():
            self.passphrase.show_error(sentence)
            self.passphrase.line.selectAll()
            self.passphrase.setFocus()
        else:
            self.code.show_slips(getattr(error, "groups", ()), sentence)

    # -- what is shown -------------------------------------------------------------------------------------------------

    def _show_step(self) -> None:
        """First the file; then where to and the passphrase; then that it is done."""
        has_file, is_done = self._file is not None, self._is_done
        asking = has_file and not is_done
        for widget in (self.file, self.about):
            widget.setVisible(has_file)
        for widget in (self.place, self.way, self.restore_button):
            widget.setVisible(asking)
        with_code = asking and self.way.property("code") is True
        self.passphrase.setVisible(asking and not with_code)
        self.code.setVisible(with_code)
        self.file.change.setVisible(asking)
        self.choose_button.setVisible(not has_file)
        self.open_button.setVisible(is_done)
        self.told.setVisible(is_done)

    def _say_busy(self, words: str) -> None:
        self.busy.show_progress(words)
        self.busy.setVisible(bool(words))
        self.restore_button.setEnabled(not words)

    def _show_error(self, error: AdvocateError) -> None:
        self.error.show_error(error.title, error.message, error.hint)
        self.error.show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (
            self.error,
            self.file,
            self.about,
            self.passphrase,
            CapsNote(self.passphrase.line, self),
            self.code,
            self.place,
            self.busy,
            self.told,
        ):
            column.addWidget(widget)
        self.error.hide()
        self.busy.hide()
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in (self.choose_button, self.restore_button, self.open_button):
            row.addWidget(button)
        row.addWidget(self.way)
        row.addStretch()
        column.addLayout(row)

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self._on_choose)
        self.file.change.clicked.connect(self._on_choose)
        self.place.change.clicked.connect(self._on_change_folder)
        self.way.clicked.connect(self._on_way)
        self.restore_button.clicked.connect(self.restore)
        self.passphrase.returned.connect(self.restore)
        self.code.returned.connect(self.restore)
        self.open_button.clicked.connect(self._on_open)

    def _on_way(self) -> None:
        with_code = self.way.property("code") is not True
        self.way.setProperty("code", with_code)
        self.way.set_label(self.tr("Use the passphrase") if with_code else self.tr("Use the recovery code"))
        self._show_step()
        (self.code if with_code else self.passphrase).setFocus()

    def _on_choose(self) -> None:
        start = first_that_is_there(*_usual_places()) if self._file is None else self._file.parent
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("The backup to restore"),
            str(start),
            self.tr("Backups (*.advocate-backup);;All files (*)"),
        )
        if name:
            self.take_file(Path(name))

    def _on_change_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self,
            self.tr("An empty folder for the restored vault"),
            str(first_that_is_there(self._folder.parent)),
        )
        if chosen:
            folder = Path(chosen)
            self._runner.errand(self, "folder", lambda: vault_folder_in(folder), self.set_folder)

    def _on_open(self) -> None:
        self.open_wanted.emit(self._folder)


def _proposed_folder() -> Path:
    """Beside the usual vault, or in its place where there is none."""
    return free_beside(paths.default_vault())


def _usual_places() -> tuple[Path, ...]:
    kinds = (
        QStandardPaths.StandardLocation.DownloadLocation,
        QStandardPaths.StandardLocation.DocumentsLocation,
    )
    return tuple(Path(QStandardPaths.writableLocation(kind)) for kind in kinds)
