"""Whether this computer's desktop shows reminders, for whoever says so in the settings."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.notices.teller import Teller


class DesktopState(QObject):
    """One for each window. works: None until it was tried; `changed`."""

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.works: bool | None = None
        self._name = ""

    @staticmethod
    def of(window: QWidget) -> DesktopState:
        """The window's own."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        known = window.findChild(DesktopState, options=direct)
        return cast("DesktopState | None", known) or DesktopState(window)

    def follow(self, teller: Teller, name: str) -> None:
        """name: of the desktop's way among the teller's."""
        self._name = name
        teller.told_by.connect(self._on_told)
        teller.failed_by.connect(self._on_failed)

    def words(self) -> str:
        """A sentence where something is to be said, else empty."""
        if self.works is False:
            return self.tr(
                "This computer’s notifications did not answer. Until they do, reminders come beside the clock and in the window."
            )
        return ""

    def _on_told(self, name: str) -> None:
        if name == self._name:
            self._set(works=True)

    def _on_failed(self, name: str, _why: str) -> None:
        if name == self._name:
            self._set(works=False)

    def _set(self, *, works: bool) -> None:
        if works != self.works:
            self.works = works
            self.changed.emit()
