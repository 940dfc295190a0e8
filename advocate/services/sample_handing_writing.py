"""Writes the handoffs, the help asked for and the open call of the sample into a recording."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from advocate.domain.call_clock import CallClock
from advocate.domain.escalation import EscalationState
from advocate.domain.handoff import HandoffState
from advocate.domain.ids import CustomerId, OpenCallId
from advocate.domain.open_call import OpenCall
from advocate.domain.promise import PromiseState
from advocate.domain.team import Member
from advocate.services.sample_plan import PlannedEscalation, PlannedHandoff, PlannedOpenCall, SamplePlan
from advocate.storage.open_calls import call_columns
from advocate.storage.recording import Recording
from advocate.storage.rows.calls import EscalationRow, HandoffPromiseRow, HandoffRow, OpenCallRow


class HandingWriter:
    """members: by role; departments: by name."""

    def __init__(
        self,
        recording: Recording,
        member: Member,
        members: dict[str, UUID],
        departments: dict[str, UUID],
    ) -> None:
        self._recording = recording
        self._member = member
        self._members = members
        self._departments = departments

    def write(self, plan: SamplePlan) -> None:
        for handoff in plan.handoffs:
            self._handoff(handoff, plan)
        for escalation in plan.escalations:
            self._escalation(escalation)
        for position, call in enumerate(plan.open_calls):
            self._open_call(call, position)

    def _handoff(self, handoff: PlannedHandoff, plan: SamplePlan) -> None:
        state = HandoffState.RETURNED if handoff.returned_at else HandoffState.OFFERED
        self._recording.insert(
            HandoffRow, id=handoff.id, customer_id=handoff.customer.id,
            case_id=handoff.case.id if handoff.case else None, from_id=self._members[handoff.by],
            to_member_id=self._members.get(handoff.to), department_id=self._departments.get(handoff.to),
            summary=handoff.summary, asked=handoff.asked, tone=handoff.tone, state=state.value,
            offered_at=handoff.offered_at, answered_at=handoff.returned_at,
            answered_by=self._members.get(handoff.returned_by), reason=handoff.reason, is_seen=False, version=1,
        )  # fmt: skip
        for promise in plan.promises:
            contact = promise.interaction
            is_of_it = contact.case is handoff.case if handoff.case else contact.customer is handoff.customer
            if is_of_it and promise.state is PromiseState.OPEN:
                self._recording.insert(
                    HandoffPromiseRow, handoff_id=handoff.id, promise_id=promise.id, is_moved=handoff.moves
                )

    def _escalation(self, escalation: PlannedEscalation) -> None:
        at = escalation.raised_at
        self._recording.insert(
            EscalationRow, id=escalation.id, customer_id=escalation.customer.id,
            case_id=escalation.case.id if escalation.case else None, interaction_id=None, rule_id=None,
            kind="", threshold=0, found="",
            ask_member_id=self._members[escalation.to], ask_department_id=None,
            state=EscalationState.RAISED.value, offered_at=at, raised_at=at,
            raised_by=self._members[escalation.by], note=escalation.note, ended_at=None, ended_by=None,
            reason="", answer="", version=1,
        )  # fmt: skip

    def _open_call(self, call: PlannedOpenCall, position: int) -> None:
        began, stopped = call.started_at, call.started_at + timedelta(minutes=call.minutes)
        value = OpenCall(
            id=OpenCallId(call.id), member_id=self._member.id, customer_id=CustomerId(call.customer.id),
            name=call.customer.name, clock=CallClock.begun(began, self._member.zone).pause(stopped),
            number_used=call.customer.points[0].value if call.customer.points else "", position=position,
            is_sample=True,
        )  # fmt: skip
        self._recording.insert(
            OpenCallRow,
            id=call.id,
            **call_columns(value),
            text_id=None,
            head=0,
            tail=0,
            middle=call.text,
            version=1,
        )
