"""Tables of the team: members, departments, settings, and the vault's own state."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from advocate.storage.rows.base import Row


class DepartmentRow(Row):
    __tablename__ = "departments"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    is_active: Mapped[bool] = mapped_column(default=True)
    is_sample: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)


class MemberRow(Row):
    __tablename__ = "members"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    email: Mapped[str] = mapped_column(default="")
    department_id: Mapped[UUID | None] = mapped_column(ForeignKey("departments.id"))
    zone: Mapped[str] = mapped_column(default="UTC")
    region: Mapped[str] = mapped_column(default="US")
    language: Mapped[str] = mapped_column(default="en")
    is_active: Mapped[bool] = mapped_column(default=True)
    is_sample: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(default=1)


class SettingRow(Row):
    """One setting of the team (member_id empty) or of one member."""

    __tablename__ = "settings"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(index=True)
    member_id: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    value: Mapped[str]


class MadeBackupRow(Row):
    """Where a backup was written, so that the list of them can be shown; the file may be gone by now."""

    __tablename__ = "made_backups"

    path: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    size: Mapped[int]


class VaultStateRow(Row):
    """One row. generation grows with every opening, so that an old file put back can be told."""

    __tablename__ = "vault_state"

    id: Mapped[int] = mapped_column(primary_key=True)
    vault_id: Mapped[UUID]
    created_at: Mapped[datetime]
    generation: Mapped[int] = mapped_column(default=1)
    last_backup_at: Mapped[datetime | None]
