"""Handing on and asking for help, from every page: about what is in hand, the customer in view, or whoever is chosen then."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from advocate.domain.customer import Customer
from ui.acts.shortcuts import shortcuts
from ui.frame.going import Going
from ui.handoffs.in_hand import InHand
from ui.runner import Runner

if TYPE_CHECKING:
    from advocate.changes import Changes
    from ui.handoffs.handoff_overlay import HandoffOverlay


class PassingOn(QObject):
    """Binds its acts to `frame`, the part of the window that is there while a vault is open.

    in_hand: what is being written down while the keyboard is in it, before the customer in view. `passed_on(OpenCallId,
    Whom)` once what was written down there was handed on; `call_saved(OpenCallId)` where it was saved by that.
    """

    passed_on = Signal(object, object)
    call_saved = Signal(object)

    def __init__(
        self,
        frame: QWidget,
        runner: Runner,
        going: Going,
        in_hand: Callable[[], InHand | None] = lambda: None,
    ) -> None:
        super().__init__(frame)
        self._window = frame.window()
        self._runner = runner
        self._going = going
        self._in_hand = in_hand
        shortcuts().bind(frame, "handoff.give", self.hand_off)
        shortcuts().bind(frame, "escalation.ask", self.ask_for_help)

    def hand_off(self, about: InHand | None = None) -> None:
        """about: what stands on the button that was pressed; else what is in hand."""
        self._open(about or self._at_hand(), self._open_handoff)

    def ask_for_help(self) -> None:
        self._open(self._at_hand(), self._open_escalation)

    def _at_hand(self) -> InHand:
        return self._in_hand() or InHand(customer_id=self._going.customer_here())

    def _open(self, about: InHand, open_form: Callable[[InHand, Customer | None], None]) -> None:
        customer_id = about.customer_id
        if customer_id is None:
            open_form(about, None)
            return
        self._runner.query(
            self, "who", lambda app: app.customers.get_customer(customer_id), partial(open_form, about)
        )

    def _open_handoff(self, about: InHand, customer: Customer | None) -> None:
        from ui.handoffs.handoff_overlay import HandoffOverlay  # lazy: start-up time

        overlay = HandoffOverlay(
            self._window,
            self._runner,
            customer,
            case_id=about.case_id,
            summary=about.said,
            in_call=about.in_call,
        )
        overlay.saved.connect(partial(self._on_handed_on, about, overlay))
        overlay.open()

    def _on_handed_on(self, about: InHand, overlay: HandoffOverlay, _changes: Changes) -> None:
        if about.call_id is not None and overlay.saves_call():
            overlay.closed.connect(partial(self.call_saved.emit, about.call_id))
        elif about.call_id is not None:
            self.passed_on.emit(about.call_id, overlay.customer.customer())

    def _open_escalation(self, about: InHand, customer: Customer | None) -> None:
        from ui.escalations.escalation_overlay import EscalationOverlay  # lazy: start-up time

        EscalationOverlay(self._window, self._runner, customer, case_id=about.case_id, note=about.said).open()
