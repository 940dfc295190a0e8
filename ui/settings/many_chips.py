"""Chips that are on or off each by itself: several of a few choices, kept as they are pressed."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.painting import rrect
from ui.theme import theme
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.toggle_chip import ToggleChip


class _Chip(ToggleChip):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():  # an edge, so that it is told from the others without colour, too
            with QPainter(self) as p:
                width = theme().line_width()
                rrect(p, self.rect(), self.height() / 2, None, theme().color("accent"), width=width)


class ManyChips(QWidget):
    """`changed(list)` with the keys of all that are on, in the order of the choices, when a person presses one."""

    changed = Signal(list)

    def __init__(self, parent: QWidget, *, name: str) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._flow = FlowLayout(self)
        self._shown: list[tuple[Hashable, str]] = []
        self.chips: list[_Chip] = []

    def show_choices(self, choices: Sequence[tuple[Hashable, str]], on: Collection[Hashable]) -> None:
        """(key, words) of each, and which are on; told to nobody."""
        if list(choices) != self._shown:
            self._make(choices)
        for chip in self.chips:
            chip.setChecked(chip.key in on)

    def _make(self, choices: Sequence[tuple[Hashable, str]]) -> None:
        focused = next((chip.key for chip in self.chips if chip.hasFocus()), None)
        self._shown = list(choices)
        self._flow.clear()
        self.chips = [_Chip(words, self, key=key) for key, words in choices]
        for chip in self.chips:
            self._flow.addWidget(chip)
            chip.clicked.connect(self._on_clicked)
            chip.show()
            if chip.key == focused:
                chip.setFocus()
        self.updateGeometry()

    def _on_clicked(self) -> None:
        self.changed.emit([chip.key for chip in self.chips if chip.isChecked()])
