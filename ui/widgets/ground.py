"""A ground that a widget fills by itself: what is opaque hides what lies below from being painted again."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from ui.theme import theme


def fill_ground(widget: QWidget, token: str) -> None:
    """To be called again with every change of the look: a palette of its own does not follow the application's."""
    palette = QPalette(widget.palette())
    palette.setColor(widget.backgroundRole(), theme().color(token))
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)
