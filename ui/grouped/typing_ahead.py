"""Letters typed one after the other into a list: the beginning of a word that is looked for in its rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

_TOGETHER = 1000  # milliseconds between two letters of one word
_SHIFT, _KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


class TypingAhead(QObject):
    """find(word) is called with all that was typed so far, folded. A letter that is a key of the list begins a word only
    with Shift held; inside a word every letter belongs to it."""

    def __init__(self, parent: QObject, find: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._find = find
        self._word = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TOGETHER)
        self._pause.timeout.connect(self._forget)

    def is_on(self) -> bool:
        return bool(self._word)

    def goes_on(self, event: QKeyEvent) -> bool:
        """Before the list looks at the key: the next letter of a word, or one that begins with Shift held."""
        begins = event.modifiers() & ~_KEYPAD == _SHIFT and event.text().isalpha()
        return (bool(self._word) or begins) and self.begins(event)

    def begins(self, event: QKeyEvent) -> bool:
        """After the list had no use for the key."""
        text = event.text()
        if (
            event.modifiers() & ~(_SHIFT | _KEYPAD)
            or not text.isprintable()
            or not (text.strip() or self._word)
        ):
            return False
        if not text:
            return False
        self._word += text.casefold()
        self._pause.start()
        self._find(self._word)
        return True

    def _forget(self) -> None:
        self._word = ""
