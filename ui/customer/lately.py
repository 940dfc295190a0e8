"""The last contacts in a line each, and who here knows the customer best: read before the first word."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate.domain.brief import Brief
from ui.brief.words import contact_head, known_line
from ui.reader import Reader
from ui.widgets.labels import Elide, Para


class Lately(QWidget):
    """Lines that are read, not acted on: the timeline beside them has all of it."""

    LINES = 3

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heads = [Elide("", "small", "muted", self) for _ in range(self.LINES)]
        self._lines = [Elide("", "body", "ink", self) for _ in range(self.LINES)]
        self._known = Para("", "small", "muted", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for head, line in zip(self._heads, self._lines, strict=True):
            column.addWidget(line)
            column.addWidget(head)
            column.addSpacing(6)
        column.addWidget(self._known)

    def show_brief(self, brief: Brief | None, reader: Reader) -> None:
        contacts = brief.contacts if brief is not None else ()
        for number, (head, line) in enumerate(zip(self._heads, self._lines, strict=True)):
            contact = contacts[number] if number < len(contacts) else None
            head.setText(contact_head(contact, reader) if contact else "")
            line.setText(contact.line if contact else "")
            head.setVisible(contact is not None)
            line.setVisible(contact is not None and bool(contact.line))
        self._known.setText(known_line(brief, reader) if brief is not None else "")
        self._known.setVisible(bool(self._known.text()))

    def has_words(self) -> bool:
        return any(not label.isHidden() for label in (*self._heads, self._known))
