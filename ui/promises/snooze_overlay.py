"""Put the reminder of a promise off: to one of the ready times with one key, or to one that is typed; why, if somebody says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from advocate.domain.ids import PromiseId
from advocate.domain.moment import local
from advocate.domain.promise import Promise
from advocate.domain.reminder import Snooze, wanted_at
from ui.calls.form_overlay import FormOverlay
from ui.promises import reasons
from ui.promises.due_choice import DueChoice
from ui.promises.facts import PromiseFacts, read_facts
from ui.promises.reasons import ready_reasons
from ui.promises.snooze_rows import ReadyTime, SnoozeRows
from ui.promises.why_fields import WhyFields
from ui.promises.words import about_words
from ui.runner import Runner
from ui.widgets.in_view import bring_into_view
from ui.widgets.labels import Para
from ui.wording.time_words import moment_words


class SnoozeOverlay(FormOverlay):
    """promise: the only one, whose words are shown; several say how many they are, and are told of again together."""

    def __init__(
        self, window: QWidget, runner: Runner, ids: Sequence[PromiseId], promise: Promise | None = None
    ) -> None:
        super().__init__(window, runner, _tr("Snooze"), save=_tr("Put off"))
        self._ids = tuple(ids)
        self._facts: PromiseFacts | None = None
        about = about_words(ids, promise)
        self.column.addWidget(Para(about, "strong", "ink", self, max_lines=3))
        self.times = SnoozeRows(self)
        self.times.setAccessibleName(self.tr("Ready times"))
        self.choice = DueChoice(self, self.tr("Or when?"))
        self.due = self.choice.field
        self.warning = Para("", "small", "late.text", self)
        self.warning.hide()
        self.why = WhyFields(self, self.tr("Why (may be left empty)"), told=False)
        self.why.show_reasons(ready_reasons(reasons.SNOOZED))
        for widget in (self.times, self.choice, self.warning, self.why):
            self.column.addWidget(widget)
        self.times.picked.connect(self._on_picked)
        self.choice.changed.connect(self._warn)
        self.choice.returned.connect(self.try_to_save)
        self.why.returned.connect(self.try_to_save)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.times)
        self.runner.query(self, "facts", partial(read_facts, ids=self._ids), self._on_facts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A word begun on the list goes where times are typed."""
        typed = event.text()
        if self._facts is not None and typed.isalpha() and not event.modifiers():
            self.due.line.setFocus()
            self.due.line.insert(typed)
            self.due.line.textEdited.emit(self.due.text())
            return
        super().keyPressEvent(event)

    def save(self) -> None:
        until = self._until()
        if until is None:
            if not self.due.text().strip():
                self.due.show_error(self.tr("Until when? Choose one of the times, or type one."))
            else:
                self.due.complain()
            self.point_at(self.due)
            return
        self._snooze(until)

    def _on_facts(self, facts: PromiseFacts) -> None:
        self._facts = facts
        self.choice.use(facts.desk)
        self.why.show_reasons(ready_reasons(reasons.SNOOZED, facts.own[reasons.SNOOZED]))
        self.times.show_times([self._ready_time(*each) for each in facts.snoozes])

    def _ready_time(self, kind: Snooze, at: datetime) -> ReadyTime:
        facts = self._facts
        assert facts is not None
        now, zone = facts.desk.now(), facts.desk.zone
        days = (local(at, zone).date() - facts.desk.today()).days
        words = {
            Snooze.TEN_MINUTES: self.tr("10 minutes"),
            Snooze.AN_HOUR: self.tr("An hour"),
            Snooze.AFTERNOON: self.tr("This afternoon"),
            Snooze.TOMORROW: self.tr("Tomorrow morning") if days == 1 else self.tr("The next day we work"),
            Snooze.AFTER_WEEKEND: self.tr("After the weekend"),
        }[kind]
        warning = self.tr("after it is due") if self._is_after_due(at) else ""
        return ReadyTime(words, moment_words(at, now, zone), warning)

    def _until(self) -> datetime | None:
        """The moment that the typed time means: of a day when its work begins."""
        facts, due = self._facts, self.due.value()
        return (
            wanted_at(due, facts.desk.now(), facts.desk.working)
            if facts is not None and due is not None
            else None
        )

    def _is_after_due(self, at: datetime) -> bool:
        return self._facts is not None and self._facts.next_due is not None and at > self._facts.next_due

    def _warn(self) -> None:
        facts, until = self._facts, self._until()
        said = ""
        if (
            facts is not None
            and facts.next_due is not None
            and until is not None
            and self._is_after_due(until)
        ):
            due = moment_words(facts.next_due, facts.desk.now(), facts.desk.zone)
            said = self.tr(
                "That is after it is due ({0}): it would be late before it is told of again."
            ).format(due)
        self.warning.setText(said)
        self.warning.setVisible(bool(said))
        if said:
            bring_into_view(self.warning)

    def _on_picked(self, number: int) -> None:
        if self._facts is not None:
            self._snooze(self._facts.snoozes[number][1])

    def _snooze(self, until: datetime) -> None:
        ids, reason = self._ids, self.why.why()
        if not self.is_saving():
            self.run(lambda app: app.reminders.snooze(ids, until, reason))


def _tr(text: str) -> str:
    return QCoreApplication.translate("SnoozeOverlay", text)
