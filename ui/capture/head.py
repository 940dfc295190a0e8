"""Whom a strip is about, which way, how long so far and whether it is kept; and the button that stops its clock."""

from __future__ import annotations

from datetime import datetime
from math import ceil

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from advocate.domain.ids import OpenCallId
from advocate.domain.open_call import OpenCall
from ui.capture.call_writing import Kept
from ui.capture.words import runs, state_words, title_words
from ui.theme import follow_theme, theme
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Dot, Elide

WIDTH, WIDEST = 218, 320


class StripHead(QWidget):
    """`pause_wanted` when its clock is to stand still, or to go on."""

    pause_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: tuple[bool, bool, bool] | None = None
        self._shown: OpenCallId | None = None
        self._dot = Dot("call", self)
        self.title = Elide("", "strong", "ink", self)
        self.state = Elide("", "small", "muted", self)
        self.pause = IconButton("pause", self.tr("Stop the clock"), self, hint_act="call.clock")
        self.pause.clicked.connect(self.pause_wanted)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._dot, 0, 0)
        grid.addWidget(self.title, 0, 1)
        grid.addWidget(self.pause, 0, 2, 2, 1)
        grid.addWidget(self.state, 1, 1)
        grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def retheme(self) -> None:
        self.setMinimumWidth(theme().px(WIDTH))

    def show_call(self, call: OpenCall, now: datetime, kept: Kept) -> None:
        """Again with every second: what reads as before is not painted."""
        if call.id != self._shown:
            self._shown = call.id
            self.setMinimumWidth(theme().px(WIDTH))
        _say(self.title, title_words(call))
        _say(self.state, state_words(call, now, kept))
        has_clock = runs(call) and call.clock.typed is None
        look = (has_clock, call.clock.is_paused, kept is Kept.NO)
        if look != self._look:
            self._look = look
            self._show_look(*look)
        self._keep_width(call, now)

    def _keep_width(self, call: OpenCall, now: datetime) -> None:
        """It only grows, and has room for “saving…” and “draft saved” alike: nothing beside it moves between them."""
        measured = QFontMetricsF(self.state.font())
        longest = ceil(max(measured.horizontalAdvance(state_words(call, now, each)) for each in Kept)) + 1
        said = max(self.title.sizeHint().width(), self.state.sizeHint().width())
        wanted = self.sizeHint().width() - said + max(said, longest)
        wanted = min(wanted, theme().px(WIDEST))
        if wanted > self.minimumWidth():
            self.setMinimumWidth(wanted)

    def _show_look(self, has_clock: bool, stands: bool, is_lost: bool) -> None:
        self.pause.setVisible(has_clock)
        self.pause.set_icon("play" if stands else "pause")
        self.pause.set_name(self.tr("Let the clock go on") if stands else self.tr("Stop the clock"))
        self._dot.set_token("late" if is_lost else "call" if has_clock and not stands else "muted")
        self.state.set_token("late.text" if is_lost else "muted")


def _say(label: Elide, words: str) -> None:
    if label.text() != words:
        label.setText(words)
