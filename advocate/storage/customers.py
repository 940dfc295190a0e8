"""Customers as lists and as whole profiles: rows in, values out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import cast
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.customer import Customer, CustomerFilter, CustomerSummary
from advocate.domain.ids import CustomerId, FieldId
from advocate.domain.text import fold
from advocate.errors import NotFound
from advocate.storage.customer_filters import CustomerFiltering
from advocate.storage.customer_lines import CustomerLines
from advocate.storage.customer_values import customer_of
from advocate.storage.profiles import ProfileStore
from advocate.storage.rows.base import ids_of
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.rows.team import MemberRow

_CUSTOMERS = sa.select(CustomerRow, sa.func.coalesce(MemberRow.name, "").label("owner_name")).outerjoin(
    MemberRow, MemberRow.id == CustomerRow.owner_id
)


class CustomerStore:
    """now: what is late; needed where a filter asks for it."""

    def __init__(self, connection: Connection, now: datetime | None = None) -> None:
        self._connection = connection
        self._now = now

    def get(self, customer_id: CustomerId) -> Customer:
        """The whole profile. Raises NotFound."""
        row = self._connection.execute(_CUSTOMERS.where(CustomerRow.id == customer_id)).one_or_none()
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
        return CustomerFiltering(self._connection, wanted, self._now).count()

    def page(
        self, wanted: CustomerFilter, first: int, count: int, fields: Sequence[FieldId] = ()
    ) -> tuple[CustomerSummary, ...]:
        """Lines `first` to `first + count` in the order asked for; customers without a value in it come last."""
        filtering = CustomerFiltering(self._connection, wanted, self._now)
        stretch = filtering.listed(CustomerRow.id, up_to=first + count).limit(count).offset(first)
        return self.summaries(self._connection.execute(stretch).scalars().all(), fields)

    def ids(self, wanted: CustomerFilter) -> tuple[CustomerId, ...]:
        """Of all that match, in the order asked for."""
        filtering = CustomerFiltering(self._connection, wanted, self._now)
        listed = filtering.listed(CustomerRow.id).subquery()
        # One value with all of them: rows of their own would take longer than finding them.
        packed = sa.select(sa.func.unhex(sa.func.group_concat(sa.func.hex(listed.c.id), "")))
        return cast("tuple[CustomerId, ...]", ids_of(self._connection.execute(packed).scalar() or b""))

    def summaries(self, ids: Sequence[UUID], fields: Sequence[FieldId] = ()) -> tuple[CustomerSummary, ...]:
        """The lines of these customers, in the order of the ids; those gone are left out. fields: own fields that are
        shown in them."""
        return CustomerLines(self._connection).of(ids, fields)

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
