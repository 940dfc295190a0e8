"""Which promises stand behind a figure of the kept rate, as conditions on their rows; what it means domain/kept_rate.py says."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from advocate.domain.promise import PromiseFilter, PromiseStanding, PromiseState
from advocate.storage.rows.promises import PromiseRow

Condition = sa.ColumnElement[bool]


def behind_figure(wanted: PromiseFilter) -> list[Condition]:
    """None for a filter that asks for nothing of it."""
    found: list[Condition] = []
    if wanted.became:
        found.append(sa.or_(*(became(each, wanted.became_at) for each in wanted.became)))
    if wanted.settled_after is not None and wanted.settled_until is not None:
        found.append(_settled_within(wanted.settled_after, wanted.settled_until))
    if wanted.made_from is not None:
        found.append(PromiseRow.made_at >= wanted.made_from)
    if wanted.made_before is not None:
        found.append(PromiseRow.made_at < wanted.made_before)
    return found


def _settled_within(after: datetime, until: datetime) -> Condition:
    """At its due end, or when it ended where that came first: each a stretch of an index."""
    ended_before = PromiseRow.ended_at < PromiseRow.due_end
    at_due_end = (
        PromiseRow.due_end > after,
        PromiseRow.due_end <= until,
        sa.or_(PromiseRow.ended_at.is_(None), ~ended_before),
    )
    at_its_end = (PromiseRow.ended_at > after, PromiseRow.ended_at <= until, ended_before)
    return sa.or_(sa.and_(*at_due_end), sa.and_(*at_its_end))


def became(standing: PromiseStanding, at: datetime | None) -> Condition:
    """at: the moment that LATE and OPEN are seen from."""
    is_late_end = PromiseRow.ended_at > PromiseRow.due_end
    match standing:
        case PromiseStanding.LATE:
            return sa.and_(PromiseRow.state == PromiseState.OPEN.value, PromiseRow.due_end < at)
        case PromiseStanding.OPEN:
            return sa.and_(PromiseRow.state == PromiseState.OPEN.value, PromiseRow.due_end >= at)
        case PromiseStanding.KEPT:
            in_time = sa.or_(PromiseRow.ended_at.is_(None), ~is_late_end)
            return sa.and_(PromiseRow.state == PromiseState.KEPT.value, in_time)
        case PromiseStanding.KEPT_LATE:
            return sa.and_(PromiseRow.state == PromiseState.KEPT.value, is_late_end)
        case _:
            return PromiseRow.state == standing.value
