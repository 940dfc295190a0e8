"""The vault's own row: which vault it is, when it was made, backed up, opened how often."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.errors import VaultDamaged
from advocate.storage.rows.team import MadeBackupRow, VaultStateRow


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultState:
    """generation: counts the openings, so that an old file put back can be told."""

    vault_id: UUID
    created_at: datetime
    generation: int
    last_backup_at: datetime | None


class VaultStateStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create(self, vault_id: UUID, at: datetime) -> None:
        self._connection.execute(
            sa.insert(VaultStateRow).values(
                id=1, vault_id=vault_id, created_at=at, generation=1, last_backup_at=None
            )
        )

    def get(self) -> VaultState:
        row = self._connection.execute(sa.select(VaultStateRow)).one_or_none()
        if row is None:
            raise VaultDamaged("The database does not say which vault it is.", "Restore the newest backup.")
        return VaultState(
            vault_id=row.vault_id,
            created_at=row.created_at,
            generation=row.generation,
            last_backup_at=row.last_backup_at,
        )

    def count_opening(self) -> None:
        self._connection.execute(sa.update(VaultStateRow).values(generation=VaultStateRow.generation + 1))

    def remember_backup(self, path: str, at: datetime, size: int) -> None:
        """Where a backup was written; one that was there before is replaced."""
        self._connection.execute(sa.delete(MadeBackupRow).where(MadeBackupRow.path == path))
        self._connection.execute(sa.insert(MadeBackupRow).values(path=path, at=at, size=size))

    def backups(self) -> list[tuple[str, datetime, int]]:
        """Path, moment and bytes of each, the newest first."""
        query = sa.select(MadeBackupRow.path, MadeBackupRow.at, MadeBackupRow.size)
        return [
            (path, at, size)
            for path, at, size in self._connection.execute(query.order_by(MadeBackupRow.at.desc()))
        ]

    def note_backup(self, at: datetime) -> None:
        self._connection.execute(sa.update(VaultStateRow).values(last_backup_at=at))
