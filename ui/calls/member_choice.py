"""Who something belongs or goes to: a colleague or a department, in one field."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate.domain.ids import DepartmentId, MemberId
from ui.calls.desk import Desk
from ui.widgets.choice_field import HEADING, ChoiceField


class Someone(NamedTuple):
    """A member, or a department when no member is named; nobody when neither is."""

    member_id: MemberId | None = None
    department_id: DepartmentId | None = None


class MemberChoice(QWidget):
    """`chosen(Someone)` when a person picks another. Filled by `use`; what was chosen before that is kept.

    departments_first: for notes, which mostly go to a department. extra: a last choice of the caller's own.
    unchosen: what stands there until somebody is chosen; nobody is, then, at first.
    """

    chosen = Signal(object)

    def __init__(
        self,
        label: str = "",
        parent: QWidget | None = None,
        *,
        name: str = "",
        departments_first: bool = False,
        without_me: bool = False,
        extra: tuple[object, str] | None = None,
        unchosen: str = "",
    ) -> None:
        super().__init__(parent)
        self._departments_first = departments_first
        self._without_me = without_me
        self._extra = extra
        self._unchosen = unchosen
        self._wanted: object = None
        self.field = ChoiceField(label, (), self, name=name)
        self.field.chosen.connect(self._on_field_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.setFocusProxy(self.field.box)

    def use(self, desk: Desk) -> None:
        """Offer the team as it is now."""
        members: list[tuple[object, str]] = [
            (Someone(member_id=member.id), member.name) for member in desk.members if member.id != desk.me.id
        ]
        if not self._without_me:
            members.insert(0, (Someone(member_id=desk.me.id), self.tr("You")))
        departments: list[tuple[object, str]] = [
            (Someone(department_id=department.id), department.name) for department in desk.departments
        ]
        extra = [self._extra] if self._extra else []  # last: no arrow to somebody passes over it
        if departments and members:
            extra = [(HEADING, self.tr("Not among them")), *extra] if extra else []
            departments.insert(0, (HEADING, self.tr("Departments")))
            members.insert(0, (HEADING, self.tr("Colleagues") if self._without_me else self.tr("People")))
        first, second = (departments, members) if self._departments_first else (members, departments)
        nobody: list[tuple[object, str]] = [(Someone(), self._unchosen)] if self._unchosen else []
        self.field.set_choices([*nobody, *first, *second, *extra])
        if self._wanted is not None:
            self.field.choose(self._wanted)

    def someone(self) -> Someone:
        key = self.field.key() or self._wanted
        return key if isinstance(key, Someone) else Someone()

    def key(self) -> object:
        """Someone, or the key of the extra choice."""
        return self.field.key() or self._wanted

    def choose(self, wanted: object) -> None:
        """Show this choice, without telling; it may come before the team is known."""
        self._wanted = wanted
        self.field.choose(wanted)

    def _on_field_chosen(self, key: object) -> None:
        self._wanted = key
        self.chosen.emit(key)
