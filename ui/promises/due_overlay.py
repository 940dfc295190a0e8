"""Another time for one promise, or for many at once: typed as people say it, or picked from the ready ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from advocate.domain.ids import PromiseId
from advocate.domain.promise import Promise, PromiseStanding
from ui.calls.desk import Desk, load_due_words, read_desk
from ui.calls.form_overlay import FormOverlay
from ui.promises.due_field import DueField
from ui.promises.promise_commands import change_due
from ui.promises.words import shown_words
from ui.runner import Runner
from ui.widgets.buttons import ChipButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Para


class DueOverlay(FormOverlay):
    """promise: the only one, whose words and time are shown. Several say how many they are, and get the same new time."""

    def __init__(
        self, window: QWidget, runner: Runner, ids: Sequence[PromiseId], promise: Promise | None = None
    ) -> None:
        title = _title(len(ids))
        super().__init__(window, runner, title, save=QCoreApplication.translate("DueOverlay", "Change"))
        self._ids, self._promise = tuple(ids), promise
        if promise is not None:
            about = f"{promise.customer_name}: {shown_words(promise)}"
            self.column.addWidget(Para(about, "strong", "ink", self, max_lines=4))
        self.due = DueField(self.tr("By when?"), self)
        self._ready = QWidget(self)
        self._ready.setAccessibleName(self.tr("Ready times"))
        flow = FlowLayout(self._ready)
        for phrase in self._phrases():
            chip = ChipButton(phrase, "neutral", self._ready)
            chip.clicked.connect(self._on_chip_clicked)
            flow.addWidget(chip)
        self.column.addWidget(self.due)
        self.column.addWidget(self._ready)
        self.told = Para("", "small", "muted", self)
        self.column.addWidget(self.told)
        self.due.returned.connect(self.try_to_save)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.due.line)
        self.runner.query(self, "desk", read_desk, self._on_desk)
        self.runner.query(self, "words", load_due_words, _nothing)

    def save(self) -> None:
        due = self.due.value()
        if due is None:
            self.due.complain()
            self.point_at(self.due)
            return
        ids = self._ids
        self.run(lambda app: change_due(app, dict.fromkeys(ids, due)))

    def _on_desk(self, desk: Desk) -> None:
        self.due.use(desk)
        self.told.setText(self._advice(desk))
        if self._promise is not None and not self.due.text():
            self.due.set_value(self._promise.due)
            self.due.line.selectAll()

    def _advice(self, desk: Desk) -> str:
        """What makes another time a good one now: it is too late to say "before it is late" of what is late."""
        if self._promise is None:
            return self.tr("Each customer should hear the new time from us before they ask.")
        standing = self._promise.standing(desk.now(), desk.today(), desk.zone)
        if standing is PromiseStanding.LATE:
            return self.tr(
                "The old time has passed: tell the customer the new one right away, and that we are sorry."
            )
        return self.tr("Telling the customer before the old time is over keeps the promise a good one.")

    def _phrases(self) -> tuple[str, ...]:
        """Read by the field as if they had been typed."""
        return (
            self.tr("in 1 hour"),
            self.tr("today 17:00"),
            self.tr("tomorrow 9:00"),
            self.tr("friday 12:00"),
            self.tr("next monday 9:00"),
        )

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, ChipButton):
            self.due.set_typed(chip.label())
            self.due.line.setFocus()


def _title(count: int) -> str:
    return QCoreApplication.translate("DueOverlay", "Change when %Ln promises are due", "", count)


def _nothing(_result: None) -> None:
    """The answer itself is not wanted, only that the question was asked."""
