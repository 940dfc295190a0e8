"""The team's own outcomes: words for how a contact ended, offered behind the usual ones wherever one is written down."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from advocate.errors import AdvocateError
from ui.acts.shortcuts import shortcuts
from ui.runner import Runner
from ui.settings.ordered_words import OrderedWords
from ui.settings.section import Section
from ui.settings.step_row import StepRow

if TYPE_CHECKING:
    from advocate.app import Advocate
    from advocate.changes import Changes


def read_outcomes(app: Advocate) -> tuple[str, ...]:
    """Runs on the database thread."""
    return app.own_outcomes.names()


class OutcomesSection(Section):
    key: ClassVar[str] = "outcomes"
    read = staticmethod(read_outcomes)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr(
                "How a contact can end in your line of work, such as “quote sent”. The list is the whole team’s. The "
                "first three have a key each while a contact is written down."
            ),
            runner,
            parent,
        )
        self.words = OrderedWords(
            self._row, self.tr("One more outcome, such as “visit booked”"), self.tr("Add an outcome"), self
        )
        hint = self.tr("Contacts that ended so keep their words when one is renamed or taken away here.")
        self.add_row("list", self.tr("After the usual ones"), self.words, hint=hint, stacked=True)
        self.words.changed.connect(self._on_changed)
        self.words.added.connect(self._on_added)

    def show_state(self, state: tuple[str, ...]) -> None:
        self.words.show_texts(state)

    def _row(self, text: str, place: int, count: int, parent: QWidget) -> StepRow:
        name = self.tr("Outcome {number}").format(number=place + 1)
        keys = shortcuts().keys("call.ends_own")
        return StepRow(text, place, count, parent, name=name, key=keys[place] if place < len(keys) else None)

    def _on_changed(self, names: list[str]) -> None:
        self.runner.command(self, partial(_keep, names=names), None, self._on_refused)

    def _on_added(self, names: list[str]) -> None:
        add = self.words.add
        self.runner.command(self, partial(_keep, names=names), add.done, add.say)

    def _on_refused(self, error: AdvocateError) -> None:
        self.words.forget()
        self.ask()
        self.tell(error)


def _keep(app: Advocate, names: list[str]) -> Changes:
    return app.own_outcomes.set_names(names)
