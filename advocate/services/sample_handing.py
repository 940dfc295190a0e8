"""What is handed over, asked for and half typed in the sample's written stories, placed around now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from uuid import UUID

from advocate.services.sample_calendar import WorkCalendar
from advocate.services.sample_material import Table
from advocate.services.sample_plan import (
    PlannedCase,
    PlannedCustomer,
    PlannedEscalation,
    PlannedHandoff,
    PlannedOpenCall,
    SamplePlan,
)


class WrittenHanding:
    """Adds it to a plan. moment: when a table of `ago` and `time` was."""

    def __init__(
        self,
        plan: SamplePlan,
        calendar: WorkCalendar,
        new_id: Callable[[], UUID],
        moment: Callable[[Table], datetime],
    ) -> None:
        self._plan = plan
        self._calendar = calendar
        self._new_id = new_id
        self._moment = moment

    def add(self, customer: PlannedCustomer, cases: Mapping[str, PlannedCase], table: Table) -> None:
        for each in table.get("handoffs", []):
            self._handoff(customer, cases.get(each.get("case", "")), each)
        for each in table.get("escalations", []):
            self._escalation(customer, cases.get(each.get("case", "")), each)
        if "open_call" in table:
            self._open_call(customer, table["open_call"])

    def _handoff(self, customer: PlannedCustomer, case: PlannedCase | None, table: Table) -> None:
        returned = table.get("returned", {})
        offered_at = self._moment(table)
        returned_at = max(offered_at, self._moment(returned)) if returned else None
        if case is not None:
            case.owner = table["by"]
        self._plan.handoffs.append(
            PlannedHandoff(
                id=self._new_id(),
                customer=customer,
                case=case,
                by=table["by"],
                to=table["to"],
                summary=table["summary"],
                asked=table.get("asked", ""),
                tone=table.get("tone", ""),
                offered_at=offered_at,
                moves=table["moves"],
                returned_by=returned.get("by", ""),
                returned_at=returned_at,
                reason=returned.get("reason", ""),
            )
        )

    def _escalation(self, customer: PlannedCustomer, case: PlannedCase | None, table: Table) -> None:
        self._plan.escalations.append(
            PlannedEscalation(
                id=self._new_id(),
                customer=customer,
                case=case,
                by=table["by"],
                to=table["to"],
                note=table["note"],
                raised_at=self._moment(table),
            )
        )

    def _open_call(self, customer: PlannedCustomer, table: Table) -> None:
        minutes = table["minutes"]
        self._plan.open_calls.append(
            PlannedOpenCall(
                id=self._new_id(),
                customer=customer,
                text=table["text"],
                started_at=self._calendar.now - timedelta(minutes=minutes),
                minutes=minutes,
            )
        )
