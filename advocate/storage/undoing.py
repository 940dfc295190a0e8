"""Takes a recorded command back by putting into every row what stood there before it."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from advocate.errors import Conflict
from advocate.storage.recording import CHUNK, Recording, decode, encode, table_of
from advocate.storage.rows.all import BY_NAME
from advocate.storage.rows.calls import OpenCallRow
from advocate.storage.rows.customers import CustomerTagRow, TagRow
from advocate.storage.rows.history import CommandRow, RowChangeRow
from advocate.storage.undoing_rolls import BY_ITSELF, unroll, without_what_rolled_on


def take_back(recording: Recording, command_position: int) -> None:
    """Undo every change of that command, last first; what rolled on by itself since is no later work. Raises Conflict when
    later work stands on it."""
    found = recording.connection.execute(
        sa.select(RowChangeRow.__table__)
        .where(RowChangeRow.command_position == command_position)
        .order_by(RowChangeRow.position.desc())
    ).all()
    changes = without_what_rolled_on(recording.connection, found, command_position)
    try:
        unroll(recording, changes, command_position)
        _refuse_where_later_work_stands(recording.connection, changes, command_position)
        for run in _runs(changes):
            _reverse(recording, run)
    except IntegrityError as error:
        raise Conflict(
            "Something was added since that belongs to it, so it cannot be taken back on its own.",
            "Take back the later step first.",
        ) from error


def _runs(changes: Sequence[Any]) -> Generator[list[Any]]:
    """Neighbours that can be put back together: the same done to different rows of one table."""
    run: list[Any] = []
    seen: set[UUID | None] = set()
    for change in changes:
        if run and (_kind(change) != _kind(run[0]) or change.row_id in seen):
            yield run
            run, seen = [], set()
        run.append(change)
        seen.add(change.row_id)
    if run:
        yield run


def _kind(change: Any) -> tuple[Any, ...]:
    """An insertion brings values for the same columns in all of a run."""
    return change.table_name, change.action, frozenset(change.before) if change.action == "delete" else None


def _reverse(recording: Recording, run: Sequence[Any]) -> None:
    """run: changes of one kind, each to another row; packed ones (without a row of their own) come one at a time."""
    row = BY_NAME[run[0].table_name]
    table = table_of(row)
    match run[0].action:
        case "insert":
            ids = [change.row_id for change in run]
            if row is OpenCallRow:
                _refuse_where_typed_since(recording.connection, ids)
            if row is TagRow:  # others may bear the tag by now: it stays theirs
                ids = [tag_id for tag_id in ids if not _is_borne(recording.connection, tag_id)]
            recording.delete_each(row, ids)
        case "update":
            recording.update_each(row, {change.row_id: decode(table, change.before) for change in run})
        case "delete":
            recording.insert_rows(row, [decode(table, change.before) for change in run])
        case "inserts":
            ids = _unpack(run[0].ids)
            recording.touch_customers(_customers_of(recording.connection, row, ids))
            recording.delete_many(row, ids)
        case _:
            raise Conflict("An import that was taken back cannot be brought back.", "Import the file again.")


def _refuse_where_typed_since(connection: Connection, calls: Sequence[UUID]) -> None:
    """Raises Conflict for a call that was typed in after an undo opened it again: what was typed is in no command, so
    saving the old words again would lose it. version: one when it is made, and one more with every key."""
    for call_id in calls:
        closed = sa.select(RowChangeRow.before).where(
            RowChangeRow.row_id == call_id, RowChangeRow.action == "delete"
        )
        before = connection.execute(closed.order_by(RowChangeRow.position.desc()).limit(1)).scalar()
        version = connection.execute(sa.select(OpenCallRow.version).where(OpenCallRow.id == call_id)).scalar()
        if version is not None and version != (before or {"version": 1})["version"]:
            raise Conflict("You have typed in this call again since.", "Save it as it is now.")


def _is_borne(connection: Connection, tag_id: UUID) -> bool:
    found = sa.select(CustomerTagRow.id).where(CustomerTagRow.tag_id == tag_id)
    return connection.execute(found.limit(1)).first() is not None


def _changed_since(connection: Connection, command_position: int) -> set[UUID]:
    """Every row that a later command changed one by one."""
    later = sa.select(RowChangeRow.row_id).where(
        RowChangeRow.command_position > command_position, RowChangeRow.row_id.is_not(None)
    )
    return {row_id for row_id in connection.execute(later).scalars() if row_id is not None}


def _refuse_where_later_work_stands(
    connection: Connection, changes: Sequence[Any], command_position: int
) -> None:
    """Raises Conflict when a later command that still stands changed one of the rows; or when the values to be put back
    are not over those that this change set, because others were put back over them since."""
    changed_since = _changed_since(connection, command_position)
    if not changed_since:
        return
    touched = [(change, row_id) for change in changes for row_id in changed_since & _rows_of(change)]
    for start in range(0, len(touched), CHUNK):
        part = touched[start : start + CHUNK]
        later = _later(connection, {row_id for _, row_id in part}, command_position)
        current = _current(connection, [change for change, _ in part if change.action == "update"])
        for change, row_id in part:
            _refuse(change, later[row_id], current.get((change.table_name, row_id), {}))


def _later(connection: Connection, ids: set[UUID], command_position: int) -> dict[UUID, list[Any]]:
    """What later commands did to each of these rows, the oldest first."""
    found: dict[UUID, list[Any]] = {row_id: [] for row_id in ids}
    steps = (
        sa.select(
            RowChangeRow.row_id,
            RowChangeRow.before,
            CommandRow.about,
            CommandRow.undone_by,
            CommandRow.undo_of,
            BY_ITSELF.label("by_itself"),
        )
        .join_from(RowChangeRow, CommandRow, CommandRow.position == RowChangeRow.command_position)
        .where(RowChangeRow.row_id.in_(ids), RowChangeRow.command_position > command_position)
        .order_by(RowChangeRow.position)
    )
    for step in connection.execute(steps):
        found[step.row_id].append(step)
    return found


def _current(connection: Connection, changes: Sequence[Any]) -> dict[tuple[str, UUID], dict[str, Any]]:
    """What stands in the rows of these changes now, as the history keeps it."""
    found: dict[tuple[str, UUID], dict[str, Any]] = {}
    for table_name in {change.table_name for change in changes}:
        table = table_of(BY_NAME[table_name])
        ids = [change.row_id for change in changes if change.table_name == table_name]
        for row in connection.execute(sa.select(table).where(table.c.id.in_(ids))).mappings():
            found[table_name, row["id"]] = encode(table, dict(row))
    return found


def _rows_of(change: Any) -> set[UUID]:
    return set(_unpack(change.ids)) if change.row_id is None else {change.row_id}


def _refuse(change: Any, later: Sequence[Any], current: Mapping[str, Any]) -> None:
    columns = set(change.before) if change.action == "update" else set[str]()
    for step in later:
        stands = step.undone_by is None and step.undo_of is None and not step.by_itself
        if stands and (not columns or step.before is None or columns & set(step.before)):
            raise Conflict(f"It was changed again since ({step.about}).", "Take back the later step first.")
    if columns and _is_overwritten(change, [step.before for step in later], current):
        raise Conflict("It was changed again since.", "Take back the later step first.")


def _is_overwritten(change: Any, later: Sequence[dict[str, Any] | None], current: Mapping[str, Any]) -> bool:
    """later: what stood in the row before each later change, the oldest first."""
    set_by_it: dict[str, Any] = {}
    for before in later:
        set_by_it = {**(before or {}), **set_by_it}
    return any(current.get(name) != set_by_it.get(name, current.get(name)) for name in change.before)


def _customers_of(connection: Connection, row: Any, ids: list[UUID]) -> set[UUID]:
    table = table_of(row)
    if table.name == "customers":
        return set(ids)
    if "customer_id" not in table.c:
        return set()
    found: set[UUID] = set()
    for start in range(0, len(ids), 500):
        part = ids[start : start + 500]
        query = sa.select(table.c.customer_id).where(table.c.id.in_(part)).distinct()
        found.update(i for i in connection.execute(query).scalars() if i is not None)
    return found


def _unpack(packed: bytes) -> list[UUID]:
    return [UUID(bytes=packed[i : i + 16]) for i in range(0, len(packed), 16)]
