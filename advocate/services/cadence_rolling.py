"""What repeats goes on, or ends, as a part of a command: the next time of each is always a promise in the lists."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from datetime import datetime

from advocate.domain.cadence import Cadence, RuleNotUnderstood
from advocate.domain.ids import CaseId, CustomerId
from advocate.domain.missed_times import times_to_promise
from advocate.domain.promise import Ending, PromiseDraft, PromiseState
from advocate.domain.working_time import WorkingTime
from advocate.services.commands import Commands, OpenCommand
from advocate.storage.cadences import CadenceStore, CadenceWriter
from advocate.storage.derived_reminders import read_reminding
from advocate.storage.promises import PromiseWriter

# Stands as the reason of what was released because of it.
_CASE_RESOLVED = "The case was resolved."
_log = logging.getLogger(__name__)


def roll_on(command: OpenCommand, cadences: Iterable[Cadence], now: datetime) -> None:
    """As a part of a command: the times of each up to one that is still to come become promises; one whose rule has no more
    ends. A time was promised when the one before it began. Of many that were missed the latest are promises of their own, those
    before them are one (domain/missed_times.py). One whose rule cannot be read stays as it is: it holds up no other, and no
    reminder."""
    ids = [cadence.id for cadence in cadences]
    if ids:
        working = read_reminding(command.connection).working
        for cadence in CadenceStore(command.connection).to_roll(now, ids):
            try:
                _roll(command, cadence, now, working)
            except RuleNotUnderstood as why:  # before it has written anything
                _log.warning("A repeating promise does not go on: %s", why)


def _roll(command: OpenCommand, cadence: Cadence, now: datetime, working: WorkingTime) -> None:
    promises = PromiseWriter(command.recording, cadence.made_by)
    last, rhythm = cadence.rolled_to, cadence.rhythm
    dues = rhythm.dues(last, working) if last else rhythm.dues_from(cadence.made_at, working)
    found = times_to_promise(dues, now, last)
    for time in found.times:
        draft = PromiseDraft(
            customer_id=cadence.customer_id,
            words=time.words(cadence.words),
            due=time.due,
            made_at=min(max(cadence.made_at, time.after or cadence.made_at), now),
            owner_id=cadence.owner_id,
            department_id=cadence.department_id,
            case_id=cadence.case_id,
            interaction_id=cadence.interaction_id,
            remind=cadence.remind,
        )
        promises.add(draft, cadence_id=cadence.id)
    if not found.goes_on:
        CadenceWriter(command.recording, None).end(cadence.id, now, "")
    CadenceWriter(command.recording, None).change(cadence.id, {"rolled_to": found.last})


def end_cadences(commands: Commands, command: OpenCommand, cadences: Iterable[Cadence], reason: str) -> None:
    """As a part of a command: with what was still to come of them."""
    now, member = commands.clock.now(), commands.member_id
    for cadence in cadences:
        ahead = CadenceStore(command.connection).open_times(cadence.id, now)
        PromiseWriter(command.recording, member).end(ahead, PromiseState.RELEASED, now, Ending(reason=reason))
        CadenceWriter(command.recording, member).end(cadence.id, now, reason)


def let_go_of_rested(command: OpenCommand, customer_ids: Sequence[CustomerId], now: datetime) -> None:
    """As a part of a command that takes customers out of the trash: nobody owed them the times that passed meanwhile."""
    back, writer = set(customer_ids), CadenceWriter(command.recording, None)
    for cadence in CadenceStore(command.connection).resting(now):
        if cadence.customer_id in back:
            writer.change(cadence.id, {"rolled_to": now})


def end_with_case(commands: Commands, command: OpenCommand, case_id: CaseId) -> None:
    """As a part of a command that resolves the case."""
    ending = CadenceStore(command.connection).ending_with(case_id)
    end_cadences(commands, command, ending, _CASE_RESOLVED)
