"""The one line under the text: what was found in it while it is typed, taken with Tab and silenced with Esc."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.painting import CHIP_HEIGHT
from ui.theme import follow_theme, theme
from ui.tokens import Meaning
from ui.widgets.buttons import ChipButton
from ui.widgets.painted_button import Shortcut

MOST = 3
_GAP = 6
_NARROWEST = 110
"""A chip with less room than this says nothing any more: it waits until the ones before it are gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """words: as shown; tip: the same and more, told by the pointer; meaning: of its colour; key: what it is, for whoever
    fed it; start and end: where in the text; keys: that take it, as shown; by_tab: whether Tab does; is_done: it was taken."""

    words: str
    tip: str = ""
    meaning: Meaning = "due"
    key: object = None
    icon: str = "plus"
    start: int = 0
    end: int = 0
    keys: Shortcut = ""
    by_tab: bool = True
    is_done: bool = False


class FoundLine(QWidget):
    """`taken(Found)` and `silenced(Found)`. Feed it with `show_found`; of what is not done, the first one that Tab takes is
    taken by it, and the first of all is what Esc silences.

    It keeps a few buttons and uses them again: shown anew with every key, it makes nothing."""

    taken = Signal(object)
    silenced = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Found, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 2, 0, 0)
        self._row.setSpacing(_GAP)
        self._chips = [self._chip() for _ in range(MOST)]
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def retheme(self) -> None:
        """Its room is kept while nothing is found: what is typed above must not jump."""
        self.setFixedHeight(theme().px(CHIP_HEIGHT) + 2)
        self._fit()

    def found(self) -> tuple[Found, ...]:
        return self._found

    def show_found(self, found: Sequence[Found]) -> None:
        """The one that matters most first; nothing empties the line."""
        shown = tuple(found[:MOST])
        if shown == self._found:
            return
        self._found = shown
        tab = next((each for each in shown if each.by_tab and not each.is_done), None)
        for chip, each in zip(self._chips, shown, strict=False):
            chip.set_label(each.words)
            chip.set_meaning(each.meaning)
            chip.set_icon(each.icon)
            chip.set_hint("Tab" if each is tab else each.keys)
            chip.setToolTip(each.tip or each.words)
        self._fit()

    def take(self) -> bool:
        """As Tab does. False where nothing is found that it takes."""
        wanted = next((each for each in self._found if each.by_tab and not each.is_done), None)
        if wanted is not None:
            self.taken.emit(wanted)
        return wanted is not None

    def silence(self) -> bool:
        """The first one, as Esc does. False where nothing is found."""
        wanted = next((each for each in self._found if not each.is_done), None)
        if wanted is not None:
            self.silenced.emit(wanted)
        return wanted is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The first gets the room it wants, the others what is left of it."""
        left = self.width()
        for place, chip in enumerate(self._chips):
            wanted = chip.sizeHint().width()
            is_shown = place < len(self._found) and (
                place == 0 or left >= min(wanted, theme().px(_NARROWEST))
            )
            if is_shown:
                chip.setFixedWidth(max(0, min(wanted, left)))
                left -= chip.width() + _GAP
            chip.setVisible(is_shown)

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
