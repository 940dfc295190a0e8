"""The statements of a recording that are written by the thousand. What they mean, and what follows from them, stands in
recording.py."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, Table

_ROW_CHANGES = (
    "INSERT INTO row_changes (command_position, table_name, action, row_id, ids, before)"
    " VALUES (?, ?, ?, ?, ?, ?)"
)


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """rows: all name the same columns; the others get what the table says."""
    columns = [column for column in table.c if column.name in rows[0] or _standing(column) is not None]
    names = ", ".join(column.name for column in columns)
    statement = f"INSERT INTO {table.name} ({names}) VALUES ({', '.join('?' * len(columns))})"
    kept = [
        _as_kept(connection, column, [row.get(column.name, _standing(column)) for row in rows])
        for column in columns
    ]
    connection.exec_driver_sql(statement, list(zip(*kept, strict=True)))


def update_rows(
    connection: Connection, table: Table, names: Sequence[str], rows: Sequence[Mapping[str, Any]]
) -> None:
    """rows: what stands in the columns of these names from now on. Where that is the same in all of them it is said once."""
    counted = {name: table.c[name] + 1 for name in ("version",) if name in table.c}
    same = {name: rows[0][name] for name in names}
    if all(row[name] == value for row in rows for name, value in same.items()):
        chosen = table.c.id.in_([row["id"] for row in rows])
        connection.execute(sa.update(table).where(chosen).values(same | counted))
        return
    settings = ", ".join([*(f"{name} = ?" for name in names), *(f"{name} = {name} + 1" for name in counted)])
    kept = [_as_kept(connection, table.c[name], [row[name] for row in rows]) for name in (*names, "id")]
    statement = f"UPDATE {table.name} SET {settings} WHERE id = ?"
    connection.exec_driver_sql(statement, list(zip(*kept, strict=True)))


def _standing(column: sa.Column[Any]) -> Any:
    """What a column holds where nothing is said."""
    return getattr(column.default, "arg", None)


def _as_kept(connection: Connection, column: sa.Column[Any], values: Sequence[Any]) -> Sequence[Any]:
    """As the engine keeps them. Here each value goes through what its column does with it, and through nothing else."""
    process = column.type.dialect_impl(connection.dialect).bind_processor(connection.dialect)
    return values if process is None else [process(value) for value in values]


def write_history(connection: Connection, changes: Sequence[Mapping[str, Any]], position: int) -> None:
    """In the engine's own words: ten thousand at once are usual."""
    rows = [
        (
            position,
            change["table_name"],
            change["action"],
            change["row_id"] and change["row_id"].bytes,
            change["ids"],
            None if change["before"] is None else json.dumps(change["before"]),
        )
        for change in changes
    ]
    connection.exec_driver_sql(_ROW_CHANGES, rows)
