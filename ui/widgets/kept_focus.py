"""Keeps the keyboard inside what lies over a page: lost there, it comes back, and never goes to the page below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.focus_moves import follow_focus


class KeptFocus(QObject):
    """cover: a direct child of its window. stops: what takes the keyboard in it now, the first one first.

    The keyboard is lost when what has it goes, is hidden or can no longer be used, or when something below takes it.
    """

    def __init__(self, cover: QWidget, stops: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(cover)
        self._cover = cover
        self._stops = stops
        self._last: QWidget | None = None
        cover.installEventFilter(self)
        follow_focus(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window has come to the front again: perhaps what had the keyboard went meanwhile."""
        if event.type() == QEvent.Type.WindowActivate and watched is self._cover:
            QTimer.singleShot(0, self, self._take_back)
        return False

    def _on_focus_changed(self, now: QWidget | None) -> None:
        if not shiboken6.isValid(self._cover) or not self._cover.isVisible():
            return  # closed, or about to go with its window
        if self._is_inside(now):
            self._last = now
        else:  # not in the middle of what takes it away
            QTimer.singleShot(0, self, self._take_back)

    def _take_back(self) -> None:
        """To what had it last, else to the first stop; to the cover itself where there is none."""
        now = QApplication.focusWidget()
        if not self._cover.isVisible() or not self._cover.window().isActiveWindow():
            return
        if self._is_inside(now) or self._is_above(now):
            return
        stops = self._stops()
        last = self._last if self._last is not None and shiboken6.isValid(self._last) else None
        wanted = last if last is not None and last in stops else next(iter(stops), self._cover)
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_inside(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self._cover or self._cover.isAncestorOf(widget))

    def _is_above(self, widget: QWidget | None) -> bool:
        """Whether it belongs to what lies over the cover, as a toast; or another cover lies there and keeps it."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        window = self._cover.parentWidget()
        layers = window.findChildren(QWidget, options=direct) if window is not None else [self._cover]
        over = [each for each in layers[layers.index(self._cover) + 1 :] if each.isVisible()]
        if any(each.findChild(KeptFocus, options=direct) for each in over):
            return True
        return widget is not None and any(each is widget or each.isAncestorOf(widget) for each in over)
