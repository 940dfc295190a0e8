"""Columns of a customer that follow from their records: last contact, open promises, the next due end."""

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
