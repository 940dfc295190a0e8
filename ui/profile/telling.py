"""A sentence at the window's foot, for what was done without changing anything, such as copying."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.widgets.announce import announce
from ui.widgets.toast import ToastHost


def tell(widget: QWidget, sentence: str) -> None:
    """By the window's toast; only to screen readers where it has none."""
    host = widget.window().findChild(ToastHost)
    if isinstance(host, ToastHost):
        host.show_note(sentence)
    else:
        announce(widget, sentence)


def copy_text(widget: QWidget, text: str, sentence: str) -> None:
    QGuiApplication.clipboard().setText(text)
    tell(widget, sentence)
