"""The top of the customers' list: its name, how many there are, the views, and the line to search and narrow it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.customers.filter_bar import FilterBar
from ui.customers.filter_field import FilterField
from ui.customers.views_bar import ViewsBar
from ui.widgets.buttons import IconButton, PlainButton
from ui.widgets.labels import Label

_NARROW, _TIGHT = 900, 640
"""Effective widths below which keys, and below which words on buttons give way."""


class ListHead(QWidget):
    """Buttons and bars that the page listens to; `filter_wanted`, `columns_wanted`, `new_wanted` on their buttons."""

    filter_wanted = Signal()
    columns_wanted = Signal()
    new_wanted = Signal()
    preview_wanted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(title, "title", "ink", self)
        self.count = Label("", "small", "muted", self)
        self._counted = ("", "")
        self._is_tight = False
        self.views = ViewsBar(self)
        self.new_button = PlainButton("", self, icon="user-plus", act="customer.new")
        self.field = FilterField(
            self.tr("Type a name, a number, a company, a tag…"),
            self,
            act="customers.find",
            name=self.tr("Find among the customers"),
        )
        self.filter_button = PlainButton("", self, icon="filter", act="customers.filter")
        self.columns_button = PlainButton("", self, icon="sliders-horizontal", act="customers.columns")
        self.preview_button = IconButton(
            "eye", self.tr("Preview"), self, hint_act="customers.preview", size=18
        )
        self.preview_button.setCheckable(True)
        self.filters = FilterBar(self)
        self._lay_out()
        self.new_button.clicked.connect(self.new_wanted)
        self.filter_button.clicked.connect(self.filter_wanted)
        self.columns_button.clicked.connect(self.columns_wanted)
        self.preview_button.clicked.connect(self.preview_wanted)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.title, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addSpacing(6)
        first.addWidget(self.views, 1)
        first.addWidget(self.new_button)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.field, 1)
        for button in (self.filter_button, self.columns_button, self.preview_button):
            second.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(first)
        self._column.addLayout(second)
        self._column.addWidget(self.filters)

    def fit(self, width: int, *, is_low: bool, has_preview: bool) -> None:
        """width: effective, of the page. In a small window keys and words give way; what page this is stays."""
        self._column.setSpacing(8 if is_low else 12)
        self._is_tight = width < _TIGHT
        self._show_count()
        self.new_button.set_label(self.tr("New customer") if width >= _TIGHT else "")
        self.filter_button.set_label(self.tr("Filter") if width >= _TIGHT else "")
        self.columns_button.set_label(self.tr("Columns") if width >= _TIGHT else "")
        for button, act in (
            (self.new_button, "customer.new"),
            (self.filter_button, "customers.filter"),
            (self.columns_button, "customers.columns"),
        ):
            button.show_keys_of(act if width >= _NARROW and button is self.new_button else "")
        self._name_buttons()
        self.preview_button.setVisible(has_preview)

    def show_count(self, count: int, words: str) -> None:
        """words: what is counted."""
        self._counted = (QLocale().toString(count), words)
        self._show_count()

    def _show_count(self) -> None:
        bare, words = self._counted
        self.count.setText(bare if self._is_tight else words)
        self.count.setAccessibleName(words)
        self.count.setToolTip(words if self._is_tight else "")

    def _name_buttons(self) -> None:
        names = {
            self.new_button: self.tr("New customer"),
            self.filter_button: self.tr("Filter the list"),
            self.columns_button: self.tr("Choose the columns"),
        }
        for button, name in names.items():
            button.setAccessibleName(name)
            button.setToolTip(name)
