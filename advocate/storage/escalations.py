"""Escalations and the rules that offer them: rows in, values out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.orm import aliased

from advocate.domain.escalation import Escalation, EscalationRule, EscalationState, RuleKind
from advocate.domain.ids import (
    CaseId,
    CustomerId,
    DepartmentId,
    EscalationId,
    InteractionId,
    MemberId,
    RuleId,
)
from advocate.errors import NotFound
from advocate.storage.rows.calls import EscalationRow, EscalationRuleRow
from advocate.storage.rows.contacts import CaseRow
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.rows.team import DepartmentRow, MemberRow

_Asked, _Raiser, _Ender = aliased(MemberRow), aliased(MemberRow), aliased(MemberRow)
_ESCALATIONS = (
    sa.select(
        EscalationRow,
        CustomerRow.name.label("customer_name"),
        sa.func.coalesce(CaseRow.title, "").label("case_title"),
        sa.func.coalesce(_Asked.name, DepartmentRow.name, "").label("ask_name"),
        sa.func.coalesce(_Raiser.name, "").label("raised_by_name"),
        sa.func.coalesce(_Ender.name, "").label("ended_by_name"),
    )
    .join(CustomerRow, CustomerRow.id == EscalationRow.customer_id)
    .outerjoin(CaseRow, CaseRow.id == EscalationRow.case_id)
    .outerjoin(_Asked, _Asked.id == EscalationRow.ask_member_id)
    .outerjoin(_Raiser, _Raiser.id == EscalationRow.raised_by)
    .outerjoin(_Ender, _Ender.id == EscalationRow.ended_by)
    .outerjoin(DepartmentRow, DepartmentRow.id == EscalationRow.ask_department_id)
    .outerjoin(EscalationRuleRow, EscalationRuleRow.id == EscalationRow.rule_id)
)
_RULES = (
    sa.select(EscalationRuleRow, sa.func.coalesce(MemberRow.name, DepartmentRow.name, "").label("ask_name"))
    .outerjoin(MemberRow, MemberRow.id == EscalationRuleRow.ask_member_id)
    .outerjoin(DepartmentRow, DepartmentRow.id == EscalationRuleRow.ask_department_id)
    .order_by(EscalationRuleRow.position, EscalationRuleRow.id)
)
OFFERED, RAISED = EscalationState.OFFERED.value, EscalationState.RAISED.value
Condition = sa.ColumnElement[bool]


class EscalationStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rules(self) -> tuple[EscalationRule, ...]:
        """In the team's order."""
        return tuple(_rule(row) for row in self._connection.execute(_RULES))

    def get_rule(self, rule_id: RuleId) -> EscalationRule:
        """Raises NotFound."""
        found = next((rule for rule in self.rules() if rule.id == rule_id), None)
        if found is None:
            raise NotFound("This rule is not in the vault any more.", "Somebody may have removed it.")
        return found

    def get(self, escalation_id: EscalationId) -> Escalation:
        """Raises NotFound."""
        found = self.several([escalation_id])
        if not found:
            raise NotFound("This escalation is not in the vault any more.", "It may have been taken back.")
        return found[escalation_id]

    def several(self, ids: Sequence[UUID]) -> dict[UUID, Escalation]:
        """Those of the ids that are there, by id."""
        return {each.id: each for each in self._escalations(EscalationRow.id.in_(ids))} if ids else {}

    def of_customer(self, customer_id: CustomerId) -> tuple[Escalation, ...]:
        """Whatever became of each, newest first."""
        return self._escalations(EscalationRow.customer_id == customer_id)

    def unanswered_of(self, customer_id: CustomerId) -> tuple[Escalation, ...]:
        """Offered or raised, newest first."""
        open_ones = EscalationRow.state.in_((OFFERED, RAISED))
        return self._escalations(open_ones, EscalationRow.customer_id == customer_id)

    def offers(self, customer_id: CustomerId, case_id: CaseId | None) -> tuple[Escalation, ...]:
        """That nobody has answered, newest first; of that case, or of what belongs to none."""
        same = EscalationRow.case_id.is_not_distinct_from(case_id)
        return self._escalations(
            EscalationRow.state == OFFERED, EscalationRow.customer_id == customer_id, same
        )

    def rules_spoken(self, customer_id: CustomerId, case_id: CaseId | None, since: datetime) -> set[UUID]:
        """The rules that have matched in that matter: in the case ever, without one since that moment or unanswered."""
        query = sa.select(EscalationRow.rule_id).where(EscalationRow.rule_id.is_not(None))
        if case_id is not None:
            query = query.where(EscalationRow.case_id == case_id)
        else:
            lately = (EscalationRow.offered_at >= since) | EscalationRow.state.in_((OFFERED, RAISED))
            query = query.where(
                EscalationRow.customer_id == customer_id, EscalationRow.case_id.is_(None), lately
            )
        return {rule_id for rule_id in self._connection.execute(query).scalars() if rule_id is not None}

    def asked_of(
        self, member_id: MemberId, departments: Collection[DepartmentId], most: int
    ) -> tuple[tuple[Escalation, ...], int]:
        """Raised to that member or one of those departments, the longest waiting first; and how many."""
        to_department = EscalationRow.ask_member_id.is_(None) & EscalationRow.ask_department_id.in_(
            departments
        )
        return self._page(most, (EscalationRow.ask_member_id == member_id) | to_department)

    def asked_of_anybody(self, most: int) -> tuple[tuple[Escalation, ...], int]:
        return self._page(most, sa.true())

    def _page(self, most: int, whose: Condition) -> tuple[tuple[Escalation, ...], int]:
        wanted = (EscalationRow.state == RAISED, whose)
        counted = sa.select(sa.func.count()).select_from(EscalationRow).where(*wanted)
        count = self._connection.execute(counted).scalar_one()
        if not count or not most:
            return (), count
        query = _ESCALATIONS.where(*wanted).order_by(EscalationRow.raised_at, EscalationRow.id).limit(most)
        return tuple(_escalation(row) for row in self._connection.execute(query)), count

    def _escalations(self, *conditions: Condition) -> tuple[Escalation, ...]:
        """Newest first; what was offered by one save in the team's order of the rules."""
        query = _ESCALATIONS.where(*conditions)
        query = query.order_by(
            EscalationRow.offered_at.desc(), EscalationRuleRow.position, EscalationRow.id.desc()
        )
        return tuple(_escalation(row) for row in self._connection.execute(query))


def _rule(row: Any) -> EscalationRule:
    return EscalationRule(
        id=RuleId(row.id),
        kind=RuleKind(row.kind),
        threshold=row.threshold,
        words=tuple(row.words),
        ask_member_id=MemberId(row.ask_member_id) if row.ask_member_id else None,
        ask_department_id=DepartmentId(row.ask_department_id) if row.ask_department_id else None,
        ask_name=row.ask_name,
        is_on=row.is_on,
        position=row.position,
        version=row.version,
    )


def _escalation(row: Any) -> Escalation:
    return Escalation(
        id=EscalationId(row.id),
        customer_id=CustomerId(row.customer_id),
        customer_name=row.customer_name,
        case_id=CaseId(row.case_id) if row.case_id else None,
        case_title=row.case_title,
        interaction_id=InteractionId(row.interaction_id) if row.interaction_id else None,
        rule_id=RuleId(row.rule_id) if row.rule_id else None,
        kind=RuleKind(row.kind) if row.kind else None,
        threshold=row.threshold,
        found=row.found,
        ask_member_id=MemberId(row.ask_member_id) if row.ask_member_id else None,
        ask_department_id=DepartmentId(row.ask_department_id) if row.ask_department_id else None,
        ask_name=row.ask_name,
        state=EscalationState(row.state),
        offered_at=row.offered_at,
        raised_at=row.raised_at,
        raised_by=MemberId(row.raised_by) if row.raised_by else None,
        raised_by_name=row.raised_by_name,
        note=row.note,
        ended_at=row.ended_at,
        ended_by_name=row.ended_by_name,
        reason=row.reason,
        answer=row.answer,
        version=row.version,
    )
