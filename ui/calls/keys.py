"""The keys that lead to the fields of an overlay: Alt and a letter, or the Mac's Control, where Alt writes letters."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.painting import Align
from ui.widgets.labels import Label
from ui.widgets.marks import KeyCap

_MODIFIER = "Meta" if sys.platform == "darwin" else "Alt"


def field_key(letter: str) -> str:
    """The sequence for that letter or digit."""
    return f"{_MODIFIER}+{letter}"


class Caption(QWidget):
    """The name of a field with the key that leads to it."""

    def __init__(self, text: str, letter: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(text, "section", "muted", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.label)
        if letter:
            cap = KeyCap(field_key(letter[0]), self)
            cap.setText(cap.text() + letter[1:])  # "1–7" is no key of its own
            row.addWidget(cap, 0, Align.AlignVCenter)
        row.addStretch(1)


class FieldShortcut(QShortcut):
    """Works while the keyboard is anywhere inside `owner`."""

    def __init__(self, letter: str, owner: QWidget) -> None:
        super().__init__(QKeySequence(field_key(letter)), owner)
        self.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
