"""One act in the settings: its words, its keys, and other keys by pressing them; a clash is named before it is made."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.act import Act
from ui.acts.shortcuts import shortcuts
from ui.settings.key_field import KeyField
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton, SmallButton, SmallPrimaryButton
from ui.widgets.field_frame import FieldFrame
from ui.widgets.labels import Label, Para
from ui.widgets.marks import KeyCap


class ShortcutRow(QWidget):
    """`rebound` after the person gave it other keys, or took them from another act for it."""

    rebound = Signal()

    def __init__(self, act: Act, parent: QWidget) -> None:
        super().__init__(parent)
        self.act = act
        self._asked = QKeySequence()
        self._caps = QHBoxLayout()
        self._caps.setSpacing(4)
        self.change = IconButton(
            "pencil", self.tr("Change the keys of “{act}”").format(act=act.title()), self
        )
        self.reset = IconButton("undo-2", self.tr("The keys it had at first"), self)
        self.change.setVisible(not act.is_fixed)
        self.field = KeyField(self.tr("New keys for “{act}”").format(act=act.title()), self)
        self.frame = FieldFrame(self.field, self)
        self.none = SmallButton(self.tr("No keys"), self)
        self.said = Para("", "small", "late.text", self)
        self.use = SmallPrimaryButton(self.tr("Use them here"), self)
        self.leave = SmallButton(self.tr("Leave it"), self)
        self._lay_out()
        self.change.clicked.connect(self.begin)
        self.reset.clicked.connect(self._on_reset)
        self.field.pressed.connect(self._on_pressed)
        self.field.given_up.connect(self.end)
        self.none.clicked.connect(partial(self._keep, QKeySequence()))
        self.use.clicked.connect(self._on_use)
        self.leave.clicked.connect(self.end)
        self.show_keys()

    def show_keys(self) -> None:
        """As they are now."""
        while self._caps.count():
            item = self._caps.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        keys = shortcuts().keys(self.act.key)
        for sequence in keys:
            self._caps.addWidget(KeyCap(sequence.toString(), self))
        if not keys:
            self._caps.addWidget(Label(self.tr("no keys"), "small", "muted", self))
        self.reset.setVisible(shortcuts().is_changed(self.act.key))
        self._show_editing(editing=False)

    def begin(self) -> None:
        """Ask for the new keys."""
        self._show_editing(editing=True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        self._show_editing(editing=False)
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> str:
        """What is said of the keys that were pressed."""
        return self.said.text() if self.said.isVisibleTo(self) else ""

    # -- inside ------------------------------------------------------------------------------------------------------

    def _on_pressed(self, sequence: QKeySequence) -> None:
        self._asked = sequence
        native = sequence.toString(QKeySequence.SequenceFormat.NativeText)
        others = shortcuts().conflicts(self.act.key, sequence)
        if not others:
            self._keep(sequence)
            return
        fixed = [other for other in others if other.is_fixed]
        names = ", ".join(f"“{other.title()}”" for other in fixed or others)
        words = (
            self.tr("{keys} belongs to {act} and cannot be taken from it. Press other keys.")
            if fixed
            else self.tr("{keys} already does {act}. Use it here instead?")
        ).format(keys=native, act=names)
        self.field.setText(native)
        self.said.setText(words)
        self.said.show()
        self.use.setVisible(not fixed)
        self.leave.setVisible(True)
        self.none.hide()
        announce(self, words)
        if not fixed:
            self.use.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_use(self) -> None:
        """The others lose these keys, and keep what else they have."""
        for other in shortcuts().conflicts(self.act.key, self._asked):
            left = [key for key in shortcuts().keys(other.key) if not _clash(key, self._asked)]
            shortcuts().rebind(other.key, *left)
        self._keep(self._asked)

    def _keep(self, sequence: QKeySequence, _checked: bool = False) -> None:
        if sequence.isEmpty():
            shortcuts().rebind(self.act.key)
        else:
            shortcuts().rebind(self.act.key, sequence)
        self.end()
        self.rebound.emit()

    def _on_reset(self) -> None:
        """Also from whoever was given them meanwhile."""
        for key in self.act.usual_keys():
            for other in shortcuts().conflicts(self.act.key, key):
                left = [each for each in shortcuts().keys(other.key) if not _clash(each, QKeySequence(key))]
                shortcuts().rebind(other.key, *left)
        shortcuts().put_back(self.act.key)
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rebound.emit()

    def _show_editing(self, *, editing: bool) -> None:
        self.field.clear()
        self.said.hide()
        for widget in (self.use, self.leave):
            widget.hide()
        self.frame.setVisible(editing)
        self.none.setVisible(editing and bool(shortcuts().keys(self.act.key)))
        for place in range(self._caps.count()):
            item = self._caps.itemAt(place)
            cap = item.widget() if item is not None else None
            if cap is not None:
                cap.setVisible(not editing)
        self.change.setVisible(not editing and not self.act.is_fixed)
        self.reset.setVisible(not editing and shortcuts().is_changed(self.act.key))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(Para(self.act.title(), "body", "ink", self), 1)
        row.addLayout(self._caps)
        row.addWidget(self.frame)
        row.addWidget(self.none)
        row.addWidget(self.reset)
        row.addWidget(self.change)
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


def _clash(one: QKeySequence, other: QKeySequence) -> bool:
    none = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) != none or other.matches(one) != none
