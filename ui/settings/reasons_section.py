"""The team's own reasons for what became of a promise: words offered wherever one is asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from advocate.domain.own_reasons import ReasonKind
from advocate.errors import AdvocateError
from ui.promises.reasons import ready_reasons
from ui.runner import Runner
from ui.settings.ordered_words import OrderedWords
from ui.settings.section import Section
from ui.settings.step_row import StepRow
from ui.widgets.chips import ChipBar

if TYPE_CHECKING:
    from advocate.app import Advocate
    from advocate.changes import Changes


def read_reasons(app: Advocate) -> dict[str, tuple[str, ...]]:
    """Of each kind. Runs on the database thread."""
    return {kind.value: app.own_reasons.names(kind) for kind in ReasonKind}


class ReasonsSection(Section):
    key: ClassVar[str] = "reasons"
    read = staticmethod(read_reasons)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr(
                "Why something promised came late, or not at all, in the words of your work. A list of your own takes the "
                "place of the usual reasons; an empty one brings them back."
            ),
            runner,
            parent,
        )
        self._state: dict[str, tuple[str, ...]] = {}
        kinds = [
            (ReasonKind.LATE.value, self.tr("Kept late")),
            (ReasonKind.BROKEN.value, self.tr("Not kept")),
            (ReasonKind.RELEASED.value, self.tr("No longer needed")),
            (ReasonKind.MOVED.value, self.tr("Moved to another time")),
            (ReasonKind.SNOOZED.value, self.tr("Reminder put off")),
        ]
        self.kind = ChipBar(kinds, self, name=self.tr("What it is a reason for"))
        self.add_row("kind", self.tr("Why"), self.kind)
        self.words = OrderedWords(
            self._row, self.tr("One more reason, such as “part not in stock”"), self.tr("Add a reason"), self
        )
        self.add_row("list", self.tr("Our reasons"), self.words, hint=" ", stacked=True)
        self.kind.chosen.connect(self._on_kind)
        self.words.changed.connect(self._on_changed)
        self.words.added.connect(self._on_added)

    def show_state(self, state: dict[str, tuple[str, ...]]) -> None:
        self._state = state
        kind = self.kind.key()
        self.words.show_texts(state[kind])
        usual = self.tr("As long as there are none: {reasons}").format(
            reasons=" · ".join(ready_reasons(kind))
        )
        stays = self.tr("What was said of a promise stays as it reads when a reason is changed here.")
        self.rows["list"].say(stays if state[kind] else usual)

    def _row(self, text: str, place: int, count: int, parent: QWidget) -> StepRow:
        name = self.tr("Reason {number}").format(number=place + 1)
        return StepRow(text, place, count, parent, name=name)

    def _on_kind(self, _kind: str) -> None:
        self.words.add.done()
        self.show_state(self._state)

    def _on_changed(self, names: list[str]) -> None:
        self.runner.command(self, partial(_keep, kind=self.kind.key(), names=names), None, self._on_refused)

    def _on_added(self, names: list[str]) -> None:
        add = self.words.add
        self.runner.command(self, partial(_keep, kind=self.kind.key(), names=names), add.done, add.say)

    def _on_refused(self, error: AdvocateError) -> None:
        self.words.forget()
        self.ask()
        self.tell(error)


def _keep(app: Advocate, kind: str, names: list[str]) -> Changes:
    return app.own_reasons.set_names(kind, names)
