"""Takes a recorded command back by putting into every row what stood there before it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from advocate.errors import Conflict
from advocate.storage.recording import Recording, decode, table_of
from advocate.storage.rows.all import BY_NAME
from advocate.storage.rows.history import CommandRow, RowChangeRow


def take_back(recording: Recording, command_position: int) -> None:
    """Undo every change of that command, last first. Raises Conflict when later work stands on it."""
    changes = recording.connection.execute(
        sa.select(RowChangeRow.__table__)
        .where(RowChangeRow.command_position == command_position)
        .order_by(RowChangeRow.position.desc())
    ).all()
    for change in changes:
        _refuse_if_built_upon(recording.connection, change)
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


def _refuse_if_built_upon(connection: Connection, change: Any) -> None:
    if change.action == "inserts":
        for row_id in _edited_since(connection, change):
            _refuse(connection, row_id, change.command_position, ())
    elif change.row_id is not None:
        columns = tuple(change.before) if change.action == "update" else ()
        _refuse(connection, change.row_id, change.command_position, columns)


def _edited_since(connection: Connection, change: Any) -> set[UUID]:
    later = connection.execute(
        sa.select(RowChangeRow.row_id).where(
            RowChangeRow.command_position > change.command_position, RowChangeRow.row_id.is_not(None)
        )
    )
    return {row_id for row_id in later.scalars() if row_id is not None} & set(_unpack(change.ids))


def _refuse(connection: Connection, row_id: UUID, command: int, columns: tuple[str, ...]) -> None:
    """command: the position of the one to be taken back; its own later changes go with it. columns: those to be put
    back; empty when the whole row goes or comes."""
    later = connection.execute(
        sa.select(RowChangeRow.before, CommandRow.verb, CommandRow.about)
        .join_from(RowChangeRow, CommandRow, CommandRow.position == RowChangeRow.command_position)
        .where(
            RowChangeRow.row_id == row_id,
            RowChangeRow.command_position > command,
            CommandRow.undone_by.is_(None),
            CommandRow.undo_of.is_(None),
        )
    ).all()
    for before, _verb, about in later:
        if not columns or before is None or set(columns) & set(before):
            raise Conflict(f"It was changed again since ({about}).", "Take back the later step first.")


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
