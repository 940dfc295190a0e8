"""Restoring a backup while a vault is open: into a new folder, beside what is there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.overlays.page_overlay import PageOverlay
from ui.runner import Runner
from ui.vault.restore_steps import RestoreSteps
from ui.widgets.labels import Para


class RestoreOverlay(PageOverlay):
    """`open_wanted(folder)` when the restored vault is to be opened in place of this one."""

    open_wanted = Signal(object)

    def __init__(self, window: QWidget, runner: Runner, file: Path | None = None) -> None:
        super().__init__(window, self.tr("Restore a backup"), width=540)
        words = self.tr(
            "It becomes a vault of its own in a new folder. The vault that is open now stays as it is, and so does the"
            " backup."
        )
        self.column.addWidget(Para(words, "body", "muted", self.panel))
        self.steps = RestoreSteps(runner, self.panel)
        self.column.addWidget(self.steps)
        self.steps.open_wanted.connect(self._on_open_wanted)
        if file is not None:
            self.steps.take_file(file)

    def _on_open_wanted(self, folder: Path) -> None:
        self.dismiss()
        self.open_wanted.emit(folder)
