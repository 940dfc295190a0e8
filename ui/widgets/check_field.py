"""A painted check box with its words, and a painted choice of one out of a few."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui.painting import mirrored, paint_icon, rrect, text
from ui.theme import follow_theme, theme

_SIDE = 18
_GAP = 8


class CheckField(QCheckBox):
    """A QCheckBox (and announced as one) in the design's look. `toggled(bool)` as Qt has it."""

    def __init__(self, label: str, parent: QWidget | None = None, *, checked: bool = False) -> None:
        super().__init__(parent)
        self.focus_reason = Qt.FocusReason.OtherFocusReason
        self._label = label
        self.setText(label.replace("&", "&&"))
        self.setChecked(checked)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def retheme(self) -> None:
        self.setFont(theme().font("body"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        t = theme()
        width = QFontMetricsF(t.font("body")).horizontalAdvance(self._label)
        return QSize(int(t.px(_SIDE) + _GAP + width + 2), t.px(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theme().px(60)), theme().px(26))

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_reason = event.reason()
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        side = t.px(_SIDE)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as p:
            box = mirrored(QRectF(0, (self.height() - side) // 2, side, side), self.rect(), rtl=rtl)
            on = self.isChecked()
            ground = "sunken" if not self.isEnabled() else "accent" if on else "surface"
            line = None if on else "muted" if self.underMouse() else "line.strong"
            rrect(p, box, 4, t.color(ground), t.color(line) if line else None)
            if on:
                paint_icon(p, box, "check", "on.accent" if self.isEnabled() else "muted", 12)
            words = QRectF(side + _GAP, 0, self.width() - side - _GAP, self.height())
            token = "ink" if self.isEnabled() else "faint"
            text(p, mirrored(words, self.rect(), rtl=rtl), self._label, self.font(), t.color(token), rtl=rtl)
