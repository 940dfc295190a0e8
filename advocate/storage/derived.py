"""What of a customer follows from other records: last contact, open promises, the next due end, from when on they are
quiet; who bears a tag; and in which kind of contact a promise was made."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Connection

from advocate.domain.rhythm import FEWEST_CONTACTS, LATEST_MICROSECOND, USUAL_AT_LEAST

# A note in the car park is no contact with the customer. quiet_at: as quiet_from() says.
_REFRESH = f"""
UPDATE customers SET
  (last_contact_at, quiet_at) =
    (SELECT max(started_at), CASE WHEN count(*) >= {FEWEST_CONTACTS} THEN min({LATEST_MICROSECOND},
       max(started_at) + 2 * max({USUAL_AT_LEAST}, (max(started_at) - min(started_at)) / (count(*) - 1))) END
     FROM interactions WHERE customer_id = customers.id AND channel <> 'note'),
  (open_promises, next_due_at) =
    (SELECT count(*), min(due_end) FROM promises WHERE customer_id = customers.id AND state = 'open')
WHERE id = ?
"""
_MADE_IN = """
UPDATE promises SET made_in = coalesce((SELECT channel FROM interactions WHERE id = promises.interaction_id), '')
WHERE {} = ?
"""


def refresh_customers(connection: Connection, customer_ids: Iterable[UUID]) -> None:
    """Count anew for these customers; in the order in which they are kept, so that each page is taken up once."""
    rows = sorted((customer_id.bytes,) for customer_id in customer_ids)
    if rows:
        connection.exec_driver_sql(_REFRESH, rows)


def refresh_made_in(
    connection: Connection, promise_ids: Iterable[UUID], interaction_ids: Iterable[UUID]
) -> None:
    """Of these promises, and of all that were made in these contacts."""
    for column, ids in (("id", promise_ids), ("interaction_id", interaction_ids)):
        rows = sorted((each.bytes,) for each in ids)
        if rows:
            connection.exec_driver_sql(_MADE_IN.format(column), rows)


def bearers_of(connection: Connection, tag_id: UUID) -> list[UUID]:
    """The customers who bear a tag: they are found by its name."""
    rows = connection.exec_driver_sql(
        "SELECT customer_id FROM customer_tags WHERE tag_id = ?", (tag_id.bytes,)
    )
    return [UUID(bytes=row[0]) for row in rows]
