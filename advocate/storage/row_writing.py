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


def update_rows(
    connection: Connection, table: Table, names: Sequence[str], rows: Sequence[Mapping[str, Any]]
) -> None:
    """rows: what stands in the columns of these names from now on. Where that is the same in all of them it is said once."""
    counted: dict[str, Any] = {"version": table.c.version + 1} if "version" in table.c else {}
    same = {name: rows[0][name] for name in names}
    if all(row[name] == value for row in rows for name, value in same.items()):
        chosen = table.c.id.in_([row["id"] for row in rows])
        connection.execute(sa.update(table).where(chosen).values(same | counted))
        return
    values: dict[str, Any] = {name: sa.bindparam(f"new_{name}") for name in names}
    new = [{"old_id": row["id"], **{f"new_{name}": row[name] for name in names}} for row in rows]
    one = sa.update(table).where(table.c.id == sa.bindparam("old_id"))
    connection.execute(one.values(values | counted), new)


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
