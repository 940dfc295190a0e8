"""The contacts that are being written down, as the window holds them: one for the program, whatever window shows them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from uuid_utils.compat import uuid7

from advocate.changes import Changes
from advocate.domain.call_clock import CallClock
from advocate.domain.ids import InteractionId, MemberId, OpenCallId
from advocate.domain.interaction import Interaction
from advocate.domain.open_call import OpenCall
from advocate.errors import AdvocateError
from ui.calls.desk import Desk, read_desk
from ui.capture.beginning import correction_of, opened_by, same_matter
from ui.capture.call_writing import CallWriting, Kept
from ui.capture.held_calls import HeldCalls
from ui.capture.wall_clock import WallClock
from ui.capture.wishes import CallWish
from ui.runner import Runner

if TYPE_CHECKING:
    from advocate.app import Advocate

_READ_CLOCKS_EVERY = 60_000
_CLOCKS_AT_ONCE = 5
_ASKED_AGAIN = (
    "open_calls",
    "interactions",
    "customers",
    "cases",
    "members",
    "departments",
    "own_outcomes",
    "settings",
)


class OpenCalls(QObject):
    """`listed` when there are others or in another order; `renamed(OpenCallId)` when it is about somebody else now;
    `case_gone(OpenCallId)` when its case is not there any more; `kept_changed(OpenCallId)`; `collecting` before anything
    is written: whoever shows one says what stands in it; `team_changed` when the desk is another."""

    listed = Signal()
    renamed = Signal(object)
    case_gone = Signal(object)
    kept_changed = Signal(object)
    collecting = Signal()
    team_changed = Signal()

    def __init__(self, runner: Runner, new_id: Callable[[], UUID] = uuid7) -> None:
        super().__init__(runner)
        self._runner = runner
        self._new_id = new_id
        self._held = HeldCalls()
        self.desk: Desk | None = None
        self._wall: WallClock | None = None
        self._writing = CallWriting(runner, self, self._latest)
        self._writing.collecting.connect(self.collecting)
        self._writing.kept_changed.connect(self.kept_changed)
        self._writing.written.connect(self._on_written)
        self._clocks = QTimer(self)
        self._clocks.setInterval(_READ_CLOCKS_EVERY)
        self._clocks.timeout.connect(self._read_clocks)
        runner.changed.connect(self._on_changed)

    @staticmethod
    def of(runner: Runner) -> OpenCalls:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        return cast("OpenCalls | None", runner.findChild(OpenCalls, options=direct)) or OpenCalls(runner)

    # -- which there are ---------------------------------------------------------------------------------------------

    def load(self, then: Callable[[], None]) -> None:
        """Those that the person who is here left open; `then` when they are at hand."""
        self._runner.query(self, "open calls", _read, partial(self._on_read, then))

    def forget(self) -> None:
        """The vault is closed, or somebody else sits down. Settle first."""
        self._clocks.stop()
        self._writing.forget()
        self._held.clear()
        self.desk = self._wall = None
        self.listed.emit()

    def calls(self) -> list[OpenCall]:
        """In their order; corrections are no strips."""
        self._heed_the_clock()
        return self._held.strips()

    def corrections(self, contact_id: InteractionId) -> list[OpenCall]:
        """Of that contact, as far as something is typed in them; the newest first."""
        return self._held.corrections(contact_id)

    def find(self, call_id: OpenCallId | None) -> OpenCall | None:
        self._heed_the_clock()
        return self._held.find(call_id)

    def now(self) -> datetime:
        return self._the_desk().now()

    def begin(self, wish: CallWish) -> OpenCall:
        """A new one behind the others; or the one that is about the same already."""
        self._heed_the_clock()
        self.collecting.emit()
        found = next((call for call in self.calls() if same_matter(call, wish)), None)
        return found if found is not None else self._add(partial(opened_by, wish))

    def correct(self, contact: Interaction) -> OpenCall:
        """A new correction of that contact."""
        self._heed_the_clock()
        return self._add(partial(correction_of, contact))

    def let_go(self, call_id: OpenCallId) -> OpenCall | None:
        """It is being saved or put away: out of sight, until `let_back` or `gone`."""
        call = self._held.let_go(call_id)
        if call is not None:
            self.listed.emit()
        return call

    def let_back(self, call_id: OpenCallId) -> None:
        """That did not work: in sight again, with all that was typed."""
        if self._held.let_back(call_id):
            self.touch(call_id)
            self.listed.emit()

    def gone(self, call_id: OpenCallId) -> None:
        """It was saved or put away."""
        self._held.gone(call_id)
        self._writing.drop(call_id)

    def put_away(self, call_id: OpenCallId) -> None:
        """Without saving it; one undo brings it back, where something was typed."""
        if self.let_go(call_id) is not None:
            drop, back = partial(_drop, call_id=call_id), partial(self._on_not_put_away, call_id)
            self._runner.command(self, drop, lambda _changes: self.gone(call_id), back)

    # -- what stands in them -----------------------------------------------------------------------------------------

    def touch(self, call_id: OpenCallId) -> None:
        """Something was typed in it; what, is asked for when it is written. Cheap: called with every key."""
        self._writing.touch(call_id)
        if not self._clocks.isActive():
            self._clocks.start()

    def change(self, call: OpenCall) -> None:
        """How it stands now."""
        before = self._held.find(call.id)
        if before is None or before == call:
            return
        self._held.hold(call)
        self.touch(call.id)
        if (before.customer_id, before.name, before.channel) != (call.customer_id, call.name, call.channel):
            self.renamed.emit(call.id)

    def hold(self, call: OpenCall) -> None:
        """What was typed, told while it is collected."""
        self._held.hold(call)

    # -- onto the disk -----------------------------------------------------------------------------------------------

    def kept(self, call_id: OpenCallId) -> Kept:
        return self._writing.kept(call_id)

    def error(self, call_id: OpenCallId) -> AdvocateError | None:
        """Why it is not in the vault."""
        return self._writing.error(call_id)

    def unkept(self) -> list[OpenCall]:
        """Those that could not be written."""
        calls = (self._held.find(each) for each in self._writing.unkept())
        return [call for call in calls if call is not None]

    def give_up_unkept(self) -> None:
        """Somebody wants to go without what could not be written: it is not tried again until it is another."""
        for call_id in self._writing.unkept():
            self._writing.drop(call_id)

    def write_now(self) -> None:
        """Whatever is not on disk yet, and not on its way there."""
        if self.desk is not None:
            self._heed_the_clock()
            self._writing.write_now()

    def settle(self, then: Callable[[], object]) -> bool:
        """Whether all is on disk, or was tried in vain. If not, it is written now and `then` called once it is."""
        return self.desk is None or self._writing.settle(then)

    def _latest(self, call_id: OpenCallId) -> OpenCall | None:
        """How it stands at this moment, its clock read."""
        call = self._held.find_anywhere(call_id)
        if call is None or self.desk is None:
            return None
        call = replace(call, clock=call.clock.read(self.now()))
        self.hold(call)
        return call

    def _on_written(self, call: OpenCall, is_there: bool) -> None:
        self._held.was_written(call)
        if not is_there and self._held.remove(call.id):  # saved or put away in another place
            self._writing.drop(call.id)
            self.listed.emit()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _add(self, make: Callable[[OpenCallId, MemberId, CallClock, int], OpenCall]) -> OpenCall:
        """Behind the others, its clock running from now on."""
        desk = self._the_desk()
        clock = CallClock.begun(desk.now(), desk.zone)
        call = make(OpenCallId(self._new_id()), desk.me.id, clock, self._held.next_position())
        self._held.add(call)
        self.touch(call.id)
        self.listed.emit()
        return call

    def _on_not_put_away(self, call_id: OpenCallId, error: AdvocateError) -> None:
        self.let_back(call_id)
        self._runner.command_failed.emit(error)

    def _the_desk(self) -> Desk:
        if self.desk is None:
            raise RuntimeError("no vault is open")
        return self.desk

    def _on_read(self, then: Callable[[], None], found: tuple[Desk, tuple[OpenCall, ...]]) -> None:
        self.desk, calls = found
        self._wall = WallClock(self.desk.clock)
        self._held.load(calls, self.desk.now())
        if calls:
            self._clocks.start()
        self.listed.emit()
        then()

    def _on_changed(self, changes: Changes) -> None:
        """Taken back, or about a customer who is another now: what the vault knows of them is asked again."""
        if self.desk is not None and changes.touched(*_ASKED_AGAIN):
            self._runner.query(self, "open calls again", _read, self._on_read_again)

    def _on_read_again(self, found: tuple[Desk, tuple[OpenCall, ...]]) -> None:
        before, (self.desk, calls) = self.desk, found
        if before != self.desk:
            self.team_changed.emit()
        taken = self._held.take(calls, self._writing.is_ahead)
        for call_id in taken.renamed:
            self.renamed.emit(call_id)
        for call_id in taken.without_case:
            self.case_gone.emit(call_id)
        if taken.has_others:
            self.listed.emit()

    def _read_clocks(self) -> None:
        """So that a clock of the computer that is set back takes no more than a minute; written a few at a time."""
        self._heed_the_clock()
        running = self._held.running()
        if self.desk is None or not running:
            self._clocks.stop()
            return
        for call in running:
            self._latest(call.id)
        for call in running[:_CLOCKS_AT_ONCE]:
            self._writing.touch(call.id)
        self.write_now()

    def _heed_the_clock(self) -> None:
        """Somebody may have set it, and the computer may have slept."""
        if self._wall is not None:
            for call_id in self._held.heed(self._wall.set_by(), self.now()):
                self.touch(call_id)


def _read(app: Advocate) -> tuple[Desk, tuple[OpenCall, ...]]:
    return read_desk(app), app.open_calls.list_open()


def _drop(app: Advocate, call_id: OpenCallId) -> Changes:
    return app.open_calls.drop(call_id)
