"""One way to begin: an icon, what it is, and its button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.box import Box
from ui.widgets.density import follow_density
from ui.widgets.labels import Label, Para
from ui.widgets.marks import Avatar
from ui.widgets.painted_button import PaintedButton


class Offer(Box):
    """The button belongs to the card from now on."""

    def __init__(self, icon: str, title: str, sentence: str, button: PaintedButton, parent: QWidget) -> None:
        super().__init__("card", parent)
        self.button = button
        button.setParent(self)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Label(title, "strong", "ink", self))
        words.addWidget(Para(sentence, "small", "muted", self))
        words.addStretch()
        words.addSpacing(4)
        words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(12)
        follow_density(row)
        row.addWidget(Avatar("", 34, self, icon=icon), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
