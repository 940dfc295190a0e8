"""The line above the customers' list: typing narrows it, the arrow down goes into it, Esc widens it again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.find_field import FindField


class FilterField(FindField):
    """`down_pressed` on the arrow; Esc empties the line and tells `edited`, and once it is empty `esc_pressed`."""

    down_pressed = Signal()
    esc_pressed = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None, *, act: str, name: str) -> None:
        super().__init__(placeholder, parent, act=act, name=name)
        self.line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
            return True
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
                self.edited.emit("")
            else:
                self.esc_pressed.emit()
            return True
        return False
