"""One act in the settings: its words and its keys, with a way to other keys and back to those it had at first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.act import Act
from ui.acts.shortcuts import shortcuts
from ui.settings.key_asker import KeyAsker, take_from_others
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label, Para
from ui.widgets.marks import KeyCap


class ShortcutRow(QWidget):
    """`rebound` after the person gave it other keys. What asks for them is made when it is wanted: there are many rows."""

    rebound = Signal()

    def __init__(self, act: Act, parent: QWidget) -> None:
        super().__init__(parent)
        self.act = act
        self.asking: KeyAsker | None = None
        self.reset: IconButton | None = None
        self._shown: tuple[QKeySequence, ...] | None = None
        self._caps = QHBoxLayout()
        self._caps.setSpacing(4)
        self._row = QHBoxLayout()
        self._row.setSpacing(6)
        self._row.addWidget(Para(act.title(), "body", "ink", self), 1)
        self._row.addLayout(self._caps)
        self.change: IconButton | None = None
        if not act.is_fixed:
            words = self.tr("Change the keys of “{act}”").format(act=act.title())
            self.change = IconButton("pencil", words, self)
            self.change.clicked.connect(self.begin)
            self._row.addWidget(self.change)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(self._row)
        self.show_keys()

    def show_keys(self) -> None:
        """As they are now."""
        keys = shortcuts().keys(self.act.key)
        if keys != self._shown:
            self._shown = keys
            self._show_caps(keys)
        is_changed = shortcuts().is_changed(self.act.key)
        if is_changed and self.reset is None:
            self.reset = IconButton("undo-2", self.tr("The keys it had at first"), self)
            self.reset.clicked.connect(self._on_reset)
            self._row.insertWidget(self._row.count() - 1, self.reset)
        if self.reset is not None:
            self.reset.setVisible(is_changed)

    def begin(self) -> None:
        """Ask for the new keys."""
        if self.asking is None:
            self.asking = KeyAsker(self.act, self)
            self.asking.chosen.connect(self._on_chosen)
            self.asking.given_up.connect(self.end)
            self._column.addWidget(self.asking)
            self.asking.show()
        self.asking.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        if self.change is not None:
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.asking is not None:
            self.asking.hide()
            self.asking.deleteLater()
            self.asking = None

    def _show_caps(self, keys: tuple[QKeySequence, ...]) -> None:
        while self._caps.count():
            item = self._caps.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for sequence in keys:
            self._caps.addWidget(KeyCap(sequence.toString(), self))
        if not keys:
            self._caps.addWidget(Label(self.tr("no keys"), "small", "muted", self))

    def _on_chosen(self, sequence: QKeySequence) -> None:
        if sequence.isEmpty():
            shortcuts().rebind(self.act.key)
        else:
            shortcuts().rebind(self.act.key, sequence)
        self.end()
        self.rebound.emit()

    def _on_reset(self) -> None:
        """Also from whoever was given them meanwhile."""
        for key in self.act.usual_keys():
            take_from_others(self.act, QKeySequence(key))
        shortcuts().put_back(self.act.key)
        if self.change is not None:
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rebound.emit()
