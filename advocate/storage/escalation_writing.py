"""Writes escalations and the rules that offer them, through the recording of a command."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from advocate.domain.escalation import EscalationDraft, EscalationState, Match, RuleDraft
from advocate.domain.ids import CaseId, CustomerId, EscalationId, InteractionId, MemberId, RuleId
from advocate.storage.recording import Recording
from advocate.storage.rows.calls import EscalationRow, EscalationRuleRow

_UNANSWERED: dict[str, Any] = {
    "raised_at": None,
    "raised_by": None,
    "note": "",
    "ended_at": None,
    "ended_by": None,
    "reason": "",
    "answer": "",
    "version": 1,
}


class EscalationWriter:
    def __init__(self, recording: Recording, member_id: MemberId | None) -> None:
        self._recording = recording
        self._member_id = member_id

    def offer(
        self,
        match: Match,
        at: datetime,
        *,
        customer_id: CustomerId,
        case_id: CaseId | None,
        interaction_id: InteractionId | None,
        ask: MemberId | None,
    ) -> EscalationId:
        """ask: the member to be asked; the rule's department stands beside."""
        rule = match.rule
        values: dict[str, Any] = {
            "customer_id": customer_id,
            "case_id": case_id,
            "interaction_id": interaction_id,
            "rule_id": rule.id,
            "kind": rule.kind.value,
            "threshold": rule.threshold,
            "found": match.found,
            "ask_member_id": ask,
            "ask_department_id": rule.ask_department_id,
            "state": EscalationState.OFFERED.value,
            "offered_at": at,
        }
        return EscalationId(self._recording.insert(EscalationRow, **_UNANSWERED, **values))

    def raise_by_hand(self, draft: EscalationDraft, at: datetime) -> EscalationId:
        values: dict[str, Any] = {
            **_UNANSWERED,
            "customer_id": draft.customer_id,
            "case_id": draft.case_id,
            "interaction_id": draft.interaction_id,
            "rule_id": None,
            "kind": "",
            "threshold": 0,
            "found": "",
            "offered_at": at,
            **self._raised(draft, at),
        }
        return EscalationId(self._recording.insert(EscalationRow, **values))

    def raise_offer(self, escalation_id: EscalationId, draft: EscalationDraft, at: datetime) -> None:
        self._recording.update(EscalationRow, escalation_id, self._raised(draft, at))

    def end(self, escalation_id: EscalationId, state: EscalationState, at: datetime, **words: str) -> None:
        """words: the reason or the answer."""
        values = {"state": state.value, "ended_at": at, "ended_by": self._member_id, **words}
        self._recording.update(EscalationRow, escalation_id, values)

    def _raised(self, draft: EscalationDraft, at: datetime) -> dict[str, Any]:
        return {
            "ask_member_id": draft.ask_member_id,
            "ask_department_id": draft.ask_department_id,
            "state": EscalationState.RAISED.value,
            "raised_at": at,
            "raised_by": self._member_id,
            "note": draft.note,
        }

    def add_rule(self, draft: RuleDraft, position: int) -> RuleId:
        values = {**rule_columns(draft), "position": position, "version": 1}
        return RuleId(self._recording.insert(EscalationRuleRow, **values))

    def edit_rule(self, rule_id: RuleId, draft: RuleDraft, position: int, version: int) -> None:
        values = {**rule_columns(draft), "position": position}
        self._recording.update(EscalationRuleRow, rule_id, values, version)

    def remove_rule(self, rule_id: RuleId) -> None:
        self._recording.delete(EscalationRuleRow, rule_id)


def rule_columns(draft: RuleDraft) -> dict[str, Any]:
    return {
        "kind": draft.kind.value,
        "threshold": draft.threshold,
        "words": list(draft.words),
        "ask_member_id": draft.ask_member_id,
        "ask_department_id": draft.ask_department_id,
        "is_on": draft.is_on,
    }
