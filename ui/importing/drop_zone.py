"""Where a file is dropped or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from ui.painting import RADIUS, Align, rrect
from ui.theme import theme
from ui.vault.folders import first_that_is_there
from ui.widgets.buttons import PrimaryButton
from ui.widgets.labels import Label, Para
from ui.widgets.marks import Avatar

Places = QStandardPaths.StandardLocation


class DropZone(QFrame):
    """`chosen(Path)` when a file was dropped or picked."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_over = False
        self.setAcceptDrops(True)
        self.button = PrimaryButton(self.tr("Choose a file…"), self, icon="folder-open")
        self.button.clicked.connect(self.choose)
        title = Label(self.tr("Drop a file here"), "heading", "ink", self)
        title.setAlignment(Align.AlignHCenter)
        words = Para(
            self.tr(
                "A list of customers saved as CSV, from a spreadsheet, a phone or another program;"
                " or conversations saved by a chat or help desk program (its file often ends in .jsonl)."
                " Nothing is taken in before you have seen it."
            ),
            "body",
            "muted",
            self,
        )
        words.setAlignment(Align.AlignHCenter | Align.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 32, 48, 32)
        column.setSpacing(12)
        column.addWidget(Avatar("", 46, self, icon="file-up"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        column.addWidget(words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        ground, line = ("accent.soft", "accent") if self._is_over else ("surface", "line.strong")
        with QPainter(self) as p:
            rrect(p, QRectF(self.rect()), RADIUS, t.color(ground), t.color(line), dashed=True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_of(event) is not None:
            event.acceptProposedAction()
            self._show_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(over=False)
        file = _file_of(event)
        if file is not None:
            event.acceptProposedAction()
            self.chosen.emit(file)

    def _show_over(self, *, over: bool) -> None:
        self._is_over = over
        self.update()

    def choose(self) -> None:
        """Ask for a file, beginning where downloads and documents lie."""
        usual = (Places.DownloadLocation, Places.DocumentsLocation)
        folders = (Path(QStandardPaths.writableLocation(place)) for place in usual)
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("The file to bring in"),
            str(first_that_is_there(*folders)),
            self.tr("Lists and conversations (*.csv *.tsv *.txt *.jsonl *.ndjson *.json);;All files (*)"),
        )
        if name:
            self.chosen.emit(Path(name))


def _file_of(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if urls and urls[0].isLocalFile() else None
