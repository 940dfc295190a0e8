"""A field that takes the next keys pressed, whatever they usually do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.widgets.text_field import BareLine

_ALONE = {
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_unknown,
}
_LEADS_ON = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class KeyField(BareLine):
    """`pressed(QKeySequence)`; `given_up` on Esc or when it is left. Tab leads on, so that nobody is caught in it."""

    pressed = Signal(QKeySequence)
    given_up = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("Press the keys…"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        """Before any shortcut of the window gets them."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ALONE:
            return
        if key in _LEADS_ON and not held & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        if key == Qt.Key.Key_Escape and held == Qt.KeyboardModifier.NoModifier:
            self.given_up.emit()
            return
        self.pressed.emit(QKeySequence(_combination(event, key, held)))


def _combination(event: QKeyEvent, key: Qt.Key, held: Qt.KeyboardModifier) -> QKeyCombination:
    """`?` rather than `Shift+?`: a sign that needs Shift on this keyboard is that sign."""
    sign = event.text()
    is_sign = bool(sign) and sign.isprintable() and not sign.isalnum() and not sign.isspace()
    if is_sign:
        held &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeyCombination(held, key)
