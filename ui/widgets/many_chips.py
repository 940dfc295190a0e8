"""Chips that are on or off each by itself: several of a few choices, kept as they are pressed."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.painting import rrect
from ui.theme import theme
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.toggle_chip import ToggleChip

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class EdgedChip(ToggleChip):
    """`step_wanted(±1)` by the arrow keys along the line; `entered` once it has the keyboard."""

    step_wanted = Signal(int)
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_wanted.emit(-step if self.rtl else step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():  # an edge, so that it is told from the others without colour, too
            with QPainter(self) as p:
                width = theme().line_width()
                rrect(p, self.rect(), self.height() / 2, None, theme().color("accent"), width=width)


class ManyChips(QWidget):
    """`changed(list)` with the keys of all that are on, in the order of the choices, when a person presses one. One Tab stop;
    arrows move inside."""

    changed = Signal(list)

    def __init__(self, parent: QWidget, *, name: str) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._flow = FlowLayout(self)
        self._shown: list[tuple[Hashable, str]] = []
        self.chips: list[EdgedChip] = []

    def show_choices(self, choices: Sequence[tuple[Hashable, str]], on: Collection[Hashable]) -> None:
        """(key, words) of each, and which are on; told to nobody."""
        if list(choices) != self._shown:
            self._make(choices)
        for chip in self.chips:
            chip.setChecked(chip.key in on)

    def enter(self) -> None:
        """Bring the keyboard to the first that is on."""
        chip = next((each for each in self.chips if each.isChecked()), self.chips[0] if self.chips else None)
        if chip is not None:
            chip.setFocus(Qt.FocusReason.TabFocusReason)

    def _make(self, choices: Sequence[tuple[Hashable, str]]) -> None:
        focused = next((chip.key for chip in self.chips if chip.hasFocus()), None)
        self._shown = list(choices)
        self._flow.clear()
        self.chips = [EdgedChip(words, self, key=key) for key, words in choices]
        for chip in self.chips:
            self._flow.addWidget(chip)
            chip.clicked.connect(self._on_clicked)
            chip.step_wanted.connect(self._on_step)
            chip.entered.connect(self._on_entered)
            chip.show()
        self._stop_at(self.chips[0] if self.chips else None)
        for chip in self.chips:
            if chip.key == focused:
                chip.setFocus()
        self.updateGeometry()

    def _on_clicked(self) -> None:
        self.changed.emit([chip.key for chip in self.chips if chip.isChecked()])

    def _on_step(self, step: int) -> None:
        chip = self.sender()
        place = self.chips.index(chip) + step if chip in self.chips else -1  # type: ignore[arg-type]
        if 0 <= place < len(self.chips):
            reason = Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
            self.chips[place].setFocus(reason)

    def _on_entered(self) -> None:
        chip = self.sender()
        self._stop_at(chip if isinstance(chip, EdgedChip) else None)

    def _stop_at(self, stop: EdgedChip | None) -> None:
        """Tab comes back to where the keyboard was last."""
        for chip in self.chips:
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chip is stop else Qt.FocusPolicy.ClickFocus)
