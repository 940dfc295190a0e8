"""Scrolls the area around a widget until it is seen, once its layout has come to rest."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_AIR = 16


def bring_into_view(widget: QWidget) -> None:
    """All of it where there is room, its end first: that is what was just said or offered."""
    QTimer.singleShot(0, widget, lambda: _scroll(widget))


def _scroll(widget: QWidget) -> None:
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if isinstance(area, QScrollArea) and widget.isVisible():
        content = area.widget()
        layout = content.layout() if content is not None else None
        if layout is not None:
            layout.activate()
        area.ensureWidgetVisible(widget, 0, _AIR)
