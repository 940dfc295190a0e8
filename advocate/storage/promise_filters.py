"""Which promises a list shows, in which order and under which headings, as statements for the engine."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.promise import PromiseFilter, PromiseOrder, PromiseState
from advocate.domain.promise_groups import DUE_TITLES, DueEdges, DueGroup, PromiseGroup, PromiseGrouping
from advocate.domain.search import read_query
from advocate.domain.text import fold
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.rows.promises import PromiseRow
from advocate.storage.rows.team import DepartmentRow, MemberRow
from advocate.storage.search import SearchStore
from advocate.storage.settled import behind_figure

AnySelect = sa.Select[*tuple[Any, ...]]
MOST_MATCHES = 1_000
_ENDED = tuple(state.value for state in PromiseState if state is not PromiseState.OPEN)
_IS_OPEN = PromiseRow.state == PromiseState.OPEN.value


class PromiseFiltering:
    def __init__(self, connection: Connection, wanted: PromiseFilter) -> None:
        self._connection = connection
        self._wanted = wanted

    def filtered(self, query: AnySelect) -> AnySelect:
        wanted, state = self._wanted, sa.type_coerce(PromiseRow.state, sa.String)
        if wanted.text.strip():
            # The few are looked up one by one; an index on the state would be walked through for all in it.
            state = PromiseRow.state.concat("")
            query = query.where(PromiseRow.id.in_(self._found()))
        if wanted.only_ended:
            query = query.where(state.in_(_ENDED))
        elif wanted.state is not None:
            query = query.where(state == wanted.state.value)
        for column, value in (
            (PromiseRow.customer_id, wanted.customer_id),
            (PromiseRow.owner_id, wanted.owner_id),
            (PromiseRow.department_id, wanted.department_id),
        ):
            if value is not None:
                query = query.where(column == value)
        if wanted.without_owner:
            query = query.where(PromiseRow.owner_id.is_(None))
        if wanted.late_at is not None:
            query = query.where(_IS_OPEN, PromiseRow.due_end < wanted.late_at)
        if wanted.due_from is not None:
            query = query.where(PromiseRow.due_end >= wanted.due_from)
        if wanted.due_before is not None:
            query = query.where(PromiseRow.due_end < wanted.due_before)
        return query.where(*behind_figure(wanted))

    def ordered(self, query: AnySelect) -> AnySelect:
        """The customers must be joined for their order."""
        places = [place.desc() if self._wanted.descending else place.asc() for place in self._places()]
        return query.order_by(*(place.nulls_last() for place in places), PromiseRow.id)

    def needs_customers(self) -> bool:
        return self._wanted.order is PromiseOrder.CUSTOMER

    def groups(self, by: PromiseGrouping, edges: DueEdges) -> tuple[PromiseGroup, ...]:
        if by is PromiseGrouping.DUE:
            counted = {
                row.key: row for row in self._connection.execute(self._counted(_due_group(edges), edges))
            }
            return tuple(
                PromiseGroup(
                    key=each.value,
                    title=DUE_TITLES[each],
                    count=counted[each].number,
                    late=counted[each].late,
                )
                for each in DueGroup
                if each in counted
            )
        key, row = {
            PromiseGrouping.OWNER: (PromiseRow.owner_id, MemberRow),
            PromiseGrouping.DEPARTMENT: (PromiseRow.department_id, DepartmentRow),
            PromiseGrouping.CUSTOMER: (PromiseRow.customer_id, CustomerRow),
        }[by]
        counting = self._counted(key, edges)
        if by is PromiseGrouping.CUSTOMER and not self._wanted.text.strip():
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

    def _counted(self, key: Any, edges: DueEdges) -> AnySelect:
        late = sa.func.sum(sa.case((sa.and_(_IS_OPEN, PromiseRow.due_end < edges.now), 1), else_=0))
        counted = sa.select(key.label("key"), sa.func.count().label("number"), late.label("late"))
        return self.filtered(counted).group_by("key")

    def _places(self) -> list[Any]:
        match self._wanted.order:
            case PromiseOrder.DUE:
                return [PromiseRow.due_end]
            case PromiseOrder.MADE:
                return [PromiseRow.made_at]
            case PromiseOrder.CUSTOMER:
                return [CustomerRow.folded_name, PromiseRow.customer_id, PromiseRow.due_end]
            case PromiseOrder.OWNER:
                return [self._place(PromiseRow.owner_id, MemberRow), PromiseRow.due_end]
            case PromiseOrder.DEPARTMENT:
                return [self._place(PromiseRow.department_id, DepartmentRow), PromiseRow.due_end]

    def _place(self, column: Any, row: type[MemberRow] | type[DepartmentRow]) -> Any:
        """The place of the name among all of them: they are few."""
        found = self._connection.execute(sa.select(row.id, row.name)).all()
        ranked = sorted(found, key=lambda each: (fold(each.name), each.id))
        places = [(column == each.id, place) for place, each in enumerate(ranked)]
        return sa.case(*places) if places else sa.null()

    def _found(self) -> set[UUID]:
        """Those with the text in their words, and those to customers who are found by it."""
        query, search = read_query(self._wanted.text), SearchStore(self._connection)
        customers = search.customer_ids(query, MOST_MATCHES)
        theirs = sa.select(PromiseRow.id).where(PromiseRow.customer_id.in_(customers))
        said = search.said_ids(query, "promise", MOST_MATCHES)
        return {*said, *self._connection.execute(theirs.limit(MOST_MATCHES)).scalars()}


def _due_group(edges: DueEdges) -> Any:
    due = PromiseRow.due_end
    return sa.case(
        (sa.and_(_IS_OPEN, due < edges.now), DueGroup.LATE.value),
        (due < edges.today_from, DueGroup.EARLIER.value),
        (due <= edges.today, DueGroup.TODAY.value),
        (due <= edges.tomorrow, DueGroup.TOMORROW.value),
        (due <= edges.this_week, DueGroup.THIS_WEEK.value),
        (due <= edges.next_week, DueGroup.NEXT_WEEK.value),
        else_=DueGroup.LATER.value,
    )
