"""A small icon button that is seen only while its row is pointed at or has the keyboard, and lies over the row's end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.painting import rrect
from ui.theme import theme
from ui.widgets.buttons import IconButton

_INSET = 2


class QuietButton(IconButton):
    """Takes no room: it is placed at the trailing upper corner of `row`, on a ground of its own.

    It is always there for the Tab key and for screen readers.
    """

    def __init__(self, icon: str, name: str, row: QWidget, *, ground: str = "canvas") -> None:
        self._row = row
        self._ground = ground
        super().__init__(icon, name, row, size=12)
        self.base_height = 20
        self.resize(self.sizeHint())
        row.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange}:
            self._place()
        elif event.type() in {QEvent.Type.Enter, QEvent.Type.Leave}:
            self.update()
        return False

    def retheme(self) -> None:
        super().retheme()
        self.resize(self.sizeHint())
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self._row.underMouse() or self.hasFocus()):
            return
        with QPainter(self) as p:
            rrect(p, self.rect(), 6, theme().color(self._ground))
        super().paintEvent(event)

    def _place(self) -> None:
        x = 0 if self.rtl else self._row.width() - self.width()
        self.move(x, -_INSET if self.height() > theme().px(20) else 0)
        self.raise_()
