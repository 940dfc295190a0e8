"""The call guide: a short list beside a call, the team's own to edit; whether it is shown is each member's choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate import settings
from advocate.domain.call_guide import CallGuide
from advocate.errors import AdvocateError
from ui.runner import Runner
from ui.settings.add_line import AddLine
from ui.settings.chosen import SettingBar
from ui.settings.section import RowList, Section
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
        self._guide: CallGuide | None = None
        choices = [("off", self.tr("Not shown")), ("on", self.tr("Shown to me"))]
        self.shown = SettingBar(
            settings.CALL_GUIDE, choices, runner, self, name=self.tr("Call guide beside a call")
        )
        self.add_row("shown", self.tr("Beside a call"), self.shown)
        self.list = RowList(self, spacing=2)
        self.add = AddLine(self.tr("One more step"), self.tr("Add a step"), self)
        self.usual = LinkButton(self.tr("The usual list again"), self, icon="undo-2", quiet=True)
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list)
        column.addWidget(self.add)
        column.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_row("steps", self.tr("Steps"), holder, stacked=True)
        self.add.added.connect(self._on_added)
        self.usual.clicked.connect(self._on_usual)

    def show_state(self, state: CallGuide) -> None:
        self.shown.choose("on" if state.is_on else "off")
        self.usual.setVisible(not state.is_default)
        if self._guide is not None and state.steps == self._guide.steps:
            self._guide = state
            return
        self._guide = state
        rows: list[QWidget] = []
        for place, step in enumerate(state.steps):
            row = StepRow(step.text, place, len(state.steps), self.list)
            row.edited.connect(self._on_edited)
            row.moved.connect(self._on_moved)
            row.removed.connect(self._on_removed)
            rows.append(row)
        self.list.show_rows(rows)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _texts(self) -> list[str]:
        return [step.text for step in self._guide.steps] if self._guide is not None else []

    def _keep(self, texts: list[str]) -> None:
        self.runner.command(self, lambda app: app.call_guide.set_steps(texts), None, self._on_refused)

    def _on_added(self, text: str) -> None:
        texts = [*self._texts(), text]
        self.runner.command(self, lambda app: app.call_guide.set_steps(texts), self.add.done, self.add.say)

    def _on_edited(self, place: int, text: str) -> None:
        texts = self._texts()
        if text.strip():
            texts[place] = text
            self._keep(texts)
        else:
            self._on_removed(place)

    def _on_moved(self, place: int, steps: int) -> None:
        texts = self._texts()
        texts.insert(place + steps, texts.pop(place))
        self._keep(texts)

    def _on_removed(self, place: int) -> None:
        texts = self._texts()
        del texts[place]
        self._keep(texts)

    def _on_usual(self) -> None:
        self._keep([])
        self.add.setFocus()

    def _on_refused(self, error: AdvocateError) -> None:
        self._guide = None
        self.ask()
        self.tell(error)
