"""How strong a passphrase is: four bars and a word, so that nothing rests on colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.painting import rrect
from ui.theme import theme
from ui.widgets.labels import Para

_BARS = 4
_TOKENS = ("late", "late", "due", "kept", "kept")


class _Bars(QFrame):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.level = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(6)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        width = (self.width() - (_BARS - 1) * 4) / _BARS
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as p:
            for place in range(_BARS):
                filled = place < self.level
                x = (_BARS - 1 - place if rtl else place) * (width + 4)
                rrect(p, QRectF(x, 0, width, 6), 3, t.color(_TOKENS[self.level] if filled else "sunken"))


class StrengthMeter(QWidget):
    """`show_strength(level, sentence)`: level 0 (nothing yet) to 4, and what it means in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = _Bars(self)
        self._words = Para("", "small", "muted", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._bars)
        column.addWidget(self._words)

    def show_strength(self, level: int, sentence: str) -> None:
        self._bars.level = min(_BARS, max(0, level))
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self._bars.update()

    def level(self) -> int:
        return self._bars.level
