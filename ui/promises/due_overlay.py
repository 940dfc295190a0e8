"""A time that was written down wrongly, of one promise or of many at once: put right, without anything having moved."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from advocate.domain.ids import PromiseId
from advocate.domain.promise import Promise
from ui.calls.form_overlay import FormOverlay
from ui.promises.due_choice import DueChoice
from ui.promises.facts import PromiseFacts, read_facts
from ui.promises.promise_commands import change_due
from ui.promises.words import about_words
from ui.runner import Runner
from ui.widgets.labels import Para


class DueOverlay(FormOverlay):
    """promise: the only one, whose words and time are shown. Several say how many they are, and get the same time."""

    def __init__(
        self, window: QWidget, runner: Runner, ids: Sequence[PromiseId], promise: Promise | None = None
    ) -> None:
        super().__init__(window, runner, _tr("It was written down wrongly"), save=_tr("Put right"))
        self._ids, self._promise = tuple(ids), promise
        about = about_words(ids, promise)
        self.column.addWidget(Para(about, "strong", "ink", self, max_lines=4))
        self.choice = DueChoice(self, self.tr("When was it promised for?"))
        self.due = self.choice.field
        self.column.addWidget(self.choice)
        self.told = Para(
            self.tr(
                "Only for a time that was written down wrongly: nothing counts as moved. Where the customer hears "
                "of another time, that is “Another time”."
            ),
            "small",
            "muted",
            self,
        )
        self.column.addWidget(self.told)
        self.choice.returned.connect(self.try_to_save)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.due.line)
        if self._promise is not None:
            self.choice.theirs.ask(self.runner, self._promise.customer_id, self._promise.due)
        self.runner.query(self, "facts", partial(read_facts, ids=self._ids), self._on_facts)

    def save(self) -> None:
        due = self.due.value()
        if due is None:
            self.due.complain()
            self.point_at(self.due)
            return
        ids = self._ids
        self.run(lambda app: change_due(app, dict.fromkeys(ids, due)))

    def _on_facts(self, facts: PromiseFacts) -> None:
        self.choice.use(facts.desk)
        if self._promise is not None and not self.due.text():
            self.due.set_value(self._promise.due)
            self.due.line.selectAll()


def _tr(text: str) -> str:
    return QCoreApplication.translate("DueOverlay", text)
