"""A slim painted scroll bar: a quiet handle, nothing where there is nothing to scroll."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from ui.painting import rrect
from ui.theme import theme

THICKNESS = 10


class ScrollBar(QScrollBar):
    """Ten pixels wide with a six pixel handle. `ground` is the token behind it."""

    def __init__(
        self,
        orientation: Qt.Orientation = Qt.Orientation.Vertical,
        parent: QWidget | None = None,
        *,
        ground: str = "canvas",
    ) -> None:
        super().__init__(orientation, parent)
        self._ground = ground
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def showEvent(self, event: QShowEvent) -> None:
        """It fills all of itself, whatever the style said when it was made: nothing below is painted with it."""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        super().showEvent(event)

    def sizeHint(self) -> QSize:
        if self.orientation() == Qt.Orientation.Vertical:
            return QSize(THICKNESS, 60)
        return QSize(60, THICKNESS)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        with QPainter(self) as p:
            p.fillRect(self.rect(), t.color(self._ground))
            if self.maximum() <= self.minimum():
                return
            token = "handle.hover" if self.underMouse() or self.isSliderDown() else "handle"
            rrect(p, self._handle(), 3, t.color(token))

    def _handle(self) -> QRectF:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ScrollBar, QStyle.SubControl.SC_ScrollBarSlider
        slider = QRectF(self.style().subControlRect(control, option, part, self))
        if self.orientation() == Qt.Orientation.Vertical:
            return QRectF(2, slider.top() + 1, self.width() - 4, max(12.0, slider.height() - 2))
        return QRectF(slider.left() + 1, 2, max(12.0, slider.width() - 2), self.height() - 4)
