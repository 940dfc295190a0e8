"""Tables of files and pictures: what they are called, and what is in them."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from advocate.storage.rows.base import Row


class ContentRow(Row):
    """The bytes of a file or a picture, each kept once: written, never changed, never copied into the history.
    digest: SHA-256."""

    __tablename__ = "contents"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    digest: Mapped[bytes] = mapped_column(unique=True)
    size: Mapped[int]
    data: Mapped[bytes]


class FileRow(Row):
    """A file of a customer; of one contact where interaction_id says so."""

    __tablename__ = "files"
    __table_args__ = (Index("ix_files_timeline", "customer_id", "added_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customers.id"))
    interaction_id: Mapped[UUID | None] = mapped_column(ForeignKey("interactions.id"), index=True)
    content_id: Mapped[UUID] = mapped_column(ForeignKey("contents.id"))
    name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    added_at: Mapped[datetime]
    member_id: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    version: Mapped[int] = mapped_column(default=1)
