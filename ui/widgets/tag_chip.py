"""One tag as a chip: at rest only its words; its cross is seen while it is pointed at or has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.painting import ChipSpec, chip_size, mirrored, paint_chip, paint_icon, rrect
from ui.theme import theme
from ui.tokens import Meaning
from ui.widgets.painted_button import PaintedButton
from ui.widgets.tips import tip_text

_CROSS = 18
"""Pixels at 100 % of the end that takes it off."""


class TagChip(PaintedButton):
    """`taken_off` by its cross, Delete or Backspace; `menu_wanted` by a click, Enter or the menu key."""

    role = "chip"
    taken_off = Signal()
    menu_wanted = Signal()

    def __init__(self, tag: str, meaning: Meaning, parent: QWidget) -> None:
        self._meaning: Meaning = meaning
        self._on_cross = False
        self._can_change = True
        super().__init__(tag, parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)
        self.set_can_change(True)

    def set_tag(self, tag: str) -> None:
        self.set_label(tag)
        self.set_can_change(self._can_change)

    def set_can_change(self, can_change: bool) -> None:
        self._can_change = can_change
        self.setAccessibleName(self.tr("Tag: {0}").format(self._label))
        self.setAccessibleDescription(self.tr("Delete takes it off") if can_change else "")
        self.update()

    def sizeHint(self) -> QSize:
        size = chip_size(ChipSpec(text=self._label))
        return QSize(max(size.width(), theme().px(_CROSS + 14)), size.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(_CROSS + 14), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut = QFontMetricsF(self.font()).horizontalAdvance(self._label) > self.width() - 16
        self.setToolTip(tip_text(self._label) if cut else "")

    def event(self, event: QEvent) -> bool:
        """Delete is the chip's own, whatever else of the window listens to it."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        is_own = event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
        event.setAccepted(is_own)
        return is_own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            if self._can_change:
                self.taken_off.emit()
            return
        self._on_cross = False
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._on_cross = self._can_change and self._cross().contains(event.position())
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        active = self.isEnabled() and (self.underMouse() or self.hasFocus())
        with QPainter(self) as p:
            spec = ChipSpec(text=self._label, meaning=self._meaning)
            paint_chip(p, self.rect(), spec, hovered=active, rtl=self.rtl)
            if active and self._can_change:
                cross = self._cross()
                rrect(p, cross, cross.height() / 2, theme().color(f"{self._meaning}.hover.soft"))
                paint_icon(p, cross, "x", f"{self._meaning}.text", 10)

    def _cross(self) -> QRectF:
        side = theme().px(_CROSS)
        return mirrored(QRectF(self.width() - side, 0, side, self.height()), self.rect(), rtl=self.rtl)

    def _on_clicked(self) -> None:
        if self._on_cross:
            self.taken_off.emit()
        else:
            self.menu_wanted.emit()
        self._on_cross = False
