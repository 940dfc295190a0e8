"""Who may be the same person as somebody that is being typed; matching a whole file is known_records.py's."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.customer import CustomerState
from advocate.domain.search import place_of, read_query
from advocate.storage.rows.customers import ContactPointRow, CustomerRow
from advocate.storage.search import SearchStore

MOST = 5
_FEWEST_LETTERS = 2
_NOT_IN_NAME = 3


class AlikeStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def alike(self, name: str, normals: Sequence[str]) -> list[UUID]:
        """normals: numbers and addresses as they are compared."""
        found = dict.fromkeys([*self._reached_at(normals), *self._named(name)])
        return list(found)[:MOST]

    def _reached_at(self, normals: Sequence[str]) -> Sequence[UUID]:
        if not normals:
            return ()
        query = (
            sa.select(ContactPointRow.customer_id)
            .join(CustomerRow, CustomerRow.id == ContactPointRow.customer_id)
            .where(ContactPointRow.normal.in_(normals), CustomerRow.state != CustomerState.TRASHED.value)
            .order_by(CustomerRow.state, CustomerRow.last_contact_at.desc())
            .limit(MOST)
        )
        return self._connection.execute(query).scalars().all()

    def _named(self, name: str) -> Sequence[UUID]:
        """Best fits first: the whole name, then beginnings; not those found by other words of theirs."""
        query = read_query(name)
        if len(name) < _FEWEST_LETTERS or not query.words:
            return ()
        fitting = [
            (place, -(each.last_contact_at or 0), each.id)
            for each in SearchStore(self._connection).candidates(query, MOST)
            if (place := place_of(each.folded_name, query.words)) < _NOT_IN_NAME
        ]
        return [UUID(bytes=row_id) for _, _, row_id in sorted(fitting)[:MOST]]
