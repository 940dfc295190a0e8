"""The foot of the main window: the strip, the line for the next step above it, and the keys that lead there from anywhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from advocate.domain.customer import Customer
from advocate.domain.ids import CustomerId, OpenCallId
from advocate.domain.interaction import Channel
from ui.acts.shortcuts import shortcuts
from ui.calls.desk import load_due_words
from ui.capture.handing_on import HandingOn
from ui.capture.open_calls import OpenCalls
from ui.capture.wishes import CallWish
from ui.runner import Runner

if TYPE_CHECKING:
    from ui.capture.next_step import NextStep
    from ui.capture.saving import SavedCall
    from ui.capture.strip import CallStrip

_NUMBERED = 9


class CallDock(QWidget):
    """`left` when the keyboard goes back to the page."""

    left = Signal()
    about = Signal(object)
    """Whom the strip in sight is about: CustomerId, or None where it is not known or there is none."""
    brief_wanted = Signal()

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self._waiting: list[CallWish] = []
        self._is_loaded = False
        self._came_from: QWidget | None = None
        self._next_step: NextStep | None = None
        self._strip: CallStrip | None = None
        self._in_sight: CustomerId | None = None
        self.calls = OpenCalls.of(runner)
        self.handing = HandingOn(self.calls, lambda: self._strip, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.calls.listed.connect(self._on_listed)
        self.calls.renamed.connect(self._tell_whom)

    @property
    def strip(self) -> CallStrip:
        """Made when it is wanted first: the window opens sooner without it."""
        if self._strip is None:
            from ui.capture.call_guide import GuideOfCall  # lazy: start-up time
            from ui.capture.strip import CallStrip  # lazy: start-up time

            strip = self._strip = CallStrip(self._runner, self)
            self._column.addWidget(strip)
            strip.saved.connect(self._on_saved)
            strip.logged.connect(self.next_step.take_contact)
            strip.came_back.connect(self.next_step.skip)
            strip.left.connect(self._go_back)
            strip.hand_off_button.clicked.connect(self.handing.hand_on)
            strip.turned.connect(self._tell_whom)
            GuideOfCall(self._runner, strip, self.calls)
            strip.brief_button.clicked.connect(self.brief_wanted)
            strip.whom.offer_first(self._in_sight)
        return self._strip

    @property
    def next_step(self) -> NextStep:
        """Made when it is wanted first."""
        if self._next_step is None:
            from ui.capture.next_step import NextStep  # lazy: start-up time

            self._next_step = NextStep(self._runner, self)
            self._column.insertWidget(0, self._next_step)
            self._next_step.done.connect(self._on_step_done)
        return self._next_step

    def bind(self, frame: QWidget) -> None:
        """The keys that work on every page of that frame."""
        acts: dict[str, Callable[[], object]] = {
            "call.back": self.go_on,
            "call.put_away": self._put_away,
        }
        for key, slot in acts.items():
            shortcuts().bind(frame, key, slot)
        for place in range(_NUMBERED):
            shortcuts().bind(frame, "call.switch", partial(self._show_nth, place), place=place)

    def stand_beside(self, customer_id: CustomerId | None) -> None:
        """Whose page is in sight: whoever a strip is about may be they."""
        self._in_sight = customer_id
        if self._strip is not None:
            self._strip.whom.offer_first(customer_id)

    def load(self) -> None:
        """A vault is open: what was being written down is there again."""
        self.calls.load(self._on_loaded)

    def begin(self, wish: CallWish) -> None:
        """A new strip with the keyboard in it; or the one that is about the same already."""
        if self.calls.desk is None:
            self._waiting.append(wish)
            return
        if self._next_step is not None:
            self._next_step.skip()
        self._remember_where()
        call = self.calls.begin(wish)
        self.strip.show_call(call.id)
        if wish.promise is not None:
            self.strip.offer_to_keep(call.id, wish.promise)
        if call.customer_id is not None and not call.name:
            self._ask_name(call.id)
        if call.channel is not Channel.NOTE:
            self._runner.query(self, "words", load_due_words, _nothing)

    def go_on(self) -> None:
        """The keyboard to what is being written down."""
        if self._next_step is not None and self._next_step.isVisible():
            self._next_step.field.line.setFocus()
        elif self._strip is not None and self._strip.isVisible():
            self._remember_where()
            self.strip.take_keyboard()

    def offer_brief(self, is_folded: bool) -> None:
        """Whether there is a brief to be shown beside the page."""
        if is_folded or self._strip is not None:
            self.strip.offer_brief(is_folded)

    # -- inside --------------------------------------------------------------------------------------------------------

    def _on_loaded(self) -> None:
        if self.calls.calls():
            self.strip.take_up()
        self._is_loaded = True
        waiting, self._waiting = self._waiting, []
        for wish in waiting:
            self.begin(wish)

    def _on_listed(self) -> None:
        """Something was brought back, as by Undo, before any strip was made."""
        if self._strip is None and self.calls.calls() and self._is_loaded:
            self.strip.show_call(self.calls.calls()[0].id, with_keyboard=False)

    def _tell_whom(self) -> None:
        strip = self._strip
        call = strip.current() if strip is not None and not strip.isHidden() else None
        self.about.emit(call.customer_id if call is not None else None)

    def _put_away(self) -> None:
        if self._strip is not None:
            self._strip.put_away()

    def _show_nth(self, place: int) -> None:
        if place < len(self.calls.calls()):
            self._remember_where()
            self.strip.show_nth(place)

    def _ask_name(self, call_id: OpenCallId) -> None:
        call = self.calls.find(call_id)
        if call is None or call.customer_id is None:
            return
        customer_id = call.customer_id
        self._runner.query(
            self,
            "name",
            lambda app: app.customers.get_customer(customer_id),
            partial(self._on_name, call_id),
        )

    def _on_name(self, call_id: OpenCallId, customer: Customer) -> None:
        call = self.calls.find(call_id)
        if call is not None and call.customer_id == customer.id:
            self.calls.change(replace(call, name=customer.name))

    def _on_saved(self, saved: SavedCall) -> None:
        if self.calls.desk is not None:
            self.next_step.offer(saved, self.calls.desk)

    def _on_step_done(self) -> None:
        if self._strip is not None and self._strip.isVisible():
            self._strip.take_keyboard()
        else:
            self._go_back()

    def _remember_where(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and not self.isAncestorOf(now) and now.window() is self.window():
            self._came_from = now

    def _go_back(self) -> None:
        """To where the keyboard was on the page; to the page as a whole where that is not seen any more."""
        came_from, self._came_from = self._came_from, None
        if came_from is not None and shiboken6.isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()


def _nothing(_result: None) -> None:
    """The answer itself is not wanted, only that the question was asked."""
