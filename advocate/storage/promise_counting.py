"""How many promises stand under each heading of a list, and how many became what: each a stretch of an index, in one statement."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.promise import ENDINGS, PromiseCounts, PromiseFilter
from advocate.domain.promise_groups import DUE_TITLES, DueEdges, DueGroup, PromiseGroup, PromiseGrouping
from advocate.domain.text import fold
from advocate.storage.promise_filters import IS_OPEN, AnySelect, PromiseFiltering, under_headings
from advocate.storage.resting import NOT_RESTING, NOT_RESTING_BY_CUSTOMER
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.rows.promises import PromiseRow
from advocate.storage.rows.team import DepartmentRow, MemberRow
from advocate.storage.settled import Condition, became


class PromiseCounting:
    """Of those that the filter wants; its order says nothing here."""

    def __init__(self, connection: Connection, wanted: PromiseFilter) -> None:
        self._connection = connection
        self._filtering = PromiseFiltering(connection, wanted)

    def counts(self, now: datetime, today: datetime, soon: datetime) -> PromiseCounts:
        """today, soon: the last moments of today and of the seven days after it."""
        due = PromiseRow.due_end
        counted = self._tally(
            {
                "late": sa.and_(IS_OPEN, due < now),
                "due_today": sa.and_(IS_OPEN, due >= now, due <= today),
                "due_soon": sa.and_(IS_OPEN, due >= now, due > today, due <= soon),
                "later": sa.and_(IS_OPEN, due >= now, due > today, due > soon),
                **{each.value: became(each, now) for each in ENDINGS},
            }
        )
        later = counted.pop("later")
        is_open = counted["late"] + counted["due_today"] + counted["due_soon"] + later
        return PromiseCounts(open=is_open, **counted)

    def groups(self, by: PromiseGrouping, edges: DueEdges) -> tuple[PromiseGroup, ...]:
        """In the order of the headings; those of nobody last."""
        if by is PromiseGrouping.DUE:
            return self._due_groups(edges)
        key, row = {
            PromiseGrouping.OWNER: (PromiseRow.owner_id, MemberRow),
            PromiseGrouping.DEPARTMENT: (PromiseRow.department_id, DepartmentRow),
            PromiseGrouping.CUSTOMER: (PromiseRow.customer_id, CustomerRow),
        }[by]
        reads_by_customer = by is PromiseGrouping.CUSTOMER and not self._filtering.is_by_words
        not_resting = NOT_RESTING_BY_CUSTOMER if reads_by_customer else NOT_RESTING
        counting = self._counted(key, edges, not_resting)
        if reads_by_customer:
            counting = counting.with_hint(PromiseRow, "INDEXED BY ix_promises_customer", "sqlite")
        each = counting.subquery()
        # The key as it is stored: of tens of thousands of customers, making ids took longer than counting.
        stored = sa.type_coerce(each.c.key, sa.LargeBinary)
        query = sa.select(stored, row.name, each.c.number, each.c.late).outerjoin(row, row.id == each.c.key)
        is_customer = row is CustomerRow
        found = self._connection.execute(
            query.order_by(CustomerRow.folded_name, each.c.key) if is_customer else query
        ).all()
        if not is_customer:
            found = sorted(found, key=lambda group: (not group[0], fold(group.name or "")))
        return tuple(
            PromiseGroup(key=group_key.hex() if group_key else "", title=name or "", count=count, late=late)
            for group_key, name, count, late in found
        )

    def _due_groups(self, edges: DueEdges) -> tuple[PromiseGroup, ...]:
        counted = self._tally({group.value: each for group, each in under_headings(edges).items()})
        return tuple(
            PromiseGroup(
                key=each.value,
                title=DUE_TITLES[each],
                count=counted[each.value],
                late=counted[each.value] if each is DueGroup.LATE else 0,
            )
            for each in DueGroup
            if counted[each.value]
        )

    def _tally(self, conditions: Mapping[str, Condition]) -> dict[str, int]:
        """How many meet each of the conditions, of which none shares a promise with another."""
        if self._filtering.is_by_words:  # a few, each looked at once
            key = sa.case(*((condition, key) for key, condition in conditions.items()))
            query = self._filtering.filtered(sa.select(key.label("key"), sa.func.count().label("number")))
            counted = {row.key: row.number for row in self._connection.execute(query.group_by("key"))}
            return {key: counted.get(key, 0) for key in conditions}
        counts = sa.select(sa.func.count()).select_from(PromiseRow)
        each = {key: self._filtering.filtered(counts).where(what) for key, what in conditions.items()}
        query = sa.select(*(count.scalar_subquery().label(key) for key, count in each.items()))
        return dict(self._connection.execute(query).mappings().one())

    def _counted(self, key: Any, edges: DueEdges, not_resting: Condition) -> AnySelect:
        late = sa.func.sum(sa.case((sa.and_(IS_OPEN, PromiseRow.due_end < edges.now), 1), else_=0))
        counted = sa.select(key.label("key"), sa.func.count().label("number"), late.label("late"))
        return self._filtering.filtered(counted, not_resting).group_by("key")
