"""Which case a contact belongs to: one of the customer's, a new one, or none. One step, one undo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from advocate.changes import Changes
from advocate.domain.case import Case, CaseDraft, CaseState
from advocate.domain.ids import CaseId, InteractionId, MemberId
from advocate.domain.interaction import Interaction
from ui.calls.form_overlay import FormOverlay
from ui.runner import Runner
from ui.widgets.choice_field import ChoiceField
from ui.widgets.labels import Para
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from advocate.app import Advocate

NONE = ""


class CaseOverlay(FormOverlay):
    """For one contact. The keyboard is in the choice; a new title wins over it."""

    def __init__(self, window: QWidget, runner: Runner, contact: Interaction) -> None:
        super().__init__(window, runner, self.tr("Case"), save=self.tr("Put it there"), width=480)
        self._contact = contact
        self._me: MemberId | None = None
        words = self.tr(
            "A case holds together what belongs to one matter, and counts what it costs the customer."
        )
        self.words = Para(words, "body", "muted", self)
        self.choice = ChoiceField(self.tr("The case"), [(NONE, self.tr("No case"))])
        self.new_title = TextField(self.tr("Or a new one"), placeholder=self.tr("What it is about"))
        for widget in (self.words, self.choice, self.new_title):
            self.column.addWidget(widget)
        self.new_title.returned.connect(self.try_to_save)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.new_title.line)
        self.runner.query(self, "cases", self._read, self._on_read)

    def save(self) -> None:
        title, contact = self.new_title.text().strip(), self._contact
        if title:
            draft = CaseDraft(
                customer_id=contact.customer_id,
                title=title,
                opened_at=contact.started_at,
                department_id=contact.department_id,
                owner_id=self._me,
            )
            self.run(partial(_put, interaction_id=contact.id, new_case=draft))
            return
        chosen = next((case.id for case in self._cases if str(case.id) == self.choice.key()), None)
        self.run(partial(_put, interaction_id=contact.id, case_id=chosen))

    _cases: tuple[Case, ...] = ()

    def _read(self, app: Advocate) -> tuple[MemberId, tuple[Case, ...]]:
        """On the database thread."""
        return app.member.id, app.cases.list_cases(self._contact.customer_id)

    def _on_read(self, found: tuple[MemberId, tuple[Case, ...]]) -> None:
        self._me, self._cases = found
        resolved = self.tr("{0} (resolved)")
        choices = [
            (str(case.id), case.title if case.state is CaseState.OPEN else resolved.format(case.title))
            for case in self._cases
        ]
        self.choice.set_choices([(NONE, self.tr("No case")), *choices])
        now = self._contact.case_id
        first_open = next((case.id for case in self._cases if case.state is CaseState.OPEN), None)
        self.choice.choose(str(now or first_open or NONE))
        if self._cases:
            self.choice.setFocus(Qt.FocusReason.OtherFocusReason)


def _put(
    app: Advocate,
    interaction_id: InteractionId,
    case_id: CaseId | None = None,
    new_case: CaseDraft | None = None,
) -> Changes:
    return app.interactions.put_in_case(interaction_id, case_id, new_case=new_case)
