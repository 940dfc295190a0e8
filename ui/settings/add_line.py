"""A field and its button, to add one more to a list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.errors import AdvocateError
from ui.widgets.buttons import PlainButton
from ui.widgets.text_field import TextField


class AddLine(QWidget):
    """`added(str)` on Enter or the button; the keyboard stays for the next one. what: the button's name, in words."""

    added = Signal(str)

    def __init__(self, placeholder: str, what: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = TextField("", self, placeholder=placeholder, name=placeholder)
        self.button = PlainButton(self.tr("Add"), self, icon="plus", name=what)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.row.addWidget(self.field, 1)
        self.row.addWidget(self.button)
        self.setFocusProxy(self.field)
        self.field.returned.connect(self._on_add)
        self.button.clicked.connect(self._on_add)

    def done(self, _changes: object = None) -> None:
        """It was added: the field is free for the next one."""
        self.field.set_text("")

    def say(self, error: AdvocateError) -> None:
        self.field.show_error(f"{error.message} {error.hint}".strip())

    def _on_add(self) -> None:
        self.field.setFocus()
        name = self.field.text().strip()
        if name:
            self.added.emit(name)
