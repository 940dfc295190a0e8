"""What the record is asked: whose, and by week or month. Remembered as text; of customers nothing is written outside the vault."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from advocate.domain.ids import CustomerId, DepartmentId, MemberId
from advocate.domain.kept_rate import EVERYONES, Period, Whose
from advocate.domain.promise import PromiseStanding


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordQuestion:
    """stands_on: a day whose week or month the keyboard is to stand on, once; None leaves it where it is."""

    whose: Whose = EVERYONES
    by: Period = Period.WEEK
    stands_on: date | None = None

    def of(self, whose: Whose) -> RecordQuestion:
        return replace(self, whose=whose)

    def as_text(self) -> str:
        """A customer's record is looked at from their page, and not gone on with another day."""
        values = {
            "member": str(self.whose.member_id or ""),
            "department": str(self.whose.department_id or ""),
            "by": self.by.value,
        }
        return json.dumps({name: value for name, value in values.items() if value}, sort_keys=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """Which figure a list of promises stands behind. became: none for those made within; begins and ends: midnights, UTC;
    title: the figure and its week, in the language of the window."""

    whose: Whose
    begins: datetime
    ends: datetime
    became: tuple[PromiseStanding, ...]
    title: str


def record_question_from(text: str) -> RecordQuestion:
    """As `as_text` wrote it, perhaps long ago: what makes no sense any more is left out."""
    try:
        found = json.loads(text or "{}")
    except ValueError:
        found = {}
    values: dict[str, Any] = found if isinstance(found, dict) else {}
    member, department = (_id(str(values.get(name, ""))) for name in ("member", "department"))
    whose = EVERYONES
    if member is not None:
        whose = Whose(member_id=MemberId(member))
    elif department is not None:
        whose = Whose(department_id=DepartmentId(department))
    is_known = values.get("by") in tuple(Period)
    return RecordQuestion(whose=whose, by=Period(values["by"]) if is_known else Period.WEEK)


def of_customer(customer_id: CustomerId) -> RecordQuestion:
    return RecordQuestion(whose=Whose(customer_id=customer_id))


def _id(text: str) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError:
        return None
