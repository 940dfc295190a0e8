"""What stands on a customer's page while the customer is being read and it takes longer than the eye notices."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.painting import mirrored, paint_card, rrect
from ui.theme import theme

NOTICED_AFTER = 150
"""Milliseconds; what comes sooner would only flash."""
_CARDS = (96, 124, 72, 110, 96)


class Waiting(QWidget):
    """Quiet cards where the timeline will be. Nothing moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reading the customer"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(NOTICED_AFTER)
        self._timer.timeout.connect(self.show)
        self.hide()

    def begin(self) -> None:
        if self.isHidden() and not self._timer.isActive():
            self._timer.start()

    def end(self) -> None:
        self._timer.stop()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        box = QRectF(self.rect())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = t.px(264) if self.width() / t.scale > 760 else 0
        with QPainter(self) as p:
            if left:
                disc = QRectF(18, 20, t.px(46), t.px(46))
                rrect(p, mirrored(disc, box, rtl=rtl), disc.height() / 2, t.color("sunken"))
                name = QRectF(disc.right() + 12, 30, left - disc.right() - 40, t.px(14))
                rrect(p, mirrored(name, box, rtl=rtl), 6, t.color("sunken"))
            y = t.px(56)
            for height in _CARDS:
                card = QRectF(left + 22, y, box.width() - left - 44, t.px(height))
                self._paint_card(p, mirrored(card, box, rtl=rtl))
                y += t.px(height) + 12

    def _paint_card(self, p: QPainter, card: QRectF) -> None:
        paint_card(p, card)
        bar = theme().color("sunken")
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for top, share in ((19, 0.3), (47, 0.7)):
            line = QRectF(card.left() + 17, card.top() + top, card.width() * share, 11)
            rrect(p, mirrored(line, card, rtl=rtl), 5, bar)
