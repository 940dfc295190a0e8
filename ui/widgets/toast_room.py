"""A band between a page and what stands at the window's foot: high only while a toast stands in it, so that none covers a page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.box import Box

_LEAST_PAGE = 220
"""Pixels at 100 % that a page keeps; where it would keep less, the toast lies over it."""


class ToastRoom(QWidget):
    """Made for one page, which gives way to it while it stays high enough to work in.

    `moved` whenever it stands elsewhere or is wider.
    """

    moved = Signal()

    def __init__(self, page: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(0)

    def make(self, height: int) -> None:
        """height: what a toast needs with what is free around it; 0 gives the room back."""
        least = max(theme().px(_LEAST_PAGE), self._page.minimumSizeHint().height())
        spare = self._page.height() + self.height() - least
        wanted = height if height <= spare else 0
        if wanted != self.height():
            self.setFixedHeight(wanted)

    def place_in(self, window: QWidget) -> QRect:
        return QRect(self.mapTo(window, QPoint(0, 0)), self.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The columns of the page above go on below it, down to the window's foot."""
        above = self.parentWidget()
        with QPainter(self) as p:
            for ground in above.findChildren(Box) if above is not None else ():
                if ground.stands_at_a_side() and ground.isVisible():
                    corner = self.mapFromGlobal(ground.mapToGlobal(QPoint(0, ground.height())))
                    if corner.y() == 0:
                        ground.carry_down(p, QRect(corner.x(), 0, ground.width(), self.height()))

    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.moved.emit()
        return answer
