"""Values that are chosen, not typed: one of a list, or yes and no; each empty until somebody says."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.painting import ChipSpec
from ui.widgets.buttons import ChipButton
from ui.widgets.menu import Menu
from ui.widgets.value_button import ValueButton

_LINE = 18
"""Pixels at 100 %: as high as the name beside it."""


class ChoiceValue(QWidget):
    """`chosen(str)` from a menu, which takes letters and arrows; empty to leave it open."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._value = ""
        self._choices: Sequence[tuple[str, str]] = ()
        self._is_fixed = False
        self.button = ValueButton("", self, opens=True)
        self.button.base_height = _LINE
        self.button.clicked.connect(self.open_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)

    def show_value(
        self, name: str, value: str, choices: Sequence[tuple[str, str]], *, is_fixed: bool, refusal: str
    ) -> None:
        self._value, self._choices, self._is_fixed = value, choices, is_fixed
        words = dict(choices).get(value, value) or "–"
        self.button.set_label(words)
        self.button.set_token("ink" if value else "muted")
        self.button.setAccessibleName(self.tr("{name}: {value}").format(name=name, value=words))
        self.button.setAccessibleDescription(refusal or self.tr("opens the choices"))
        self.button.setEnabled(not refusal)
        self.button.setToolTip(refusal)

    def open_menu(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for value, words in self._choices:
            action = menu.addAction(words.replace("&", "&&"), partial(self._choose, value))
            action.setCheckable(True)
            action.setChecked(value == self._value)
            if value == self._value:
                menu.setActiveAction(action)
        if self._value and not self._is_fixed:
            menu.addSeparator()
            menu.addAction(self.tr("Leave empty"), partial(self._choose, ""))
        menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def _choose(self, value: str) -> None:
        if value != self._value:
            self.chosen.emit(value)


class _HalfChip(ChipButton):
    """Yes, or no: accent while it is so. It is announced as a box to tick."""

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(label, "neutral", parent)
        self.setCheckable(True)

    def spec(self) -> ChipSpec:
        return ChipSpec(text=self._label, meaning="accent" if self.isChecked() else "neutral")


class YesNoValue(QWidget):
    """`chosen("yes" | "no" | "")`: pressing the one that is on leaves it open again."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._value = ""
        self.yes = _HalfChip(self.tr("yes"), self)
        self.no = _HalfChip(self.tr("no"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self._on_no)

    def show_value(self, name: str, value: str, *, refusal: str) -> None:
        self._value = value
        for chip, key in ((self.yes, "yes"), (self.no, "no")):
            chip.setChecked(value == key)
            chip.setAccessibleName(self.tr("{name}: {value}").format(name=name, value=chip.label()))
            chip.setEnabled(not refusal)
            chip.setToolTip(refusal)
            chip.setVisible(not refusal or value == key)
            chip.update()

    def take_keyboard(self) -> None:
        (self.no if self._value == "no" else self.yes).setFocus(Qt.FocusReason.TabFocusReason)

    def _on_yes(self) -> None:
        self._take("yes")

    def _on_no(self) -> None:
        self._take("no")

    def _take(self, value: str) -> None:
        self.chosen.emit("" if value == self._value else value)
