"""Letters typed on the list, gathered into the beginning of a name until the fingers rest."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

REST = 1200
"""Milliseconds after which the next letter begins a new name."""
_LONGEST = 60


class TypeAhead(QObject):
    """`changed(beginning)` with every letter; empty once it is over."""

    changed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._typed = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self.stop)

    def typed(self) -> str:
        return self._typed

    def add(self, text: str) -> None:
        """A letter more; empty takes the last one back."""
        self._typed = (self._typed + text)[:_LONGEST] if text else self._typed[:-1]
        self._timer.start()
        self.changed.emit(self._typed)

    def stop(self) -> None:
        self._timer.stop()
        if self._typed:
            self._typed = ""
            self.changed.emit("")
