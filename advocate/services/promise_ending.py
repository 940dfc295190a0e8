"""How promises end, as a part of a command: kept, broken, released, or moved with the customer's yes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from advocate.domain.ids import PromiseId
from advocate.domain.promise import Due, Ending, Promise, PromiseDraft, PromiseState
from advocate.errors import Conflict, InvalidValue
from advocate.services.cadence_rolling import roll_on
from advocate.services.checks import clean_body
from advocate.services.commands import Commands, OpenCommand
from advocate.storage.cadences import CadenceStore
from advocate.storage.promises import PromiseStore, PromiseWriter


def clean_ending(reason: str, told: str, *, required: bool = False) -> Ending:
    """Raises InvalidValue for no reason where one is required."""
    return Ending(reason=clean_body(reason, "reason", required=required), told=clean_body(told, "told"))


def end_promises(
    commands: Commands,
    command: OpenCommand,
    ids: Sequence[PromiseId],
    state: PromiseState,
    ending: Ending,
    *,
    in_time: Ending | None = None,
) -> None:
    """Those that are open, all now; what repeats goes on with its next time. ending: by clean_ending; in_time: the same of
    those whose time is not over, where another one is meant for them."""
    now, store = commands.clock.now(), PromiseStore(command.connection)
    open_ones = [i for i, known in store.states(ids).items() if known is PromiseState.OPEN]
    late = frozenset(open_ones) if in_time is None else store.late_among(open_ones, now)
    writer = PromiseWriter(command.recording, commands.member_id)
    writer.end([each for each in open_ones if each in late], state, now, ending)
    writer.end([each for each in open_ones if each not in late], state, now, in_time or ending)
    roll_on(command, CadenceStore(command.connection).of_promises(open_ones), now)


def move_promises(
    commands: Commands, command: OpenCommand, dues: Mapping[PromiseId, Due], ending: Ending
) -> tuple[PromiseId, ...]:
    """Another time for open promises, each as a promise of its own. Before it was due the customer agreed, and the old one ends as
    renegotiated; after that it ends as broken.

    What repeats goes on with its next time beside it. Raises NotFound, Conflict for one that has ended, InvalidValue for a late
    one without a reason and for a time that has passed. ending: by clean_ending.
    """
    now, store = commands.clock.now(), PromiseStore(command.connection)
    found = store.in_order(tuple(dues))
    if len(found) < len(dues):
        store.get(next(each for each in dues if each not in {promise.id for promise in found}))
    ended: dict[PromiseState, list[PromiseId]] = {}
    for promise in found:
        ended.setdefault(_state_when_moved(promise, dues[promise.id], now, ending), []).append(promise.id)
    writer = PromiseWriter(command.recording, commands.member_id)
    for state, ids in ended.items():
        writer.end(ids, state, now, ending)
    moved = writer.add_in_place_of([(_moved(promise, dues[promise.id], now), promise) for promise in found])
    roll_on(command, CadenceStore(command.connection).of_promises(tuple(dues)), now)
    return moved


def _moved(promise: Promise, due: Due, now: datetime) -> PromiseDraft:
    return PromiseDraft(
        customer_id=promise.customer_id,
        words=promise.words,
        due=due,
        made_at=now,
        owner_id=promise.owner_id,
        department_id=promise.department_id,
        case_id=promise.case_id,
        interaction_id=promise.interaction_id,
        remind=promise.remind,
    )


def has_ended(promise: Promise) -> Conflict:
    return Conflict(f"This promise has ended already: {promise.state.value}.", "Reopen it first.")


def _state_when_moved(promise: Promise, due: Due, now: datetime, ending: Ending) -> PromiseState:
    """Of the old one. Raises Conflict and InvalidValue as `move_promises`."""
    if promise.state is not PromiseState.OPEN:
        raise has_ended(promise)
    if due.end <= now:
        raise InvalidValue("That time has passed already.", "Choose a time to come.", field="due")
    if now <= promise.due.end:
        return PromiseState.RENEGOTIATED
    if not ending.reason:
        raise InvalidValue(
            "This promise is late already.",
            "Say why, so that it can be told to the customer.",
            field="reason",
        )
    return PromiseState.BROKEN
