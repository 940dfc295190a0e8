"""The open contacts in their order, and what the vault knew of each the last time. Pure: it asks nobody and tells nobody."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from advocate.domain.ids import InteractionId, OpenCallId
from advocate.domain.open_call import OpenCall
from ui.capture.taken_up import with_known_customer, without_what_is_gone, woken


@dataclass(slots=True)
class Taken:
    """What is another since the vault was asked: with whom they are, in which case, and which there are at all."""

    renamed: list[OpenCallId] = field(default_factory=list)
    without_case: list[OpenCallId] = field(default_factory=list)
    has_others: bool = False


class HeldCalls:
    """Those that are being saved or put away are out of sight, until they are `gone` or let back."""

    def __init__(self) -> None:
        self._calls: dict[OpenCallId, OpenCall] = {}
        self._leaving: dict[OpenCallId, OpenCall] = {}
        self._in_vault: dict[OpenCallId, OpenCall] = {}

    def clear(self) -> None:
        for known in (self._calls, self._leaving, self._in_vault):
            known.clear()

    # -- which there are ---------------------------------------------------------------------------------------------

    def strips(self) -> list[OpenCall]:
        """Corrections are none."""
        return [call for call in self._calls.values() if call.corrects is None]

    def corrections(self, contact_id: InteractionId) -> list[OpenCall]:
        """Of that contact, as far as something is typed in them; the newest first."""
        calls = [call for call in self._calls.values() if call.corrects == contact_id]
        return [call for call in reversed(calls) if call.is_worth_keeping()]

    def find(self, call_id: OpenCallId | None) -> OpenCall | None:
        return self._calls.get(call_id) if call_id is not None else None

    def find_anywhere(self, call_id: OpenCallId) -> OpenCall | None:
        """Also one that is being saved."""
        return self._calls.get(call_id) or self._leaving.get(call_id)

    def next_position(self) -> int:
        return 1 + max((call.position for call in self._calls.values()), default=-1)

    def running(self) -> list[OpenCall]:
        """Those whose clock runs; the one that was read longest ago first."""
        running = [call for call in self._calls.values() if not call.clock.is_paused]
        return sorted(running, key=lambda call: call.clock.read_at)

    # -- what becomes of them ----------------------------------------------------------------------------------------

    def add(self, call: OpenCall) -> None:
        self._calls[call.id] = call

    def hold(self, call: OpenCall) -> None:
        """How it stands now, if it is in sight."""
        if call.id in self._calls:
            self._calls[call.id] = call

    def remove(self, call_id: OpenCallId) -> bool:
        """Whether it was in sight."""
        return self._calls.pop(call_id, None) is not None

    def let_go(self, call_id: OpenCallId) -> OpenCall | None:
        call = self._calls.pop(call_id, None)
        if call is not None:
            self._leaving[call_id] = call
        return call

    def let_back(self, call_id: OpenCallId) -> bool:
        """Whether it was being saved."""
        call = self._leaving.pop(call_id, None)
        if call is not None:
            self._calls[call_id] = call
            self._sort()
        return call is not None

    def gone(self, call_id: OpenCallId) -> None:
        self._leaving.pop(call_id, None)

    def heed(self, set_by: timedelta, now: datetime) -> list[OpenCallId]:
        """The computer's clock was set by that much: what was counted goes along. Where it slept, clocks stand. Those that are
        another by that."""
        changed: list[OpenCallId] = []
        for known in (self._calls, self._leaving):
            for call in known.values():
                heeded = woken(replace(call, clock=call.clock.moved(set_by)) if set_by else call, now)
                if heeded is not call:
                    known[call.id] = heeded
                    changed.append(call.id)
        return changed

    # -- what the vault knows ----------------------------------------------------------------------------------------

    def load(self, calls: Sequence[OpenCall], now: datetime) -> None:
        """As they were left."""
        self._calls = {call.id: woken(call, now) for call in calls}
        self._in_vault = {call.id: call for call in calls}

    def was_written(self, call: OpenCall) -> None:
        self._in_vault[call.id] = call

    def take(self, calls: Sequence[OpenCall], is_ahead: Callable[[OpenCallId], bool]) -> Taken:
        """The vault was asked again. What is typed here is newer; whom it is about may be another one there, and there may be
        others by now. is_ahead: whether the vault may not know yet that there is one."""
        taken = Taken()
        for call in calls:
            self._take_what_is_known(call, taken)
            self._in_vault[call.id] = call
        known = {call.id for call in calls}
        lost = [each for each in self._calls if each not in known and not is_ahead(each)]
        fresh = [call for call in calls if self.find_anywhere(call.id) is None]
        for call_id in lost:
            del self._calls[call_id]
        for call in fresh:
            self._calls[call.id] = call
        if fresh or lost:
            taken.has_others = True
            self._sort()
        return taken

    def _take_what_is_known(self, known: OpenCall, taken: Taken) -> None:
        mine, before = self._calls.get(known.id), self._in_vault.get(known.id)
        if mine is None:
            return
        customer = with_known_customer(mine, known, before)
        now = self._calls[mine.id] = without_what_is_gone(customer, known, before)
        if customer != mine:
            taken.renamed.append(mine.id)
        elif now.case_id != mine.case_id:
            taken.without_case.append(mine.id)
        if now.corrects != mine.corrects:  # a strip by now, so that no word is lost
            taken.has_others = True

    def _sort(self) -> None:
        ordered = sorted(self._calls.values(), key=lambda call: (call.position, call.id))
        self._calls = {call.id: call for call in ordered}
