"""Notes between people and departments: what waits for an answer, and what came of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.page import Page
from ui.runner import Runner


class NotesPage(Page):
    """All notes to departments and colleagues."""

    key = "notes"

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(runner, parent)
        self.title = self.tr("Notes")
