"""Export history to PDF: whose copy, which days, which file; then the file opened with what the system opens PDFs with."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.domain.customer import Customer
from advocate.domain.history_report import ReportCopy
from advocate.domain.written_file import WrittenFile
from advocate.errors import AdvocateError, InvalidValue
from ui.customer.history_file import file_name, write_history
from ui.file_places import HISTORY
from ui.overlays.file_field import FileField
from ui.overlays.page_overlay import PageOverlay
from ui.reader import Reader
from ui.runner import Runner
from ui.widgets.announce import announce
from ui.widgets.busy_bar import BusyRow
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.chips import ChipBar
from ui.widgets.error_panel import ErrorPanel
from ui.widgets.labels import Label, Para
from ui.widgets.text_field import TextField
from ui.wording.days import read_day


class HistoryOverlay(PageOverlay):
    """Asks for nothing that has a good answer already: Enter writes all of our copy into the documents folder."""

    def __init__(self, window: QWidget, runner: Runner, customer: Customer, reader: Reader) -> None:
        super().__init__(window, self.tr("Export the history of {0}").format(customer.name), width=560)
        self._runner = runner
        self._customer = customer
        self._reader = reader
        self._written: WrittenFile | None = None
        self._make_fields()
        self._make_result()
        self._make_foot()
        self._show_copy(ReportCopy.OURS.value)
        self.file.propose(file_name(customer.name, reader.today))

    # -- building ----------------------------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        copies = [
            (ReportCopy.OURS.value, self.tr("Our copy")),
            (ReportCopy.CUSTOMER.value, self.tr("Customer’s copy")),
        ]
        self.copy = ChipBar(copies, self, name=self.tr("Whose copy"))
        self._copy_words = Para("", "small", "muted", self)
        self.first_day = TextField(
            self.tr("From"), self, placeholder=self.tr("the beginning"), name=self.tr("First day")
        )
        self.last_day = TextField(self.tr("To"), self, placeholder=self.tr("today"), name=self.tr("Last day"))
        days = QHBoxLayout()
        days.setSpacing(12)
        days.addWidget(self.first_day, 1, Qt.AlignmentFlag.AlignTop)
        days.addWidget(self.last_day, 1, Qt.AlignmentFlag.AlignTop)
        self.file = FileField(
            self,
            self._runner,
            kind=HISTORY,
            ending=".pdf",
            title=self.tr("Write the history as"),
            files=self.tr("PDF"),
        )
        self.column.addWidget(self.copy)
        self.column.addWidget(self._copy_words)
        self.column.addLayout(days)
        self.column.addWidget(self.file)
        self.copy.chosen.connect(self._show_copy)
        for field in (self.first_day, self.last_day, self.file):
            field.returned.connect(self._on_write_clicked)

    def _make_result(self) -> None:
        self._busy = BusyRow(self.tr("Writing the PDF…"), self, cancellable=False)
        self._busy.hide()
        self._error = ErrorPanel(parent=self)
        self._error.hide()
        self._done = QWidget(self)
        self._done.hide()
        self._done_words = Para("", "body", "kept.text", self._done)
        self.open_button = PrimaryButton(self.tr("Open"), self._done, icon="file-text")
        self.folder_button = PlainButton(self.tr("Show in folder"), self._done, icon="folder-open")
        row = QHBoxLayout(self._done)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._done_words, 1)
        row.addWidget(self.folder_button)
        row.addWidget(self.open_button)
        for widget in (self._busy, self._error, self._done):
            self.column.addWidget(widget)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.folder_button.clicked.connect(self._on_folder_clicked)

    def _make_foot(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        self._hint = Label(self.tr("PDF/A, made to be kept"), "small", "muted", self)
        acts.addWidget(self._hint, 1)
        self._close = PlainButton(self.tr("Close"), self, hint="Esc")
        self.write_button = PrimaryButton(self.tr("Write the PDF"), self, shortcut="Ctrl+Return")
        acts.addWidget(self._close)
        acts.addWidget(self.write_button)
        self.column.addLayout(acts)
        self._close.clicked.connect(self.dismiss)
        self.write_button.clicked.connect(self._on_write_clicked)

    # -- choosing ----------------------------------------------------------------------------------------------------

    def _show_copy(self, key: str) -> None:
        if key == ReportCopy.CUSTOMER.value:
            words = self.tr("For the customer: without notes to departments, pinned notes, tags and effort.")
        else:
            words = self.tr("For us: everything, internal notes as well.")
        self._copy_words.setText(words)

    def _days(self) -> tuple[date | None, date | None] | None:
        """None when a day cannot be read; its field says so."""
        days: list[date | None] = []
        for field in (self.first_day, self.last_day):
            try:
                days.append(read_day(field.text()))
            except InvalidValue as error:
                field.show_error(str(error))
                field.setFocus()
                return None
        return days[0], days[1]

    # -- writing -----------------------------------------------------------------------------------------------------

    def _on_write_clicked(self) -> None:
        days = self._days()
        if days is None or not self.write_button.isEnabled():
            return
        out = self.file.path()
        if out is None:
            return
        self._show_state(busy=True)
        work = partial(
            write_history,
            customer_id=self._customer.id,
            out=out,
            copy=ReportCopy(self.copy.key()),
            first_day=days[0],
            last_day=days[1],
        )
        self._runner.job(self, work, self._on_written, self._on_failed)

    def _show_state(self, *, busy: bool) -> None:
        self.write_button.setEnabled(not busy)
        self._busy.setVisible(busy)
        self._error.hide()
        self._done.hide()

    def _on_written(self, written: WrittenFile) -> None:
        self._written = written
        self.file.was_written(written.path)
        self._show_state(busy=False)
        entries = self.tr("%Ln entries", "", written.entries)
        size = f"{max(1, round(written.size / 1024)):,} KB"
        words = self.tr("Written: {0}, {1}.").format(entries, size)
        self._done_words.setText(words)
        self._done.show()
        self.open_button.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self, words)

    def _on_failed(self, error: AdvocateError) -> None:
        self._show_state(busy=False)
        if isinstance(error, InvalidValue) and error.field == "from":
            self.first_day.show_error(str(error))
            self.first_day.setFocus()
            return
        self._error.show_error(error.title, error.message, error.hint)
        self._error.show()

    def _on_open_clicked(self) -> None:
        if self._written is not None:
            self._open(self._written.path)

    def _on_folder_clicked(self) -> None:
        if self._written is not None:
            self._open(self._written.path.parent)

    def _open(self, path: Path) -> None:
        """With the computer's own program; the file stands where it is if there is none."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._error.show_error(
                self.tr("It did not open by itself"),
                self.tr("The PDF is written, but this computer has no program set for opening it."),
                self.tr("It is here: {0}").format(path),
            )
            self._error.show()
