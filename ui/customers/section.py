"""A titled part of the customer's columns: quiet heading, an add button beside it, content below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label


class Section(QWidget):
    """Put widgets into `column`. add: what its plus button does, in words; `add_wanted` when it is pressed."""

    add_wanted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None, *, add: str = "") -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.title = Label(title, "section", "muted", self)
        self.add_button = IconButton("plus", add or title, self, size=12)
        self.add_button.base_height = 22
        self.add_button.setVisible(bool(add))
        self.add_button.clicked.connect(self.add_wanted)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch()
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(head)
        whole.addLayout(self.column)
