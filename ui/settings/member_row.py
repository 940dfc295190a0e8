"""A colleague in the settings: name, e-mail and department to change where they stand, and whether they are still here."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.team import Department, Member
from ui.widgets.buttons import SmallButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.inline_edit import InlineEdit
from ui.widgets.labels import Label
from ui.widgets.marks import Avatar


class MemberRow(QWidget):
    """`edited(Member)` as it is to be from now on."""

    edited = Signal(object)

    def __init__(
        self, member: Member, departments: tuple[Department, ...], parent: QWidget, *, is_own: bool
    ) -> None:
        super().__init__(parent)
        self.member = member
        self.name = InlineEdit(
            member.name, "strong", self, name=self.tr("Name of {name}").format(name=member.name)
        )
        self.email = InlineEdit(
            member.email,
            "small",
            self,
            name=self.tr("E-mail of {name}").format(name=member.name),
            placeholder=self.tr("Add an e-mail"),
            token="muted",
        )
        self.name.setObjectName("name")
        self.email.setObjectName("email")
        choices: list[tuple[object, str]] = [(None, self.tr("no department"))]
        choices += [(d.id, d.name) for d in departments if d.is_active or d.id == member.department_id]
        self.department = ChoiceField(
            "", choices, self, name=self.tr("Department of {name}").format(name=member.name)
        )
        self.department.choose(member.department_id)
        self.department.box.setObjectName("department")
        self._lay_out(is_own=is_own)
        self.setFocusProxy(self.name)
        self.name.committed.connect(self._on_name)
        self.email.committed.connect(self._on_email)
        self.department.chosen.connect(self._on_department)

    def _lay_out(self, *, is_own: bool) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.email)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addWidget(Avatar(self.member.name, 30, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.department)
        is_here = self.member.is_active
        self.department.setVisible(is_here)
        self.leave = SmallButton(
            self.tr("Has left") if is_here else self.tr("Is back"),
            self,
            name=(self.tr("{name} has left") if is_here else self.tr("{name} is back")).format(
                name=self.member.name
            ),
        )
        self.leave.setObjectName("leave")
        keeps = self.leave.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # the departments stand below each other
        self.leave.setSizePolicy(keeps)
        self.leave.setVisible(not is_own)
        self.leave.clicked.connect(self._on_leave)
        end = QGridLayout()
        end.addWidget(self.leave, 0, 0)
        if is_own:
            you = Label(self.tr("you"), "small", "muted", self)
            end.addWidget(you, 0, 0, Qt.AlignmentFlag.AlignCenter)
        row.addLayout(end)

    def _on_name(self, name: str) -> None:
        self.edited.emit(replace(self.member, name=name))

    def _on_email(self, email: str) -> None:
        self.edited.emit(replace(self.member, email=email.strip()))

    def _on_department(self, key: object) -> None:
        self.edited.emit(replace(self.member, department_id=key))  # type: ignore[arg-type]

    def _on_leave(self) -> None:
        self.edited.emit(replace(self.member, is_active=not self.member.is_active))
