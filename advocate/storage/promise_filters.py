"""Which promises a list shows, and in which order, as statements for the engine."""

from __future__ import annotations

from functools import cached_property
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.promise import MadeIn, PromiseFilter, PromiseOrder, PromiseState
from advocate.domain.promise_groups import DueEdges, DueGroup, PromiseGrouping
from advocate.domain.search import read_query
from advocate.domain.text import fold
from advocate.storage.resting import NOT_RESTING
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.rows.promises import PromiseRow
from advocate.storage.rows.team import DepartmentRow, MemberRow
from advocate.storage.search import SearchStore
from advocate.storage.settled import Condition, behind_figure

AnySelect = sa.Select[*tuple[Any, ...]]
MOST_MATCHES = 1_000
IS_OPEN = PromiseRow.state == PromiseState.OPEN.value
_ENDED = tuple(state.value for state in PromiseState if state is not PromiseState.OPEN)


class PromiseFiltering:
    def __init__(self, connection: Connection, wanted: PromiseFilter) -> None:
        self._connection = connection
        self._wanted = wanted

    @property
    def is_by_words(self) -> bool:
        """Then there are few of them, known by their ids."""
        return bool(self._wanted.text.strip())

    @property
    def is_quickly_ordered(self) -> bool:
        """Whether an index holds the order, so that no page of it has all of them put in order first."""
        return self._wanted.order is PromiseOrder.DUE and self._wanted.under is None

    @property
    def leaves_resting_out(self) -> bool:
        """Not from what a customer was promised, nor from what stands behind a figure."""
        return self._wanted.customer_id is None and not behind_figure(self._wanted)

    def filtered(self, query: AnySelect, not_resting: Condition = NOT_RESTING) -> AnySelect:
        """not_resting: in words of the index that is read."""
        wanted, state = self._wanted, sa.type_coerce(PromiseRow.state, sa.String)
        if self.is_by_words:
            # The few are looked up one by one; an index on the state would be walked through for all in it.
            state = PromiseRow.state.concat("")
            query = query.where(PromiseRow.id.in_(self._found))
        if wanted.only_ended:
            query = query.where(state.in_(_ENDED))
        elif wanted.state is not None:
            query = query.where(state == wanted.state.value)
        if wanted.customer_id is not None:
            query = query.where(PromiseRow.customer_id == wanted.customer_id)
        if self.leaves_resting_out:
            query = query.where(not_resting)
        if wanted.late_at is not None:
            query = query.where(IS_OPEN, PromiseRow.due_end < wanted.late_at)
        if wanted.due_from is not None:
            query = query.where(PromiseRow.due_end >= wanted.due_from)
        if wanted.due_before is not None:
            query = query.where(PromiseRow.due_end < wanted.due_before)
        return query.where(*self._looked_at())

    def _looked_at(self) -> list[Condition]:
        wanted = self._wanted
        found = [*_owned(wanted), *_made_in(wanted.made_in), *behind_figure(wanted)]
        if wanted.customer_id is None or not found:
            return found
        # A customer's few are looked at one by one: an index by owner, or by where they were made, holds everybody's.
        return [sa.case((sa.and_(*found), 1), else_=0) == 1]

    def ordered(self, query: AnySelect) -> AnySelect:
        """The customers must be joined for their order."""
        # The id in the same direction: an index that holds all of the order is read from one of its ends.
        places = [
            _directed(place, descending=self._wanted.descending) for place in [*self._places(), PromiseRow.id]
        ]
        return query.order_by(*(_directed(place) for place in self._headings()), *places)

    def needs_customers(self) -> bool:
        wanted = self._wanted
        return wanted.order is PromiseOrder.CUSTOMER or wanted.under is PromiseGrouping.CUSTOMER

    def _headings(self) -> list[Any]:
        wanted = self._wanted
        match wanted.under:
            case PromiseGrouping.DUE:
                if wanted.edges is None:
                    raise ValueError("the headings by due time need their edges")
                return [heading_place(wanted.edges)]
            case PromiseGrouping.OWNER:
                return [self._place(PromiseRow.owner_id, MemberRow)]
            case PromiseGrouping.DEPARTMENT:
                return [self._place(PromiseRow.department_id, DepartmentRow)]
            case PromiseGrouping.CUSTOMER:
                return [CustomerRow.folded_name, PromiseRow.customer_id]
            case None:
                return []

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
        """The place of the name among all of them: they are few. Those of nobody come last, in both directions."""
        found = self._connection.execute(sa.select(row.id, row.name)).all()
        ranked = sorted(found, key=lambda each: (fold(each.name), each.id))
        places = [(column == each.id, place) for place, each in enumerate(ranked)]
        return sa.case(*places) if places else sa.null()

    @cached_property
    def _found(self) -> set[UUID]:
        """Those with the text in their words, and those to customers who are found by it."""
        query, search = read_query(self._wanted.text), SearchStore(self._connection)
        customers = search.customer_ids(query, MOST_MATCHES)
        theirs = sa.select(PromiseRow.id).where(PromiseRow.customer_id.in_(customers))
        said = search.said_ids(query, "promise", MOST_MATCHES)
        return {*said, *self._connection.execute(theirs.limit(MOST_MATCHES)).scalars()}


def heading_place(edges: DueEdges) -> Any:
    """The place of a promise's heading by due time among all of them."""
    places = {group: place for place, group in enumerate(DueGroup)}
    return sa.case(
        *((condition, places[group]) for group, condition in under_headings(edges).items()),
        else_=len(places),
    )


def under_headings(edges: DueEdges) -> dict[DueGroup, Condition]:
    """Which promises stand under which heading: each under one."""
    due = PromiseRow.due_end
    return {
        DueGroup.LATE: sa.and_(IS_OPEN, due < edges.now),
        DueGroup.EARLIER: sa.and_(PromiseRow.state.in_(_ENDED), due < edges.today_from),
        DueGroup.TODAY: sa.and_(
            due >= edges.today_from, due <= edges.today, sa.or_(~IS_OPEN, due >= edges.now)
        ),
        DueGroup.TOMORROW: sa.and_(due > edges.today, due <= edges.tomorrow),
        DueGroup.THIS_WEEK: sa.and_(due > edges.tomorrow, due <= edges.this_week),
        DueGroup.NEXT_WEEK: sa.and_(due > max(edges.tomorrow, edges.this_week), due <= edges.next_week),
        DueGroup.LATER: sa.and_(due > edges.tomorrow, due > edges.next_week),
    }


def _directed(place: Any, *, descending: bool = False) -> Any:
    directed = place.desc() if descending else place.asc()
    # Said of a column that always has a value, it would keep the engine from an index.
    return directed.nulls_last() if isinstance(place, sa.Case | sa.Null) else directed


def _owned(wanted: PromiseFilter) -> list[Condition]:
    owners = ((PromiseRow.owner_id, wanted.owner_id), (PromiseRow.department_id, wanted.department_id))
    nobodys = [PromiseRow.owner_id.is_(None)] if wanted.without_owner else []
    return [*(column == value for column, value in owners if value is not None), *nobodys]


def _made_in(wanted: MadeIn | None) -> list[Condition]:
    match wanted:
        case None:
            return []
        case MadeIn.CASE:
            return [PromiseRow.case_id.is_not(None)]
        case MadeIn.NOWHERE:
            return [PromiseRow.made_in == "", PromiseRow.case_id.is_(None)]
        case _:
            return [PromiseRow.made_in == wanted.value]
