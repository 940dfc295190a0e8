"""Asks for the keys of one act: takes those that are pressed, and names a clash before keys are taken from another act."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.act import Act
from ui.acts.shortcuts import shortcuts, written
from ui.settings.key_field import KeyField
from ui.theme import theme
from ui.widgets.announce import announce
from ui.widgets.buttons import SmallButton, SmallPrimaryButton
from ui.widgets.field_frame import FieldFrame
from ui.widgets.labels import Para


class KeyAsker(QWidget):
    """`chosen(QKeySequence)`: these from now on, empty for none; `given_up`."""

    chosen = Signal(QKeySequence)
    given_up = Signal()

    def __init__(self, act: Act, parent: QWidget) -> None:
        super().__init__(parent)
        self._act = act
        self._asked = QKeySequence()
        self.field = KeyField(self.tr("New keys for “{act}”").format(act=act.title()), self)
        self.none = SmallButton(self.tr("No keys"), self)
        self.none.setVisible(bool(shortcuts().keys(act.key)))
        self.said = Para("", "small", "late.text", self)
        self.use = SmallPrimaryButton(self.tr("Use it here"), self)
        self.leave = SmallButton(self.tr("Leave it"), self)
        row = QHBoxLayout()
        row.setSpacing(6)
        frame = FieldFrame(self.field, self)
        frame.setMinimumHeight(theme().px(28))
        row.addWidget(frame, 1)
        row.addWidget(self.none)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.said, 1)
        below.addWidget(self.use)
        below.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addLayout(below)
        for widget in (self.said, self.use, self.leave):
            widget.hide()
        self.setFocusProxy(self.field)
        self.field.pressed.connect(self._on_pressed)
        self.field.given_up.connect(self.given_up)
        self.leave.clicked.connect(self.given_up)
        self.none.clicked.connect(partial(self.chosen.emit, QKeySequence()))
        self.use.clicked.connect(self._on_use)

    def _on_pressed(self, sequence: QKeySequence) -> None:
        self._asked = sequence
        others = shortcuts().conflicts(self._act.key, sequence)
        if not others:
            self.chosen.emit(sequence)
            return
        fixed = [other for other in others if other.is_fixed]
        names = ", ".join(f"“{other.title()}”" for other in fixed or others)
        words = (
            self.tr("{keys} belongs to {act} and cannot be taken from it. Press other keys.")
            if fixed
            else self.tr("{keys} already does {act}. Use it here instead?")
        )
        native = written(sequence)
        self.field.setText(native)
        self._say(words.format(keys=native, act=names), can_use=not fixed)

    def _say(self, words: str, *, can_use: bool) -> None:
        self.said.setText(words)
        self.said.show()
        self.use.setVisible(can_use)
        self.leave.show()
        self.none.hide()
        announce(self, words)
        if can_use:
            self.use.setFocus()

    def _on_use(self) -> None:
        take_from_others(self._act, self._asked)
        self.chosen.emit(self._asked)


def take_from_others(act: Act, wanted: QKeySequence) -> None:
    """The acts that these keys would run lose them, and keep what else they have."""
    none = QKeySequence.SequenceMatch.NoMatch
    for other in shortcuts().conflicts(act.key, wanted):
        left = [
            key
            for key in shortcuts().keys(other.key)
            if key.matches(wanted) == none and wanted.matches(key) == none
        ]
        if not other.is_fixed:
            shortcuts().rebind(other.key, *left)
