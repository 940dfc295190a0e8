"""Another time for a promise, or for many at once: agreed with the customer before it was due, or promised anew after that."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from advocate.domain.ids import PromiseId
from advocate.domain.promise import Promise
from ui.calls.form_overlay import FormOverlay
from ui.promises import reasons
from ui.promises.due_choice import DueChoice
from ui.promises.facts import PromiseFacts, read_facts
from ui.promises.promise_commands import move
from ui.promises.reasons import ready_reasons
from ui.promises.why_fields import WhyFields
from ui.promises.words import about_words
from ui.runner import Runner
from ui.widgets.labels import Para


class MoveOverlay(FormOverlay):
    """promise: the only one, whose words and time are shown; several get the same new time. day: filled in already, as when
    rows were taken there."""

    def __init__(
        self,
        window: QWidget,
        runner: Runner,
        ids: Sequence[PromiseId],
        promise: Promise | None = None,
        *,
        day: date | None = None,
    ) -> None:
        super().__init__(window, runner, _tr("Another time"), save=_tr("Agreed"))
        self._ids, self._promise, self._day = tuple(ids), promise, day
        self._is_late = False
        about = about_words(ids, promise)
        self.column.addWidget(Para(about, "strong", "ink", self, max_lines=4))
        self.choice = DueChoice(self, self.tr("When instead?"), self._phrases())
        self.due = self.choice.field
        self.told = Para("", "small", "muted", self)
        self.why = WhyFields(self, self.tr("Why (may be left empty)"))
        self.why.show_reasons(ready_reasons(reasons.MOVED))
        for widget in (self.choice, self.told, self.why):
            self.column.addWidget(widget)
        self.choice.returned.connect(self._on_time_returned)
        self.why.returned.connect(self.try_to_save)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.due.line)
        if self._promise is not None:
            self.choice.theirs.ask(self.runner, self._promise.customer_id, self._promise.due)
        self.runner.query(self, "facts", partial(read_facts, ids=self._ids), self._on_facts)

    def save(self) -> None:
        due, reason, told, ids = self.due.value(), self.why.why(), self.why.told(), self._ids
        if due is None:
            self.due.complain()
            self.point_at(self.due)
        elif self._is_late and not reason:
            self.why.reason.show_error(self.tr("Why was it late? Choose a reason or type one."))
            self.point_at(self.why.reason)
        else:
            self.run(lambda app: move(app, dict.fromkeys(ids, due), reason, told))

    def _on_time_returned(self) -> None:
        """Enter saves, or leads on to what is still needed."""
        if self._is_late and self.due.value() is not None and not self.why.why():
            self.why.reason.line.setFocus()
        else:
            self.try_to_save()

    def _on_facts(self, facts: PromiseFacts) -> None:
        self._is_late = facts.late > 0
        self.choice.use(facts.desk)
        self.told.setText(self._advice(facts))
        kind = reasons.BROKEN if self._is_late else reasons.MOVED
        self.why.show_reasons(ready_reasons(kind, facts.own[kind]))
        if self._is_late:
            self.why.set_label(self.tr("Why was it late?"))
            self.foot.save_button.set_label(self.tr("Promise anew"))
        if self._day is not None and not self.due.text():
            self.choice.put_on(self._day, self._promise.due if self._promise else None)
            self.due.line.selectAll()

    def _advice(self, facts: PromiseFacts) -> str:
        """What it will count as."""
        if not self._is_late:
            return self.tr(
                "The customer agreed: it counts as moved, not as broken, and its first time is kept in the history."
            )
        if facts.late == facts.open:
            return self.tr(
                "Its time is over, so it counts as broken, and is promised anew. Tell the customer the new time right "
                "away, and that we are sorry."
            )
        return self.tr(
            "{0} of these {1} are late: they count as broken, and are promised anew. The others are moved as agreed."
        ).format(f"{facts.late:,}", f"{facts.open:,}")

    def _phrases(self) -> tuple[str, ...]:
        """Read by the field as if they had been typed."""
        return (
            self.tr("in 1 hour"),
            self.tr("today 17:00"),
            self.tr("tomorrow 9:00"),
            self.tr("friday 12:00"),
            self.tr("next monday 9:00"),
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("MoveOverlay", text)
