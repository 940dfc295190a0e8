"""A narrowing that is on, with the cross that takes it off."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.painting import ChipSpec, chip_size, mirrored, paint_icon, rrect, text
from ui.theme import theme
from ui.widgets.painted_button import PaintedButton

_CROSS = 12
_HEIGHT = 24


class FilterOnChip(PaintedButton):
    """`removed(key)` on a click, Enter, Space, Del or Backspace."""

    role = "chip"
    removed = Signal(str)

    def __init__(self, key: str, words: str, parent: QWidget) -> None:
        self.key = key
        super().__init__(words, parent, name=words)
        self.setAccessibleName(self.tr("Take off: {0}").format(words))
        self.setToolTip(self.tr("Take this filter off"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:
        size = chip_size(ChipSpec(text=self._label))
        return QSize(size.width() + theme().px(_CROSS) + 8, theme().px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        rect = QRectF(self.rect())
        side = t.px(_CROSS)
        with QPainter(self) as p:
            ground = "accent.hover.soft" if self.underMouse() else "accent.soft"
            rrect(p, rect, rect.height() / 2, t.color(ground))
            cross = QRectF(rect.right() - side - 8, 0, side, rect.height())
            words = QRectF(10, 0, cross.left() - 14, rect.height())
            ink = t.color("accent.text")
            text(p, mirrored(words, rect, rtl=self.rtl), self._label, t.font("chip"), ink, rtl=self.rtl)
            paint_icon(p, mirrored(cross, rect, rtl=self.rtl), "x", "accent.text", _CROSS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit(self.key)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        self.removed.emit(self.key)
