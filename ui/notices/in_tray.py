"""Tells as a bubble of the sign beside the clock, where the desktop has no service for notifications."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from ui.notices.telling import Heard, Telling
from ui.tray.tray import Tray


class InTray(QObject):
    """It has no buttons: a click is the telling's own, else `open_wanted`."""

    name = "the tray"
    open_wanted = Signal()

    def __init__(self, tray: Tray) -> None:
        super().__init__(tray)
        self._tray = tray
        self._last: tuple[Telling, Heard] | None = None
        tray.message_clicked.connect(self._on_clicked)

    def can_tell(self) -> bool:
        return QSystemTrayIcon.supportsMessages()

    def show(self, telling: Telling, heard: Heard) -> None:
        self._last = (telling, heard)
        self._tray.tell(telling.title, telling.body)
        heard.shown()

    def withdraw(self) -> None:
        self._last = None

    def close(self) -> None:
        self._last = None

    def _on_clicked(self) -> None:
        last, self._last = self._last, None
        if last is not None and last[0].click is not None:
            last[1].chosen(last[0].click)
        else:
            self.open_wanted.emit()
