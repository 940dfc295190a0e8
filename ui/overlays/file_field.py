"""The file that is to be written: proposed where the last one went, typed, or chosen in the system's own dialog."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui import file_places
from ui.runner import Runner
from ui.widgets.buttons import SmallButton
from ui.widgets.text_field import TextField


class FileField(TextField):
    """kind: of `ui/file_places.py`. ending: with its dot. title and files: what the dialog is called and offers."""

    def __init__(
        self, parent: QWidget, runner: Runner, *, kind: str, ending: str, title: str, files: str
    ) -> None:
        super().__init__(self.tr("File"), parent)
        self._runner = runner
        self._kind, self._ending = kind, ending
        self._title, self._files = title, f"{files} (*{ending})"
        self.choose_button = SmallButton(self.tr("Choose…"), self, name=self.tr("Choose the file"))
        self.choose_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.frame.row.setContentsMargins(12, 0, 4, 0)
        self.frame.row.addWidget(self.choose_button)
        self.choose_button.clicked.connect(self._on_choose_clicked)

    def propose(self, name: str) -> None:
        """A file of that name that is not there yet, beside the last one of its kind. What is typed meanwhile stays."""
        folders = file_places.places(self._runner, self._kind)
        work = partial(file_places.free_file, folders, name, self._ending)
        self._runner.errand(self, "file", work, self._on_found)

    def path(self) -> Path | None:
        """Where the file goes; a bare name lies beside the last one. None when there is none, and the field says so."""
        typed = self.text().strip()
        if not typed:
            self.show_error(self.tr("Choose where the file goes."))
            self.setFocus()
            return None
        return self._beginning() / Path(typed).expanduser()

    def was_written(self, file: Path) -> None:
        """The next of its kind is proposed beside it."""
        file_places.used(self._runner, self._kind, file.parent)

    def _beginning(self) -> Path:
        return file_places.beginning(self._runner, self._kind)

    def _on_found(self, file: Path) -> None:
        if not self.text():
            self.set_text(str(file))

    def _on_choose_clicked(self) -> None:
        start = self._beginning() / Path(self.text().strip()).expanduser()
        chosen, _ = QFileDialog.getSaveFileName(self, self._title, str(start), self._files)
        if chosen:
            self.set_text(chosen if chosen.lower().endswith(self._ending) else f"{chosen}{self._ending}")
