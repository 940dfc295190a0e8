"""A part of a card that the keyboard can stand on as a whole, with fields and buttons inside: a note, a draft."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.acts.shortcuts import shortcuts
from ui.theme import theme
from ui.tokens import Meaning
from ui.widgets.box import Box

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
OPEN = "open"


class FocusBox(Box):
    """`act_wanted(act)` on a letter or Enter while it has the keyboard itself; `step_wanted(±1)` on the arrows.

    keys: by the key of an act in ui/acts, what it asks for here; without any it is no stop of the keyboard.
    framed: a card of its own; otherwise a row in somebody else's, with a thin line below all but the last.
    """

    act_wanted = Signal(str)
    step_wanted = Signal(int)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        keys: Mapping[str, str] | None = None,
        framed: bool = True,
        edge: Meaning | None = None,
    ) -> None:
        super().__init__("card", parent, edge=edge if framed else None)
        self.focus_reason = Qt.FocusReason.OtherFocusReason
        self._keys = dict(keys or {})
        self._is_framed = framed
        self._is_last = False
        if self._keys:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_last(self, is_last: bool) -> None:
        self._is_last = is_last
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_reason = event.reason()
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._keys:
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = next((act for key, act in self._keys.items() if shortcuts().is_key(event, key)), "")
        key = Qt.Key(event.key())
        if not self.hasFocus():
            event.ignore()
        elif act:
            self.act_wanted.emit(act)
        elif key in _STEPS:
            self.step_wanted.emit(_STEPS[key])
        elif key in _ENTERS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.act_wanted.emit(OPEN)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_framed:
            super().paintEvent(event)
            return
        if not self._is_last:
            with QPainter(self) as p:
                line = QRect(16, self.height() - 1, self.width() - 32, 1)
                p.fillRect(line, theme().color("line"))
