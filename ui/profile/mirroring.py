"""Room at the sides of a layout that changes sides where the window is read from right to left; Qt's own margins do not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from ui.theme import theme


def set_room(layout: QLayout, widget: QWidget, leading: int, top: int, trailing: int, bottom: int) -> None:
    """Call it again when the widget's direction or the density changed. Above and below follow that."""
    rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left, right = (trailing, leading) if rtl else (leading, trailing)
    layout.setContentsMargins(left, theme().dense(top), right, theme().dense(bottom))
