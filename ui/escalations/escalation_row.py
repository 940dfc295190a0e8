"""Help that a rule offers or that somebody was asked for, where it waits: asked, answered, or not needed."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from advocate.domain.escalation import Escalation, EscalationState
from ui.escalations.asking import ask_whom_it_names, can_ask_at_once, said_in
from ui.escalations.escalation_overlay import EscalationOverlay
from ui.escalations.words import asked_words, noticed_words, offer_words
from ui.handoffs.reply_box import ReplyBox
from ui.reader import Reader
from ui.runner import Runner

ANSWER, ASK, NOT_NEEDED = "answer", "ask", "not_needed"


class EscalationRow(ReplyBox):
    """with_customer: in a list of many; else as a card on the customer's own page. It is made for one state of it."""

    def __init__(
        self, runner: Runner, escalation: Escalation, parent: QWidget, *, with_customer: bool = True
    ) -> None:
        is_raised = escalation.state is EscalationState.RAISED
        keys = {"today.answer": ANSWER} if is_raised else {}
        super().__init__(runner, parent, keys=keys, framed=not with_customer, with_customer=with_customer)
        self.escalation = escalation
        if is_raised:
            self.add_act(ANSWER, self.tr("Done…"), act_key="today.answer")
        else:
            self.add_act(ASK, self.tr("Ask"))
            self.add_act(NOT_NEEDED, self.tr("Not needed…"))

    def show_escalation(self, escalation: Escalation, reader: Reader) -> None:
        self.escalation = escalation
        noticed = noticed_words(escalation)
        is_raised = escalation.state is EscalationState.RAISED
        title = self.tr("Case: {title}").format(title=escalation.case_title) if escalation.case_title else ""
        if not is_raised:
            title, noticed = offer_words(escalation), ""
        self.say(
            escalation.customer_id,
            escalation.customer_name,
            title,
            asked_words(escalation, reader) if is_raised else "",
            escalation.note,
            noticed,
        )

    def do(self, act: str) -> None:
        escalation = self.escalation
        if act == ASK and can_ask_at_once(escalation):
            self.run(ask_whom_it_names(escalation))
        elif act == ASK:
            self._runner.query(
                self, "said", lambda app: said_in(app, escalation), partial(self._open_form, escalation)
            )
        elif act == NOT_NEEDED:
            self.ask_words(
                self.tr("Why is it not needed?"),
                self.tr("Not needed"),
                lambda words: lambda app: app.escalations.not_needed(escalation.id, words),
                missing=self.tr("Say why in a few words, so that the rule can be made better."),
            )
        elif act == ANSWER:
            self.ask_words(
                self.tr("What came of it? (may be left empty)"),
                self.tr("Done"),
                lambda words: lambda app: app.escalations.done(escalation.id, words),
            )

    def _open_form(self, offer: Escalation, said: str) -> None:
        EscalationOverlay(self.window(), self._runner, None, offer=offer, note=said).open()
