"""The quick note that was begun and closed: it stands there again the next time, as long as the vault is open."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from ui.calls.drafts import DraftShelf


class LaidAside(QObject):
    """One for each window; goes with it, and is emptied when the vault is locked."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.text = ""
        DraftShelf.of(window).cleared.connect(self.clear)

    @staticmethod
    def of(window: QWidget) -> LaidAside:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        return cast("LaidAside | None", window.findChild(LaidAside, options=direct)) or LaidAside(window)

    def clear(self) -> None:
        self.text = ""
