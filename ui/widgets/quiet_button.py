"""A small icon button that is seen only while its row is pointed at or has the keyboard, and lies over the row's end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.painting import rrect
from ui.theme import theme
from ui.widgets.buttons import IconButton

_INSET = 2
_FOCUS = {QEvent.Type.FocusIn, QEvent.Type.FocusOut}


class QuietButton(IconButton):
    """Takes no room: it is placed at the trailing upper corner of `row`, on a ground of its own.

    place: how many others stand between it and the row's end. It is always there for screen readers.
    """

    def __init__(self, icon: str, name: str, row: QWidget, *, ground: str = "canvas", place: int = 0) -> None:
        self._row = row
        self._ground = ground
        self._at = place
        self._shown_with: list[QWidget] = []
        super().__init__(icon, name, row, size=12)
        self.base_height = 20
        self.resize(self.sizeHint())
        row.installEventFilter(self)

    def show_with(self, *widgets: QWidget) -> None:
        """Seen also while one of these has the keyboard."""
        self._shown_with.extend(widgets)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange} and watched is self._row:
            self._place()
        elif event.type() in {QEvent.Type.Enter, QEvent.Type.Leave} or event.type() in _FOCUS:
            self.update()
        return False

    def retheme(self) -> None:
        super().retheme()
        self.resize(self.sizeHint())
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        is_seen = self._row.underMouse() or self.hasFocus() or any(w.hasFocus() for w in self._shown_with)
        if not is_seen:
            return
        with QPainter(self) as p:
            rrect(p, self.rect(), 6, theme().color(self._ground))
        super().paintEvent(event)

    def _place(self) -> None:
        past = self._at * self.width()
        x = past if self.rtl else self._row.width() - self.width() - past
        self.move(x, -_INSET if self.height() > theme().px(20) else 0)
        self.raise_()
