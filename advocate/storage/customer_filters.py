"""Which customers a list shows, and in which order, as statements that the engine answers from its indexes.

A stretch by name is read off ix_customers_list from its beginning; a tag's or a field's bearers are looked up one by one
where they are few, where another order sorts them anyway, and where all of them are wanted.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.customer import CustomerFilter, CustomerOrder, CustomerState
from advocate.domain.search import read_query
from advocate.domain.text import fold
from advocate.storage.rows.customers import CustomerRow, CustomerTagRow, FieldValueRow
from advocate.storage.rows.team import MemberRow
from advocate.storage.search import SearchStore

AnySelect = sa.Select[*tuple[Any, ...]]
MOST_MATCHES = 1_000
_FEW = 1_000
_SHORT = 2_000  # lines; to pass over more of them is slower than sorting the bearers
_LIST = "INDEXED BY ix_customers_list"
_ORDERS = {
    CustomerOrder.NAME: CustomerRow.folded_name,
    CustomerOrder.LAST_CONTACT: CustomerRow.last_contact_at,
    CustomerOrder.CREATED: CustomerRow.created_at,
    CustomerOrder.NEXT_DUE: CustomerRow.next_due_at,
    CustomerOrder.SINCE: CustomerRow.since,
}


class CustomerFiltering:
    """One filter, made ready for its statements. now: what is late; needed where the filter asks for it."""

    def __init__(self, connection: Connection, wanted: CustomerFilter, now: datetime | None) -> None:
        self._connection = connection
        self._wanted = wanted
        self._now = now
        self._bearers = list(self._asked_bearers())
        self._found = self._searched()

    def listed(self, column: Any, *, up_to: int | None = None) -> AnySelect:
        """That column of all who match, in the order asked for. up_to: how many of them will be read."""
        is_by_name = self._wanted.order is CustomerOrder.NAME
        is_short = up_to is not None and up_to <= _SHORT
        walks = is_short and is_by_name and not any(self._is_few(each) for each in self._bearers)
        return self._ordered(self._matching(sa.select(column), walks=walks))

    def count(self) -> int:
        conditions = list(self._conditions())
        if len(self._bearers) == 1 and self._found is None and not conditions:
            return self._scalar(self._counted_bearers(self._bearers[0]))
        without = self._without_field()
        if without is not None and self._found is None and not self._bearers and len(conditions) == 1:
            return self._scalar(self._counted_in_state()) - self._scalar(self._counted_bearers(without))
        return self._scalar(self._matching(sa.select(sa.func.count()).select_from(CustomerRow), walks=False))

    def _matching(self, query: AnySelect, *, walks: bool) -> AnySelect:
        """walks: along the index of names, asking of each whether they are borne; else from the bearers on."""
        conditions = list(self._conditions())
        query = query.where(*conditions)
        if self._found is not None:
            query = query.where(CustomerRow.id.in_(self._found))
        for bearers in self._bearers:
            borne = CustomerRow.id.in_(bearers)
            if walks:
                borne = sa.exists(bearers.where(bearers.selected_columns[0] == CustomerRow.id))
            query = query.where(borne)
        if self._found is not None or (self._bearers and not walks):
            # An index on the state would be walked through for all of its customers.
            return query.where(CustomerRow.state.concat("") == self._wanted.state.value)
        query = query.where(CustomerRow.state == self._wanted.state.value)
        return query.with_hint(CustomerRow, _LIST, "sqlite") if conditions or self._bearers else query

    def _ordered(self, query: AnySelect) -> AnySelect:
        """Customers without a value in the order asked for come last; equals by name."""
        order, is_descending = self._wanted.order, self._wanted.descending
        if order is CustomerOrder.NAME:
            names = (CustomerRow.folded_name, CustomerRow.id)
            return query.order_by(*(name.desc() if is_descending else name for name in names))
        column = self._owner_place() if order is CustomerOrder.OWNER else _ORDERS[order]
        placed = (column.desc() if is_descending else column.asc()).nulls_last()
        if order not in (CustomerOrder.OWNER, CustomerOrder.SINCE):
            return query.order_by(placed, CustomerRow.id)
        if not self._bearers and self._found is None:
            query = query.with_hint(CustomerRow, _LIST, "sqlite")
        return query.order_by(placed, CustomerRow.folded_name, CustomerRow.id)

    def _owner_place(self) -> Any:
        """The place of the owner's name among the team's."""
        members = self._connection.execute(sa.select(MemberRow.id, MemberRow.name)).all()
        ranked = sorted(members, key=lambda member: (fold(member.name), member.id))
        places = [(CustomerRow.owner_id == member.id, place) for place, member in enumerate(ranked)]
        return sa.case(*places) if places else sa.null()

    def _asked_bearers(self) -> Generator[AnySelect]:
        """For each tag, and the own field, who bears it."""
        for tag in self._wanted.tag_ids:
            yield sa.select(CustomerTagRow.customer_id).where(CustomerTagRow.tag_id == tag)
        match = self._wanted.field
        if match is not None and match.value:
            yield _field_values(match.field_id).where(FieldValueRow.value == match.value)

    def _without_field(self) -> AnySelect | None:
        match = self._wanted.field
        return None if match is None or match.value else _field_values(match.field_id)

    def _searched(self) -> Sequence[UUID] | None:
        if not self._wanted.text.strip():
            return None
        return SearchStore(self._connection).customer_ids(read_query(self._wanted.text), MOST_MATCHES)

    def _is_few(self, bearers: AnySelect) -> bool:
        return (
            self._scalar(sa.select(sa.func.count()).select_from(bearers.limit(_FEW + 1).subquery())) <= _FEW
        )

    def _counted_bearers(self, bearers: AnySelect) -> AnySelect:
        """Those in another state are fewer to look up."""
        others = [state.value for state in CustomerState if state is not self._wanted.state]
        elsewhere = sa.select(CustomerRow.id).where(CustomerRow.state.in_(others))
        bearer = bearers.selected_columns[0]
        return bearers.with_only_columns(sa.func.count()).where(
            bearer.not_in(elsewhere.with_hint(CustomerRow, _LIST, "sqlite"))
        )

    def _counted_in_state(self) -> AnySelect:
        counted = sa.select(sa.func.count()).select_from(CustomerRow)
        return counted.where(CustomerRow.state == self._wanted.state.value)

    def _scalar(self, query: AnySelect) -> int:
        return self._connection.execute(query).scalar_one()

    def _conditions(self) -> Generator[sa.ColumnElement[bool]]:
        """What is asked of each by itself: of their own columns, all of them in ix_customers_list, but for one."""
        wanted, row = self._wanted, CustomerRow
        if wanted.kind is not None:
            yield row.kind == wanted.kind.value
        if wanted.only_internal:
            yield row.is_internal == sa.true()
        if wanted.only_with_open_promise:
            yield row.next_due_at.is_not(None)
        if wanted.only_with_late_promise:
            yield row.next_due_at < self._needed_now()
        if wanted.owner_id is not None:
            yield row.owner_id == wanted.owner_id
        if wanted.without_owner:
            yield row.owner_id.is_(None)
        if wanted.last_contact_after is not None:
            yield row.last_contact_at >= wanted.last_contact_after
        if wanted.last_contact_before is not None:
            yield row.last_contact_at < wanted.last_contact_before
        if wanted.never_contacted:
            yield row.last_contact_at.is_(None)
        if wanted.only_sample:
            yield row.is_sample == sa.true()
        if (without := self._without_field()) is not None:
            yield ~sa.exists(without.where(FieldValueRow.customer_id == row.id))

    def _needed_now(self) -> datetime:
        if self._now is None:
            raise ValueError("what is late is seen by the clock")
        return self._now


def _field_values(field_id: UUID) -> AnySelect:
    return sa.select(FieldValueRow.customer_id).where(FieldValueRow.definition_id == field_id)
