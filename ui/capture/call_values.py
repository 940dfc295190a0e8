"""From an open call to what the form shows of it, and back. Pure."""

from __future__ import annotations

from dataclasses import replace

from advocate.domain.open_call import OpenCall, TypedPromise
from ui.calls.customer_choice import Whom
from ui.calls.desk import Desk, owner_name
from ui.calls.drafts import ContactDraft
from ui.calls.member_choice import Someone
from ui.calls.promise_entry import Promised


def whom_of(call: OpenCall) -> Whom | None:
    return Whom(id=call.customer_id, name=call.name) if call.customer_id is not None else None


def draft_of(call: OpenCall) -> ContactDraft:
    """What the form shows."""
    return ContactDraft(
        customer=whom_of(call),
        channel=call.channel,
        direction=call.direction,
        text=call.text,
        promises=tuple(_promised(each) for each in call.promises),
        promise_line=call.promise_line,
        outcome=call.outcome,
        own_outcome=call.own_outcome,
        effort=call.effort,
        delight=call.delight,
        title=call.title,
        start=call.start,
        duration=call.duration,
        department_id=call.department_id,
        case_id=call.case_id,
        new_case=call.new_case,
        number_used=call.number_used,
    )


def filled(call: OpenCall, draft: ContactDraft, desk: Desk) -> OpenCall:
    """The call with what stands in the form; whom it is with and its clock stay."""
    return replace(
        call,
        channel=draft.channel,
        direction=draft.direction,
        text=draft.text,
        promises=tuple(_typed(each, desk) for each in draft.promises),
        promise_line=draft.promise_line,
        outcome=draft.outcome,
        own_outcome=draft.own_outcome,
        effort=draft.effort,
        delight=draft.delight,
        title=draft.title,
        start=draft.start,
        duration=draft.duration,
        department_id=draft.department_id,
        case_id=draft.case_id,
        new_case=draft.new_case,
        number_used=draft.number_used,
    )


def _promised(typed: TypedPromise) -> Promised:
    owner = Someone(member_id=typed.owner_id, department_id=typed.department_id)
    return Promised(typed.words, typed.due, owner, typed.typed, typed.rule)


def _typed(promised: Promised, desk: Desk) -> TypedPromise:
    owner = promised.owner
    return TypedPromise(
        words=promised.words,
        due=promised.due,
        owner_id=owner.member_id,
        department_id=owner.department_id,
        owner_name=owner_name(desk, owner.member_id, owner.department_id),
        typed=promised.typed,
        rule=promised.rule,
    )
