"""Below the text of a strip: the promise that the contact is about, and the way to save both, the one as kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.domain.promise import Promise
from ui.promises.words import shown_words
from ui.widgets.buttons import SmallButton
from ui.widgets.labels import Elide
from ui.widgets.marks import Icon


class AboutPromise(QWidget):
    """`keep_wanted` on its button. Hidden while the contact is about none."""

    keep_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = Elide("", "small", "muted", self)
        self.button = SmallButton(self.tr("Save, and kept"), self, hint_act="call.save_kept")
        self.button.clicked.connect(self.keep_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Icon("handshake", 16, "due.text", self))
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hide()

    def show_promise(self, promise: Promise | None) -> None:
        self.setVisible(promise is not None)
        if promise is not None:
            words = shown_words(promise)
            self.words.setText(words)
            self.button.setAccessibleName(self.tr("Save, and this promise is kept: {0}").format(words))
