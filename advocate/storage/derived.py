"""What of a customer follows from other records: last contact, open promises, the next due end; and who bears a tag."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Connection

# A note in the car park is no contact with the customer.
_REFRESH = """
UPDATE customers SET
  last_contact_at = (SELECT max(started_at) FROM interactions WHERE customer_id = customers.id AND channel <> 'note'),
  (open_promises, next_due_at) =
    (SELECT count(*), min(due_end) FROM promises WHERE customer_id = customers.id AND state = 'open')
WHERE id = ?
"""


def refresh_customers(connection: Connection, customer_ids: Iterable[UUID]) -> None:
    """Count anew for these customers."""
    rows = [(customer_id.bytes,) for customer_id in customer_ids]
    if rows:
        connection.exec_driver_sql(_REFRESH, rows)


def bearers_of(connection: Connection, tag_id: UUID) -> list[UUID]:
    """The customers who bear a tag: they are found by its name."""
    rows = connection.exec_driver_sql(
        "SELECT customer_id FROM customer_tags WHERE tag_id = ?", (tag_id.bytes,)
    )
    return [UUID(bytes=row[0]) for row in rows]
