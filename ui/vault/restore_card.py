"""Restoring a backup before any vault is open, as on a new computer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.runner import Runner
from ui.vault.card import GateCard
from ui.vault.restore_steps import RestoreSteps
from ui.widgets.buttons import LinkButton


class RestoreCard(GateCard):
    """`open_wanted(folder)` of the restored vault; `back_wanted`."""

    open_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr("Restore a backup"),
            self.tr(
                "It becomes a vault in a new folder, and every page of it is read before it is called done. The backup"
                " stays as it is."
            ),
            parent,
        )
        self.steps = RestoreSteps(runner, self)
        self.body.addWidget(self.steps)
        self.back = LinkButton(self.tr("Back"), self)
        self.add_below(self.back)
        self.steps.open_wanted.connect(self._on_open_wanted)
        self.back.clicked.connect(self.back_wanted)

    def focus_first(self) -> None:
        self.steps.first_stop().setFocus()

    def _on_open_wanted(self, folder: Path) -> None:
        self.open_wanted.emit(folder)
