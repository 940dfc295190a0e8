"""Where a list is pasted: rows of a spreadsheet, or lines with a name and how to reach them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.box import Box
from ui.widgets.buttons import PlainButton
from ui.widgets.labels import Label, Para
from ui.widgets.text_area import TextArea


class PasteCard(Box):
    """`pasted(str)` when it is to be looked at; Ctrl+Enter does it, too."""

    pasted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("card", parent)
        column = self.column(margins=(20, 16, 20, 16), spacing=10)
        column.addWidget(Label(self.tr("Or paste a list"), "heading", "ink", self))
        words = self.tr(
            "Rows copied from a spreadsheet, with or without their headings, or lines with a name and how to reach them."
        )
        column.addWidget(Para(words, "body", "muted", self))
        self.area = TextArea(
            "",
            self,
            placeholder=self.tr("Maria Gomez, maria@example.com, 404 555 0148"),
            name=self.tr("The list that was copied"),
            lines=4,
            max_lines=10,
        )
        column.addWidget(self.area)
        self.look_button = PlainButton(self.tr("Look at it"), self, hint="Ctrl+Return")
        row = QHBoxLayout()
        row.addWidget(self.look_button)
        row.addStretch()
        column.addLayout(row)
        self.setFocusProxy(self.area)
        self.look_button.clicked.connect(self._on_look)
        self.area.returned.connect(self._on_look)
        self.area.edited.connect(self._on_edited)

    def take(self, text: str) -> None:
        """As if it had been pasted here."""
        self.area.set_text(text)
        self.area.setFocus()

    def take_clipboard(self) -> None:
        """What is in the clipboard, where it reads like more than a word."""
        text = QGuiApplication.clipboard().text()
        if "\n" in text.strip() or "\t" in text or "@" in text:
            self.take(text)

    def _on_edited(self) -> None:
        self.area.show_error("")

    def _on_look(self) -> None:
        text = self.area.text()
        if not text.strip():
            self.area.show_error(
                self.tr("There is nothing here yet. Paste the rows you copied, then look at them.")
            )
            self.area.setFocus()
            return
        self.pasted.emit(text)
