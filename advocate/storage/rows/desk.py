"""Tables of what each member has at hand: quick notes, saved views, what was left as it was, who was looked at."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from advocate.storage.rows.base import Row, Word


class QuickNoteRow(Row):
    """Words written down before it is known whose they are. zone: where they were written, IANA."""

    __tablename__ = "quick_notes"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    text: Mapped[str]
    written_at: Mapped[datetime]
    zone: Mapped[str]
    member_id: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    version: Mapped[int] = mapped_column(default=1)


class SavedViewRow(Row):
    """A list as somebody wants to see it again. value: JSON that the list itself reads."""

    __tablename__ = "saved_views"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(Word, index=True)
    name: Mapped[str]
    value: Mapped[str]
    is_shared: Mapped[bool] = mapped_column(default=False)
    member_id: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    version: Mapped[int] = mapped_column(default=1)


class MemoryRow(Row):
    """What a member left as it was (widths, filters). No history: nobody takes back a scroll bar."""

    __tablename__ = "memories"

    member_id: Mapped[UUID] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class SeenCustomerRow(Row):
    """When a member last looked at a customer. No history."""

    __tablename__ = "seen_customers"
    __table_args__ = (Index("ix_seen_customers_latest", "member_id", "seen_at"),)

    member_id: Mapped[UUID] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True)
    customer_id: Mapped[UUID] = mapped_column(
        ForeignKey("customers.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    seen_at: Mapped[datetime]
