"""Tells widgets where the keyboard went.

WORKAROUND: Qt says so in the middle of a widget's end as well, for what dies gives the keyboard away, and PySide would
then call a slot of the dying widget on memory that is gone. So one object that outlives them all hears it, and tells those
that are still whole. Nothing is said of what had the keyboard before: it may be what dies.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

FocusMoved = Callable[[QWidget | None], None]


class _FocusMoves(QObject):
    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._told: list[weakref.WeakMethod[FocusMoved]] = []
        app.focusChanged.connect(self._on_focus_changed)

    def tell(self, moved: FocusMoved) -> None:
        self._told.append(weakref.WeakMethod(moved))

    def _on_focus_changed(self) -> None:
        now = QApplication.focusWidget()
        for told in list(self._told):
            moved = told()
            if moved is None or not shiboken6.isValid(moved.__self__):  # type: ignore[attr-defined]
                self._told.remove(told)
            else:
                moved(now)


def follow_focus(moved: FocusMoved) -> None:
    """Call this method of a widget with what has the keyboard now, whenever that changes, for as long as the widget lives."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    only_here = Qt.FindChildOption.FindDirectChildrenOnly
    moves = app.findChild(_FocusMoves, options=only_here) or _FocusMoves(app)
    moves.tell(moved)
