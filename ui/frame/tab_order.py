"""The Tab key goes as the eye does, though lines come and go: the order is that of the layouts, not of creation."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget


def go_by_tab(window: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next thing in the window, or the one before; round at the ends. False where there is none.

    WORKAROUND: asked to keep such an order itself, Qt ties its ring of widgets into a knot that leaves half of them out.
    """
    stops = list(stops_of(window))
    now = QApplication.focusWidget()
    if now not in stops or len(stops) < 2:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[(stops.index(now) + (1 if forward else -1)) % len(stops)].setFocus(reason)
    return True


def stops_of(widget: QWidget) -> Iterator[QWidget]:
    """Everything in it that Tab reaches now, from the first to the last."""
    if widget.isHidden():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.focusProxy() is None:
        yield widget
    inner = widget.widget() if isinstance(widget, QScrollArea) else None
    layout = widget.layout()
    laid_out = list(_widgets(layout)) if layout is not None else []
    others = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for child in [inner] if inner else dict.fromkeys([*laid_out, *others]):
        if not child.isWindow():
            yield from stops_of(child)


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _widgets(inner)
