"""The questions that the promises page asks: which promises, and whose. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from advocate.domain.ids import DepartmentId, MemberId
from advocate.domain.moment import end_of_day
from advocate.domain.promise import PromiseFilter, PromiseOrder
from advocate.domain.promise_groups import PromiseGrouping
from ui.calls.desk import Desk

LATE, TODAY, WEEK, OPEN, ENDED = KEYS = ("late", "today", "week", "open", "ended")
BEHIND = "behind"
"""Those behind a figure of the record; a question that is neither saved nor remembered."""
# What is due on a day ends at the midnight that begins the next one, which still counts.
_TICK = timedelta(microseconds=1)
_ORDERS = {
    PromiseGrouping.DUE: PromiseOrder.DUE,
    PromiseGrouping.OWNER: PromiseOrder.OWNER,
    PromiseGrouping.DEPARTMENT: PromiseOrder.DEPARTMENT,
    PromiseGrouping.CUSTOMER: PromiseOrder.CUSTOMER,
}


def filters(
    desk: Desk,
    *,
    owner_id: MemberId | None = None,
    department_id: DepartmentId | None = None,
    text: str = "",
    by: PromiseGrouping = PromiseGrouping.DUE,
) -> Mapping[str, PromiseFilter]:
    """By key, as they are at this moment; of one member or department where one is named, in the order of the groups."""
    now, today = desk.now(), desk.today()
    by_key = {
        LATE: PromiseFilter(late_at=now),
        TODAY: PromiseFilter(due_from=now, due_before=end_of_day(today, desk.zone) + _TICK),
        WEEK: PromiseFilter(
            due_from=now, due_before=end_of_day(today + timedelta(days=7), desk.zone) + _TICK
        ),
        OPEN: PromiseFilter(),
        ENDED: PromiseFilter(only_ended=True, descending=True),
    }
    order = _ORDERS[by]
    return {
        key: replace(
            each,
            owner_id=owner_id,
            department_id=department_id,
            text=text,
            order=PromiseOrder.DUE if each.only_ended else order,
        )
        for key, each in by_key.items()
    }


def first_shown(counts: Mapping[str, int]) -> str:
    """What to begin with: what is most pressing and there."""
    return next((key for key in (LATE, TODAY) if counts.get(key)), OPEN)
