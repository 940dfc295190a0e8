"""Why a promise ended or moved, and what the customer hears of it: ready reasons with a key each, and two lines to type in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.calls.form_overlay import FormOverlay
from ui.calls.keys import field_key
from ui.promises.reasons import MOST
from ui.widgets.buttons import ChipButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.text_field import TextField


class WhyFields(QWidget):
    """Part of a form, whose Alt and digits put the reasons in. `returned` on Enter in either line. told: whether the customer
    is to hear something."""

    returned = Signal()

    def __init__(self, form: FormOverlay, label: str, *, told: bool = True) -> None:
        super().__init__(form)
        self.chips: list[ChipButton] = []
        self._shown: tuple[str, ...] = ()
        self.reason = TextField(label, self)
        self.told_field = TextField(self.tr("What we tell the customer (may be left empty)"), self)
        self._ready = QWidget(
            self
        )  # after the lines: they have keys of their own, and Tab leads from line to line
        self._ready.setAccessibleName(self.tr("Ready reasons"))
        self._flow = FlowLayout(self._ready)
        self.told_field.setVisible(told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.reason, self._ready, self.told_field):
            column.addWidget(widget)
        self.reason.returned.connect(self.returned)
        self.told_field.returned.connect(self.returned)
        for number in range(MOST):
            form.on_key(str(number + 1), lambda number=number: self._take(number))

    def show_reasons(self, reasons: Sequence[str]) -> None:
        """In the order of their keys."""
        if self._shown == tuple(reasons):
            return
        self._shown = tuple(reasons)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for number, reason in enumerate(reasons):
            chip = ChipButton(reason, "neutral", self._ready, hint=field_key(str(number + 1)))
            chip.clicked.connect(self._on_chip_clicked)
            self._flow.addWidget(chip)
            self.chips.append(chip)
        self._ready.setVisible(bool(reasons))

    def set_label(self, label: str) -> None:
        self.reason.set_label(label)

    def why(self) -> str:
        return self.reason.text().strip()

    def told(self) -> str:
        return self.told_field.text().strip()

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if chip in self.chips:
            self._take(self.chips.index(chip))  # type: ignore[arg-type]

    def _take(self, number: int) -> None:
        """Behind what is typed already, with the keyboard there to go on."""
        if number >= len(self.chips) or not self.isVisible():
            return
        typed, ready = self.why(), self.chips[number].label()
        self.reason.set_text(f"{typed} {ready}." if typed else f"{ready}.")
        self.reason.line.setModified(True)
        self.reason.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reason.line.end(False)
