"""One ring per window around what has the keyboard, never clipped; not while the mouse was used to get there."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWindow
from PySide6.QtWidgets import QWidget

from ui.painting import CONTROL_RADIUS, rrect
from ui.theme import theme
from ui.widgets.focus_moves import follow_focus

_OUTSIDE = 4
_BY_KEY = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
_WATCHED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Hide,
    QEvent.Type.Show,
    QEvent.Type.ParentChange,
}


class FocusRing(QWidget):
    """Make one per window. Widgets that want the ring keep the reason of their focus in `focus_reason`.

    A window begins as by key: where the keyboard stands is seen before Tab was pressed once. A press of the mouse
    hides the ring until a key is pressed again.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._by_key = True
        self._handle: QWindow | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        follow_focus(self._on_focus_changed)

    def target(self) -> QWidget | None:
        """The widget the ring is around, if it is shown."""
        return self._target if self.isVisible() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._handle:
            self._hear(event.type())
        elif event.type() in _WATCHED:
            self._follow()
        return False

    def _hear(self, kind: QEvent.Type) -> None:
        if kind == QEvent.Type.MouseButtonPress:
            self._by_key = False
            self.hide()
        elif kind == QEvent.Type.KeyPress:
            self._by_key = True

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            target = self._target
            radius = CONTROL_RADIUS
            if target is not None and shiboken6.isValid(target) and target.height() <= theme().px(22):
                radius = target.height() // 2  # chips are round
            width = theme().line_width(2)
            rrect(p, self.rect(), radius + 3, None, theme().color("focus"), width=width)

    def _on_focus_changed(self, now: QWidget | None) -> None:
        self._let_go()
        self._listen()
        reason = getattr(now, "focus_reason", None)
        if reason in _BY_KEY:
            self._by_key = True
        elif reason == Qt.FocusReason.MouseFocusReason:
            self._by_key = False
        window = self.parentWidget()
        if (
            now is None
            or reason is None
            or not self._by_key
            or window is None
            or not window.isAncestorOf(now)
        ):
            self.hide()
            return
        self._target = now
        at: QWidget | None = now
        while at is not None and at is not window:
            at.installEventFilter(self)
            self._watched.append(at)
            at = at.parentWidget()
        self._follow()

    def _listen(self) -> None:
        """To the window of the system, which there is once it is shown: it hears every press first."""
        window = self.parentWidget()
        handle = window.windowHandle() if window is not None else None
        if handle is not None and handle is not self._handle:
            handle.installEventFilter(self)
            self._handle = handle

    def _let_go(self) -> None:
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        self._target = None

    def _follow(self) -> None:
        target, window = self._target, self.parentWidget()
        if (
            not self._by_key
            or target is None
            or window is None
            or not shiboken6.isValid(target)
            or not target.isVisible()
        ):
            self.hide()
            return
        box = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        self.setGeometry(box.adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE))
        self.raise_()
        self.show()
