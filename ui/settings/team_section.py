"""Who works here: your name, the business, colleagues and departments. Kept as it is typed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate import settings
from advocate.domain.team import Department, Member
from advocate.errors import AdvocateError
from ui.runner import Runner
from ui.settings.section import RowList, Section
from ui.settings.state import SettingsState
from ui.widgets.buttons import PlainButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.inline_edit import InlineEdit
from ui.widgets.labels import Label
from ui.widgets.text_field import TextField


class MemberRow(QWidget):
    """A name to edit in place and a department to choose."""

    edited = Signal(object)

    def __init__(
        self, member: Member, departments: tuple[Department, ...], parent: QWidget, *, is_own: bool
    ) -> None:
        super().__init__(parent)
        self._member = member
        self.name = InlineEdit(
            member.name, "strong", self, name=self.tr("Name of {name}").format(name=member.name)
        )
        choices = [(None, self.tr("no department"))]
        choices += [(each.id, each.name) for each in departments if each.is_active]
        self.department = ChoiceField(
            "", choices, self, name=self.tr("Department of {name}").format(name=member.name)
        )
        self.department.choose(member.department_id)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.name, 1, Qt.AlignmentFlag.AlignVCenter)
        if is_own:
            row.addWidget(Label(self.tr("you"), "small", "muted", self))
        row.addWidget(self.department)
        self.name.committed.connect(self._on_name_committed)
        self.department.chosen.connect(self._on_department_chosen)

    def _on_name_committed(self, name: str) -> None:
        self.edited.emit(replace(self._member, name=name))

    def _on_department_chosen(self, key: object) -> None:
        self.edited.emit(replace(self._member, department_id=key))  # type: ignore[arg-type]


class DepartmentRow(QWidget):
    renamed = Signal(object, str)

    def __init__(self, department: Department, parent: QWidget) -> None:
        super().__init__(parent)
        self._department = department
        name = self.tr("Name of the department {name}").format(name=department.name)
        self.name = InlineEdit(department.name, "body", self, name=name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.name, 1)
        self.name.committed.connect(self._on_name_committed)

    def _on_name_committed(self, name: str) -> None:
        self.renamed.emit(self._department.id, name)


class AddLine(QWidget):
    """A field and its button; `added(str)`."""

    added = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = TextField("", self, placeholder=placeholder, name=placeholder)
        self.button = PlainButton(self.tr("Add"), self, icon="plus")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self.field.returned.connect(self._on_add)
        self.button.clicked.connect(self._on_add)

    def _on_add(self) -> None:
        name = self.field.text().strip()
        if name:
            self.field.set_text("")
            self.added.emit(name)
        self.field.setFocus()

    def say(self, error: AdvocateError) -> None:
        self.field.show_error(f"{error.message} {error.hint}".strip())


class TeamSection(Section):
    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr("Business and team"),
            self.tr("Every change bears the name of who made it. A click on a name changes it."),
            runner,
            parent,
        )
        self.business = TextField(
            "", self, name=self.tr("Business"), placeholder=self.tr("As customers know it")
        )
        self.add_row(self.tr("Business"), self.business, stretch=True)
        self.members = RowList(self)
        self.add_member = AddLine(self.tr("Name of a colleague"), self)
        self.departments = RowList(self)
        self.add_department = AddLine(self.tr("Name of a department"), self)
        self.body.addSpacing(4)
        self.body.addWidget(Label(self.tr("Team"), "section", "muted", self))
        self.body.addWidget(self.members)
        self.body.addWidget(self.add_member)
        self.body.addSpacing(4)
        self.body.addWidget(Label(self.tr("Departments"), "section", "muted", self))
        self.body.addWidget(self.departments)
        self.body.addWidget(self.add_department)
        self.sample_button = PlainButton(self.tr("Remove the sample business"), self, icon="trash-2")
        self.sample_button.setToolTip(
            self.tr("All of it, with what was added to its customers. Ctrl+Z brings it back.")
        )
        self.sample_button.hide()
        self.sample_button.clicked.connect(self._on_sample_clicked)
        self.body.addWidget(self.sample_button)
        self.business.committed.connect(self._on_business_committed)
        self.add_member.added.connect(self._on_member_added)
        self.add_department.added.connect(self._on_department_added)
        self._shown: tuple[object, ...] = ()

    def show_state(self, state: SettingsState) -> None:
        self.business.set_text(state.business)
        self.sample_button.setVisible(state.has_sample)
        shown = (state.members, state.departments)
        if shown == self._shown:
            return
        self._shown = shown
        rows: list[QWidget] = []
        for member in state.members:
            row = MemberRow(member, state.departments, self.members, is_own=member.id == state.member.id)
            row.edited.connect(self._on_member_edited)
            rows.append(row)
        self.members.show_rows(rows)
        named: list[QWidget] = []
        for department in state.departments:
            line = DepartmentRow(department, self.departments)
            line.renamed.connect(self._on_department_renamed)
            named.append(line)
        self.departments.show_rows(named)

    def _on_sample_clicked(self) -> None:
        self.add_member.field.setFocus()  # the button goes; the keyboard stays on the page
        self.runner.command(self, lambda app: app.sample.remove())

    def _on_business_committed(self, name: str) -> None:
        self.runner.command(self, lambda app: app.settings.set(settings.BUSINESS, name.strip()))

    def _on_member_added(self, name: str) -> None:
        self.runner.command(self, lambda app: app.team.add_member(name), None, self.add_member.say)

    def _on_member_edited(self, member: Member) -> None:
        self.runner.command(self, lambda app: app.team.edit_member(member))

    def _on_department_added(self, name: str) -> None:
        self.runner.command(self, lambda app: app.team.add_department(name), None, self.add_department.say)

    def _on_department_renamed(self, department_id: object, name: str) -> None:
        self.runner.command(self, lambda app: app.team.rename_department(department_id, name))  # type: ignore[arg-type]
