"""Backups: when the last one was made, making one now, checking the vault, and those that are known."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.written_file import WrittenFile
from advocate.errors import AdvocateError
from advocate.services.backups import BackupInfo
from ui import file_places
from ui.formats import formats
from ui.runner import Runner
from ui.settings.job_line import JobLine
from ui.settings.section import RowList
from ui.settings.vault_state import VaultState
from ui.vault.sizes import size_words
from ui.widgets.buttons import LinkButton, PlainButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Elide, Label, Para
from ui.wording.time_words import ago_words, date_words

MOST = 6


class BackupRow(QWidget):
    """When it was made, how large it is, where it lies; `restore_wanted(Path)`."""

    restore_wanted = Signal(object)

    def __init__(self, backup: BackupInfo, zone_words: str, parent: QWidget) -> None:
        super().__init__(parent)
        size = size_words(backup.size)
        self.words = Label(self.tr("{when}, {size}").format(when=zone_words, size=size), "body", "ink", self)
        self.where = Elide(str(backup.path.parent), "small", "muted", self)
        name = self.tr("Restore the backup of {when}").format(when=zone_words)
        self.restore = LinkButton(self.tr("Restore…"), self, name=name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.words)
        row.addWidget(self.where, 1)
        row.addWidget(self.restore)
        self.setFocusProxy(self.restore)
        self.restore.clicked.connect(partial(self.restore_wanted.emit, backup.path))


class BackupPart(QWidget):
    """`backed_up` after a backup; `restore_wanted(Path)` for one of those that are known."""

    backed_up = Signal()
    restore_wanted = Signal(object)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self._shown: tuple[BackupInfo, ...] | None = None
        self.last = Para("", "body", "ink", self)
        self.own = Para("", "small", "muted", self)
        row = QWidget(self)
        flow = FlowLayout(row, spacing=8, row_spacing=8)
        self.backup_button = PlainButton(self.tr("Back up now…"), row, icon="hard-drive")
        self.check_button = PlainButton(self.tr("Check the vault"), row, icon="shield-check")
        flow.addWidget(self.backup_button)
        flow.addWidget(self.check_button)
        self.line = JobLine(self)
        self.known = Label(self.tr("Made so far"), "section", "muted", self)
        self.list = RowList(self, spacing=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.last, self.own, row, self.line, self.known, self.list):
            column.addWidget(widget)
        self.backup_button.clicked.connect(self._on_backup)
        self.check_button.clicked.connect(self.check)

    def show_state(self, state: VaultState) -> None:
        last = state.vault.last_backup_at
        if last is None:
            self.last.setText(
                self.tr("No backup yet. A backup on a stick or another disk outlives this computer.")
            )
        else:
            when = ago_words(last, state.now, state.member.zone)
            self.last.setText(self.tr("Last backup: {when}.").format(when=when))
        self.last.set_token("due.text" if last is None else "ink")
        self._show_own(state)
        shown = state.backups[:MOST]
        if shown == self._shown:
            return
        self._shown = shown
        self.known.setVisible(bool(shown))
        rows: list[QWidget] = []
        for backup in shown:
            line = BackupRow(backup, _moment(backup), self.list)
            line.restore_wanted.connect(self.restore_wanted)
            rows.append(line)
        self.list.show_rows(rows)

    def _show_own(self, state: VaultState) -> None:
        """What makes itself is no backup that outlives this computer, and is said apart."""
        words = self.tr(
            "Once a day Advocate also makes one by itself, in the vault’s own folder, against mistakes."
        )
        if state.own_backup_at is not None:
            when = ago_words(state.own_backup_at, state.now, state.member.zone)
            words += " " + self.tr("The last one: {when}.").format(when=when)
        self.own.setText(words)

    def back_up_to(self, folder: Path) -> None:
        """Write a backup into that folder, and read it back."""
        self.line.begin(self.tr("Backing up and reading it back…"))
        self._runner.job(
            self, lambda app, _progress: app.backups.make(folder), self._on_backed_up, self.line.say_error
        )

    def check(self) -> None:
        """Read every page of the vault."""
        self.line.begin(self.tr("Reading every page of the vault…"))
        self._runner.job(
            self,
            lambda app, _progress: sum(app.backups.check().rows.values()),
            self._on_checked,
            self.line.say_error,
        )

    def _on_backup(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self,
            self.tr("Where the backup goes; best on another disk or a stick"),
            str(file_places.beginning(self._runner, file_places.BACKUP)),
        )
        if folder:
            file_places.used(self._runner, file_places.BACKUP, Path(folder))
            self.back_up_to(Path(folder))

    def _on_backed_up(self, written: WrittenFile) -> None:
        size = size_words(written.size)
        words = self.tr("Backed up {size} and read it back: all is there, in {file}.")
        folder = written.path.parent
        self.line.say(
            words.format(size=size, file=written.path.name),
            link=self.tr("Open its folder"),
            act=partial(open_folder, folder),
        )
        self.backed_up.emit()

    def _on_checked(self, rows: int) -> None:
        self.line.say(self.tr("Every page was read: %n record(s), all in order.", "", rows))

    def say_error(self, error: AdvocateError) -> None:
        self.line.say_error(error)


def open_folder(folder: Path) -> None:
    """In the system's own file window."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _moment(backup: BackupInfo) -> str:
    if backup.at is None:
        return backup.path.name
    made = backup.at.astimezone()
    return _tr("{day}, {time}").format(
        day=date_words(made.date()), time=formats().clock(made.hour, made.minute)
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("BackupPart", words)
