"""Finds, for a whole batch at once, which records of a foreign file are in the vault already."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.customer import CustomerKind, CustomerState
from advocate.storage.rows.contacts import InteractionRow, ParticipantRow
from advocate.storage.rows.customers import (
    ContactPointRow,
    CustomerRow,
    FieldDefinitionRow,
    TagRow,
)

CHUNK = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownCustomer:
    """A customer of the vault, as far as matching needs it."""

    id: UUID
    name: str
    created_at: datetime


class KnownRecords:
    """Reads through one connection; inside a command it sees what the command has written."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def customers_of_origin(self, origins: Collection[str]) -> dict[str, KnownCustomer]:
        """By the key they were imported under, trashed ones too: what was thrown away stays away."""
        query = sa.select(CustomerRow.origin, CustomerRow.id, CustomerRow.name, CustomerRow.created_at)
        rows = self._parts(query, CustomerRow.origin, origins)
        return {
            row.origin: KnownCustomer(id=row.id, name=row.name, created_at=row.created_at) for row in rows
        }

    def customers_reached_at(self, normals: Collection[str]) -> dict[tuple[str, str], KnownCustomer]:
        """By (number or mail address as compared, folded name)."""
        query = sa.select(
            ContactPointRow.normal,
            CustomerRow.folded_name,
            CustomerRow.id,
            CustomerRow.name,
            CustomerRow.created_at,
        ).join(CustomerRow, CustomerRow.id == ContactPointRow.customer_id)
        rows = self._parts(query, ContactPointRow.normal, normals)
        return {
            (row.normal, row.folded_name): KnownCustomer(id=row.id, name=row.name, created_at=row.created_at)
            for row in rows
        }

    def organisations(self, folded_names: Collection[str]) -> dict[str, UUID]:
        """Active organisations by folded name."""
        query = sa.select(CustomerRow.folded_name, CustomerRow.id).where(
            CustomerRow.state == CustomerState.ACTIVE.value,
            CustomerRow.kind == CustomerKind.ORGANISATION.value,
        )
        return {row.folded_name: row.id for row in self._parts(query, CustomerRow.folded_name, folded_names)}

    def interactions_of_origin(self, origins: Collection[str]) -> set[str]:
        """Those of the keys under which a contact was imported before."""
        rows = self._parts(sa.select(InteractionRow.origin), InteractionRow.origin, origins)
        return {row.origin for row in rows}

    def contact_values(self, customer_ids: Collection[UUID]) -> dict[UUID, set[tuple[str, str]]]:
        """What each customer can be reached at already: (kind, normal or, where there is none, value)."""
        query = sa.select(
            ContactPointRow.customer_id, ContactPointRow.kind, ContactPointRow.normal, ContactPointRow.value
        )
        found: dict[UUID, set[tuple[str, str]]] = {i: set() for i in customer_ids}
        for row in self._parts(query, ContactPointRow.customer_id, customer_ids):
            found[row.customer_id].add((row.kind, row.normal or row.value))
        return found

    def tags(self) -> dict[str, UUID]:
        """All tags by folded name."""
        rows = self._connection.execute(sa.select(TagRow.folded_name, TagRow.id))
        return {row.folded_name: row.id for row in rows}

    def own_fields(self) -> dict[str, tuple[UUID, str]]:
        """All own fields by name: id and kind."""
        rows = self._connection.execute(
            sa.select(FieldDefinitionRow.name, FieldDefinitionRow.id, FieldDefinitionRow.kind)
        )
        return {row.name: (row.id, row.kind) for row in rows}

    def customer_name(self, customer_id: UUID) -> str:
        return self._connection.execute(
            sa.select(CustomerRow.name).where(CustomerRow.id == customer_id)
        ).scalar_one()

    def names_used(self, customer_id: UUID) -> list[tuple[str | None, UUID]]:
        """For each contact, earliest first: the name they called themselves (None when it was the one on file) and
        the contact's id."""
        query = (
            sa.select(ParticipantRow.name, InteractionRow.id)
            .select_from(InteractionRow)
            .outerjoin(
                ParticipantRow,
                (ParticipantRow.interaction_id == InteractionRow.id)
                & (ParticipantRow.customer_id == InteractionRow.customer_id),
            )
            .where(InteractionRow.customer_id == customer_id)
            .order_by(InteractionRow.started_at, InteractionRow.id)
        )
        return [(row[0], row[1]) for row in self._connection.execute(query)]

    def _parts(self, query: sa.Select[*tuple[Any, ...]], column: Any, values: Iterable[Any]) -> Iterable[Any]:
        wanted = list(values)
        for start in range(0, len(wanted), CHUNK):
            yield from self._connection.execute(query.where(column.in_(wanted[start : start + CHUNK])))
