"""What the strip in sight gives to whoever hands it on or asks for help, and what becomes of it then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from advocate.domain.ids import OpenCallId
from advocate.domain.interaction import Channel, Outcome
from advocate.domain.open_call import OpenCall
from ui.calls.customer_choice import Whom
from ui.capture.open_calls import OpenCalls
from ui.handoffs.in_hand import InCall, InHand

if TYPE_CHECKING:
    from advocate.domain.handoff import HandedContact
    from ui.capture.strip import CallStrip


class HandingOn(QObject):
    """`wanted(InHand)` from the strip's own button. strip: None before there was one."""

    wanted = Signal(object)

    def __init__(self, calls: OpenCalls, strip: Callable[[], CallStrip | None], parent: QObject) -> None:
        super().__init__(parent)
        self._calls = calls
        self._strip = strip

    def in_hand(self) -> InHand | None:
        """What is being written down, while the keyboard is in it."""
        strip, now = self._strip(), QApplication.focusWidget()
        if strip is None or now is None or not strip.isAncestorOf(now):
            return None
        return self._of(strip)

    def hand_on(self) -> None:
        """As the button asks."""
        strip = self._strip()
        about = self._of(strip) if strip is not None else None
        if strip is not None and about is not None:
            strip.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)  # where it comes back to
            self.wanted.emit(about)

    def take_handed_on(self, call_id: OpenCallId, customer: Whom | None) -> None:
        """It was handed on: so it ended where nobody said otherwise, and it was about them where nobody knew yet."""
        self._calls.write_now()
        call = self._calls.find(call_id)
        if call is None:
            return
        if call.customer_id is None and customer is not None:
            self._calls.change(replace(call, customer_id=customer.id, name=customer.name))
        if call.channel is Channel.NOTE or call.outcome is not Outcome.OPEN:
            return
        strip = self._strip()
        shown = strip.current() if strip is not None else None
        if strip is not None and shown is not None and shown.id == call_id:
            strip.form.choose_outcome(Outcome.PASSED_ON)
        else:
            self._calls.change(replace(self._calls.find(call_id) or call, outcome=Outcome.PASSED_ON))

    def take_saved(self, call_id: OpenCallId) -> None:
        """It was saved in the same step as the handoff."""
        self._calls.let_go(call_id)
        self._calls.gone(call_id)

    # -- inside --------------------------------------------------------------------------------------------------------

    def _of(self, strip: CallStrip) -> InHand | None:
        self._calls.write_now()  # with the last word
        call = strip.current()
        if call is None:
            return None
        said = "\n".join(part for part in (call.title, call.text) if part.strip())
        return InHand(
            customer_id=call.customer_id,
            case_id=call.case_id,
            said=said,
            call_id=call.id,
            in_call=self._only_in_call(strip, call),
        )

    def _only_in_call(self, strip: CallStrip, call: OpenCall) -> InCall | None:
        promised = strip.form.promises.promised()
        if not promised and call.new_case is None:
            return None
        contact_of = partial(self._contact_of, strip, call.id)
        return InCall(contact_of=contact_of, promised=promised, new_case=call.new_case, case_id=call.case_id)

    def _contact_of(self, strip: CallStrip, call_id: OpenCallId, whom: Whom) -> HandedContact | None:
        from ui.capture.saving import handed_contact  # lazy: start-up time

        self._calls.write_now()  # taking the step back brings the strip back, with the last word
        call, desk, form = strip.current(), self._calls.desk, strip.form
        if call is None or call.id != call_id or desk is None:
            return None
        if form.details.problem() is not None or form.promises.is_unfinished():
            return None
        return handed_contact(call, whom, form, desk)
