"""What stands only in the strip of a call, as the form of a handoff shows it and hands it on. Pure."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from advocate.domain.handoff import HandedContact
from advocate.domain.ids import CaseId, CustomerId, PromiseId
from advocate.domain.promise import Promise, PromiseState
from ui.calls.desk import Desk, owner_name
from ui.calls.member_choice import Someone
from ui.handoffs.in_hand import InCall

WHOLE, NEW = "", "new"
"""What is handed on: the customer with everything, the case that the call opens; else the id of a case."""


def is_matter_of(in_call: InCall, chosen: object) -> bool:
    """Whether the call belongs to what is chosen; a call of no case belongs to whichever it is handed on with."""
    if chosen in (WHOLE, NEW):
        return True
    if in_call.new_case is not None:
        return False
    return in_call.case_id is None or str(in_call.case_id) == chosen


def shown_promises(in_call: InCall, desk: Desk) -> tuple[Promise, ...]:
    """As they will be; their ids are only their places."""
    shown: list[Promise] = []
    for place, each in enumerate(in_call.promised):
        owner = each.owner if each.owner != Someone() else Someone(member_id=desk.me.id)
        shown.append(
            Promise(
                id=PromiseId(UUID(int=place)),
                customer_id=CustomerId(UUID(int=0)),
                customer_name="",
                words=each.words,
                due=each.due,
                state=PromiseState.OPEN,
                made_at=desk.now(),
                made_by=desk.me.id,
                made_by_name=desk.me.name,
                owner_id=owner.member_id,
                department_id=owner.department_id,
                owner_name=owner_name(desk, owner.member_id, owner.department_id),
            )
        )
    return tuple(shown)


def along(
    contact: HandedContact, chosen: object, case_id: CaseId | None, moved: frozenset[int]
) -> HandedContact:
    """The contact with what becomes of its promises, in the case that is handed on where it has none of its own."""
    draft = contact.draft
    if contact.new_case is None and draft.case_id is None:
        draft = replace(draft, case_id=case_id)
    return replace(contact, draft=draft, moved=moved, is_matter=chosen == NEW)
