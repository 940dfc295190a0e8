"""Customers as lists and as whole profiles: rows in, values out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.customer import (
    Customer,
    CustomerFilter,
    CustomerKind,
    CustomerOrder,
    CustomerState,
    CustomerSummary,
    RelationKind,
)
from advocate.domain.ids import CustomerId
from advocate.domain.search import read_query
from advocate.domain.text import fold
from advocate.errors import NotFound
from advocate.storage.customer_values import customer_of
from advocate.storage.profiles import ProfileStore
from advocate.storage.rows.customers import CustomerRow, CustomerTagRow, PinnedNoteRow, RelationRow, TagRow
from advocate.storage.search import SearchStore

AnySelect = sa.Select[*tuple[Any, ...]]
MOST_MATCHES = 1_000

_ORDERS = {
    CustomerOrder.NAME: CustomerRow.folded_name,
    CustomerOrder.LAST_CONTACT: CustomerRow.last_contact_at,
    CustomerOrder.CREATED: CustomerRow.created_at,
    CustomerOrder.NEXT_DUE: CustomerRow.next_due_at,
}
_LISTED = (
    CustomerRow.id,
    CustomerRow.kind,
    CustomerRow.name,
    CustomerRow.state,
    CustomerRow.last_contact_at,
    CustomerRow.open_promises,
    CustomerRow.next_due_at,
)


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
        query = self._filtered(sa.select(*_LISTED), wanted).order_by(order.nulls_last(), CustomerRow.id)
        if wanted.order is CustomerOrder.NAME:
            query = self._filtered(sa.select(*_LISTED), wanted).order_by(order)
        return self._summaries(self._connection.execute(query.limit(count).offset(first)).all())

    def summaries(self, ids: Sequence[UUID]) -> tuple[CustomerSummary, ...]:
        """The lines of these customers, in the order of the ids; those gone are left out."""
        rows = self._connection.execute(sa.select(*_LISTED).where(CustomerRow.id.in_(ids))).all()
        found = {summary.id: summary for summary in self._summaries(rows)}
        return tuple(found[CustomerId(i)] for i in ids if i in found)

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
        query = query.where(CustomerRow.state == wanted.state.value)
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

    def _summaries(self, rows: Sequence[Any]) -> tuple[CustomerSummary, ...]:
        ids = [row.id for row in rows]
        organisations, tags, pinned = self._organisations(ids), self._tags(ids), self._pinned(ids)
        return tuple(
            CustomerSummary(
                id=CustomerId(row.id),
                kind=CustomerKind(row.kind),
                name=row.name,
                organisation=organisations.get(row.id, ""),
                tags=tuple(tags.get(row.id, ())),
                last_contact_at=row.last_contact_at,
                open_promises=row.open_promises,
                next_due_at=row.next_due_at,
                pinned=pinned.get(row.id, ""),
                state=CustomerState(row.state),
            )
            for row in rows
        )

    def _organisations(self, ids: Iterable[UUID]) -> dict[UUID, str]:
        query = (
            sa.select(RelationRow.customer_id, CustomerRow.name)
            .join(CustomerRow, CustomerRow.id == RelationRow.other_id)
            .where(RelationRow.customer_id.in_(ids), RelationRow.kind == RelationKind.WORKS_AT.value)
        )
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def _tags(self, ids: Iterable[UUID]) -> dict[UUID, list[str]]:
        query = (
            sa.select(CustomerTagRow.customer_id, TagRow.name)
            .join(TagRow, TagRow.id == CustomerTagRow.tag_id)
            .where(CustomerTagRow.customer_id.in_(ids))
            .order_by(TagRow.folded_name)
        )
        found: defaultdict[UUID, list[str]] = defaultdict(list)
        for customer_id, name in self._connection.execute(query):
            found[customer_id].append(name)
        return found

    def _pinned(self, ids: Iterable[UUID]) -> dict[UUID, str]:
        query = (
            sa.select(PinnedNoteRow.customer_id, PinnedNoteRow.text)
            .where(PinnedNoteRow.customer_id.in_(ids))
            .order_by(PinnedNoteRow.at.desc())
        )
        return {row[0]: row[1] for row in self._connection.execute(query)}
