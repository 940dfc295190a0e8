"""The write side of one command: every change of a row goes through here, so that history, undo, search and the
derived columns follow by themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from typing import Any, cast
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection, Table
from sqlalchemy.exc import IntegrityError

from advocate.errors import Conflict, NotFound
from advocate.storage.derived import bearers_of, refresh_customers
from advocate.storage.rows.base import EPOCH, Id, Moment, Row, Seconds, microseconds
from advocate.storage.rows.contacts import InteractionRow, PromiseRow
from advocate.storage.rows.customers import (
    ContactPointRow,
    CustomerRow,
    CustomerTagRow,
    FieldValueRow,
    PinnedNoteRow,
    RelationRow,
    TagRow,
)
from advocate.storage.rows.history import RowChangeRow
from advocate.storage.search_index import SAID, index_customers, index_said

CHUNK = 500
# The rows that the derived columns of a customer are counted from; their own row when it comes anew.
COUNTED = (CustomerRow, InteractionRow, PromiseRow)
# The rows by whose words a customer is found; a contact with one changes no word of these.
DESCRIBING = (CustomerRow, ContactPointRow, RelationRow, PinnedNoteRow, CustomerTagRow, FieldValueRow)
MANY = 50  # from here on, inserted rows are recorded as one packed list of ids


class Recording:
    """Collects what one command changes. Rows are named by their class; values by column."""

    def __init__(self, connection: Connection, new_id: Callable[[], UUID]) -> None:
        self.connection = connection
        self.new_id = new_id
        self.records: defaultdict[str, set[UUID]] = defaultdict(set)
        self.customers: set[UUID] = set()
        self._counted: set[UUID] = set()
        self._described: set[UUID] = set()
        self._pending: list[dict[str, Any]] = []
        self._fresh: defaultdict[str, set[UUID]] = defaultdict(set)

    def insert(self, row: type[Row], **values: Any) -> UUID:
        """Add one row; makes its id unless given. Returns the id."""
        values.setdefault("id", self.new_id())
        with _belonging():
            self.connection.execute(sa.insert(row), values)
        self._note(row, values["id"], "insert", None)
        self._touch(row, [values])
        return values["id"]

    def insert_many(self, row: type[Row], rows: Sequence[dict[str, Any]]) -> None:
        """Add many rows that all name the same columns and bring their ids. Undone as a whole, never redone."""
        if not rows:
            return
        if len(rows) < MANY:
            for values in rows:
                self.insert(row, **values)
            return
        self.connection.execute(sa.insert(row), rows)
        ids: list[UUID] = [values["id"] for values in rows]
        self._pending.append(_change(row, "inserts", ids=b"".join(i.bytes for i in ids)))
        self._touch(row, rows)
        self._fresh[row.__tablename__].update(ids)

    def note_inserted(self, row: type[Row], packed_ids: bytes) -> None:
        """Record rows that bulk.py added, with their derived columns and their place in the index. Their ids are not
        listed in `records`: a hundred thousand of them would fill the memory, and nobody shows them yet."""
        self._pending.append(_change(row, "inserts", ids=packed_ids))
        self.records[row.__tablename__].update()

    def update(
        self, row: type[Row], row_id: UUID, values: Mapping[str, Any], version: int | None = None
    ) -> bool:
        """Set columns of one row and count its version up. Returns whether anything was different.

        Raises NotFound, and Conflict when `version` is given and the row has another one.
        """
        before = self._current(row, row_id)
        if version is not None and before["version"] != version:
            raise Conflict(
                "Somebody changed this while you were editing.",
                "Look at the new state, then change it again.",
            )
        changed = {name: value for name, value in values.items() if before[name] != value}
        if not changed:
            return False
        kept = {name: before[name] for name in changed}
        if "version" in before:
            changed["version"] = before["version"] + 1
        table = table_of(row)
        with _belonging():
            self.connection.execute(sa.update(table).where(table.c.id == row_id).values(changed))
        self._note(row, row_id, "update", encode(table, kept))
        self._touch(row, [dict(before), {**before, **changed}], changed)
        if row is TagRow:
            self.touch_customers(bearers_of(self.connection, row_id))
        return True

    def update_many(self, row: type[Row], ids: Sequence[UUID], values: Mapping[str, Any]) -> None:
        """Set the same columns of many rows; those that have these values already stay as they are. Raises NotFound.
        Not for the names of tags, which their bearers are found by."""
        table = table_of(row)
        for start in range(0, len(ids), CHUNK):
            part = ids[start : start + CHUNK]
            chosen = sa.select(table).where(table.c.id.in_(part))
            found = [dict(before) for before in self.connection.execute(chosen).mappings()]
            if len(found) < len(set(part)):
                raise _gone()
            different = [each for each in found if any(each[name] != values[name] for name in values)]
            if different:
                self._set(row, different, values)

    def _set(self, row: type[Row], rows: Sequence[dict[str, Any]], values: Mapping[str, Any]) -> None:
        table = table_of(row)
        counted = {"version": table.c.version + 1} if "version" in table.c else {}
        chosen = table.c.id.in_([before["id"] for before in rows])
        with _belonging():
            self.connection.execute(sa.update(table).where(chosen).values({**values, **counted}))
        for before in rows:
            kept = {name: before[name] for name, value in values.items() if before[name] != value}
            self._note(row, before["id"], "update", encode(table, kept))
        self._touch(row, [*rows, *({**before, **values} for before in rows)], values)

    def delete(self, row: type[Row], row_id: UUID) -> None:
        """Take one row away, keeping what it held for undo."""
        before = self._current(row, row_id)
        table = table_of(row)
        self.connection.execute(sa.delete(table).where(table.c.id == row_id))
        self._note(row, row_id, "delete", encode(table, before))
        self._touch(row, [before])

    def delete_rows(self, row: type[Row], ids: Iterable[UUID]) -> None:
        """Take many rows away, keeping what each held for undo; ids that are gone are passed over. The newest first:
        a reply goes before what it replies to, and comes back after it."""
        table = table_of(row)
        wanted = sorted(ids, reverse=True)
        for start in range(0, len(wanted), CHUNK):
            chosen = table.c.id.in_(wanted[start : start + CHUNK])
            rows = [
                dict(found)
                for found in self.connection.execute(
                    sa.select(table).where(chosen).order_by(table.c.id.desc())
                ).mappings()
            ]
            self.connection.execute(sa.delete(table).where(chosen))
            for before in rows:
                self._note(row, before["id"], "delete", encode(table, before))
            self._touch(row, rows)

    def delete_many(self, row: type[Row], ids: Iterable[UUID]) -> None:
        """Take many rows away for good: the undo of a bulk insert. Their customers must be touched by the caller."""
        table = table_of(row)
        wanted = list(ids)
        for start in range(0, len(wanted), CHUNK):
            part = wanted[start : start + CHUNK]
            self.connection.execute(sa.delete(table).where(table.c.id.in_(part)))
        self._pending.append(_change(row, "deletes", ids=b"".join(i.bytes for i in wanted)))
        self.records[row.__tablename__].update(wanted)

    def touch_customers(self, ids: Iterable[UUID]) -> None:
        """Say that what is shown or found of these customers changed through another record (a tag's name)."""
        touched = list(ids)
        self.customers.update(touched)
        self._counted.update(touched)
        self._described.update(touched)

    @property
    def is_empty(self) -> bool:
        return not self._pending

    def finish(self, command_position: int) -> None:
        """Write the history, then bring the derived columns and the search index in step."""
        for change in self._pending:
            change["command_position"] = command_position
        self.connection.execute(sa.insert(RowChangeRow), self._pending)
        fresh = self._fresh[CustomerRow.__tablename__]
        refresh_customers(self.connection, self._counted)
        index_customers(self.connection, self._described, fresh=fresh)
        for table_name in SAID:
            ids = self.records.get(table_name)
            if ids:
                index_said(self.connection, table_name, ids, fresh=self._fresh[table_name])

    def _current(self, row: type[Row], row_id: UUID) -> dict[str, Any]:
        table = table_of(row)
        found = self.connection.execute(sa.select(table).where(table.c.id == row_id)).mappings().one_or_none()
        if found is None:
            raise _gone()
        return dict(found)

    def _note(self, row: type[Row], row_id: UUID, action: str, before: dict[str, Any] | None) -> None:
        self._pending.append(_change(row, action, row_id=row_id, before=before))

    def _touch(
        self, row: type[Row], rows: Sequence[Mapping[str, Any]], changed: Mapping[str, Any] | None = None
    ) -> None:
        """changed: the columns of an update; no column of a customer but the name is found by its words, and none of
        theirs changes what is counted."""
        is_customer, is_name = row is CustomerRow, changed is None or "name" in changed
        counts = row in COUNTED and not (is_customer and changed is not None)
        describes = row in DESCRIBING and (not is_customer or is_name)
        self.records[row.__tablename__].update(values["id"] for values in rows)
        for values in rows:
            for name in ("id",) if is_customer else ("customer_id", "other_id"):
                customer_id = values.get(name)
                if customer_id is not None:
                    self.customers.add(customer_id)
                    if counts:
                        self._counted.add(customer_id)
                    if describes:
                        self._described.add(customer_id)


@contextmanager
def _belonging() -> Generator[None]:
    """Raises NotFound when what a row belongs to was removed by somebody else since it was looked at."""
    try:
        yield
    except IntegrityError as error:
        if "FOREIGN KEY" not in str(error.orig):
            raise
        raise NotFound(
            "Something that this belongs to is no longer there. Nothing was changed.",
            "It may have been removed meanwhile; go back and look again.",
        ) from error


def _gone() -> NotFound:
    return NotFound(
        "This record is no longer there.", "It may have been removed meanwhile; go back and look again."
    )


def table_of(row: type[Row]) -> Table:
    return cast(Table, row.__table__)


def encode(table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """Column values as JSON can keep them."""
    return {name: _plain(value) for name, value in values.items() if name in table.c}


def decode(table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """The inverse of encode(); columns that no longer exist are left out."""
    return {name: _typed(table.c[name].type, value) for name, value in values.items() if name in table.c}


def _plain(value: Any) -> Any:
    match value:
        case UUID():
            return value.hex
        case datetime():
            return microseconds(value)
        case date():
            return value.isoformat()
        case timedelta():
            return value.total_seconds()
        case _:
            return value


def _typed(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(kind, Moment):
        return EPOCH + timedelta(microseconds=value)
    if isinstance(kind, Seconds):
        return timedelta(seconds=value)
    if isinstance(kind, sa.Date):
        return date.fromisoformat(value)
    return UUID(value) if isinstance(kind, Id) else value


def _change(row: type[Row], action: str, **values: Any) -> dict[str, Any]:
    blank = {"row_id": None, "ids": None, "before": None}
    return {"table_name": row.__tablename__, "action": action, **blank, **values}
