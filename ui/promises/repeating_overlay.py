"""Change a promise that repeats, from its next time on: what, how often, until when, and who keeps it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.domain.cadence import (
    Cadence,
    OffDays,
    Rhythm,
    count_of,
    last_of,
    off_days_of,
    with_count,
    with_last,
)
from advocate.domain.moment import before
from advocate.domain.promise import Due, DueKind
from ui.calls.form_overlay import FormOverlay
from ui.calls.keys import field_key
from ui.calls.member_choice import MemberChoice, Someone
from ui.calls.repeat_words import TICK, due_of_last
from ui.promises.count_field import CountField
from ui.promises.due_field import DueField
from ui.promises.repeating_reading import SHOWN, Repeating
from ui.promises.rhythm_field import RhythmField
from ui.runner import Runner
from ui.widgets.buttons import LinkButton
from ui.widgets.check_field import CheckField
from ui.widgets.choice_field import ChoiceField
from ui.widgets.labels import Para
from ui.widgets.text_field import TextField
from ui.wording.time_words import due_words


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be different; None, and nobody, leave it as it is."""

    words: str | None = None
    rhythm: Rhythm | None = None
    owner: Someone = Someone()
    ends_with_case: bool | None = None


class ChangeRepeatingOverlay(FormOverlay):
    """`once_wanted` when only the one promise is to be changed."""

    once_wanted = Signal()

    def __init__(self, window: QWidget, runner: Runner, known: Repeating) -> None:
        super().__init__(window, runner, self.tr("Change what repeats"), save=self.tr("Save"))
        self._known, self._cadence = known, known.cadence
        self.words = TextField(self.tr("What do we promise?"), self)
        self.rhythm = RhythmField(self.tr("How often from now on"), self)
        self.until = DueField(self.tr("Until"), self)
        self.until.line.setPlaceholderText(self.tr("no last day"))
        self.count = CountField(self.tr("How many times in all"), self)
        self.owner = MemberChoice(self.tr("Who keeps it"), self)
        self.off_days = ChoiceField(self.tr("What falls on a day off"), self._off_day_choices(), self)
        self.with_case = CheckField(self.tr("Ends once its case is resolved"), self)
        self.once = LinkButton(self.tr("Change this time only"), self, hint=field_key("O"))
        self._lay_out()
        self._show()
        self.rhythm.edited.connect(self._on_rhythm_edited)
        self.until.edited.connect(self._on_until_edited)
        self.count.edited.connect(self._on_count_edited)
        self.once.clicked.connect(self._on_once_clicked)
        self.on_key("O", self._on_once_clicked)
        for field in (self.words, self.rhythm, self.until, self.count):
            field.returned.connect(self.try_to_save)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.words.line)
        self.words.line.end(False)

    def save(self) -> None:
        if not self.words.text().strip():
            self.say(self.tr("What is promised? A few words are enough."), self.words.line)
            return
        for field in (self.rhythm, self.until, self.count):
            if field.is_unclear():
                field.complain()
                self.point_at(field)
                return
        self._save_change()

    # -- inside ----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self.until, 1, Qt.AlignmentFlag.AlignTop)
        both.addWidget(self.count, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(Para(self._cadence.customer_name, "strong", "ink", self, max_lines=2))
        self.column.addWidget(self.words)
        self.column.addWidget(Para(self._times_words(), "small", "muted", self))
        self.column.addWidget(self.rhythm)
        self.column.addLayout(both)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self.owner, 1, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self.off_days, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(beside)
        self.column.addWidget(self.with_case)
        self.column.addWidget(Para(self._what_stays(), "body", "muted", self))
        self.column.addWidget(self.once, 0, Qt.AlignmentFlag.AlignLeft)

    def _off_day_choices(self) -> tuple[tuple[OffDays, str], ...]:
        return (
            (OffDays.KEEP, self.tr("stays there")),
            (OffDays.SKIP, self.tr("is left out")),
            (OffDays.LATER, self.tr("is due the next working day")),
        )

    def _show(self) -> None:
        cadence, desk = self._cadence, self._known.desk
        self.words.set_text(cadence.words)
        for field in (self.rhythm, self.until):
            field.use(desk)
        self.until.set_value(self._until_now())
        self.count.set_value(self._count_now())
        self.owner.choose(_owner_of(cadence))
        self.owner.use(desk)
        self.off_days.choose(cadence.rhythm.off_days)
        self.with_case.setChecked(cadence.ends_with_case)
        self.with_case.setVisible(cadence.case_id is not None)

    def _times_words(self) -> str:
        """When it falls due as it is."""
        desk = self._known.desk
        said = [due_words(due, desk.now(), desk.zone) for due in self._known.dues]
        if not said:
            return self.tr("It falls due no more.")
        if len(said) < SHOWN:
            return self.tr("Falls due {0}, then no more.").format(", ".join(said))
        return self.tr("Falls due {0}, and so on.").format(", ".join(said))

    def _what_stays(self) -> str:
        late = self._known.late
        if late:
            return self.tr(
                "From the next time on. %Ln that are late already stay as they were promised.", "", late
            )
        return self.tr("From the next time on. What was answered stays as it was.")

    def _until_now(self) -> Due | None:
        last = last_of(self._cadence.rhythm.rule, self._cadence.rhythm.zone)
        return due_of_last(last, self._known.desk.zone)

    def _count_now(self) -> int | None:
        return count_of(self._cadence.rhythm.rule)

    def _save_change(self) -> None:
        change, cadence = self._change(), self._cadence
        if change == Change():
            self.dismiss()
            return
        self.run(
            lambda app: app.cadences.change(
                cadence.id,
                words=change.words,
                rhythm=change.rhythm,
                owner_id=change.owner.member_id,
                department_id=change.owner.department_id,
                ends_with_case=change.ends_with_case,
                version=cadence.version,
            )
        )

    def _change(self) -> Change:
        cadence, words, owner = self._cadence, self.words.text().strip(), self.owner.someone()
        ends = self.with_case.isChecked()
        return Change(
            words if words != cadence.words else None,
            self._rhythm(),
            owner if owner != _owner_of(cadence) else Someone(),
            ends if ends != cadence.ends_with_case else None,
        )

    def _rhythm(self) -> Rhythm | None:
        """Another one, or None where it stays."""
        rhythm, first, until = self._cadence.rhythm, self.rhythm.value(), self.until.value()
        if first is not None:
            rule = self._with_end(self.rhythm.rule())
            return Rhythm(
                rule=rule,
                first=first.start,
                zone=first.zone,
                kind=first.kind,
                off_days=self.off_days.key(),
            )
        ends_as_now = until == self._until_now() and self.count.value() == self._count_now()
        if ends_as_now and self.off_days.key() is rhythm.off_days:
            return None
        rule = rhythm.rule if ends_as_now else self._with_end(rhythm.rule)
        return replace(rhythm, rule=rule, off_days=self.off_days.key())

    def _with_end(self, rule: str) -> str:
        """Until the last day that is typed, or so often; only one of them stands there."""
        return with_last(with_count(rule, self.count.value()), _last_moment(self.until.value()))

    def _on_rhythm_edited(self) -> None:
        """`every friday until 18 december`, `every friday 5 times`: the end goes where it is asked for."""
        rule, zone = self.rhythm.rule(), self._known.desk.zone
        if rule:
            self.off_days.choose(off_days_of(rule, self._known.desk.working))
        last = last_of(rule, zone) if rule else None
        if last is not None:
            self.until.set_value(due_of_last(last, zone))
            self.count.set_value(None)
        count = count_of(rule) if rule else None
        if count is not None:
            self.count.set_value(count)
            self.until.set_value(None)

    def _on_until_edited(self) -> None:
        if self.until.text().strip():
            self.count.set_value(None)

    def _on_count_edited(self) -> None:
        if self.count.text().strip():
            self.until.set_value(None)

    def _on_once_clicked(self) -> None:
        self.dismiss()
        self.once_wanted.emit()


def _owner_of(cadence: Cadence) -> Someone:
    return Someone(cadence.owner_id, cadence.department_id if cadence.owner_id is None else None)


def _last_moment(until: Due | None) -> datetime | None:
    """The last moment that belongs to it: a day counts as a whole."""
    if until is None:
        return None
    return until.end if until.kind is DueKind.MOMENT else before(until.end, TICK)
