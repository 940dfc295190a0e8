"""The call guide: a short list beside a call, the team's own to edit; whether it is shown is each member's choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from advocate import settings
from advocate.domain.call_guide import CallGuide
from advocate.errors import AdvocateError
from ui.runner import Runner
from ui.settings.chosen import SettingBar
from ui.settings.ordered_words import OrderedWords
from ui.settings.section import Section
from ui.settings.step_row import StepRow
from ui.widgets.buttons import LinkButton

if TYPE_CHECKING:
    from advocate.app import Advocate


def read_guide(app: Advocate) -> CallGuide:
    """Runs on the database thread."""
    return app.call_guide.read()


class GuideSection(Section):
    key: ClassVar[str] = "guide"
    read = staticmethod(read_guide)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr("What a good call goes through, to be ticked beside it. The list is the whole team’s."),
            runner,
            parent,
        )
        choices = [("off", self.tr("Not shown")), ("on", self.tr("Shown to me"))]
        self.shown = SettingBar(
            settings.CALL_GUIDE, choices, runner, self, name=self.tr("Call guide beside a call")
        )
        self.add_row("shown", self.tr("Beside a call"), self.shown)
        self.words = OrderedWords(self._row, self.tr("One more step"), self.tr("Add a step"), self)
        self.list, self.add = self.words.list, self.words.add
        self.usual = LinkButton(self.tr("The usual list again"), self, icon="undo-2", quiet=True)
        self.words.column.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_row("steps", self.tr("Steps"), self.words, stacked=True)
        self.words.changed.connect(self._on_changed)
        self.words.added.connect(self._on_added)
        self.usual.clicked.connect(self._on_usual)

    def show_state(self, state: CallGuide) -> None:
        self.shown.choose("on" if state.is_on else "off")
        self.usual.setVisible(not state.is_default)
        self.words.show_texts([step.text for step in state.steps])

    # -- inside ------------------------------------------------------------------------------------------------------

    def _row(self, text: str, place: int, count: int, parent: QWidget) -> StepRow:
        return StepRow(text, place, count, parent, name=self.tr("Step {number}").format(number=place + 1))

    def _on_changed(self, texts: list[str]) -> None:
        self.runner.command(self, lambda app: app.call_guide.set_steps(texts), None, self._on_refused)

    def _on_added(self, texts: list[str]) -> None:
        self.runner.command(self, lambda app: app.call_guide.set_steps(texts), self.add.done, self.add.say)

    def _on_usual(self) -> None:
        self._on_changed([])
        self.add.setFocus()

    def _on_refused(self, error: AdvocateError) -> None:
        self.words.forget()
        self.ask()
        self.tell(error)
