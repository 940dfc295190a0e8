"""Customers as lists and as whole profiles: rows in, values out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.customer import (
    Customer,
    CustomerFilter,
    CustomerOrder,
    CustomerSummary,
)
from advocate.domain.ids import CustomerId
from advocate.domain.search import read_query
from advocate.domain.text import fold
from advocate.errors import NotFound
from advocate.storage.customer_lines import CustomerLines
from advocate.storage.customer_values import customer_of
from advocate.storage.profiles import ProfileStore
from advocate.storage.rows.customers import CustomerRow, CustomerTagRow
from advocate.storage.search import SearchStore

AnySelect = sa.Select[*tuple[Any, ...]]
MOST_MATCHES = 1_000

_ORDERS = {
    CustomerOrder.NAME: CustomerRow.folded_name,
    CustomerOrder.LAST_CONTACT: CustomerRow.last_contact_at,
    CustomerOrder.CREATED: CustomerRow.created_at,
    CustomerOrder.NEXT_DUE: CustomerRow.next_due_at,
}


class CustomerStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, customer_id: CustomerId) -> Customer:
        """The whole profile. Raises NotFound."""
        row = self._connection.execute(
            sa.select(CustomerRow).where(CustomerRow.id == customer_id)
        ).one_or_none()
        if row is None:
            raise NotFound(
                "This customer is not in the vault.", "They may have been removed; look for them by name."
            )
        return customer_of(row, ProfileStore(self._connection).parts(customer_id))

    def name_of(self, customer_id: UUID) -> str:
        """Only the name. Raises NotFound."""
        name = self._connection.execute(
            sa.select(CustomerRow.name).where(CustomerRow.id == customer_id)
        ).scalar()
        if name is None:
            raise NotFound(
                "This customer is not in the vault.", "They may have been removed; look for them by name."
            )
        return name

    def count(self, wanted: CustomerFilter) -> int:
        query = self._filtered(sa.select(sa.func.count()).select_from(CustomerRow), wanted)
        return self._connection.execute(query).scalar_one()

    def page(self, wanted: CustomerFilter, first: int, count: int) -> tuple[CustomerSummary, ...]:
        """Lines `first` to `first + count` in the order asked for; customers without a value in it come last."""
        column = _ORDERS[wanted.order]
        order = column.desc() if wanted.descending else column.asc()
        query = self._filtered(sa.select(CustomerRow.id), wanted)
        if wanted.order is CustomerOrder.NAME:
            query = query.order_by(order)
        else:
            query = query.order_by(order.nulls_last(), CustomerRow.id)
        ids = self._connection.execute(query.limit(count).offset(first)).scalars().all()
        return self.summaries(ids)

    def summaries(self, ids: Sequence[UUID]) -> tuple[CustomerSummary, ...]:
        """The lines of these customers, in the order of the ids; those gone are left out."""
        return CustomerLines(self._connection).of(ids)

    def with_ref(self, ref: str) -> tuple[CustomerId, ...]:
        """Customers whose id ends so (hex digits)."""
        ending = sa.func.hex(CustomerRow.id).like(f"%{ref.upper()}")
        found = self._connection.execute(sa.select(CustomerRow.id).where(ending).limit(5)).scalars()
        return tuple(CustomerId(i) for i in found)

    def named(self, name: str) -> tuple[CustomerId, ...]:
        """Customers, active or archived, of exactly that name but for case and accents."""
        found = self._connection.execute(
            sa.select(CustomerRow.id)
            .where(CustomerRow.state.in_(["active", "archived"]), CustomerRow.folded_name == fold(name))
            .limit(20)
        ).scalars()
        return tuple(CustomerId(i) for i in found)

    def _filtered(self, query: AnySelect, wanted: CustomerFilter) -> AnySelect:
        is_few = bool(wanted.tag_ids or wanted.text.strip())
        # The few are looked up one by one; an index on the state would be walked through for all of its customers.
        state = CustomerRow.state.concat("") if is_few else CustomerRow.state
        query = query.where(state == wanted.state.value)
        if wanted.kind is not None:
            query = query.where(CustomerRow.kind == wanted.kind.value)
        if wanted.only_internal:
            query = query.where(CustomerRow.is_internal)
        if wanted.only_with_open_promise:
            query = query.where(CustomerRow.next_due_at.is_not(None))
        for tag_id in wanted.tag_ids:
            tagged = sa.select(CustomerTagRow.customer_id).where(CustomerTagRow.tag_id == tag_id)
            query = query.where(CustomerRow.id.in_(tagged))
        if wanted.text.strip():
            matches = SearchStore(self._connection).customer_ids(read_query(wanted.text), MOST_MATCHES)
            query = query.where(CustomerRow.id.in_(matches))
        return query
