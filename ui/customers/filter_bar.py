"""The filters that are on, side by side; there is no bar while there are none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.customers.filter_choice import FilterChoice
from ui.customers.filter_words import filter_words
from ui.customers.known import Known
from ui.widgets.buttons import LinkButton
from ui.widgets.filter_on_chip import FilterOnChip
from ui.widgets.flow_layout import FlowLayout

_CLEAR_FROM = 2


class FilterBar(QWidget):
    """`removed(key)` for one chip, `cleared` for all of them, `left` when the keyboard stands on no chip any more."""

    removed = Signal(str)
    cleared = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filters that are on"))
        self._chips: list[FilterOnChip] = []
        self._flow = FlowLayout(self)
        self.clear_button = LinkButton(self.tr("Clear all"), self, hint_act="customers.clear", quiet=True)
        self.clear_button.clicked.connect(self.cleared)
        self._flow.addWidget(self.clear_button)
        self.hide()

    def chips(self) -> tuple[FilterOnChip, ...]:
        return tuple(self._chips)

    def show_choice(self, choice: FilterChoice, known: Known) -> None:
        wanted = [(key, filter_words(choice, key, known)) for key in choice.chosen()]
        if [(chip.key, chip.label()) for chip in self._chips] != wanted:
            place = next((n for n, chip in enumerate(self._chips) if chip.hasFocus()), -1)
            self._make_chips(wanted)
            self._give_keyboard_back(place)
        self.clear_button.setVisible(len(wanted) >= _CLEAR_FROM)
        self.setVisible(bool(wanted))
        self.updateGeometry()

    def _make_chips(self, wanted: list[tuple[str, str]]) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for place, (key, words) in enumerate(wanted):
            chip = FilterOnChip(key, words, self)
            chip.removed.connect(self.removed)
            self._flow.insert_widget(place, chip)
            self._chips.append(chip)
            chip.show()

    def _give_keyboard_back(self, place: int) -> None:
        """To the chip that stands there now; to the page where none is left."""
        if place < 0:
            return
        if self._chips:
            chip = self._chips[min(place, len(self._chips) - 1)]
            chip.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.left.emit()
