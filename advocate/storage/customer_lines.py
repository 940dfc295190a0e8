"""The lines of a list of customers: all that a line shows, read by one statement in the engine's own SQL."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from advocate.domain.customer import CustomerKind, CustomerState, CustomerSummary
from advocate.domain.ids import CustomerId, FieldId
from advocate.storage.database import as_json, fetch
from advocate.storage.rows.base import EPOCH

_BETWEEN = "\x1f"  # no name holds a control character
_LINES = """
SELECT c.id, c.kind, c.name, c.state, c.last_contact_at, c.open_promises, c.next_due_at, c.created_at,
  (SELECT o.name FROM relations r JOIN customers o ON o.id = r.other_id
    WHERE r.customer_id = c.id AND r.kind = 'works_at' ORDER BY r.id LIMIT 1),
  (SELECT group_concat(t.name, char(31) ORDER BY t.folded_name) FROM customer_tags ct JOIN tags t ON t.id = ct.tag_id
    WHERE ct.customer_id = c.id),
  (SELECT p.text FROM pinned_notes p WHERE p.customer_id = c.id ORDER BY p.at, p.id LIMIT 1),
  (SELECT group_concat(cp.kind || ' ' || cp.value, char(31) ORDER BY cp.position, cp.id) FROM contact_points cp
    WHERE cp.customer_id = c.id AND cp.kind IN ('phone', 'email')),
  (SELECT m.name FROM members m WHERE m.id = c.owner_id), c.reach, c.since, c.photo_id IS NOT NULL, c.is_sample
FROM json_each(?) wanted CROSS JOIN customers c ON c.id = unhex(wanted.value)
"""
_FIELDS = """
SELECT customer_id, definition_id, value FROM field_values WHERE customer_id IN (SELECT unhex(value) FROM json_each(?))
  AND definition_id IN (SELECT unhex(value) FROM json_each(?))
"""


class CustomerLines:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, ids: Sequence[UUID], fields: Sequence[FieldId] = ()) -> tuple[CustomerSummary, ...]:
        """The lines of these customers, in the order of the ids; those gone are left out. fields: own fields that are
        shown in them."""
        rows = fetch(self._connection, _LINES, (as_json(i.bytes for i in ids),)) if ids else []
        values = self._fields(ids, fields if rows else ())
        return tuple(_line(row, values[row[0]]) for row in rows)

    def _fields(
        self, ids: Sequence[UUID], fields: Sequence[FieldId]
    ) -> defaultdict[bytes, dict[FieldId, str]]:
        found: defaultdict[bytes, dict[FieldId, str]] = defaultdict(dict)
        if not fields:
            return found
        asked = (as_json(i.bytes for i in ids), as_json(i.bytes for i in fields))
        for owner, definition, value in fetch(self._connection, _FIELDS, asked):
            found[owner][FieldId(UUID(bytes=definition))] = value
        return found


def _line(row: Any, fields: dict[FieldId, str]) -> CustomerSummary:
    (
        customer_id, kind, name, state, last_contact, promises, next_due, created, organisation, tags, pinned, points,
        owner, reach, since, has_photo, is_sample,
    ) = row  # fmt: skip
    reached = [point.partition(" ") for point in points.split(_BETWEEN)] if points else []
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
        owner_name=owner or "",
        phone=next((value for point, _, value in reached if point == "phone"), ""),
        email=next((value for point, _, value in reached if point == "email"), ""),
        reach=reach,
        since=None if since is None else date.fromisoformat(since),
        fields=fields,
        has_photo=bool(has_photo),
        is_sample=bool(is_sample),
    )


def _moment(value: int | None) -> datetime | None:
    return None if value is None else EPOCH + timedelta(microseconds=value)
