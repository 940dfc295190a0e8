"""Tables of the history: the commands, and what each row held before them."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from advocate.storage.rows.base import Row, Word


class CommandRow(Row):
    """position: order of doing. undone_by: the command that took this one back."""

    __tablename__ = "commands"

    position: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    verb: Mapped[str] = mapped_column(Word)
    about: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime]
    member_id: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    customer_id: Mapped[UUID | None] = mapped_column(index=True)
    undo_of: Mapped[UUID | None]
    undone_by: Mapped[UUID | None]


class RowChangeRow(Row):
    """What one command did to one row: only what stood there before is kept.

    action `insert`: nothing before; `update`: the changed columns; `delete`: the whole row;
    `inserts`: many rows at once, their ids packed 16 bytes each in `ids`.
    """

    __tablename__ = "row_changes"
    __table_args__ = (Index("ix_row_changes_row", "row_id"),)

    position: Mapped[int] = mapped_column(primary_key=True)
    command_position: Mapped[int] = mapped_column(ForeignKey("commands.position"), index=True)
    table_name: Mapped[str] = mapped_column(Word)
    action: Mapped[str] = mapped_column(Word)
    row_id: Mapped[UUID | None]
    ids: Mapped[bytes | None]
    before: Mapped[dict[str, Any] | None]
