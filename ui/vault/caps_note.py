"""Says that Caps Lock is on, under a field that does not show what is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.announce import announce
from ui.widgets.labels import Para


class CapsNote(Para):
    """Watches a line; knows it by the letters that come, as no system tells alike."""

    def __init__(self, line: QLineEdit, parent: QWidget) -> None:
        super().__init__("", "small", "due.text", parent)
        self.setText(self.tr("Caps Lock is on."))
        self.hide()
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_CapsLock:
                self.hide()  # pressed just now: the next letter tells
            elif len(event.text()) == 1 and event.text().upper() != event.text().lower():
                held = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._say(is_on=event.text().isupper() != held)
        return False

    def _say(self, *, is_on: bool) -> None:
        if is_on and self.isHidden():
            announce(self, self.text())
        self.setVisible(is_on)
