"""What the rules for escalating look at, counted on one matter; in the engine's own words, while somebody waits for a save."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from advocate.domain.escalation import MATTER
from advocate.domain.ids import CaseId, CustomerId, MemberId
from advocate.domain.moment import before
from advocate.storage.database import fetch
from advocate.storage.rows.base import microseconds

_LATE = """
SELECT count(*) FROM promises WHERE customer_id = ?1 AND {matter}
AND (state = 'open' AND due_end < ?3 OR state = 'kept' AND ended_at > due_end OR state = 'broken')
"""
_TRANSFERS = "SELECT count(*) FROM handoffs WHERE customer_id = ?1 AND {matter} AND state <> 'withdrawn'"
_CONTACTS = "SELECT count(*) FROM interactions WHERE case_id = ? AND channel <> 'note'"
_OF_CASE = "case_id = ?2"


class Facts(NamedTuple):
    """contacts: of a case only."""

    transfers: int
    late_promises: int
    contacts: int


def facts_of(connection: Connection, customer_id: CustomerId, case_id: CaseId | None, now: datetime) -> Facts:
    """Of the case; without one, of what belongs to none and is not older than MATTER. A promise is late when it is open
    past its due end, was kept after it, or was broken."""
    since, at = microseconds(before(now, MATTER)), microseconds(now)
    late, transfers = (_OF_CASE, _OF_CASE)
    values: tuple[object, ...] = (customer_id.bytes, since, at)
    if case_id is None:
        late, transfers = ("case_id IS NULL AND due_end >= ?2", "case_id IS NULL AND offered_at >= ?2")
    else:
        values = (customer_id.bytes, case_id.bytes, at)
    return Facts(
        transfers=fetch(connection, _TRANSFERS.format(matter=transfers), values[:2])[0][0],
        late_promises=fetch(connection, _LATE.format(matter=late), values)[0][0],
        contacts=fetch(connection, _CONTACTS, (case_id.bytes,))[0][0] if case_id else 0,
    )


def owner_of(connection: Connection, customer_id: CustomerId, case_id: CaseId | None) -> MemberId | None:
    """Who owns the case, else who owns the customer."""
    statement = (
        "SELECT coalesce((SELECT owner_id FROM cases WHERE id = ?2), owner_id) FROM customers WHERE id = ?1"
    )
    found = fetch(connection, statement, (customer_id.bytes, case_id.bytes if case_id else None))
    return MemberId(UUID(bytes=found[0][0])) if found and found[0][0] else None
