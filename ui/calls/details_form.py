"""What a contact may also say, folded away until it is wanted: title, start, duration, department and case."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from advocate.domain.case import Case, CaseState
from advocate.domain.ids import CaseId, DepartmentId
from ui.calls.desk import Desk
from ui.calls.duration_field import DurationField
from ui.calls.start_field import StartField
from ui.widgets.choice_field import ChoiceField
from ui.widgets.text_field import TextField

_NEW = "new"


class DetailsForm(QWidget):
    """`changed` whenever a person changes any of it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = TextField(
            self.tr("Title"), self, placeholder=self.tr("the first line of what was said, unless typed")
        )
        self.start = StartField(self.tr("Began"), self)
        self.duration = DurationField(self.tr("Took"), self)
        self.number = TextField(self.tr("Number or address used"), self)
        self.department = ChoiceField(self.tr("About which department"), (), self)
        self.case = ChoiceField(self.tr("Belongs to"), (), self)
        self.case_title = TextField(self.tr("What the new case is about"), self)
        self.case_title.hide()
        self._lay_out()
        self.set_cases(())
        for field in (self.title, self.start, self.duration, self.number, self.case_title):
            field.edited.connect(self._on_changed)
        self.department.chosen.connect(self._on_changed)
        self.case.chosen.connect(self._on_case_chosen)

    def use(self, desk: Desk) -> None:
        self.start.use(desk)
        none: list[tuple[DepartmentId | None, str]] = [(None, self.tr("none in particular"))]
        self.department.set_choices([*none, *((each.id, each.name) for each in desk.departments)])

    def set_cases(self, cases: Sequence[Case], keep: CaseId | None = None) -> None:
        """The open cases of the customer, and the one that is `keep`, open or not."""
        offered = [case for case in cases if case.state is CaseState.OPEN or case.id == keep]
        choices: list[tuple[object, str]] = [(None, self.tr("no case"))]
        choices += [(case.id, case.title) for case in offered]
        choices.append((_NEW, self.tr("a new case…")))
        self.case.set_choices(choices)

    def case_id(self) -> CaseId | None:
        key = self.case.key()
        return None if key == _NEW else key

    def new_case(self) -> str | None:
        """The title of the case to be opened; None where none is."""
        return self.case_title.text().strip() if self.case.key() == _NEW else None

    def choose_case(self, case_id: CaseId | None, new_case: str | None) -> None:
        self.case.choose(_NEW if new_case is not None else case_id)
        self.case_title.set_text(new_case or "")
        self.case_title.setVisible(new_case is not None)

    def case_words(self) -> str:
        """The title of the case it belongs to, a new one's too; empty without one."""
        return self.new_case() or (self.case.box.currentText() if self.case.key() is not None else "")

    def focus_case(self) -> None:
        """The keyboard where the new case is named, or where another is chosen."""
        is_new = self.case.key() == _NEW
        (self.case_title.line if is_new else self.case.box).setFocus(Qt.FocusReason.ShortcutFocusReason)
        if is_new:
            self.case_title.line.selectAll()

    def summary(self) -> str:
        """What is filled in, for when it is folded away."""
        known = [
            self.title.text().strip(),
            self.start.understood() or self.start.text().strip(),
            self.duration.understood() or self.duration.text().strip(),
            self.number.text().strip(),
            self.department.box.currentText() if self.department.key() is not None else "",
            self.case_words(),
        ]
        return " · ".join(part for part in known if part)

    def problem(self) -> TextField | None:
        """The field that cannot be kept as it is typed; it says why."""
        for field in (self.start, self.duration):
            if field.is_unclear():
                field.complain()
                return field
        if self.new_case() == "":
            self.case_title.show_error(self.tr("What is the new case about? A few words will do."))
            return self.case_title
        return None

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.number, 0, 1)
        grid.addWidget(self.start, 1, 0, top)
        grid.addWidget(self.duration, 1, 1, top)
        grid.addWidget(self.department, 2, 0, top)
        grid.addWidget(self.case, 2, 1, top)
        grid.addWidget(self.case_title, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)

    def _on_changed(self) -> None:
        self.changed.emit()

    def _on_case_chosen(self, key: object) -> None:
        self.case_title.setVisible(key == _NEW)
        if key == _NEW:
            self.case_title.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
