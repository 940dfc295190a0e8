"""Write a note on a customer, to a department or a colleague; it never reaches the customer's copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from advocate.changes import Changes
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.customer import Customer, CustomerSummary
from advocate.domain.ids import DepartmentId
from ui.calls.customer_choice import CustomerChoice, Whom, whom
from ui.calls.desk import Desk, read_desk
from ui.calls.form_overlay import FormOverlay
from ui.calls.member_choice import MemberChoice, Someone
from ui.runner import Runner
from ui.widgets.labels import Para
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from advocate.app import Advocate

_NEW = "new department"


class NoteOverlay(FormOverlay):
    """customer None: it asks about whom."""

    def __init__(
        self, window: QWidget, runner: Runner, customer: Customer | CustomerSummary | Whom | None
    ) -> None:
        super().__init__(window, runner, self.tr("Note to a department"), save=self.tr("Send"))
        self._desk: Desk | None = None
        self.customer = CustomerChoice(runner, self, question=self.tr("About whom?"), letter="W")
        self.customer.show_customer(whom(customer), fixed=customer is not None)
        self.to = MemberChoice(
            self.tr("To"),
            self,
            departments_first=True,
            without_me=True,
            extra=(_NEW, self.tr("a new department…")),
            unchosen=self.tr("choose who should read it…"),
        )
        self.new_department = TextField(self.tr("What the department is called"), self)
        self.new_department.hide()
        self.text = TextArea(self.tr("What they should know, or do"), self, lines=4, max_lines=9)
        for widget in (self.customer, self.to, self.new_department, self.text):
            self.column.addWidget(widget)
        told = self.tr("Stays among us: it is left out of the customer’s copy.")
        self.column.addWidget(Para(told, "small", "muted", self))
        self.to.chosen.connect(self._on_to_chosen)
        self.customer.chosen.connect(self._on_customer_chosen)
        self.text.returned.connect(self.try_to_save)
        self.on_key("W", self.customer.take_focus)

    def open(self, focus: QWidget | None = None) -> None:
        """The keyboard is where it goes to, which nobody has chosen yet; the text is one Tab away."""
        known = self.customer.customer() is not None
        super().open(focus or (self.to.field.box if known else self.customer.search.field.line))
        self.runner.query(self, "desk", read_desk, self._on_desk)

    def save(self) -> None:
        customer, desk = self.customer.customer(), self._desk
        body, name = self.text.text().strip(), self._new_name()
        if customer is None:
            self.say(self.tr("About whom? Choose a customer first."), self.customer.search.field.line)
        elif name is None and self.to.someone() == Someone():
            self.say(self.tr("To whom? Choose a department or a colleague."), self.to.field.box)
        elif name == "":
            self.say(self.tr("What is the new department called?"), self.new_department.line)
        elif not body:
            self.say(self.tr("Nothing is typed yet. A sentence is enough."), self.text.editor)
        elif desk is not None:
            to = self.to.someone()
            draft = NoteDraft(
                customer_id=customer.id,
                body=body,
                sent_at=desk.now(),
                department_id=to.department_id,
                to_member_id=to.member_id,
            )
            self.run(lambda app: _send(app, draft, name))

    def _new_name(self) -> str | None:
        """The name of the department to be made; None where none is."""
        return self.new_department.text().strip() if self.to.key() == _NEW else None

    def _on_desk(self, desk: Desk) -> None:
        self._desk = desk
        is_alone = not desk.departments and len(desk.members) < 2
        if is_alone:
            self.to.choose(_NEW)  # there is nobody else yet
        self.to.use(desk)
        if is_alone and self.to.field.box.hasFocus():
            self.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_new_department()

    def _on_to_chosen(self, key: object) -> None:
        self._show_new_department()
        if key == _NEW:
            self.new_department.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_new_department(self) -> None:
        self.new_department.setVisible(self.to.key() == _NEW)

    def _on_customer_chosen(self, customer: Whom | None) -> None:
        if customer is not None:
            is_chosen = self.to.key() == _NEW or self.to.someone() != Someone()
            (self.text.editor if is_chosen else self.to.field.box).setFocus(Qt.FocusReason.OtherFocusReason)


def _send(app: Advocate, draft: NoteDraft, new_department: str | None) -> Changes:
    """A department that is new is a step of its own: it stays when the note is taken back."""
    if new_department is None:
        return app.notes.send(draft)
    made = app.team.add_department(new_department).made
    to = DepartmentId(made) if made else None
    return app.notes.send(
        NoteDraft(customer_id=draft.customer_id, body=draft.body, sent_at=draft.sent_at, department_id=to)
    )
