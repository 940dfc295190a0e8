"""Copies of the encrypted file that can be trusted: made in one step while others write, then read back and checked."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from advocate.errors import VaultDamaged
from advocate.storage.database import Database, Key, connect
from advocate.storage.failures import told_to_people


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedFile:
    """What a checked database holds: rows by table, and bytes."""

    rows: dict[str, int]
    size: int


def copy_database(database: Database, key: Key, target: Path) -> None:
    """Write a consistent copy, encrypted with the same key, to a path that does not exist yet; nothing of it stays
    when it fails."""
    try:
        with database.raw() as source:
            copy: Any = connect(target, key, create=True)
            try:
                source.backup(copy, pages=-1)
                copy.execute("PRAGMA journal_mode=DELETE")
            finally:
                copy.close()
        _sync(target)
    except BaseException:
        for left in target.parent.glob(f"{target.name}*"):
            left.unlink(missing_ok=True)
        raise


@contextmanager
def changing_copy(copy: Path, key: Key) -> Generator[Connection]:
    """A connection that writes into a copy; afterwards the copy is one file again, without a log beside it."""
    database = Database(copy, key)
    try:
        with database.writing() as connection:
            yield connection
        with database.raw() as raw:
            raw.execute("PRAGMA journal_mode=DELETE")
    finally:
        database.close()
    _sync(copy)


def check_file(path: Path, key: Key) -> CheckedFile:
    """Read every page and every row of a database nobody writes. Raises VaultDamaged with what is wrong.

    Two fresh connections: after one bad page a connection reports faults that are not there.
    """
    with told_to_people():
        _expect_clean(path, key, ("PRAGMA cipher_integrity_check",))
        _expect_clean(path, key, ("PRAGMA integrity_check", "PRAGMA foreign_key_check"))
        connection = connect(path, key, read_only=True)
        try:
            return CheckedFile(rows=_row_counts(connection), size=path.stat().st_size)
        finally:
            connection.close()


def check_open(database: Database) -> CheckedFile:
    """The same for the open vault, on connections of its own, beside whoever is working."""
    with database.raw() as connection:
        for statement in (
            "PRAGMA cipher_integrity_check",
            "PRAGMA integrity_check",
            "PRAGMA foreign_key_check",
        ):
            _expect(connection, statement)
        for index in ("customer_words", "customer_pieces", "said_words"):
            connection.execute(f"INSERT INTO {index}({index}) VALUES ('integrity-check')")
        return CheckedFile(rows=_row_counts(connection), size=database.path.stat().st_size)


def _expect_clean(path: Path, key: Key, statements: tuple[str, ...]) -> None:
    connection = connect(path, key, read_only=True)
    try:
        for statement in statements:
            _expect(connection, statement)
    finally:
        connection.close()


def _expect(connection: Any, statement: str) -> None:
    found = connection.execute(statement).fetchall()
    if found and found != [("ok",)]:
        raise VaultDamaged(
            f"The database has {len(found):,} damaged place{'s' if len(found) > 1 else ''}.",
            "Nothing was changed. Keep this folder as it is and restore the newest backup into another one.",
        )


def _row_counts(connection: Any) -> dict[str, int]:
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        " AND name NOT LIKE '%\\_data' ESCAPE '\\' AND name NOT LIKE '%\\_idx' ESCAPE '\\'"
        " AND name NOT LIKE '%\\_docsize' ESCAPE '\\' AND name NOT LIKE '%\\_config' ESCAPE '\\'"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
    ).fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in tables}


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())
