"""The field that finds: a quiet sunken line with a magnifier and its shortcut, as in the header."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.acts.shortcuts import shortcuts
from ui.painting import key_text
from ui.theme import follow_theme, theme
from ui.widgets.buttons import IconButton
from ui.widgets.field_frame import FieldFrame
from ui.widgets.marks import KeyCap
from ui.widgets.painted_button import Shortcut
from ui.widgets.text_field import FIELD_HEIGHT, BareLine


class FindField(QWidget):
    """A search line. `edited(str)` with every key, `returned` on Enter. The shortcut brings the keyboard here."""

    edited = Signal(str)
    returned = Signal()

    def __init__(
        self,
        placeholder: str,
        parent: QWidget | None = None,
        *,
        shortcut: Shortcut | None = None,
        act: str = "",
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self.line = BareLine(self)
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(name or placeholder)
        self.frame = FieldFrame(self.line, self, ground="sunken", line="")
        self._clear = IconButton("x", self.tr("Clear"), self)
        self._clear.hide()
        self._clear.clicked.connect(self._on_clear_clicked)
        self.frame.row.setContentsMargins(12, 0, 4, 0)
        self.frame.row.addWidget(self._clear)
        self._key: KeyCap | None = None
        self._act = act
        if act:
            self._take_act()
        elif shortcut is not None:
            self._take_shortcut(shortcut)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self.edited)
        self.line.textChanged.connect(self._on_text_changed)
        self.line.returnPressed.connect(self.returned)
        follow_theme(self)

    def text(self) -> str:
        return self.line.text()

    def set_text(self, text: str) -> None:
        self.line.setText(text)

    def clear(self) -> None:
        self.line.clear()

    def retheme(self) -> None:
        self.frame.setFixedHeight(theme().px(FIELD_HEIGHT))

    def _take_act(self) -> None:
        """The keys of the act bring the keyboard here, whatever they are."""
        self._key = KeyCap(shortcuts().shown(self._act), self)
        self.frame.row.addWidget(self._key)
        self.frame.row.addSpacing(4)
        shortcuts().bind(self, self._act, self._on_shortcut)
        shortcuts().changed.connect(self._show_keys)

    def _show_keys(self) -> None:
        if self._key is not None:
            self._key.setText(key_text(shortcuts().shown(self._act)))

    def _take_shortcut(self, shortcut: Shortcut) -> None:
        sequence = QKeySequence(shortcut)
        self._key = KeyCap(sequence.toString(), self)
        self.frame.row.addWidget(self._key)
        self.frame.row.addSpacing(4)
        QShortcut(sequence, self, self._on_shortcut)

    def _on_shortcut(self) -> None:
        self.line.setFocus()
        self.line.selectAll()

    def _on_clear_clicked(self) -> None:
        self.line.clear()
        self.line.setFocus()
        self.edited.emit("")

    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if self._key is not None:
            self._key.setVisible(not text)
