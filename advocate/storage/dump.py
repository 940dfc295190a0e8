"""Everything in the vault, row by row, as plain values that any program can read: for export."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Iterable
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.customer import ContactPointKind, CustomerFilter, CustomerState, CustomerSummary
from advocate.domain.ids import CustomerId
from advocate.storage.customers import CustomerStore
from advocate.storage.recording import table_of
from advocate.storage.rows.all import RECORDED
from advocate.storage.rows.base import Row
from advocate.storage.rows.customers import ContactPointRow, PinnedNoteRow

_PAGE = 500
TABLES: dict[str, type[Row]] = {row.__tablename__: row for row in RECORDED}


def rows_of(connection: Connection, table_name: str) -> Generator[dict[str, Any]]:
    """Every row of one table, by id: ids in hex, moments in ISO 8601 with offset, durations in seconds."""
    table = table_of(TABLES[table_name])
    last: UUID | None = None
    while True:
        query = sa.select(table).order_by(table.c.id).limit(_PAGE)
        page = connection.execute(query if last is None else query.where(table.c.id > last)).mappings().all()
        for row in page:
            yield {name: _plain(value) for name, value in row.items()}
        if len(page) < _PAGE:
            return
        last = page[-1]["id"]


class CustomerLine:
    """One customer for a spreadsheet: the summary, and every contact point by kind."""

    def __init__(self, summary: CustomerSummary, points: dict[str, list[str]], notes: list[str]) -> None:
        self.summary = summary
        self.points = points
        self.notes = notes


def customer_lines(connection: Connection) -> Generator[CustomerLine]:
    """Active and archived customers by name."""
    store = CustomerStore(connection)
    for state in (CustomerState.ACTIVE, CustomerState.ARCHIVED):
        first = 0
        while page := store.page(CustomerFilter(state=state), first, _PAGE):
            ids = [summary.id for summary in page]
            points, notes = _points(connection, ids), _notes(connection, ids)
            for summary in page:
                yield CustomerLine(summary, points[summary.id], notes[summary.id])
            first += _PAGE


def most_of_a_kind(connection: Connection, kind: ContactPointKind) -> int:
    """How many contact points of that kind one customer has at the most: so many columns are needed."""
    per_customer = (
        sa.select(sa.func.count().label("many"))
        .select_from(ContactPointRow)
        .where(ContactPointRow.kind == kind.value)
        .group_by(ContactPointRow.customer_id)
        .subquery()
    )
    return connection.execute(sa.select(sa.func.coalesce(sa.func.max(per_customer.c.many), 0))).scalar_one()


def _points(connection: Connection, ids: Iterable[CustomerId]) -> defaultdict[UUID, dict[str, list[str]]]:
    found: defaultdict[UUID, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    query = sa.select(ContactPointRow.customer_id, ContactPointRow.kind, ContactPointRow.value)
    query = query.where(ContactPointRow.customer_id.in_(ids)).order_by(ContactPointRow.position)
    for owner, kind, value in connection.execute(query):
        found[owner][kind].append(value)
    return found


def _notes(connection: Connection, ids: Iterable[CustomerId]) -> defaultdict[UUID, list[str]]:
    found: defaultdict[UUID, list[str]] = defaultdict(list)
    query = sa.select(PinnedNoteRow.customer_id, PinnedNoteRow.text)
    for owner, text in connection.execute(
        query.where(PinnedNoteRow.customer_id.in_(ids)).order_by(PinnedNoteRow.at)
    ):
        found[owner].append(text)
    return found


def _plain(value: Any) -> Any:
    match value:
        case UUID():
            return value.hex
        case datetime() | date():
            return value.isoformat()
        case timedelta():
            return value.total_seconds()
        case _:
            return value
