"""Today: what is late and due, what waits for a home or an answer, and how the week went."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.page import Page
from ui.runner import Runner


class TodayPage(Page):
    """The first place of the window."""

    key = "today"

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(runner, parent)
        self.title = self.tr("Today")
