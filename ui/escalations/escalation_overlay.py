"""Ask somebody for help: whom, about which matter, and what they should know."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.domain.customer import Customer, CustomerSummary
from advocate.domain.escalation import Escalation, EscalationDraft
from advocate.domain.ids import CaseId, CustomerId, InteractionId
from ui.calls.customer_choice import CustomerChoice, Whom, whom
from ui.calls.form_overlay import FormOverlay
from ui.calls.member_choice import MemberChoice, Someone
from ui.escalations.words import noticed_words
from ui.handoffs.matter import Matter, read_matter
from ui.runner import Runner
from ui.widgets.choice_field import ChoiceField
from ui.widgets.labels import Para
from ui.widgets.text_area import TextArea

WHOLE = ""


class EscalationOverlay(FormOverlay):
    """customer None: it asks who, unless an offer says it. offer: of a rule, which is taken up then. note: what is known
    already, such as what was typed in a call."""

    def __init__(
        self,
        window: QWidget,
        runner: Runner,
        customer: Customer | CustomerSummary | Whom | None,
        *,
        case_id: CaseId | None = None,
        interaction_id: InteractionId | None = None,
        offer: Escalation | None = None,
        note: str = "",
    ) -> None:
        super().__init__(window, runner, self.tr("Ask for help"), save=self.tr("Ask"), width=560)
        self._offer = offer
        self._case_id = offer.case_id if offer else case_id
        self._interaction_id = offer.interaction_id if offer else interaction_id
        self._matter: Matter | None = None
        about = whom(customer)
        if offer is not None:
            about = Whom(id=offer.customer_id, name=offer.customer_name)
        self.noticed = Para(noticed_words(offer) if offer else "", "body", "due.text", self)
        self.noticed.setVisible(offer is not None)
        self.customer = CustomerChoice(runner, self, question=self.tr("Who is it about?"), letter="W")
        self.ask = MemberChoice(
            self.tr("Whom to ask"), self, without_me=True, unchosen=self.tr("Choose somebody")
        )
        self.what = ChoiceField(self.tr("About"), [(WHOLE, self.tr("The customer"))], self)
        self.note = TextArea(
            self.tr("What they should know (may be left empty)"), self, text=note, lines=3, max_lines=8
        )
        self._lay_out()
        self.customer.chosen.connect(self._on_customer_chosen)
        self.note.returned.connect(self.try_to_save)
        self.on_key("W", self.customer.take_focus)
        self.customer.show_customer(about, fixed=about is not None)

    def open(self, focus: QWidget | None = None) -> None:
        known = self.customer.customer() is not None
        super().open(focus or (self.ask.field.box if known else self.customer.search.field.line))
        self._ask_matter()

    def save(self) -> None:
        customer, ask = self.customer.customer(), self.ask.someone()
        if customer is None:
            self.say(self.tr("Who is it about? Choose a customer first."), self.customer.search.field.line)
        elif ask == Someone():
            self.say(self.tr("Whom do you ask? Choose a person or a department."), self.ask.field.box)
        else:
            draft = self._draft(customer.id, ask)
            self.run(lambda app: app.escalations.raise_(draft))

    # -- inside ------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self.ask, 3, Qt.AlignmentFlag.AlignTop)
        both.addWidget(self.what, 2, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.noticed)
        self.column.addWidget(self.customer)
        self.column.addLayout(both)
        self.column.addWidget(self.note)
        self.foot.note.setText(self.tr("It stands on their Today until they have answered."))

    def _ask_matter(self) -> None:
        customer = self.customer.customer()
        work = partial(read_matter, customer_id=customer.id if customer else None)
        self.runner.query(self, "matter", work, self._on_matter)

    def _on_matter(self, matter: Matter) -> None:
        self._matter = matter
        self.ask.use(matter.desk)
        cases = [(str(each.id), self.tr("Case: {title}").format(title=each.title)) for each in matter.cases]
        self.what.set_choices([*cases, (WHOLE, self.tr("The customer"))])
        case = matter.case(self._case_id)
        if case is None and self._offer is None:
            case = next(iter(matter.cases), None)
        self.what.choose(str(case.id) if case else WHOLE)

    def _draft(self, customer_id: CustomerId, ask: Someone) -> EscalationDraft:
        cases = self._matter.cases if self._matter else ()
        return EscalationDraft(
            customer_id=customer_id,
            case_id=next((case.id for case in cases if str(case.id) == self.what.key()), None),
            interaction_id=self._interaction_id,
            ask_member_id=ask.member_id,
            ask_department_id=ask.department_id,
            note=self.note.text(),
            offer_id=self._offer.id if self._offer else None,
        )

    def _on_customer_chosen(self, customer: Whom | None) -> None:
        self._case_id = self._interaction_id = None
        self._ask_matter()
        if customer is not None:
            self.ask.field.box.setFocus(Qt.FocusReason.OtherFocusReason)
