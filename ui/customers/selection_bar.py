"""What can be done with everybody who is chosen; stands under the list while somebody is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import follow_theme, theme
from ui.widgets.buttons import IconButton, SmallButton
from ui.widgets.labels import Elide

_ACTS = ("tag", "assign", "archive", "export", "trash")
_ICONS = {
    "tag": "tag",
    "assign": "user-check",
    "archive": "archive",
    "export": "file-down",
    "trash": "trash-2",
}
_WIDE, _MEDIUM = 1000, 620
"""Effective widths from which keys stand beside the words, and from which words stand beside the icons."""


class ActButton(SmallButton):
    """`wanted(act)` when it is pressed."""

    wanted = Signal(str)

    def __init__(self, act: str, parent: QWidget) -> None:
        self.act = act
        super().__init__("", parent, icon=_ICONS[act], hint_act=f"customers.{act}")
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.wanted.emit(self.act)


class SelectionBar(QWidget):
    """`wanted(act)` with one of tag, assign, archive, restore, export, trash; `let_go` for nobody chosen any more."""

    wanted = Signal(str)
    let_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("With everybody chosen"))
        self._restores = False
        self._room = _WIDE
        self.buttons: dict[str, ActButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.clear_button = IconButton("x", self.tr("Let everybody go"), self, hint="Esc")
        self.clear_button.clicked.connect(self.let_go)
        self.count = Elide("", "strong", "ink", self)
        row.addWidget(self.clear_button)
        row.addWidget(self.count)
        row.addStretch(1)
        for act in _ACTS:
            button = ActButton(act, self)
            button.wanted.connect(self._on_wanted)
            self.buttons[act] = button
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()
        follow_theme(self)

    def show_count(self, count: int, *, restores: bool) -> None:
        """restores: everybody chosen is put away, so archiving them means bringing them back."""
        self._restores = restores
        self.count.setText(self.tr("%Ln chosen", "", count))
        self.buttons["archive"].set_icon("archive-restore" if restores else "archive")
        self._fit()
        self.setVisible(count > 0)

    def retheme(self) -> None:
        self.setFixedHeight(theme().px(30))
        self._fit()

    def fit_to(self, room: int) -> None:
        """room: the effective width of the page. Keys give way first, then words."""
        if room != self._room:
            self._room = room
            self._fit()

    def _fit(self) -> None:
        words = self._words()
        for act, button in self.buttons.items():
            button.show_keys_of(f"customers.{act}" if self._room >= _WIDE else "")
            button.set_label(words[act] if self._room >= _MEDIUM else "")
            button.setAccessibleName(words[act].rstrip("…"))
            button.setToolTip("" if self._room >= _MEDIUM else words[act])

    def _words(self) -> dict[str, str]:
        return {
            "tag": self.tr("Tag…"),
            "assign": self.tr("Assign…"),
            "archive": self.tr("Bring back") if self._restores else self.tr("Archive"),
            "export": self.tr("Export…"),
            "trash": self.tr("Move to trash"),
        }

    def _on_wanted(self, act: str) -> None:
        self.wanted.emit("restore" if act == "archive" and self._restores else act)
