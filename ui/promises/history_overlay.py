"""How a promise went, from the day it was made: a quiet list, the newest on top."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from advocate.domain.ids import PromiseId
from advocate.domain.promise import Promise
from advocate.domain.promise_history import PromiseEvent
from ui.overlays.page_overlay import PageOverlay
from ui.promises.history_words import Told, event_told
from ui.promises.words import shown_words
from ui.reader import Reader, read_reader
from ui.runner import Runner
from ui.theme import theme
from ui.widgets.labels import Dot, Label, Para

if TYPE_CHECKING:
    from advocate.app import Advocate


def read_events(app: Advocate, promise_id: PromiseId) -> tuple[Reader, tuple[PromiseEvent, ...]]:
    """On the database thread."""
    return read_reader(app), app.promises.history(promise_id)


class PromiseHistoryOverlay(PageOverlay):
    """Make a new one each time: it deletes itself."""

    def __init__(self, window: QWidget, runner: Runner, promise: Promise) -> None:
        super().__init__(window, self.tr("How it went"), width=560)
        about = f"{promise.customer_name}: {shown_words(promise)}"
        self.column.addWidget(Para(about, "strong", "ink", self, max_lines=4))
        self._list = QVBoxLayout()
        self._list.setSpacing(14)
        self.column.addLayout(self._list)
        self._words = promise.words
        runner.query(self, "events", partial(read_events, promise_id=promise.id), self._on_events)

    def _on_events(self, answer: tuple[Reader, tuple[PromiseEvent, ...]]) -> None:
        reader, events = answer
        for event in reversed(events):
            self._list.addWidget(self._row(event_told(event, reader.now, reader.zone, self._words)))

    def _row(self, told: Told) -> QWidget:
        row = QWidget(self)
        row.setAccessibleName(". ".join((told.title, told.when, *told.lines)))
        row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        dot = Dot("muted" if told.meaning == "neutral" else told.meaning, row)
        beside_title = QVBoxLayout()
        beside_title.addSpacing(theme().px(5))
        beside_title.addWidget(dot)
        beside_title.addStretch(1)
        across.addLayout(beside_title)
        column = QVBoxLayout()
        column.setSpacing(2)
        across.addLayout(column, 1)
        column.addWidget(Para(told.title, "strong", "ink", row, max_lines=4))
        for line in told.lines:
            column.addWidget(Para(line, "body", "ink", row, max_lines=8))
        when = Label(told.when, "small", "muted", row)
        when.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column.addWidget(when)
        return row
