"""Adds rows by the thousand: values go to the engine as it keeps them, the search index is filled from what is at hand,
and the history holds packed ids. For imports and sample data; everything else writes through `Recording.insert`.

A bulk row brings its derived columns itself; rows that were there before must be touched through the recording.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from advocate.storage.recording import Recording, table_of
from advocate.storage.rows.base import Row, microseconds
from advocate.storage.search_index import Said, add_said, index_customers

# What was said is indexed in the order of time: the more at once, the fewer pieces to merge.
SAID_AT_ONCE = 16_000


class RowShape:
    """The columns of a table that differ from row to row, `id` first, and those that are the same in all of them."""

    def __init__(self, row: type[Row], varying: Sequence[str], **same: Any) -> None:
        """Raises ValueError when a column of the table is named in neither, or twice."""
        table = table_of(row)
        named = [*varying, *same]
        if sorted(named) != sorted(column.name for column in table.c) or varying[0] != "id":
            raise ValueError(
                f"the shape of {table.name} does not name each of its columns once, the id first"
            )
        self.row = row
        self.varying = tuple(varying)
        values = ", ".join(["?"] * len(varying) + [_literal(value) for value in same.values()])
        self.statement = f"INSERT INTO {table.name} ({', '.join(named)}) VALUES ({values})"


class BulkWriter:
    """The bulk side of one command. Call `flush` before the command ends."""

    def __init__(self, recording: Recording) -> None:
        self._recording = recording
        self._connection = recording.connection
        self._said: defaultdict[str, list[Said]] = defaultdict(list)

    def new_id(self) -> bytes:
        return self._recording.new_id().bytes

    def add(self, shape: RowShape, rows: Sequence[tuple[Any, ...]]) -> None:
        """Rows as `plain` values in the order of the shape's varying columns. Parents before children."""
        if rows:
            self._connection.exec_driver_sql(shape.statement, list(rows))
            self._recording.note_inserted(shape.row, b"".join(row[0] for row in rows))

    def index_customers(self, ids: Sequence[bytes]) -> None:
        """Make new customers findable, once all that belongs to them is there."""
        wanted = [UUID(bytes=i) for i in ids]
        index_customers(self._connection, wanted, fresh=frozenset(wanted))

    def index_said(self, table_name: str, said: Sequence[Said]) -> None:
        """Make findable what was said in new records of that table."""
        self._said[table_name].extend(said)
        if sum(map(len, self._said.values())) >= SAID_AT_ONCE:
            self.flush()

    def flush(self) -> None:
        """Index what has not been indexed yet."""
        if self._said:
            add_said(self._connection, self._said)
            self._said.clear()


def plain(value: Any) -> Any:
    """A value as the engine keeps it: the bytes of an id, a moment's microseconds, a duration's seconds."""
    match value:
        case UUID():
            return value.bytes
        case datetime():
            return microseconds(value)
        case date():
            return value.isoformat()
        case timedelta():
            return round(value.total_seconds())
        case StrEnum():
            return value.value
        case _:
            return value


def _literal(value: Any) -> str:
    value = plain(value)
    if value is None:
        return "NULL"
    if isinstance(value, bool | int):
        return str(int(value))
    return "'" + str(value).replace("'", "''") + "'"
