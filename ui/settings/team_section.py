"""Who works here: the business, colleagues who come and leave, departments that are renamed and retired."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate import settings
from advocate.domain.ids import MemberId
from advocate.domain.team import Department, Member
from ui.runner import Runner
from ui.settings.add_line import AddLine
from ui.settings.member_row import MemberRow
from ui.settings.section import RowList, Section
from ui.widgets.buttons import SmallButton
from ui.widgets.inline_edit import InlineEdit
from ui.widgets.labels import Label
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from advocate.app import Advocate


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamState:
    """own: who is at the keyboard."""

    own: MemberId
    business: str
    members: tuple[Member, ...]
    departments: tuple[Department, ...]


def read_team(app: Advocate) -> TeamState:
    """Runs on the database thread."""
    return TeamState(
        own=app.member.id,
        business=app.settings.get(settings.BUSINESS),
        members=app.team.members(),
        departments=app.team.departments(),
    )


class DepartmentRow(QWidget):
    """`edited(Department)` as it is to be from now on."""

    edited = Signal(object)

    def __init__(self, department: Department, people: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.department = department
        name = self.tr("Name of the department {name}").format(name=department.name)
        self.name = InlineEdit(department.name, "strong", self, name=name)
        self.name.setObjectName("name")
        active = department.is_active
        words = self.tr("Retire") if active else self.tr("Bring back")
        said = self.tr("Retire {name}") if active else self.tr("Bring {name} back")
        self.retire = SmallButton(words, self, name=said.format(name=department.name))
        self.retire.setObjectName("retire")
        self.retire.setToolTip(self.tr("A retired department keeps its history and is no longer offered."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.name, 1, Qt.AlignmentFlag.AlignVCenter)
        if people:
            row.addWidget(Label(self.tr("%n colleague(s)", "", people), "small", "muted", self))
        row.addWidget(self.retire)
        self.setFocusProxy(self.name)
        self.name.committed.connect(self._on_name)
        self.retire.clicked.connect(self._on_retire)

    def _on_name(self, name: str) -> None:
        self.edited.emit(replace(self.department, name=name))

    def _on_retire(self) -> None:
        self.edited.emit(replace(self.department, is_active=not self.department.is_active))


class TeamSection(Section):
    key: ClassVar[str] = "team"
    read = staticmethod(read_team)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr("A click on a name changes it. Whoever has left keeps what they wrote."), runner, parent
        )
        self._shown: TeamState | None = None
        self.business = TextField(
            "", self, name=self.tr("Name of the business"), placeholder=self.tr("As customers know it")
        )
        self.add_row("business", self.tr("Business"), self.business)
        self.members, self.former = RowList(self), RowList(self)
        self.add_member = AddLine(self.tr("Name of a colleague"), self.tr("Add a colleague"), self)
        self._former_label = Label(self.tr("Have left"), "section", "muted", self)
        self._add_list(
            "members",
            self.tr("Colleagues"),
            self.members,
            self.add_member,
            self._former_label,
            self.former,
        )
        self.departments, self.retired = RowList(self), RowList(self)
        self.add_department = AddLine(self.tr("Name of a department"), self.tr("Add a department"), self)
        self._retired_label = Label(self.tr("Retired"), "section", "muted", self)
        self._add_list(
            "departments",
            self.tr("Departments"),
            self.departments,
            self.add_department,
            self._retired_label,
            self.retired,
        )
        self.business.committed.connect(self._on_business)
        self.add_member.added.connect(self._on_member_added)
        self.add_department.added.connect(self._on_department_added)

    def show_state(self, state: TeamState) -> None:
        self.business.set_text(state.business)
        if state == self._shown:
            return
        self._shown = state
        here = [member for member in state.members if member.is_active]
        gone = [member for member in state.members if not member.is_active]
        self.members.show_rows([self._member_row(member, state, self.members) for member in here])
        self.former.show_rows([self._member_row(member, state, self.former) for member in gone])
        active = [each for each in state.departments if each.is_active]
        retired = [each for each in state.departments if not each.is_active]
        self.departments.show_rows([self._department_row(d, here, self.departments) for d in active])
        self.retired.show_rows([self._department_row(d, here, self.retired) for d in retired])
        for label, rows in ((self._former_label, gone), (self._retired_label, retired)):
            label.setVisible(bool(rows))

    def _add_list(self, key: str, label: str, *widgets: QWidget) -> None:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in widgets:
            column.addWidget(widget)
        self.add_row(key, label, holder, stacked=True)

    def _member_row(self, member: Member, state: TeamState, parent: QWidget) -> MemberRow:
        row = MemberRow(member, state.departments, parent, is_own=member.id == state.own)
        row.edited.connect(self._on_member_edited)
        return row

    def _department_row(self, department: Department, here: list[Member], parent: QWidget) -> DepartmentRow:
        people = sum(member.department_id == department.id for member in here)
        row = DepartmentRow(department, people, parent)
        row.edited.connect(self._on_department_edited)
        return row

    def _on_business(self, name: str) -> None:
        self.runner.command(self, lambda app: app.settings.set(settings.BUSINESS, name.strip()))

    def _on_member_added(self, name: str) -> None:
        add = self.add_member
        self.runner.command(self, lambda app: app.team.add_member(name), add.done, add.say)

    def _on_member_edited(self, member: Member) -> None:
        self.runner.command(self, lambda app: app.team.edit_member(member), None, self._on_refused)

    def _on_department_added(self, name: str) -> None:
        add = self.add_department
        self.runner.command(self, lambda app: app.team.add_department(name), add.done, add.say)

    def _on_department_edited(self, department: Department) -> None:
        self.runner.command(self, lambda app: app.team.edit_department(department), None, self._on_refused)

    def _on_refused(self, error: object) -> None:
        """Say it, and show again what stands."""
        self._shown = None
        self.ask()
        self.runner.command_failed.emit(error)
