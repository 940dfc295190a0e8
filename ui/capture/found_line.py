"""The one line under the text: what was found in it while it is typed, taken with Tab and silenced with Esc."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.painting import CHIP_HEIGHT
from ui.theme import follow_theme, theme
from ui.tokens import Meaning
from ui.widgets.buttons import ChipButton

MOST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """words: as shown; meaning: of its colour; key: what it is, for whoever fed it; start and end: where in the text."""

    words: str
    meaning: Meaning = "due"
    key: object = None
    icon: str = "plus"
    start: int = 0
    end: int = 0


class FoundLine(QWidget):
    """`taken(Found)` and `silenced(Found)`. Feed it with `show_found`; the first one is what Tab takes and Esc silences.

    It keeps a few buttons and uses them again: shown anew with every key, it makes nothing."""

    taken = Signal(object)
    silenced = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Found, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 2, 0, 0)
        self._row.setSpacing(6)
        self._chips = [self._chip() for _ in range(MOST)]
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def retheme(self) -> None:
        """Its room is kept while nothing is found: what is typed above must not jump."""
        self.setFixedHeight(theme().px(CHIP_HEIGHT) + 2)

    def found(self) -> tuple[Found, ...]:
        return self._found

    def show_found(self, found: Sequence[Found]) -> None:
        """In the order of the text; nothing empties the line."""
        shown = tuple(found[:MOST])
        if shown == self._found:
            return
        self._found = shown
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(shown))
            if place < len(shown):
                each = shown[place]
                chip.set_label(each.words)
                chip.set_meaning(each.meaning)
                chip.set_icon(each.icon)
                chip.set_hint("Tab" if place == 0 else "")

    def take(self) -> bool:
        """The first one, as Tab does. False where nothing is found."""
        if not self._found:
            return False
        self.taken.emit(self._found[0])
        return True

    def silence(self) -> bool:
        """The first one, as Esc does. False where nothing is found."""
        if not self._found:
            return False
        self.silenced.emit(self._found[0])
        return True

    def _chip(self) -> ChipButton:
        chip = ChipButton("", "due", self)
        chip.clicked.connect(self._on_chip_clicked)
        chip.hide()
        self._row.addWidget(chip)
        return chip

    def _on_chip_clicked(self) -> None:
        place = self._chips.index(self.sender())  # type: ignore[arg-type]
        if place < len(self._found):
            self.taken.emit(self._found[place])
