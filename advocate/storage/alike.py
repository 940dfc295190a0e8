"""Who may be the same person as somebody that is being typed; matching a whole file is known_records.py's."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.customer import CustomerState
from advocate.domain.near_words import as_spelled
from advocate.domain.search import Query, place_of, read_query
from advocate.domain.text import fold_words
from advocate.storage.rows.customers import ContactPointRow, CustomerRow
from advocate.storage.search import Candidate, SearchStore

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
        """Best fits first: the whole name, then beginnings; where nobody is spelled so, whole names that are one slip away.
        Not those found by other words of theirs."""
        words = read_query(name).words
        if len(name) < _FEWEST_LETTERS or not words:
            return ()
        store = SearchStore(self._connection)
        fitting = [
            (place, -(each.last_contact_at or 0), each.id)
            for each in store.candidates(Query(words=words), MOST)
            if (place := place_of(each.folded_name, words)) < _NOT_IN_NAME
        ]
        if not fitting:
            fitting = [
                (_NOT_IN_NAME, -(each.last_contact_at or 0), each.id)
                for each in store.nearly_named(words)
                if _is_one_slip_away(each, words)
            ]
        return [UUID(bytes=row_id) for _, _, row_id in sorted(fitting)[:MOST]]


def _is_one_slip_away(candidate: Candidate, words: Sequence[str]) -> bool:
    """A first name alone that is nearly somebody's says nothing yet: Marta is not every Maria."""
    parts = fold_words(candidate.folded_name).split()
    spelled = [as_spelled(word, parts) for word in words]
    is_whole = len(words) > 1 or len(parts) == 1
    return is_whole and set(spelled) <= set(parts)
