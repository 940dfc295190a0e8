"""Open contacts on their way to the disk: what is typed is in the vault within a second of every key.

What is typed is collected a moment after the first key that is not on disk yet, however fast the typing goes on, and written by
the database thread; nothing waits for it.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from advocate.domain.ids import OpenCallId
from advocate.domain.open_call import OpenCall
from advocate.errors import AdvocateError
from ui.runner import Runner

if TYPE_CHECKING:
    from advocate.app import Advocate

WRITE_AFTER = 300
"""Milliseconds from the first key that is not on disk yet."""
_TRY_AGAIN_AFTER = 5_000


class Kept(Enum):
    """Whether what stands in a strip is in the vault."""

    YES = "yes"
    SOON = "soon"
    NO = "no"


class CallWriting(QObject):
    """latest(id): how a contact stands now, None for one that is not there any more; asked when it is written.

    `collecting` before anything is written; `kept_changed(OpenCallId)`; `written(OpenCall, bool)`: False, and nothing was
    written, where it was saved or put away in another place.
    """

    collecting = Signal()
    kept_changed = Signal(object)
    written = Signal(object, bool)

    def __init__(
        self, runner: Runner, parent: QObject, latest: Callable[[OpenCallId], OpenCall | None]
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._latest = latest
        self._unwritten: set[OpenCallId] = set()
        self._under_way: set[OpenCallId] = set()
        self._errors: dict[OpenCallId, AdvocateError] = {}
        self._then: list[Callable[[], object]] = []
        self._soon = _once_after(self, WRITE_AFTER, self.write_now)
        self._again = _once_after(self, _TRY_AGAIN_AFTER, self.write_now)

    def touch(self, call_id: OpenCallId) -> None:
        """It is another now. Cheap: called with every key."""
        if call_id not in self._unwritten:
            self._unwritten.add(call_id)
            self.kept_changed.emit(call_id)
        if not self._soon.isActive() and not self._again.isActive():
            self._soon.start()

    def drop(self, call_id: OpenCallId) -> None:
        """Nothing of it is to be written any more."""
        self._unwritten.discard(call_id)
        self._errors.pop(call_id, None)

    def forget(self) -> None:
        """The vault is closed. Settle first."""
        self._soon.stop()
        self._again.stop()
        for known in (self._unwritten, self._under_way, self._errors, self._then):
            known.clear()

    def kept(self, call_id: OpenCallId) -> Kept:
        if call_id in self._errors:
            return Kept.NO
        return Kept.SOON if self.is_ahead(call_id) else Kept.YES

    def is_ahead(self, call_id: OpenCallId) -> bool:
        """Whether the vault may not know yet how it stands, or not even that there is one."""
        return call_id in self._unwritten or call_id in self._under_way

    def error(self, call_id: OpenCallId) -> AdvocateError | None:
        """Why it is not in the vault."""
        return self._errors.get(call_id)

    def unkept(self) -> list[OpenCallId]:
        """Those that could not be written."""
        return list(self._errors)

    def write_now(self) -> None:
        """Whatever is not on disk yet, and not on its way there."""
        self._soon.stop()
        self._again.stop()
        self.collecting.emit()
        for call_id in self._unwritten - self._under_way:
            call = self._latest(call_id)
            if call is None:
                self.drop(call_id)
            else:
                self._write(call)

    def settle(self, then: Callable[[], object]) -> bool:
        """Whether all is on disk, or was tried in vain. If not, it is written now and `then` called once it is."""
        if not self._waits():
            return True
        self.write_now()
        if not self._waits():  # answered at once
            return True
        self._then.append(then)
        return False

    # -- inside ------------------------------------------------------------------------------------------------------

    def _write(self, call: OpenCall) -> None:
        self._unwritten.discard(call.id)
        self._under_way.add(call.id)
        self._runner.write(
            self,
            partial(_put, call=call),
            partial(self._on_written, call),
            partial(self._on_unwritten, call.id),
            meanwhile=partial(_put_aside, call=call),
        )

    def _on_written(self, call: OpenCall, is_there: bool) -> None:
        self._under_way.discard(call.id)
        self._errors.pop(call.id, None)
        self.written.emit(call, is_there)
        self.kept_changed.emit(call.id)
        self._on_settled()

    def _on_unwritten(self, call_id: OpenCallId, error: AdvocateError) -> None:
        self._under_way.discard(call_id)
        if self._latest(call_id) is not None:
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
        return bool(self._under_way) or not self._unwritten <= set(self._errors)


def _once_after(owner: QObject, milliseconds: int, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setInterval(milliseconds)
    timer.setSingleShot(True)
    timer.timeout.connect(slot)
    return timer


def _put_aside(app: Advocate, call: OpenCall) -> bool:
    return app.open_calls.put_aside(call)


def _put(app: Advocate, call: OpenCall) -> bool:
    return app.open_calls.put(call)
