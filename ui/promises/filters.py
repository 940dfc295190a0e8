"""The questions that the promises page asks: which promises, whose, where they were made, and in which order. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from advocate.domain import promise
from advocate.domain.ids import CustomerId, DepartmentId, MemberId
from advocate.domain.moment import end_of_day
from advocate.domain.promise import MadeIn, PromiseCounts, PromiseFilter, PromiseStanding
from advocate.domain.promise_groups import DueEdges, PromiseGrouping, days_on
from ui.calls.desk import Desk
from ui.promises.sorting import Sort

STATES = LATE, TODAY, WEEK, LATER, OPEN, ENDED = ("late", "today", "week", "later", "open", "ended")
ENDINGS: Mapping[str, PromiseStanding] = {each.value: each for each in promise.ENDINGS}
"""Ways in which promises end, each a question of its own."""
KEYS = (*STATES, *ENDINGS)
BEHIND = "behind"
"""Those behind a figure of the record; a question that is neither saved nor remembered."""
_WEEK_DAYS = 7
# What is due on a day ends at the midnight that begins the next one, which still counts.
_TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """What every question is narrowed by."""

    customer_id: CustomerId | None = None
    owner_id: MemberId | None = None
    department_id: DepartmentId | None = None
    text: str = ""
    made_in: MadeIn | None = None

    def of(self, wanted: PromiseFilter) -> PromiseFilter:
        return replace(
            wanted,
            customer_id=self.customer_id,
            owner_id=self.owner_id,
            department_id=self.department_id,
            text=self.text,
            made_in=self.made_in,
        )


def has_ended(key: str) -> bool:
    """Whether a question is about promises that have ended, none of them open."""
    return key == ENDED or key in ENDINGS


def filters(
    desk: Desk,
    narrowing: Narrowing | None = None,
    *,
    by: PromiseGrouping = PromiseGrouping.DUE,
    sort: Sort | None = None,
    edges: DueEdges | None = None,
) -> Mapping[str, PromiseFilter]:
    """By key, as they are at this moment. sort: None for as it usually is; edges: of the headings by due time, needed where
    another order than theirs is wanted under them."""
    now, today = desk.now(), desk.today()
    tonight = end_of_day(today, desk.zone) + _TICK
    week_end = end_of_day(days_on(today, _WEEK_DAYS), desk.zone) + _TICK
    by_key = {
        LATE: PromiseFilter(late_at=now),
        TODAY: PromiseFilter(due_from=now, due_before=tonight),
        WEEK: PromiseFilter(due_from=tonight, due_before=week_end),
        LATER: PromiseFilter(due_from=week_end),
        OPEN: PromiseFilter(),
        ENDED: PromiseFilter(only_ended=True),
        **{key: PromiseFilter(state=None, became=(what,), became_at=now) for key, what in ENDINGS.items()},
    }
    narrowed = narrowing or Narrowing()
    return {
        key: _ordered(narrowed.of(each), sort or usual_sort(key), None if has_ended(key) else by, edges)
        for key, each in by_key.items()
    }


def usual_sort(key: str) -> Sort:
    """What ended last is asked about first."""
    return Sort.DUE_LAST if has_ended(key) or key == BEHIND else Sort.DUE


def counts_by_key(counts: PromiseCounts) -> dict[str, int]:
    """How many answer each question. Late, today, week and later make up open: each promise stands in one of them."""
    by_state = {
        LATE: counts.late,
        TODAY: counts.due_today,
        WEEK: counts.due_soon,
        LATER: counts.due_later,
        OPEN: counts.open,
        ENDED: counts.ended,
    }
    return by_state | {key: getattr(counts, key) for key in ENDINGS}


def first_shown(counts: Mapping[str, int]) -> str:
    """What to begin with: what is most pressing and there."""
    return next((key for key in (LATE, TODAY) if counts.get(key)), OPEN)


def _ordered(
    wanted: PromiseFilter, sort: Sort, by: PromiseGrouping | None, edges: DueEdges | None
) -> PromiseFilter:
    """by: the headings; None where there are none."""
    if by is PromiseGrouping.DUE and sort is Sort.DUE:
        by = None  # the headings follow from the order, which an index holds
    return replace(wanted, under=by, edges=edges, order=sort.order, descending=sort.descending)
