"""Hand a customer or a case on: to whom, what they must know, what was asked already, and what becomes of each promise."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.domain.customer import Customer, CustomerSummary
from advocate.domain.handoff import HandoffDraft
from advocate.domain.ids import CaseId, CustomerId
from advocate.domain.promise import Promise
from ui.calls.customer_choice import CustomerChoice, Whom, whom
from ui.calls.form_overlay import FormOverlay
from ui.calls.member_choice import MemberChoice, Someone
from ui.handoffs.in_call import NEW, WHOLE, along, is_matter_of, shown_promises
from ui.handoffs.in_hand import InCall
from ui.handoffs.matter import Matter, read_matter
from ui.handoffs.promise_ways import PromiseWays
from ui.runner import Runner
from ui.widgets.choice_field import ChoiceField
from ui.widgets.labels import Label, Para
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField


class HandoffOverlay(FormOverlay):
    """customer None: it asks who. case_id: the case that is handed on; else the newest open one is offered first.

    summary: what is known already, such as what was typed in a call; in_call: what stands only in its strip: the call is
    saved in the same step then, see `saves_call`.
    """

    def __init__(
        self,
        window: QWidget,
        runner: Runner,
        customer: Customer | CustomerSummary | Whom | None,
        *,
        case_id: CaseId | None = None,
        summary: str = "",
        in_call: InCall | None = None,
    ) -> None:
        super().__init__(window, runner, self.tr("Hand off"), save=self.tr("Hand off"), width=600)
        self._matter: Matter | None = None
        self._case_id = case_id
        self._in_call = in_call
        self._asked_shown = ""
        self.customer = CustomerChoice(runner, self, question=self.tr("Who is it about?"), letter="W")
        self.to = MemberChoice(self.tr("To whom"), self, without_me=True, unchosen=self.tr("Choose somebody"))
        self.what = ChoiceField(self.tr("What"), [(WHOLE, self.tr("The customer"))], self)
        self.summary = TextArea(self.tr("What they need to know"), self, text=summary, lines=3, max_lines=8)
        self.asked = TextArea(self.tr("Already asked, so that nobody asks again"), self, lines=2, max_lines=6)
        self.tone = TextField(self.tr("How they sounded"), placeholder=self.tr("worried, but kind"))
        self.promises_label = Label(self.tr("Open promises"), "section", "muted", self)
        self.promises = PromiseWays(self)
        self.no_promises = Para(self.tr("No open promise belongs to it."), "small", "muted", self)
        self._lay_out()
        self.customer.chosen.connect(self._on_customer_chosen)
        self.what.chosen.connect(self._on_what_chosen)
        for field in (self.summary, self.asked, self.tone):
            field.returned.connect(self.try_to_save)
        self.on_key("W", self.customer.take_focus)
        self.customer.show_customer(whom(customer), fixed=customer is not None)

    def open(self, focus: QWidget | None = None) -> None:
        known = self.customer.customer() is not None
        super().open(focus or (self.to.field.box if known else self.customer.search.field.line))
        self._ask()

    def save(self) -> None:
        customer, to = self.customer.customer(), self.to.someone()
        if customer is None:
            self.say(self.tr("Who is it about? Choose a customer first."), self.customer.search.field.line)
        elif to == Someone():
            self.say(self.tr("To whom? Choose a person or a department."), self.to.field.box)
        elif not self.summary.text().strip():
            self.say(
                self.tr("What do they need to know? A sentence spares the customer telling it again."),
                self.summary.editor,
            )
        else:
            self._hand_on(customer, to)

    def saves_call(self) -> bool:
        """Whether the call belongs to what is handed on, and so is saved with it."""
        return self._in_call is not None and is_matter_of(self._in_call, self.what.key())

    # -- inside ------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self.to, 1, Qt.AlignmentFlag.AlignTop)
        both.addWidget(self.what, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.customer)
        self.column.addLayout(both)
        for widget in (
            self.summary,
            self.asked,
            self.tone,
            self.promises_label,
            self.no_promises,
            self.promises,
        ):
            self.column.addWidget(widget)
        self._show_note()

    def _show_note(self) -> None:
        if self.saves_call():
            words = self.tr("Saves the call, too. Until they accept it, it all stays yours.")
        elif self._in_call is not None:
            words = self.tr("What was promised in the call is about something else and stays there.")
        else:
            words = self.tr("Until they accept it, it stays yours.")
        self.foot.note.setText(words)

    def _hand_on(self, customer: Whom, to: Someone) -> None:
        """With the call where that belongs to it, in one step."""
        draft, contact = self._draft(customer.id, to), None
        if self._in_call is not None and self.saves_call():
            contact = self._in_call.contact_of(customer)
            if contact is None:
                self.say(self.tr("Something in the call is not understood yet. Go back to it and look."))
                return
            contact = along(contact, self.what.key(), draft.case_id, self.promises.moved_in_call())
        self.run(lambda app: app.handoffs.offer(draft, contact))

    def _ask(self) -> None:
        customer = self.customer.customer()
        work = partial(read_matter, customer_id=customer.id if customer else None)
        self.runner.query(self, "matter", work, self._on_matter)

    def _on_matter(self, matter: Matter) -> None:
        self._matter = matter
        self.to.use(matter.desk)
        case = matter.case(self._case_id) or next(iter(matter.cases), None)
        cases = [(str(each.id), self.tr("Case: {title}").format(title=each.title)) for each in matter.cases]
        new = self._in_call.new_case if self._in_call is not None else None
        if new is not None:
            cases.insert(0, (NEW, self.tr("New case: {title}").format(title=new)))
        self.what.set_choices([*cases, (WHOLE, self.tr("The customer, with everything"))])
        self.what.choose(NEW if new is not None else str(case.id) if case else WHOLE)
        self._show_what()

    def _on_what_chosen(self, _key: object) -> None:
        self._show_what()

    def _show_what(self) -> None:
        """What belongs to the chosen matter; what was typed about another stays."""
        matter = self._matter
        if matter is None:
            return
        case_id = self._chosen_case()
        case = matter.case(case_id)
        asked = case.asked if case else ""
        if self.asked.text() == self._asked_shown:
            self.asked.set_text(asked)
            self._asked_shown = asked
        promises = matter.promises_of(case_id) if self.what.key() != NEW else ()
        in_call: tuple[Promise, ...] = ()
        if self._in_call is not None and self.saves_call():
            in_call = shown_promises(self._in_call, matter.desk)
        self.promises.show_promises(promises, matter.desk, in_call)
        self.no_promises.setVisible(not promises and not in_call)
        self._show_note()

    def _chosen_case(self) -> CaseId | None:
        cases = self._matter.cases if self._matter else ()
        return next((case.id for case in cases if str(case.id) == self.what.key()), None)

    def _draft(self, customer_id: CustomerId, to: Someone) -> HandoffDraft:
        return HandoffDraft(
            customer_id=customer_id,
            case_id=self._chosen_case(),
            to_member_id=to.member_id,
            department_id=to.department_id,
            summary=self.summary.text(),
            asked=self.asked.text(),
            tone=self.tone.text(),
            moved=self.promises.moved(),
        )

    def _on_customer_chosen(self, customer: Whom | None) -> None:
        self._case_id = None
        self._ask()
        if customer is not None:
            self.to.field.box.setFocus(Qt.FocusReason.OtherFocusReason)
