"""The vault: where it lies and how it is locked, the ways in, backups and restoring, taking everything out, the sample."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from advocate.domain.written_file import WrittenFile
from ui import file_places
from ui.acts.shortcuts import shortcuts
from ui.runner import Runner
from ui.settings.backup_part import BackupPart, open_folder
from ui.settings.job_line import JobLine
from ui.settings.restore_overlay import RestoreOverlay
from ui.settings.section import Section
from ui.settings.vault_state import VaultState, read_vault
from ui.settings.ways_part import WaysPart
from ui.tasks import Job
from ui.vault.folders import free_beside
from ui.vault.sizes import size_words
from ui.widgets.buttons import LinkButton, PlainButton
from ui.widgets.labels import Elide

SAMPLE_SEED, SAMPLE_CUSTOMERS = 7, 200


class VaultSection(Section):
    key: ClassVar[str] = "vault"
    read = staticmethod(read_vault)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr(
                "Everything is encrypted on this computer with a key that only your ways in unlock; nothing leaves it."
            ),
            runner,
            parent,
        )
        self._state: VaultState | None = None
        self._job: Job | None = None
        self._make_where()
        self.ways = WaysPart(runner, self)
        self.add_row("ways", self.tr("Ways in"), self.ways, stacked=True)
        self.backup = BackupPart(runner, self)
        self.add_row("backup", self.tr("Backups"), self.backup, stacked=True)
        self.restore_button = PlainButton(self.tr("Restore a backup…"), self, icon="archive-restore")
        self.add_row(
            "restore",
            self.tr("Restore a backup"),
            self.restore_button,
            stacked=True,
            wide=False,
            hint=self.tr("Into a new folder, checked page by page. What you have now stays as it is."),
        )
        self._make_export()
        self._make_sample()
        self.ways.lock_wanted.connect(self._on_lock_wanted)
        self.ways.asked.connect(self.ask)
        self.backup.backed_up.connect(self._on_backed_up)
        self.backup.restore_wanted.connect(self._on_restore_wanted)
        self.restore_button.clicked.connect(self._on_restore_clicked)

    def show_state(self, state: VaultState) -> None:
        self._state = state
        self.folder.setText(str(state.vault.folder))
        size = size_words(state.vault.size)
        self.rows["where"].say(self.tr("{size} on this disk.").format(size=size))
        self.ways.show_state(state)
        self.backup.show_state(state)
        has = state.has_sample
        self.sample_add.setVisible(not has)
        self.sample_remove.setVisible(has)
        self.rows["sample"].say(
            self.tr(
                "The made-up business is here, with what was added to its customers. All of it goes at once."
            )
            if has
            else self.tr(
                "190 made-up customers to look around with. Clearly marked; one click takes all of them away again."
            )
        )

    # -- parts -------------------------------------------------------------------------------------------------------

    def _make_where(self) -> None:
        self.folder = Elide("", "body", "ink", self)
        self.open_folder = LinkButton(self.tr("Open the folder"), self)
        self.open_folder.clicked.connect(self._on_open_folder)
        row = self.add_row("where", self.tr("Where your data is"), self.folder, stacked=True)
        row.controls.addWidget(self.open_folder)

    def _make_export(self) -> None:
        holder = QWidget(self)
        self.export_button = PlainButton(self.tr("Export everything…"), holder, icon="file-down")
        self.export_line = JobLine(holder)
        self._stack(holder, self.export_button, self.export_line)
        self.add_row(
            "export",
            self.tr("Take everything with you"),
            holder,
            stacked=True,
            hint=self.tr(
                "A folder of open files (CSV and JSON lines) that any program reads. It is not encrypted."
            ),
        )
        self.export_button.clicked.connect(self._on_export_clicked)

    def _make_sample(self) -> None:
        holder = QWidget(self)
        self.sample_add = PlainButton(self.tr("Add the sample business"), holder, icon="sparkles")
        self.sample_remove = PlainButton(self.tr("Remove the sample business"), holder, icon="trash-2")
        self.sample_line = JobLine(holder, can_stop=True)
        self.sample_line.stop_wanted.connect(self._on_sample_stop)
        self._stack(holder, self.sample_add, self.sample_remove, self.sample_line)
        self.sample_remove.hide()
        self.add_row("sample", self.tr("Sample business"), holder, stacked=True, hint=" ")
        self.sample_add.clicked.connect(self._on_sample_add)
        self.sample_remove.clicked.connect(self._on_sample_remove)

    def _stack(self, holder: QWidget, *widgets: QWidget) -> None:
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in widgets:
            column.addWidget(widget)

    # -- acts --------------------------------------------------------------------------------------------------------

    def _on_open_folder(self) -> None:
        if self._state is not None:
            open_folder(self._state.vault.folder)

    def _on_lock_wanted(self) -> None:
        self.go_to.emit("lock", None)

    def _on_backed_up(self) -> None:
        self.standing_changed.emit()

    def _on_restore_clicked(self) -> None:
        self._on_restore_wanted(None)

    def _on_restore_wanted(self, file: Path | None) -> None:
        overlay = RestoreOverlay(self.window(), self.runner, file)
        overlay.open_wanted.connect(self._on_open_wanted)
        overlay.open(overlay.steps.first_stop())

    def _on_open_wanted(self, folder: Path) -> None:
        self.go_to.emit("open-vault", folder)

    def _on_export_clicked(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self,
            self.tr("Where the folder of open files goes"),
            str(file_places.beginning(self.runner, file_places.EXPORT)),
        )
        if folder:
            file_places.used(self.runner, file_places.EXPORT, Path(folder))
            self.export_to(Path(folder))

    def export_to(self, folder: Path) -> None:
        """Into a new folder in that one."""
        name = self.tr("Advocate export")
        out = free_beside(folder / name)
        self.export_line.begin(self.tr("Writing everything down…"))
        self.runner.job(
            self,
            lambda app, _progress: app.exporting.export(out),
            self._on_exported,
            self.export_line.say_error,
        )

    def _on_exported(self, written: WrittenFile) -> None:
        words = self.tr(
            "%n record(s) are in {folder}. Whoever has that folder can read it.", "", written.entries
        )
        self.export_line.say(
            words.format(folder=written.path),
            link=self.tr("Open its folder"),
            act=partial(open_folder, written.path),
        )

    def _on_sample_add(self) -> None:
        self.sample_line.begin(self.tr("Making up a business…"))
        self._job = self.runner.job(
            self,
            lambda app, progress: app.sample.fill(SAMPLE_SEED, SAMPLE_CUSTOMERS, progress),
            self._on_sample_added,
            self.sample_line.say_error,
            self.sample_line.show_progress,
        )

    def _on_sample_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_sample_added(self, _changes: object) -> None:
        self.sample_line.say(
            self.tr("The sample business is here: 200 customers, two years of calls and promises."),
            link=self.tr("See its customers"),
            act=partial(self.go_to.emit, "customers", None),
        )
        self.sample_remove.setFocus()

    def _on_sample_remove(self) -> None:
        self.runner.command(self, lambda app: app.sample.remove(), self._on_sample_removed)

    def _on_sample_removed(self, _changes: object) -> None:
        undo = shortcuts().said("undo")
        self.sample_line.say(self.tr("The sample business is gone. {undo} brings it back.").format(undo=undo))
        self.sample_add.show()
        self.sample_add.setFocus()
