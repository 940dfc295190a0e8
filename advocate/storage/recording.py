"""The write side of one command: every change of a row goes through here, so that history, undo, search and the
derived columns follow by themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from typing import Any, cast
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection, Table
from sqlalchemy.exc import IntegrityError

from advocate.domain.reminding_choices import REMINDING_DEFAULTS
from advocate.errors import Conflict, NotFound
from advocate.storage.derived import bearers_of, refresh_customers, refresh_made_in
from advocate.storage.derived_reminders import (
    PROMISE_COLUMNS,
    refresh_every_reminder,
    refresh_reminders,
    refresh_reminders_of,
)
from advocate.storage.row_writing import insert_rows, update_rows, write_history
from advocate.storage.rows.base import EPOCH, Id, Moment, Row, Seconds, microseconds
from advocate.storage.rows.contacts import InteractionRow
from advocate.storage.rows.customers import (
    ContactPointRow,
    CustomerRow,
    CustomerTagRow,
    FieldValueRow,
    PinnedNoteRow,
    RelationRow,
    TagRow,
)
from advocate.storage.rows.promises import PromiseRow, ReminderRow
from advocate.storage.rows.team import MemberRow, SettingRow
from advocate.storage.search_index import SAID, index_customers, index_said, reword_customers

CHUNK = 500
# Beside what is changed in a row, by these it is known who or what is touched.
_NAMED_IN_TOUCHED = frozenset({"id", "customer_id", "other_id", "promise_id", "name"})
# The rows that the derived columns of a customer are counted from, and the columns that count in them; their own row
# counts when it comes anew.
COUNTED: dict[type[Row], frozenset[str]] = {
    CustomerRow: frozenset(),
    InteractionRow: frozenset({"customer_id", "channel", "started_at"}),
    PromiseRow: frozenset({"customer_id", "state", "due_end"}),
}
# The rows by whose words a customer is found; a contact with one changes no word of these.
DESCRIBING = (CustomerRow, ContactPointRow, RelationRow)
# And those whose words are found whole only: neither pieces of a name nor anybody else's entry change with them.
REWORDING = (PinnedNoteRow, CustomerTagRow, FieldValueRow)
MANY = 50  # from here on, inserted rows are recorded as one packed list of ids


class Recording:
    """Collects what one command changes. Rows are named by their class; values by column. by: the member who does it."""

    def __init__(self, connection: Connection, new_id: Callable[[], UUID], by: UUID | None = None) -> None:
        self.connection = connection
        self.new_id = new_id
        self._by = by
        self.records: defaultdict[str, set[UUID]] = defaultdict(set)
        self.customers: set[UUID] = set()
        self._counted: set[UUID] = set()
        self._made: set[UUID] = set()
        self._made_in: set[UUID] = set()
        self._reminded: set[UUID] = set()
        self._resting: set[UUID] = set()
        self._reminds_anew = False
        self._described: set[UUID] = set()
        self._reworded: set[UUID] = set()
        self._said: defaultdict[str, set[UUID]] = defaultdict(set)
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

    def insert_rows(self, row: type[Row], rows: Sequence[dict[str, Any]]) -> None:
        """As insert, for many rows that all name the same columns and bring their ids: each can be taken away and
        brought back."""
        if not rows:
            return
        with _belonging():
            insert_rows(self.connection, table_of(row), rows)
        for values in rows:
            self._note(row, values["id"], "insert", None)
        self._touch(row, rows)

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
        changed = _different(before, values)
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
            self._touch_bearers(row_id)
        return True

    def update_many(self, row: type[Row], ids: Sequence[UUID], values: Mapping[str, Any]) -> None:
        """Set the same columns of many rows; those that have these values already stay as they are. Raises NotFound."""
        self.update_each(row, dict.fromkeys(ids, values))

    def update_each(self, row: type[Row], wanted: Mapping[UUID, Mapping[str, Any]]) -> None:
        """As update, for many rows in that order, by their ids. Raises NotFound."""
        table, ids = table_of(row), list(wanted)
        names = {name for values in wanted.values() for name in values} | _NAMED_IN_TOUCHED
        for part in _parts(ids):
            found = self._several(table, part, names)
            steps = [(found[row_id], _different(found[row_id], wanted[row_id])) for row_id in part]
            steps = [(before, changed) for before, changed in steps if changed]
            if steps:
                self._set(row, steps)

    def _set(self, row: type[Row], steps: Sequence[tuple[dict[str, Any], dict[str, Any]]]) -> None:
        """steps: what stood in each row, and what of it becomes different."""
        table = table_of(row)
        names = list({name: None for _, changed in steps for name in changed})
        afters = [{**before, **changed} for before, changed in steps]
        with _belonging():
            update_rows(self.connection, table, names, afters)
        for before, changed in steps:
            kept = {name: before[name] for name in changed}
            self._note(row, before["id"], "update", encode(table, kept))
        self._touch(
            row, [each for step in zip((b for b, _ in steps), afters, strict=True) for each in step], names
        )
        if row is TagRow:
            for before, _ in steps:
                self._touch_bearers(before["id"])

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
        for part in _parts(sorted(ids, reverse=True)):
            chosen = sa.select(table.c.id).where(table.c.id.in_(part)).order_by(table.c.id.desc())
            self.delete_each(row, self.connection.execute(chosen).scalars().all())

    def delete_each(self, row: type[Row], ids: Sequence[UUID]) -> None:
        """As delete, for many rows in that order. Raises NotFound."""
        table = table_of(row)
        for part in _parts(ids):
            found = self._several(table, part)
            self.connection.execute(sa.delete(table).where(table.c.id.in_(part)))
            for row_id in part:
                self._note(row, row_id, "delete", encode(table, found[row_id]))
            self._touch(row, list(found.values()))

    def delete_many(self, row: type[Row], ids: Iterable[UUID]) -> None:
        """Take many rows away for good: the undo of a bulk insert. Their customers must be touched by the caller."""
        table = table_of(row)
        wanted = list(ids)
        for part in _parts(wanted):
            self.connection.execute(sa.delete(table).where(table.c.id.in_(part)))
        self._pending.append(_change(row, "deletes", ids=b"".join(i.bytes for i in wanted)))
        self.records[row.__tablename__].update(wanted)
        if row.__tablename__ in SAID:
            self._said[row.__tablename__].update(wanted)

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
        write_history(self.connection, self._pending, command_position)
        fresh = self._fresh[CustomerRow.__tablename__]
        refresh_customers(self.connection, self._counted)
        refresh_made_in(self.connection, self._made, self._made_in)
        if self._reminds_anew:
            refresh_every_reminder(self.connection)
        refresh_reminders_of(self.connection, self._resting, self._by)
        refresh_reminders(self.connection, self._reminded, self._by)
        index_customers(self.connection, self._described, fresh=fresh)
        reword_customers(self.connection, self._reworded - self._described)
        for table_name, ids in self._said.items():
            index_said(self.connection, table_name, ids, fresh=self._fresh[table_name])

    def _current(self, row: type[Row], row_id: UUID) -> dict[str, Any]:
        table = table_of(row)
        found = self.connection.execute(sa.select(table).where(table.c.id == row_id)).mappings().one_or_none()
        if found is None:
            raise _gone()
        return dict(found)

    def _several(
        self, table: Table, ids: Sequence[UUID], names: Collection[str] | None = None
    ) -> dict[UUID, dict[str, Any]]:
        """Rows by their ids, with the columns of those names that they have; whole without any. Raises NotFound."""
        columns = [column for column in table.c if names is None or column.name in names]
        keys = [column.name for column in columns]
        place = keys.index("id")
        rows = self.connection.execute(sa.select(*columns).where(table.c.id.in_(ids)))
        found = {values[place]: dict(zip(keys, values, strict=True)) for values in rows}
        if len(found) < len(set(ids)):
            raise _gone()
        return found

    def _touch_bearers(self, tag_id: UUID) -> None:
        """What a tag is called changed: those who bear it show it and are found by it."""
        bearers = bearers_of(self.connection, tag_id)
        self.customers.update(bearers)
        self._reworded.update(bearers)

    def _note(self, row: type[Row], row_id: UUID, action: str, before: dict[str, Any] | None) -> None:
        self._pending.append(_change(row, action, row_id=row_id, before=before))

    def _touch(
        self, row: type[Row], rows: Sequence[Mapping[str, Any]], changed: Iterable[str] | None = None
    ) -> None:
        """changed: the columns of an update; where none of them is counted or found by, nothing is counted or indexed."""
        table_name, is_customer = row.__tablename__, row is CustomerRow
        ids = {values["id"] for values in rows}
        self.records[table_name].update(ids)
        touched = ids if is_customer else _customers_in(rows)
        self.customers.update(touched)
        columns = None if changed is None else frozenset(changed)
        if row in COUNTED and (columns is None or columns & COUNTED[row]):
            self._counted.update(touched)
        if is_customer and columns is not None and "state" in columns:
            self._resting.update(ids)
        if row is PromiseRow and (columns is None or columns & PROMISE_COLUMNS):
            self._reminded.update(ids)
        if row is PromiseRow and (columns is None or "interaction_id" in columns):
            self._made.update(ids)
        if row is InteractionRow and columns is not None and "channel" in columns:
            self._made_in.update(ids)
        if row is ReminderRow:
            self._reminded.update(values["promise_id"] for values in rows)
        if row is MemberRow:
            self._reminds_anew |= columns is not None and "zone" in columns
        if row is SettingRow:
            self._reminds_anew |= any(values["name"] in REMINDING_DEFAULTS for values in rows)
        if row in DESCRIBING and (not is_customer or columns is None or "name" in columns):
            self._described.update(touched)
        if row in REWORDING:
            self._reworded.update(touched)
        if table_name in SAID and (columns is None or columns & SAID[table_name].columns):
            self._said[table_name].update(ids)


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


def _parts(ids: Sequence[UUID]) -> Generator[Sequence[UUID]]:
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]


def _different(before: Mapping[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in wanted.items() if before[name] != value}


def _customers_in(rows: Iterable[Mapping[str, Any]]) -> set[UUID]:
    """Whom these rows belong to or tell of."""
    named = {values.get(name) for values in rows for name in ("customer_id", "other_id")}
    return {customer_id for customer_id in named if customer_id is not None}


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
