"""Everything in the vault, row by row, as plain values that any program can read: for export."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.customer import (
    ContactPointKind,
    CustomerFilter,
    CustomerState,
    CustomerSummary,
    FieldDefinition,
)
from advocate.domain.ids import CustomerId
from advocate.storage.contents import ContentStore
from advocate.storage.customers import CustomerStore
from advocate.storage.database import as_json, fetch
from advocate.storage.profiles import ProfileStore
from advocate.storage.recording import table_of
from advocate.storage.rows.all import RECORDED
from advocate.storage.rows.base import Row
from advocate.storage.rows.customers import ContactPointRow, CustomerRow, PinnedNoteRow
from advocate.storage.rows.files import FileRow

_PAGE = 500
_MOST = """
SELECT coalesce(max(many), 0) FROM (SELECT count(*) AS many FROM json_each(?) wanted
  CROSS JOIN contact_points p ON p.customer_id = unhex(wanted.value) WHERE p.kind = ? GROUP BY p.customer_id)
"""
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


class CustomerDump:
    """Customers for a spreadsheet."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._store = CustomerStore(connection)

    def listed(self) -> tuple[CustomerId, ...]:
        """Active and archived ones, each by name."""
        states = (CustomerState.ACTIVE, CustomerState.ARCHIVED)
        return tuple(i for state in states for i in self._store.ids(CustomerFilter(state=state)))

    def own_fields(self) -> tuple[FieldDefinition, ...]:
        return ProfileStore(self._connection).list_fields()

    def lines(self, wanted: Sequence[CustomerId]) -> Generator[CustomerLine]:
        """Of these customers, in that order."""
        fields = [field.id for field in self.own_fields()]
        for start in range(0, len(wanted), _PAGE):
            ids = wanted[start : start + _PAGE]
            points, notes = _points(self._connection, ids), _notes(self._connection, ids)
            for summary in self._store.summaries(ids, fields):
                yield CustomerLine(summary, points[summary.id], notes[summary.id])

    def most_of_a_kind(self, kind: ContactPointKind, ids: Sequence[CustomerId]) -> int:
        """How many contact points of that kind one of these has at the most: so many columns are needed."""
        among = (as_json(i.bytes for i in ids), kind.value) if ids else ("[]", kind.value)
        return fetch(self._connection, _MOST, among)[0][0]


def contents_of(connection: Connection) -> Generator[tuple[UUID, str, bytes]]:
    """Every file with its name, and every picture of a customer under theirs: the id of the file or customer, the name
    and what is in it."""
    files = sa.select(FileRow.id, FileRow.name, FileRow.content_id).order_by(FileRow.id)
    photos = sa.select(CustomerRow.id, CustomerRow.name, CustomerRow.photo_id)
    photos = photos.where(CustomerRow.photo_id.is_not(None)).order_by(CustomerRow.id)
    contents = ContentStore(connection)
    for query in (files, photos):
        for row_id, name, content_id in connection.execute(query).all():
            yield row_id, name, contents.read(content_id)


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
