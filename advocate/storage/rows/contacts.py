"""Tables of what happened with customers: cases, interactions, promises, ambassador notes."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from advocate.storage.rows.base import Row, Word


class CaseRow(Row):
    __tablename__ = "cases"
    __table_args__ = (Index("ix_cases_of_customer", "customer_id", "state", "opened_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customers.id"))
    title: Mapped[str]
    state: Mapped[str] = mapped_column(Word, default="open")
    opened_at: Mapped[datetime]
    resolved_at: Mapped[datetime | None]
    department_id: Mapped[UUID | None] = mapped_column(ForeignKey("departments.id"))
    owner_id: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    origin: Mapped[str | None] = mapped_column(index=True)
    version: Mapped[int] = mapped_column(default=1)
    known: Mapped[str] = mapped_column(default="")
    asked: Mapped[str] = mapped_column(default="")
    next_step: Mapped[str] = mapped_column(default="")


class InteractionRow(Row):
    """ix_interactions_of_case holds all that is counted on a case, so that counting reads no row."""

    __tablename__ = "interactions"
    __table_args__ = (
        Index("ix_interactions_timeline", "customer_id", "started_at", "channel", "id"),
        Index("ix_interactions_pinned", "customer_id", "started_at", sqlite_where=sa.text("is_pinned")),
        Index("ix_interactions_reply_to", "reply_to_id", sqlite_where=sa.text("reply_to_id IS NOT NULL")),
        Index(
            "ix_interactions_of_case",
            "case_id",
            "started_at",
            "channel",
            "member_id",
            "duration",
            sqlite_where=sa.text("case_id IS NOT NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customers.id"))
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("cases.id"))
    channel: Mapped[str] = mapped_column(Word)
    direction: Mapped[str] = mapped_column(Word)
    started_at: Mapped[datetime]
    zone: Mapped[str]
    duration: Mapped[timedelta | None]
    title: Mapped[str] = mapped_column(default="")
    body: Mapped[str] = mapped_column(default="")
    outcome: Mapped[str] = mapped_column(Word, default="open")
    effort: Mapped[int | None]
    delight: Mapped[str] = mapped_column(default="")
    department_id: Mapped[UUID | None] = mapped_column(ForeignKey("departments.id"))
    member_id: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    origin: Mapped[str | None] = mapped_column(index=True)
    is_corrected: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)
    is_pinned: Mapped[bool] = mapped_column(default=False)
    reply_to_id: Mapped[UUID | None] = mapped_column(ForeignKey("interactions.id"))
    number_used: Mapped[str] = mapped_column(default="")
    own_outcome: Mapped[str] = mapped_column(default="")


class ParticipantRow(Row):
    __tablename__ = "participants"
    __table_args__ = ({"sqlite_with_rowid": False},)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    interaction_id: Mapped[UUID] = mapped_column(ForeignKey("interactions.id"), index=True)
    customer_id: Mapped[UUID | None] = mapped_column(ForeignKey("customers.id"), index=True)
    member_id: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    name: Mapped[str] = mapped_column(default="")


class AmbassadorNoteRow(Row):
    __tablename__ = "ambassador_notes"
    __table_args__ = (
        Index("ix_ambassador_notes_timeline", "customer_id", "sent_at"),
        Index("ix_ambassador_notes_state", "state", "sent_at"),
        Index("ix_ambassador_notes_answers", "from_id", "state", "answer_seen_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customers.id"))
    body: Mapped[str]
    sent_at: Mapped[datetime]
    from_id: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    department_id: Mapped[UUID | None] = mapped_column(ForeignKey("departments.id"), index=True)
    to_member_id: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    state: Mapped[str] = mapped_column(Word, default="sent")
    read_at: Mapped[datetime | None]
    read_by: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    answer: Mapped[str] = mapped_column(default="")
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    version: Mapped[int] = mapped_column(default=1)
    is_pinned: Mapped[bool] = mapped_column(default=False)
    answer_seen_at: Mapped[datetime | None]
