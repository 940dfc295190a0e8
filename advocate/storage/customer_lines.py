"""The lines of a list of customers: all that a line shows, read by one statement in the engine's own SQL."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from advocate.domain.customer import CustomerKind, CustomerState, CustomerSummary
from advocate.domain.ids import CustomerId
from advocate.storage.database import as_json, fetch
from advocate.storage.rows.base import EPOCH

_BETWEEN = "\x1f"  # no name holds a control character
_LINES = """
SELECT c.id, c.kind, c.name, c.state, c.last_contact_at, c.open_promises, c.next_due_at, c.created_at,
  (SELECT o.name FROM relations r JOIN customers o ON o.id = r.other_id
    WHERE r.customer_id = c.id AND r.kind = 'works_at' ORDER BY r.id LIMIT 1),
  (SELECT group_concat(t.name, char(31) ORDER BY t.folded_name) FROM customer_tags ct JOIN tags t ON t.id = ct.tag_id
    WHERE ct.customer_id = c.id),
  (SELECT p.text FROM pinned_notes p WHERE p.customer_id = c.id ORDER BY p.at, p.id LIMIT 1)
FROM json_each(?) wanted CROSS JOIN customers c ON c.id = unhex(wanted.value)
"""


class CustomerLines:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, ids: Sequence[UUID]) -> tuple[CustomerSummary, ...]:
        """The lines of these customers, in the order of the ids; those gone are left out."""
        rows = fetch(self._connection, _LINES, (as_json(i.bytes for i in ids),)) if ids else []
        return tuple(map(_line, rows))


def _line(row: Any) -> CustomerSummary:
    customer_id, kind, name, state, last_contact, promises, next_due, created, organisation, tags, pinned = (
        row
    )
    return CustomerSummary(
        id=CustomerId(UUID(bytes=customer_id)),
        kind=CustomerKind(kind),
        name=name,
        organisation=organisation or "",
        tags=tuple(tags.split(_BETWEEN)) if tags else (),
        last_contact_at=_moment(last_contact),
        open_promises=promises,
        next_due_at=_moment(next_due),
        pinned=pinned or "",
        state=CustomerState(state),
        created_at=_moment(created),
    )


def _moment(value: int | None) -> datetime | None:
    return None if value is None else EPOCH + timedelta(microseconds=value)
