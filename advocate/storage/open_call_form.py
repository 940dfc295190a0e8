"""What an open call holds beside its columns, as JSON: the clock, the promises, the fields as typed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from advocate.domain.call_clock import CallClock, Pause
from advocate.domain.ids import DepartmentId, MemberId
from advocate.domain.open_call import OpenCall, TypedPromise
from advocate.domain.promise import Due, DueKind
from advocate.storage.rows.base import EPOCH, microseconds

_TICK = timedelta(microseconds=1)
Form = dict[str, Any]


def form_of(call: OpenCall) -> Form:
    return {
        "number_used": call.number_used,
        "title": call.title,
        "effort": call.effort,
        "delight": call.delight,
        "outcome": call.outcome.value,
        "own_outcome": call.own_outcome,
        "promises": [_promise_form(each) for each in call.promises],
        "promise_line": call.promise_line,
        "new_case": call.new_case,
        "start": call.start,
        "duration": call.duration,
        "silenced": list(call.silenced),
        "guide_ticked": list(call.guide_ticked),
        "clock": _clock_form(call.clock),
    }


def _clock_form(clock: CallClock) -> Form:
    return {
        "zone": clock.zone,
        "read_at": microseconds(clock.read_at),
        "counted": clock.counted // _TICK,
        "corrected": clock.corrected // _TICK,
        "typed": None if clock.typed is None else clock.typed // _TICK,
        "pauses": [
            [microseconds(each.start), None if each.end is None else microseconds(each.end)]
            for each in clock.pauses
        ],
    }


def _promise_form(promise: TypedPromise) -> Form:
    due = promise.due
    return {
        "words": promise.words,
        "due": [due.kind.value, microseconds(due.start), microseconds(due.end), due.zone],
        "owner_id": promise.owner_id.hex if promise.owner_id else None,
        "department_id": promise.department_id.hex if promise.department_id else None,
        "owner_name": promise.owner_name,
        "typed": promise.typed,
        "rule": promise.rule,
    }


def promises_in(form: Form) -> tuple[TypedPromise, ...]:
    return tuple(_promise(each) for each in form["promises"])


def clock_in(form: Form, started_at: datetime) -> CallClock:
    kept: Form = form["clock"]
    return CallClock(
        started_at=started_at,
        zone=kept["zone"],
        read_at=EPOCH + kept["read_at"] * _TICK,
        counted=kept["counted"] * _TICK,
        corrected=kept["corrected"] * _TICK,
        typed=None if kept["typed"] is None else kept["typed"] * _TICK,
        pauses=tuple(
            Pause(start=EPOCH + start * _TICK, end=None if end is None else EPOCH + end * _TICK)
            for start, end in kept["pauses"]
        ),
    )


def _promise(form: Form) -> TypedPromise:
    kind, start, end, zone = form["due"]
    owner, department = form["owner_id"], form["department_id"]
    due = Due(kind=DueKind(kind), start=EPOCH + start * _TICK, end=EPOCH + end * _TICK, zone=zone)
    return TypedPromise(
        words=form["words"],
        due=due,
        owner_id=MemberId(UUID(owner)) if owner else None,
        department_id=DepartmentId(UUID(department)) if department else None,
        owner_name=form["owner_name"],
        typed=form["typed"],
        rule=form.get("rule", ""),  # an older Advocate kept none
    )
