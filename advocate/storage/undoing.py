"""Takes a recorded command back by putting into every row what stood there before it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from advocate.errors import Conflict
from advocate.storage.recording import Recording, decode, encode, table_of
from advocate.storage.rows.all import BY_NAME
from advocate.storage.rows.customers import CustomerTagRow, TagRow
from advocate.storage.rows.history import CommandRow, RowChangeRow


def take_back(recording: Recording, command_position: int) -> None:
    """Undo every change of that command, last first. Raises Conflict when later work stands on it."""
    changes = recording.connection.execute(
        sa.select(RowChangeRow.__table__)
        .where(RowChangeRow.command_position == command_position)
        .order_by(RowChangeRow.position.desc())
    ).all()
    changed_since = _changed_since(recording.connection, command_position)
    for change in changes:
        for row_id in changed_since & _rows_of(change):
            _refuse(recording.connection, change, row_id)
    try:
        for change in changes:
            _reverse(recording, change)
    except IntegrityError as error:
        raise Conflict(
            "Something was added since that belongs to it, so it cannot be taken back on its own.",
            "Take back the later step first.",
        ) from error


def _reverse(recording: Recording, change: Any) -> None:
    row = BY_NAME[change.table_name]
    table = table_of(row)
    match change.action:
        case "insert" if row is TagRow and _is_borne(recording.connection, change.row_id):
            pass  # others bear the tag by now: it stays theirs
        case "insert":
            recording.delete(row, change.row_id)
        case "update":
            recording.update(row, change.row_id, decode(table, change.before))
        case "delete":
            recording.insert(row, **decode(table, change.before))
        case "inserts":
            recording.touch_customers(_customers_of(recording.connection, row, _unpack(change.ids)))
            recording.delete_many(row, _unpack(change.ids))
        case _:
            raise Conflict("An import that was taken back cannot be brought back.", "Import the file again.")


def _is_borne(connection: Connection, tag_id: UUID) -> bool:
    found = sa.select(CustomerTagRow.id).where(CustomerTagRow.tag_id == tag_id)
    return connection.execute(found.limit(1)).first() is not None


def _changed_since(connection: Connection, command_position: int) -> set[UUID]:
    """Every row that a later command changed one by one."""
    later = sa.select(RowChangeRow.row_id).where(
        RowChangeRow.command_position > command_position, RowChangeRow.row_id.is_not(None)
    )
    return {row_id for row_id in connection.execute(later).scalars() if row_id is not None}


def _rows_of(change: Any) -> set[UUID]:
    return set(_unpack(change.ids)) if change.row_id is None else {change.row_id}


def _refuse(connection: Connection, change: Any, row_id: UUID) -> None:
    """Raises Conflict when a later command that still stands changed the row; or when the values to be put back are
    not over those that this change set, because others were put back over them since."""
    later = connection.execute(
        sa.select(RowChangeRow.before, CommandRow.about, CommandRow.undone_by, CommandRow.undo_of)
        .join_from(RowChangeRow, CommandRow, CommandRow.position == RowChangeRow.command_position)
        .where(RowChangeRow.row_id == row_id, RowChangeRow.command_position > change.command_position)
        .order_by(RowChangeRow.position)
    ).all()
    columns = set(change.before) if change.action == "update" else set[str]()
    for step in later:
        stands = step.undone_by is None and step.undo_of is None
        if stands and (not columns or step.before is None or columns & set(step.before)):
            raise Conflict(f"It was changed again since ({step.about}).", "Take back the later step first.")
    if columns and _is_overwritten(connection, change, [step.before for step in later]):
        raise Conflict("It was changed again since.", "Take back the later step first.")


def _is_overwritten(connection: Connection, change: Any, later: list[dict[str, Any] | None]) -> bool:
    """later: what stood in the row before each later change, the oldest first."""
    set_by_it: dict[str, Any] = {}
    for before in later:
        set_by_it = {**(before or {}), **set_by_it}
    table = table_of(BY_NAME[change.table_name])
    row = connection.execute(sa.select(table).where(table.c.id == change.row_id)).mappings().one_or_none()
    current = encode(table, dict(row) if row else {})
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
