"""Brings a database to the schema of this Advocate, and refuses one that is newer. Alembic is imported only when a
step is due."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from advocate.errors import VaultTooNew
from advocate.storage.database import Database

HEAD = "0007"
KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006", "0007")
MIGRATIONS = Path(__file__).parent / "migrations"


def current_revision(database: Database) -> str | None:
    """The schema of the file, None for an empty one."""
    with database.reading() as connection:
        has_table = connection.exec_driver_sql(
            "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
        ).first()
        if has_table is None:
            return None
        return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()


def needs_upgrade(database: Database) -> bool:
    """Raises VaultTooNew for a schema that this Advocate does not know."""
    revision = current_revision(database)
    if revision is not None and revision not in KNOWN:
        raise VaultTooNew(
            "A newer Advocate wrote this vault. Nothing was changed.",
            "Install the newest Advocate, then open it again.",
        )
    return revision != HEAD


def upgrade(database: Database) -> None:
    """Run the missing steps in one transaction: all or nothing. Foreign keys are off meanwhile (a step may make a
    table anew) and checked before it is kept."""
    with database.raw() as raw:
        raw.execute("PRAGMA foreign_keys=OFF")
    try:
        with database.writing() as connection:
            _run(connection)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            if broken:
                raise RuntimeError(f"the migration broke {len(broken)} foreign keys")
    finally:
        with database.raw() as raw:
            raw.execute("PRAGMA foreign_keys=ON")


def configuration(connection: Connection) -> Any:
    """Alembic's configuration for one connection."""
    from alembic.config import Config  # lazy: start-up time

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _run(connection: Connection) -> None:
    from alembic import command  # lazy: start-up time

    command.upgrade(configuration(connection), "head")
