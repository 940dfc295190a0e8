"""The card of every step before a vault is open: a title, a sentence, fields, one main act, quiet ones beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from advocate.errors import AdvocateError
from ui.theme import follow_theme, theme
from ui.widgets.box import Box
from ui.widgets.labels import Label, Para

if TYPE_CHECKING:
    from ui.widgets.busy_bar import BusyRow
    from ui.widgets.error_panel import ErrorPanel

WIDTH = 480


class GateCard(Box):
    """Children fill `body` and add their acts with `add_acts`; `say_busy` and `say_error` work alike everywhere."""

    def __init__(self, title: str, sentence: str, parent: QWidget, *, step: str = "") -> None:
        super().__init__("card", parent)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(14)
        head = QVBoxLayout()
        head.setSpacing(6)
        if step:
            head.addWidget(Label(step, "small", "muted", self))
        head.addWidget(Para(title, "title", "ink", self))
        self._sentence = Para(sentence, "body", "muted", self)
        self._sentence.setVisible(bool(sentence))
        head.addWidget(self._sentence)
        column.addLayout(head)
        self._column = column
        self._error: ErrorPanel | None = None
        self._busy: BusyRow | None = None
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        column.addLayout(self.body)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(8)
        column.addLayout(self._acts)
        self._buttons: list[QPushButton] = []
        follow_theme(self)

    def add_acts(self, *buttons: QPushButton) -> None:
        """The main act first; what leads elsewhere after it."""
        for button in buttons:
            self._acts.addWidget(button)
            self._buttons.append(button)
        self._acts.addStretch()

    def add_below(self, widget: QWidget) -> None:
        """Under the acts: what leads elsewhere."""
        self._column.addWidget(widget)

    def say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def say_busy(self, words: str) -> None:
        """Words while something runs, and the acts rest; empty when it is over."""
        if self._busy is None and words:
            from ui.widgets.busy_bar import BusyRow  # lazy: start-up time

            self._busy = BusyRow("", self, cancellable=False)
            self._column.insertWidget(self._column.indexOf(self.body) + 1, self._busy)
        if self._busy is not None:
            self._busy.show_progress(words)
            self._busy.setVisible(bool(words))
        for button in self._buttons:
            button.setEnabled(not words)
        if words:
            self.forget_error()

    def say_error(self, error: AdvocateError) -> None:
        self.say_busy("")
        if self._error is None:
            from ui.widgets.error_panel import ErrorPanel  # lazy: start-up time

            self._error = ErrorPanel(parent=self)
            self._column.insertWidget(self._column.indexOf(self.body), self._error)
        self._error.show_error(error.title, error.message, error.hint)
        self._error.show()

    def forget_error(self) -> None:
        if self._error is not None:
            self._error.hide()

    def error_text(self) -> str:
        shown = self._error is not None and self._error.isVisibleTo(self)
        return self._error.accessibleName() if shown and self._error is not None else ""

    def focus_first(self) -> None:
        """Where typing begins on this card."""
        if self._buttons:
            self._buttons[0].setFocus()

    def retheme(self) -> None:
        self.setFixedWidth(theme().px(WIDTH))
