"""Another name for a file."""

from __future__ import annotations

from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from advocate.changes import Changes
from advocate.domain.files import FileInfo
from advocate.domain.ids import FileId
from ui.calls.form_overlay import FormOverlay
from ui.runner import Runner
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from advocate.app import Advocate


class RenameFileOverlay(FormOverlay):
    """The name stands there chosen, without its ending, so that typing replaces it."""

    def __init__(self, window: QWidget, runner: Runner, file: FileInfo) -> None:
        super().__init__(window, runner, self.tr("Rename a file"), save=self.tr("Rename"), width=480)
        self._file = file
        self.name = TextField(self.tr("Name"), text=file.name)
        self.column.addWidget(self.name)
        self.name.returned.connect(self.try_to_save)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.name.line)
        self.name.line.setSelection(0, len(PurePath(self._file.name).stem))

    def save(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.say(self.tr("A file needs a name."), self.name.line)
        elif name == self._file.name:
            self.dismiss()
        else:
            self.run(partial(_rename, file_id=self._file.id, name=name))


def _rename(app: Advocate, file_id: FileId, name: str) -> Changes:
    return app.files.rename(file_id, name)
