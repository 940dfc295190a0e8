"""A chip that is on or off by itself, for filters that add up."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.painting import ChipSpec, chip_size, paint_chip
from ui.widgets.painted_button import PaintedButton


class ToggleChip(PaintedButton):
    """Accent while on. `key` is whatever the page knows it by; `toggled(bool)` as Qt has it."""

    role = "chip"

    def __init__(self, label: str, parent: QWidget | None = None, *, key: Any = None, icon: str = "") -> None:
        self.key = key
        super().__init__(label, parent, icon=icon)
        self.setCheckable(True)

    def spec(self) -> ChipSpec:
        meaning = "accent" if self.isChecked() else "neutral"
        return ChipSpec(text=self._label, meaning=meaning, icon=self._icon)

    def sizeHint(self) -> QSize:
        return chip_size(self.spec())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            paint_chip(p, self.rect(), self.spec(), hovered=self.underMouse(), rtl=self.rtl)
