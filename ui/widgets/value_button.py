"""A value that acts when it is clicked, as a number or a mail address: icon and words, cut off with dots where it must."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.painting import mirrored, paint_icon, text
from ui.theme import theme
from ui.widgets.painted_button import PaintedButton

ICON = 12


class ValueButton(PaintedButton):
    """Reads like text, and is underlined while it is pointed at or has the keyboard."""

    role = "small"
    base_height = 20
    icon_size = ICON

    def __init__(self, icon: str = "", parent: QWidget | None = None, *, token: str = "ink") -> None:
        self._token = token
        super().__init__("", parent, icon=icon)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(theme().font(self.role)).horizontalAdvance(self._label) + 2
        width += theme().px(self.icon_size) + 8 if self._icon else 0
        return QSize(int(width + 0.999), theme().px(self.base_height))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(40), theme().px(self.base_height))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        font = QFont(t.font(self.role))
        font.setUnderline(self.underMouse() or self.hasFocus())
        x = 0.0
        with QPainter(self) as p:
            if self._icon:
                side = t.px(self.icon_size)
                box = mirrored(QRectF(0, 0, side, self.height()), self.rect(), rtl=self.rtl)
                paint_icon(p, box, self._icon, "muted", self.icon_size)
                x = side + 8
            box = mirrored(QRectF(x, 0, self.width() - x, self.height()), self.rect(), rtl=self.rtl)
            text(p, box, self._label, font, t.color(self._token), rtl=self.rtl)
