"""One line of a list that is edited where it stands, moved among the others, or taken away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.buttons import IconButton
from ui.widgets.inline_edit import InlineEdit
from ui.widgets.marks import KeyCap


class StepRow(QWidget):
    """`edited(place, str)`, `moved(place, steps)` up (-1) or down (1), `removed(place)`; place: in the list, from 0. name: for
    screen readers; key: what is pressed for it elsewhere."""

    edited = Signal(int, str)
    moved = Signal(int, int)
    removed = Signal(int)

    def __init__(
        self,
        text: str,
        place: int,
        count: int,
        parent: QWidget,
        *,
        name: str,
        key: QKeySequence | None = None,
    ) -> None:
        super().__init__(parent)
        self.text = InlineEdit(text, "body", self, name=name, wraps=True)
        self.text.setObjectName("text")
        self.up = self._button("arrow-up", self.tr("Move up: {step}").format(step=text), "up")
        self.down = self._button("arrow-down", self.tr("Move down: {step}").format(step=text), "down")
        self.remove = self._button("trash-2", self.tr("Remove: {step}").format(step=text), "remove")
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        if key is not None:
            row.addWidget(KeyCap(key, self))
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)
        self.setFocusProxy(self.text)
        self.text.committed.connect(partial(self._on_text, place))
        self.up.clicked.connect(partial(self.moved.emit, place, -1))
        self.down.clicked.connect(partial(self.moved.emit, place, 1))
        self.remove.clicked.connect(partial(self.removed.emit, place))

    def _button(self, icon: str, words: str, key: str) -> IconButton:
        button = IconButton(icon, words, self)
        button.setObjectName(key)
        return button

    def _on_text(self, place: int, text: str) -> None:
        self.edited.emit(place, text)
