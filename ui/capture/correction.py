"""What is typed to correct one contact: in the vault within a second of every key, as with a strip, and shown by none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from advocate.domain.ids import OpenCallId
from advocate.domain.interaction import Interaction
from advocate.domain.open_call import OpenCall
from ui.calls.drafts import ContactDraft
from ui.capture.call_values import filled
from ui.capture.call_writing import Kept
from ui.capture.open_calls import OpenCalls
from ui.runner import Runner


class Correction(QObject):
    """typed: what stands in the form; None where it says what the contact says. `kept_changed` when it is in the vault by now,
    or could not be put there."""

    kept_changed = Signal()

    def __init__(
        self,
        runner: Runner,
        parent: QObject,
        contact: Interaction,
        typed: Callable[[], ContactDraft | None],
    ) -> None:
        super().__init__(parent)
        self._contact = contact
        self._typed = typed
        self._calls = OpenCalls.of(runner)
        self._current: OpenCallId | None = None
        self._calls.collecting.connect(self._collect)
        self._calls.kept_changed.connect(self._on_kept_changed)

    def earlier(self) -> OpenCall | None:
        """What was typed before, and neither saved nor put away."""
        calls = self._calls.corrections(self._contact.id)
        return next((call for call in calls if call.id != self._current), None)

    def touch(self) -> None:
        """Something was typed; cheap: called with every key."""
        if self._calls.desk is None:
            return
        if self._current is None and self._typed() is not None:
            self._current = self._calls.correct(self._contact).id
        if self._current is not None:
            self._calls.touch(self._current)

    def take_up(self, call: OpenCall) -> None:
        """Go on in that one; what was typed meanwhile waits in its turn."""
        self.lay_aside()
        self._current = call.id

    def lay_aside(self) -> None:
        """What was typed waits in the vault; where it says what the contact says, nothing does."""
        call = self._calls.find(self._current)
        if call is not None:
            self._calls.write_now()
            if self._typed() is None:
                self._calls.put_away(call.id)
        self._current = None

    def put_away(self, call: OpenCall) -> None:
        self._calls.put_away(call.id)

    def error(self) -> str:
        """Why what is typed is not in the vault; empty where it is, or soon will be."""
        if self._current is None or self._calls.kept(self._current) is not Kept.NO:
            return ""
        return str(self._calls.error(self._current))

    # -- while it is saved -----------------------------------------------------------------------------------------------

    def let_go(self) -> OpenCallId | None:
        """It is being saved: what is to be closed in the same step, until `let_back` or `saved`."""
        call = self._calls.find(self._current)
        if call is not None:
            self._calls.write_now()
            self._calls.let_go(call.id)
        return self._current

    def let_back(self) -> None:
        if self._current is not None:
            self._calls.let_back(self._current)

    def saved(self) -> None:
        if self._current is not None:
            self._calls.gone(self._current)
            self._current = None

    # -- inside ----------------------------------------------------------------------------------------------------------

    def _collect(self) -> None:
        call, desk = self._calls.find(self._current), self._calls.desk
        if call is None or desk is None:
            return
        typed = self._typed() or ContactDraft()
        whom = typed.customer
        held = call if whom is None else replace(call, customer_id=whom.id, name=whom.name)
        self._calls.hold(filled(held, typed, desk))

    def _on_kept_changed(self, call_id: OpenCallId) -> None:
        if call_id == self._current:
            self.kept_changed.emit()
