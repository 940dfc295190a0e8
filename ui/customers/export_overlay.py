"""The chosen customers as a table file, for a spreadsheet or a letter: one file, written where the person says."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.domain.ids import CustomerId
from advocate.domain.written_file import WrittenFile
from advocate.errors import AdvocateError
from ui.file_places import TABLE
from ui.overlays.file_field import FileField
from ui.overlays.page_overlay import PageOverlay
from ui.runner import Runner
from ui.widgets.announce import announce
from ui.widgets.busy_bar import BusyRow
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.error_panel import ErrorPanel
from ui.widgets.labels import Label, Para

if TYPE_CHECKING:
    from advocate.app import Advocate
    from ui.tasks import Progress


def write_csv(app: Advocate, progress: Progress, *, out: Path, ids: tuple[CustomerId, ...]) -> WrittenFile:
    progress(0, 0)
    return app.exporting.customers_csv(out, ids)


class ExportOverlay(PageOverlay):
    """Enter writes the file that is proposed; then it says how many there are, and shows where."""

    def __init__(self, window: QWidget, runner: Runner, ids: tuple[CustomerId, ...], day: date) -> None:
        super().__init__(window, self.tr("Export %Ln customer(s)", "", len(ids)), width=560)
        self._runner = runner
        self._ids = ids
        self._written: WrittenFile | None = None
        self._make_fields()
        self._make_result()
        self.file.propose(self.tr("Customers {day}").format(day=day.isoformat()))

    def begin(self) -> None:
        self.open(self.write_button)

    def _make_fields(self) -> None:
        self.file = FileField(
            self,
            self._runner,
            kind=TABLE,
            ending=".csv",
            title=self.tr("Write the customers as"),
            files=self.tr("Table"),
        )
        words = self.tr(
            "A CSV file that any spreadsheet opens and that Advocate can bring in again. It is not encrypted: "
            "keep it where only you can read it."
        )
        self.column.addWidget(self.file)
        self.column.addWidget(Para(words, "small", "muted", self))
        self.file.returned.connect(self._on_write_clicked)

    def _make_result(self) -> None:
        self._busy = BusyRow(self.tr("Writing the file…"), self, cancellable=False)
        self._busy.hide()
        self._error = ErrorPanel(parent=self)
        self._error.hide()
        self.done = Label("", "body", "kept.text", self)
        self.column.addWidget(self._busy)
        self.column.addWidget(self._error)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.done, 1)
        self.close_button = PlainButton(self.tr("Close"), self, hint="Esc")
        self.folder_button = PlainButton(self.tr("Show in folder"), self, icon="folder-open")
        self.folder_button.hide()
        self.write_button = PrimaryButton(self.tr("Write the file"), self, shortcut="Ctrl+Return")
        for button in (self.close_button, self.folder_button, self.write_button):
            acts.addWidget(button)
        self.column.addLayout(acts)
        self.close_button.clicked.connect(self.dismiss)
        self.folder_button.clicked.connect(self._on_folder_clicked)
        self.write_button.clicked.connect(self._on_write_clicked)

    def _on_write_clicked(self) -> None:
        if not self.write_button.isEnabled():
            return
        out = self.file.path()
        if out is None:
            return
        self._show_busy(busy=True)
        work = partial(write_csv, out=out, ids=self._ids)
        self._runner.job(self, work, self._on_written, self._on_failed)

    def _show_busy(self, *, busy: bool) -> None:
        self.write_button.setEnabled(not busy)
        self._busy.setVisible(busy)
        self._error.hide()

    def _on_written(self, written: WrittenFile) -> None:
        self._written = written
        self.file.was_written(written.path)
        self._show_busy(busy=False)
        words = self.tr("Written: %Ln customer(s).", "", written.entries)
        self.done.setText(words)
        self.folder_button.show()
        self.folder_button.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self, words)

    def _on_failed(self, error: AdvocateError) -> None:
        self._show_busy(busy=False)
        self._error.show_error(error.title, error.message, error.hint)
        self._error.show()

    def _on_folder_clicked(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.path.parent)))
