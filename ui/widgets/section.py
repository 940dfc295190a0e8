"""A titled part of the customer's columns: quiet heading, an add button at the end of its line, content below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.buttons import IconButton
from ui.widgets.density import follow_density
from ui.widgets.labels import Label

_WIDEST = 560
_NO_LIMIT = 16_777_215  # what Qt calls QWIDGETSIZE_MAX


class Section(QWidget):
    """Put widgets into `column`. add: what its plus button does, in words; `add_wanted` when it is pressed."""

    add_wanted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None, *, add: str = "") -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.title = Label(title, "section", "muted", self)
        self.add_button = IconButton("plus", add or title, self, size=12)
        self.add_button.base_height = 20
        self.add_button.setVisible(bool(add))
        self.add_button.clicked.connect(self.add_wanted)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(4)
        head.addWidget(self.title, 1)
        head.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(head)
        whole.addLayout(self.column)
        follow_density(self.column)
        follow_density(whole)

    def set_title(self, title: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)

    def show_add(self, shown: bool) -> None:
        """The plus goes while an offer in words stands below, and where nothing can be added."""
        self.add_button.setVisible(shown)


def fit_width(column: QWidget, content: QWidget, width: int, *, alone: bool) -> None:
    """A column of the page: `width` pixels at 100 % beside the timeline; all there is, read with ease, alone."""
    if alone:
        column.setMinimumWidth(0)
        column.setMaximumWidth(_NO_LIMIT)
        content.setMaximumWidth(theme().px(_WIDEST))
    else:
        column.setFixedWidth(theme().px(width))
        content.setMaximumWidth(_NO_LIMIT)
