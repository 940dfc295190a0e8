"""Let a promise that repeats end: nothing more falls due, what is due already still wants an answer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from advocate.domain.ids import CadenceId
from advocate.domain.promise import Promise
from ui.calls.form_overlay import FormOverlay
from ui.promises.words import about_words
from ui.runner import Runner
from ui.widgets.labels import Para
from ui.widgets.text_field import TextField


class StopRepeatingOverlay(FormOverlay):
    def __init__(self, window: QWidget, runner: Runner, promise: Promise, cadence_id: CadenceId) -> None:
        super().__init__(window, runner, self.tr("Stop repeating"), save=self.tr("Stop repeating"))
        self._cadence_id = cadence_id
        self.column.addWidget(Para(about_words((promise.id,), promise), "strong", "ink", self, max_lines=4))
        explained = self.tr("Nothing more falls due. What is late already still wants an answer.")
        self.column.addWidget(Para(explained, "body", "muted", self))
        self.reason = TextField(self.tr("Why (may be left empty)"), self)
        self.column.addWidget(self.reason)
        self.reason.returned.connect(self.try_to_save)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.reason.line)

    def save(self) -> None:
        reason, cadence_id = self.reason.text().strip(), self._cadence_id
        self.run(lambda app: app.cadences.end(cadence_id, reason))
