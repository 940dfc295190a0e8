"""What is done with files of a customer: added, opened, saved elsewhere, renamed, removed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from advocate.changes import Changes
from advocate.domain.files import FileInfo
from advocate.domain.ids import CustomerId, FileId, InteractionId
from advocate.domain.written_file import WrittenFile
from advocate.errors import AdvocateError
from ui import file_places
from ui.left_vault import LeftVault
from ui.runner import Runner
from ui.tasks import Job
from ui.timeline.attaching import Attached, Source, attach
from ui.timeline.opened_files import may_run, opened_files, safe_name
from ui.timeline.rename_overlay import RenameFileOverlay

if TYPE_CHECKING:
    from advocate.app import Advocate


class FileActs(QObject):
    """`told(sentence)` for what the person should know; `progressed(done, total)` while files come in, (0, 0) at the end."""

    told = Signal(str)
    progressed = Signal(int, int)

    def __init__(self, page: QWidget, runner: Runner) -> None:
        super().__init__(page)
        self._page, self._runner = page, runner
        self._job: Job | None = None
        LeftVault.of(page.window()).left.connect(self._on_locked)

    # -- in ----------------------------------------------------------------------------------------------------------

    def choose_and_add(self, customer_id: CustomerId, interaction_id: InteractionId | None = None) -> None:
        start = str(file_places.beginning(self._runner, file_places.ADDED))
        names, _ = QFileDialog.getOpenFileNames(self._page.window(), self.tr("Add files"), start)
        if names:
            file_places.used(self._runner, file_places.ADDED, Path(names[0]).parent)
        self.add(customer_id, [Path(name) for name in names], interaction_id)

    def add(
        self, customer_id: CustomerId, sources: Sequence[Source], interaction_id: InteractionId | None = None
    ) -> None:
        if not sources:
            return
        work = partial(attach, customer_id=customer_id, interaction_id=interaction_id, sources=tuple(sources))
        self.progressed.emit(0, len(sources))
        self._job = self._runner.job(self, work, self._on_added, self._on_not_added, self.progressed.emit)

    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    # -- out ---------------------------------------------------------------------------------------------------------

    def open(self, file: FileInfo) -> None:
        """A readable copy, with the computer's own program; what could run as a program is only saved."""
        if may_run(file.name):
            words = self.tr(
                "{0} could run as a program, so it is not opened from here. If you trust it, use Save as."
            )
            self.told.emit(words.format(file.name))
            return
        out = opened_files.place_for(file.name)
        work = partial(_save, file_id=file.id, out=out)
        self._runner.query(self, f"open {file.id}", work, self._on_copied)

    def save_as(self, file: FileInfo) -> None:
        start = str(file_places.beginning(self._runner, file_places.SAVED) / safe_name(file.name))
        chosen, _ = QFileDialog.getSaveFileName(self._page.window(), self.tr("Save the file as"), start)
        if chosen:
            file_places.used(self._runner, file_places.SAVED, Path(chosen).parent)
            work = partial(_save, file_id=file.id, out=Path(chosen))
            self._runner.query(self, f"save {file.id}", work, self._on_saved)

    # -- in place ------------------------------------------------------------------------------------------------------

    def rename(self, file: FileInfo) -> None:
        RenameFileOverlay(self._page.window(), self._runner, file).open()

    def remove(self, file: FileInfo) -> None:
        self._runner.command(self, partial(_remove, file_id=file.id))

    # -- inside ------------------------------------------------------------------------------------------------------

    def _on_added(self, attached: Attached) -> None:
        self._job = None
        self.progressed.emit(0, 0)
        if attached.refused:
            self.told.emit(" ".join(attached.refused))
        elif len(attached.made) > 1:
            self.told.emit(self.tr("{0} files are in the vault now, encrypted.").format(len(attached.made)))

    def _on_not_added(self, error: AdvocateError) -> None:
        self._job = None
        self.progressed.emit(0, 0)
        self.told.emit(str(error))

    def _on_copied(self, written: WrittenFile) -> None:
        name = written.path.name
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(written.path))):
            words = self.tr(
                "You see a copy of {0}. It can be read on this computer until you lock or leave Advocate; what you "
                "change in it is not kept here."
            )
        else:
            words = self.tr("This computer has no program set for opening {0}. Use Save as instead.")
        self.told.emit(words.format(name))

    def _on_saved(self, written: WrittenFile) -> None:
        words = self.tr("Saved as {0}. That copy is not encrypted.")
        self.told.emit(words.format(written.path))

    def _on_locked(self) -> None:
        opened_files.clear()


def _save(app: Advocate, file_id: FileId, out: Path) -> WrittenFile:
    return app.files.save(file_id, out)


def _remove(app: Advocate, file_id: FileId) -> Changes:
    return app.files.remove(file_id)
