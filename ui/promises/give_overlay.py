"""Give promises, or a note, to a colleague or a department."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from advocate.changes import Changes
from ui.calls.desk import Desk, read_desk
from ui.calls.form_overlay import FormOverlay
from ui.calls.member_choice import MemberChoice, Someone
from ui.runner import Runner
from ui.widgets.labels import Para

if TYPE_CHECKING:
    from advocate.app import Advocate

Work = Callable[["Advocate", Someone], Changes]


class GiveOverlay(FormOverlay):
    """work: what is done with whom was chosen. about: what is given, in words. Nobody is chosen at first."""

    def __init__(
        self,
        window: QWidget,
        runner: Runner,
        *,
        title: str,
        about: str,
        work: Work,
        departments_first: bool = False,
        without_me: bool = False,
    ) -> None:
        super().__init__(window, runner, title, save=_tr("Give"))
        self._work = work
        self.column.addWidget(Para(about, "strong", "ink", self, max_lines=4))
        self.to = MemberChoice(
            _tr("To whom?"),
            self,
            departments_first=departments_first,
            without_me=without_me,
            unchosen=_tr("choose somebody…"),
        )
        self.column.addWidget(self.to)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.to.field.box)
        self.runner.query(self, "desk", read_desk, self._on_desk)

    def save(self) -> None:
        someone, work = self.to.someone(), self._work
        if someone == Someone():
            self.say(_tr("To whom? Choose a colleague or a department."), self.to.field.box)
        else:
            self.run(lambda app: work(app, someone))

    def _on_desk(self, desk: Desk) -> None:
        self.to.use(desk)


def _tr(text: str) -> str:
    return QCoreApplication.translate("GiveOverlay", text)
