"""Says a sentence to a screen reader without moving the focus."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """Have the sentence read out politely, after what is being read just now."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # lazy: start-up time

    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
