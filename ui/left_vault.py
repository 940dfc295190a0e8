"""The vault was locked, or somebody else sat down: what was read from it or typed must not stay in sight."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget


class LeftVault(QObject):
    """One for each window, which says `left`; whatever shows something of the vault goes then."""

    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)

    @staticmethod
    def of(window: QWidget) -> LeftVault:
        """The window's own."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        return cast("LeftVault | None", window.findChild(LeftVault, options=direct)) or LeftVault(window)
