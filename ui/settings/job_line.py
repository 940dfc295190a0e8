"""One long act at a time: what is being done, then what came of it, in a sentence with figures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate.errors import AdvocateError
from ui.tasks import Cancelled
from ui.widgets.announce import announce
from ui.widgets.busy_bar import BusyRow
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Para


class JobLine(QWidget):
    """`begin`, then `say` or `say_error`. A link may stand below: what it does is given with the sentence."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget, *, can_stop: bool = False) -> None:
        super().__init__(parent)
        self._words = ""
        self.busy = BusyRow("", self, cancellable=can_stop)
        self.told = Para("", "body", "kept.text", self)
        self.link = LinkButton("", self)
        self._act: Callable[[], object] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.busy, self.told, self.link):
            column.addWidget(widget)
            widget.hide()
        self.hide()
        self.busy.cancelled.connect(self.stop_wanted)
        self.link.clicked.connect(self._on_link)

    def begin(self, words: str) -> None:
        self.show()
        self._words = words
        self.busy.show_progress(words)
        self.busy.show()
        self.told.hide()
        self.link.hide()

    def show_progress(self, done: int, total: int) -> None:
        self.busy.show_progress(self._words, done, total)

    def is_busy(self) -> bool:
        return not self.busy.isHidden()

    def say(self, sentence: str, *, link: str = "", act: Callable[[], object] | None = None) -> None:
        self._tell(sentence, "kept.text")
        self._act = act
        self.link.set_label(link)
        self.link.setVisible(bool(link))

    def say_error(self, error: AdvocateError) -> None:
        if isinstance(error, Cancelled):
            self._tell(self.tr("Stopped. Nothing was changed."), "muted")
            return
        self._tell(" ".join(part for part in (error.message, error.hint) if part), "late.text")

    def _tell(self, sentence: str, token: str) -> None:
        self.show()
        self.busy.hide()
        self.told.set_token(token)
        self.told.setText(sentence)
        self.told.show()
        self.link.hide()
        announce(self, sentence)

    def _on_link(self) -> None:
        if self._act is not None:
            self._act()
