"""A clock for what is said of times: it goes every minute while somebody sees it, and rests while nobody does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_MINUTE = 60_000  # milliseconds


class EveryMinute(QTimer):
    """`timeout` every minute from when the widget came into sight until it goes out of it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.setInterval(_MINUTE)
        widget.installEventFilter(self)
        if widget.isVisible():
            self.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.start()
        elif event.type() == QEvent.Type.Hide:
            self.stop()
        return False
