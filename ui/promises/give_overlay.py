"""Whom a promise, a note, or many of them go to: a colleague or a department, found by typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from advocate.domain.text import fold
from ui.calls.desk import Desk, read_desk
from ui.calls.member_choice import Someone
from ui.overlays.pick_overlay import PickOverlay
from ui.runner import Runner
from ui.widgets.columns import Column, ListRow


class GiveOverlay(PickOverlay):
    """`picked(Someone)`. departments_first: for notes, which mostly go to a department."""

    def __init__(
        self, window: QWidget, runner: Runner, question: str, *, departments_first: bool = False
    ) -> None:
        super().__init__(
            window,
            question,
            name=question,
            columns=(Column(key="name", title=""),),
            hint="",
        )
        self.hints.setText(self.tr("Enter chooses · Esc closes"))
        self._runner = runner
        self._departments_first = departments_first
        self._desk: Desk | None = None

    def begin(self) -> None:
        super().begin()
        self._runner.query(self, "desk", read_desk, self._on_desk)

    def rows_for(self, typed: str) -> Sequence[ListRow]:
        self.say_nothing(self.tr("Nobody here is called that.") if self._desk else "")
        wanted = fold(typed)
        return [row for row in self._all() if wanted in fold(row.title)]

    def _all(self) -> list[ListRow]:
        desk = self._desk
        if desk is None:
            return []
        you = ListRow(
            title=self.tr("{0} (you)").format(desk.me.name),
            avatar=desk.me.name,
            key=Someone(member_id=desk.me.id),
        )
        members = [
            ListRow(title=member.name, avatar=member.name, key=Someone(member_id=member.id))
            for member in desk.members
            if member.id != desk.me.id
        ]
        departments = [
            ListRow(
                title=department.name,
                icon="building-2",
                meaning="ambassador",
                key=Someone(department_id=department.id),
            )
            for department in desk.departments
        ]
        return [*departments, you, *members] if self._departments_first else [you, *members, *departments]

    def _on_desk(self, desk: Desk) -> None:
        self._desk = desk
        self.show_rows()
