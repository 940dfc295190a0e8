"""An error for people over the window, for acts whose page has no better place to say it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from advocate.errors import AdvocateError
from ui.widgets.buttons import PrimaryButton
from ui.widgets.labels import Para
from ui.widgets.overlay import Overlay


class ErrorOverlay(Overlay):
    """Title, what happened, what to do. It deletes itself once it has closed."""

    def __init__(self, window: QWidget, error: AdvocateError) -> None:
        super().__init__(window, error.title, width=460)
        self.column.addWidget(Para(error.message, parent=self.panel))
        if error.hint:
            self.column.addWidget(Para(error.hint, "body", "muted", self.panel))
        self._button = PrimaryButton(self.tr("All right"), self.panel)
        self._button.clicked.connect(self.dismiss)
        self.column.addWidget(self._button)
        self.closed.connect(self.deleteLater)
