"""What all overlays of the customer pages share: they go when they are closed, and when the vault is locked."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.left_vault import LeftVault
from ui.widgets.overlay import Overlay


class PageOverlay(Overlay):
    """Make a new one each time, and keep no reference: it deletes itself."""

    def __init__(
        self, window: QWidget, title: str = "", *, name: str = "", width: int = 560, scrolls: bool = True
    ) -> None:
        super().__init__(window, title, name=name, width=width, scrolls=scrolls)
        self.closed.connect(self.deleteLater)
        LeftVault.of(window).left.connect(self.dismiss)
