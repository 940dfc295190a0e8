"""Handing on and asking for help, from every page: about the customer in view, or somebody who is chosen then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from advocate.domain.customer import Customer
from ui.acts.shortcuts import shortcuts
from ui.frame.going import Going
from ui.runner import Runner


class PassingOn(QObject):
    """Binds its acts to `frame`, the part of the window that is there while a vault is open."""

    def __init__(self, frame: QWidget, runner: Runner, going: Going) -> None:
        super().__init__(frame)
        self._window = frame.window()
        self._runner = runner
        self._going = going
        shortcuts().bind(frame, "handoff.give", self.hand_off)
        shortcuts().bind(frame, "escalation.ask", self.ask_for_help)

    def hand_off(self) -> None:
        self._with_customer(self._open_handoff)

    def ask_for_help(self) -> None:
        self._with_customer(self._open_escalation)

    def _with_customer(self, open_form: Callable[[Customer | None], None]) -> None:
        customer_id = self._going.customer_here()
        if customer_id is None:
            open_form(None)
            return
        self._runner.query(self, "who", lambda app: app.customers.get_customer(customer_id), open_form)

    def _open_handoff(self, customer: Customer | None) -> None:
        from ui.handoffs.handoff_overlay import HandoffOverlay  # lazy: start-up time

        HandoffOverlay(self._window, self._runner, customer).open()

    def _open_escalation(self, customer: Customer | None) -> None:
        from ui.escalations.escalation_overlay import EscalationOverlay  # lazy: start-up time

        EscalationOverlay(self._window, self._runner, customer).open()
