"""What stands on a customer's page when that customer is not there any more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.buttons import PlainButton
from ui.widgets.empty_state import EmptyState


class MissingCustomer(QWidget):
    """`back_wanted`: to the list of customers."""

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back_button = PlainButton(self.tr("All customers"), self, icon="users")
        self._state = EmptyState("ghost", "", "", self.back_button, parent=self)
        self.back_button.clicked.connect(self.back_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._state)

    def say(self, title: str, sentence: str) -> None:
        self._state.say(title, sentence)
