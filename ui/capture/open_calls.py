"""The contacts that are being written down: as the window holds them, and on disk within a second of every key.

One for the program, whatever window shows them. What is typed is collected a moment after the first key that is not on disk
yet, however fast the typing goes on, and written by the database thread; nothing waits for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from uuid_utils.compat import uuid7

from advocate.changes import Changes
from advocate.domain.call_clock import CallClock
from advocate.domain.ids import CustomerId, OpenCallId
from advocate.domain.open_call import OpenCall
from advocate.errors import AdvocateError
from ui.calls.desk import Desk, read_desk
from ui.capture.beginning import opened_by, same_matter
from ui.capture.wishes import CallWish
from ui.runner import Runner

if TYPE_CHECKING:
    from advocate.app import Advocate

WRITE_AFTER = 300
"""Milliseconds from the first key that is not on disk yet."""
_TRY_AGAIN_AFTER = 5_000
_READ_CLOCKS_EVERY = 60_000
_CLOCKS_AT_ONCE = 5
_ASKED_AGAIN = ("open_calls", "customers", "members", "departments")
_ALONE_FOR = timedelta(minutes=30)
"""A clock that nobody has read for so long was left alone: it stands still from its last reading on."""


class Kept(Enum):
    """Whether what stands in a strip is in the vault."""

    YES = "yes"
    SOON = "soon"
    NO = "no"


class OpenCalls(QObject):
    """`listed` when there are others or in another order; `renamed(OpenCallId)` when it is about somebody else now;
    `kept_changed(OpenCallId)`; `collecting` before anything is written: whoever shows one says what stands in it; `team_changed` when the desk is
    another."""

    listed = Signal()
    renamed = Signal(object)
    kept_changed = Signal(object)
    collecting = Signal()
    team_changed = Signal()

    def __init__(self, runner: Runner, new_id: Callable[[], UUID] = uuid7) -> None:
        super().__init__(runner)
        self._runner = runner
        self._new_id = new_id
        self._calls: dict[OpenCallId, OpenCall] = {}
        self._leaving: dict[OpenCallId, OpenCall] = {}
        self._unwritten: set[OpenCallId] = set()
        self._writing: dict[OpenCallId, OpenCall] = {}
        self._errors: dict[OpenCallId, AdvocateError] = {}
        self._in_vault: dict[OpenCallId, CustomerId | None] = {}
        self._then: list[Callable[[], object]] = []
        self.desk: Desk | None = None
        self._soon = _timer(self, WRITE_AFTER, self.write_now, once=True)
        self._again = _timer(self, _TRY_AGAIN_AFTER, self.write_now, once=True)
        self._clocks = _timer(self, _READ_CLOCKS_EVERY, self._read_clocks)
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
        for timer in (self._soon, self._again, self._clocks):
            timer.stop()
        for known in (self._calls, self._leaving, self._writing, self._errors, self._in_vault):
            known.clear()
        self._unwritten.clear()
        self._then.clear()
        self.desk = None
        self.listed.emit()

    def calls(self) -> list[OpenCall]:
        """In their order."""
        return list(self._calls.values())

    def find(self, call_id: OpenCallId | None) -> OpenCall | None:
        return self._calls.get(call_id) if call_id is not None else None

    def now(self) -> datetime:
        return self._the_desk().now()

    def begin(self, wish: CallWish) -> OpenCall:
        """A new one behind the others; or the one that is about the same already."""
        self.collecting.emit()
        found = next((call for call in self._calls.values() if same_matter(call, wish)), None)
        if found is not None:
            return found
        desk = self._the_desk()
        position = 1 + max((call.position for call in self._calls.values()), default=-1)
        call = opened_by(
            wish, OpenCallId(self._new_id()), desk.me.id, CallClock.begun(desk.now(), desk.zone), position
        )
        self._calls[call.id] = call
        self.touch(call.id)
        self.listed.emit()
        return call

    def let_go(self, call_id: OpenCallId) -> OpenCall | None:
        """It is being saved or put away: out of sight, until `let_back` or `gone`."""
        call = self._calls.pop(call_id, None)
        if call is not None:
            self._leaving[call_id] = call
            self.listed.emit()
        return call

    def let_back(self, call_id: OpenCallId) -> None:
        """That did not work: in sight again, with all that was typed."""
        call = self._leaving.pop(call_id, None)
        if call is not None:
            self._calls[call_id] = call
            self._sort()
            self.touch(call_id)
            self.listed.emit()

    def gone(self, call_id: OpenCallId) -> None:
        """It was saved or put away."""
        self._leaving.pop(call_id, None)
        self._unwritten.discard(call_id)
        self._errors.pop(call_id, None)

    # -- what stands in them -----------------------------------------------------------------------------------------

    def touch(self, call_id: OpenCallId) -> None:
        """Something was typed in it; what, is asked for when it is written. Cheap: called with every key."""
        if call_id not in self._unwritten:
            self._unwritten.add(call_id)
            self.kept_changed.emit(call_id)
        if not self._soon.isActive() and not self._again.isActive():
            self._soon.start()
        if not self._clocks.isActive():
            self._clocks.start()

    def change(self, call: OpenCall) -> None:
        """How it stands now."""
        before = self._calls.get(call.id)
        if before is None or before == call:
            return
        self._calls[call.id] = call
        self.touch(call.id)
        if (before.customer_id, before.name, before.channel) != (call.customer_id, call.name, call.channel):
            self.renamed.emit(call.id)

    def hold(self, call: OpenCall) -> None:
        """What was typed, told while it is collected."""
        if call.id in self._calls:
            self._calls[call.id] = call

    def kept(self, call_id: OpenCallId) -> Kept:
        if call_id in self._errors:
            return Kept.NO
        return Kept.SOON if call_id in self._unwritten or call_id in self._writing else Kept.YES

    def error(self, call_id: OpenCallId) -> AdvocateError | None:
        """Why it is not in the vault."""
        return self._errors.get(call_id)

    # -- onto the disk -----------------------------------------------------------------------------------------------

    def write_now(self) -> None:
        """Whatever is not on disk yet, and not on its way there."""
        if self.desk is None:
            return
        self._soon.stop()
        self._again.stop()
        self.collecting.emit()
        now = self.now()
        for call_id in tuple(self._unwritten):
            call = self._calls.get(call_id) or self._leaving.get(call_id)
            if call is None:
                self._unwritten.discard(call_id)
            elif call_id not in self._writing:
                self._write(replace(call, clock=call.clock.read(now)))

    def settle(self, then: Callable[[], object]) -> bool:
        """Whether all is on disk, or was tried in vain. If not, it is written now and `then` called once it is."""
        if self.desk is None or not self._waits():
            return True
        self.write_now()
        if not self._waits():  # answered at once
            return True
        self._then.append(then)
        return False

    def unkept(self) -> list[OpenCall]:
        """Those that could not be written."""
        return [self._calls[each] for each in self._errors if each in self._calls]

    def _write(self, call: OpenCall) -> None:
        if call.id in self._calls:
            self._calls[call.id] = call
        self._unwritten.discard(call.id)
        self._writing[call.id] = call
        self._runner.write(
            self,
            partial(_put, call=call),
            partial(self._on_written, call.id, call.customer_id),
            partial(self._on_unwritten, call.id),
        )

    def _on_written(self, call_id: OpenCallId, customer_id: CustomerId | None, is_there: bool) -> None:
        self._writing.pop(call_id, None)
        self._in_vault[call_id] = customer_id
        self._errors.pop(call_id, None)
        if not is_there and call_id in self._calls:  # saved or put away in another place
            del self._calls[call_id]
            self._unwritten.discard(call_id)
            self.listed.emit()
        self.kept_changed.emit(call_id)
        self._on_settled()

    def _on_unwritten(self, call_id: OpenCallId, error: AdvocateError) -> None:
        self._writing.pop(call_id, None)
        if call_id in self._calls:
            self._errors[call_id] = error
            self._unwritten.add(call_id)
            self._soon.stop()
            self._again.start()
        self.kept_changed.emit(call_id)
        self._on_settled()

    def _on_settled(self) -> None:
        if self._waits():
            if self._then:
                self.write_now()
            elif self._unwritten and not self._again.isActive():
                self._soon.start()
            return
        waiting, self._then = self._then, []
        for then in waiting:
            then()

    def _waits(self) -> bool:
        """Whether something has not been tried yet, or is on its way."""
        return bool(self._writing) or not self._unwritten <= set(self._errors)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _the_desk(self) -> Desk:
        if self.desk is None:
            raise RuntimeError("no vault is open")
        return self.desk

    def _on_read(self, then: Callable[[], None], found: tuple[Desk, tuple[OpenCall, ...]]) -> None:
        self.desk, calls = found
        now = self.desk.now()
        self._calls = {call.id: _woken(call, now) for call in calls}
        self._in_vault = {call.id: call.customer_id for call in calls}
        if self._calls:
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
        known = {call.id for call in calls}
        fresh = [call for call in calls if call.id not in self._calls and call.id not in self._leaving]
        for call in calls:
            mine = self._calls.get(call.id)
            if mine is not None:
                self._take_customer(mine, call)
            self._in_vault[call.id] = call.customer_id
        never_written = self._unwritten | set(self._writing)
        lost = [each for each in self._calls if each not in known and each not in never_written]
        for call_id in lost:
            del self._calls[call_id]
        for call in fresh:
            self._calls[call.id] = call
        if fresh or lost:
            self._sort()
            self.listed.emit()

    def _take_customer(self, mine: OpenCall, known: OpenCall) -> None:
        """Merged, renamed or gone. Who was chosen here and is not written yet is not what the vault knows."""
        is_another = known.customer_id != self._in_vault.get(mine.id)
        is_renamed = known.customer_id == mine.customer_id is not None and known.name != mine.name
        if not (is_another or is_renamed):
            return
        self._calls[mine.id] = replace(
            mine,
            customer_id=known.customer_id,
            name=known.name,
            case_id=known.case_id if is_another else mine.case_id,
            reply_to_id=known.reply_to_id,
        )
        self.renamed.emit(mine.id)

    def _sort(self) -> None:
        ordered = sorted(self._calls.values(), key=lambda call: (call.position, call.id))
        self._calls = {call.id: call for call in ordered}

    def _read_clocks(self) -> None:
        """So that a clock of the computer that is set back takes no more than a minute; written a few at a time."""
        if self.desk is None or not self._calls:
            self._clocks.stop()
            return
        now = self.now()
        running = [call for call in self._calls.values() if not call.clock.is_paused]
        running.sort(key=lambda call: call.clock.read_at)
        self._unwritten.update(call.id for call in running[:_CLOCKS_AT_ONCE])
        for call in running:
            self._calls[call.id] = replace(call, clock=call.clock.read(now))
        self.write_now()


def _woken(call: OpenCall, now: datetime) -> OpenCall:
    """As it was left; but nobody talks through a night."""
    if call.clock.is_paused or now - call.clock.read_at < _ALONE_FOR:
        return call
    return replace(call, clock=call.clock.pause(call.clock.read_at))


def _read(app: Advocate) -> tuple[Desk, tuple[OpenCall, ...]]:
    return read_desk(app), app.open_calls.list_open()


def _put(app: Advocate, call: OpenCall) -> bool:
    return app.open_calls.put(call)


def _timer(owner: QObject, milliseconds: int, slot: Callable[[], None], *, once: bool = False) -> QTimer:
    timer = QTimer(owner)
    timer.setInterval(milliseconds)
    timer.setSingleShot(once)
    timer.timeout.connect(slot)
    return timer
