"""How hard it was for a customer over the last contacts, as a line with its words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.profile.glance import Efforts, direction_words, effort_words
from ui.reader import Reader
from ui.widgets.box import Box
from ui.widgets.labels import Para
from ui.widgets.marks import Sparkline

FEWEST = 3


class EffortCard(Box):
    """Hidden while fewer than three contacts were rated."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.line = Sparkline((), "", self)
        self._words = Para("", "small", "muted", self)
        inside = self.column(margins=(16, 14, 16, 12), spacing=6)
        inside.addWidget(self.line)
        inside.addWidget(self._words)

    def show_efforts(self, efforts: Efforts, reader: Reader) -> None:
        words = " · ".join(part for part in (effort_words(efforts), direction_words(efforts, reader)) if part)
        self.line.set_values([float(effort) for _, effort in efforts], words)
        self._words.setText(words)

    def words(self) -> str:
        return self._words.text()
