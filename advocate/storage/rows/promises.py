"""Tables of promises: each one, those that repeat, when their owners are told of them, and why they were not kept."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from advocate.storage.rows.base import Row, Word


class CadenceRow(Row):
    """What repeats. rule: an RRULE without its name, counted from `first` on the wall clock of `zone`; due_kind: of each
    time; off_days: what becomes of one on a day off; until_words: what ends it that no rule knows (`dry`); rolled_to: the
    start of the last time that was made a promise; remind: as of a promise."""

    __tablename__ = "cadences"
    __table_args__ = (
        Index("ix_cadences_customer", "customer_id", "ended_at"),
        Index("ix_cadences_running", "ended_at", "rolled_to"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customers.id"))
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("cases.id"), index=True)
    interaction_id: Mapped[UUID | None] = mapped_column(ForeignKey("interactions.id"), index=True)
    words: Mapped[str]
    rule: Mapped[str]
    first: Mapped[datetime]
    zone: Mapped[str]
    due_kind: Mapped[str] = mapped_column(Word)
    off_days: Mapped[str] = mapped_column(Word, default="keep")
    until_words: Mapped[str] = mapped_column(default="")
    ends_with_case: Mapped[bool] = mapped_column(default=False)
    remind: Mapped[str | None]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    owner_id: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    department_id: Mapped[UUID | None] = mapped_column(ForeignKey("departments.id"))
    rolled_to: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    reason: Mapped[str] = mapped_column(default="")
    version: Mapped[int] = mapped_column(default=1)


class PromiseRow(Row):
    """told: what the customer hears of its end; replaces_id: the one that this one took over from, at another time;
    remind: minutes before, with commas between them, empty for never, NULL for the team's choice. made_in follows from the
    contact it was made in (derived.py): its channel, empty without one.

    The list's indexes hold its order to the end (id) and what its counts look at, so that neither reads a row."""

    __tablename__ = "promises"
    __table_args__ = (
        Index("ix_promises_due", "state", "due_end", "id", "ended_at"),
        Index("ix_promises_customer", "customer_id", "state", "due_end"),
        Index("ix_promises_owner", "state", "owner_id", "due_end", "id", "ended_at", "made_in"),
        Index(
            "ix_promises_department",
            "state",
            "department_id",
            "due_end",
            "id",
            "owner_id",
            "ended_at",
            "made_in",
        ),
        Index("ix_promises_made_in", "state", "made_in", "due_end", "id", "ended_at", "case_id"),
        Index(
            "ix_promises_in_case",
            "state",
            "due_end",
            "id",
            "ended_at",
            "case_id",
            sqlite_where=sa.text("case_id IS NOT NULL"),
        ),
        Index("ix_promises_made", "state", "made_at", "id", "owner_id", "department_id"),
        Index("ix_promises_ended", "state", "ended_at"),
        Index("ix_promises_cadence", "cadence_id", "due_start"),
        Index("ix_promises_replaces", "replaces_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customers.id"))
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("cases.id"))
    interaction_id: Mapped[UUID | None] = mapped_column(ForeignKey("interactions.id"), index=True)
    words: Mapped[str]
    due_kind: Mapped[str] = mapped_column(Word)
    due_start: Mapped[datetime]
    due_end: Mapped[datetime]
    due_zone: Mapped[str]
    state: Mapped[str] = mapped_column(Word, default="open")
    made_at: Mapped[datetime]
    made_by: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    owner_id: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    department_id: Mapped[UUID | None] = mapped_column(ForeignKey("departments.id"))
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    reason: Mapped[str] = mapped_column(default="")
    told: Mapped[str] = mapped_column(default="")
    replaces_id: Mapped[UUID | None] = mapped_column(ForeignKey("promises.id"))
    cadence_id: Mapped[UUID | None] = mapped_column(ForeignKey("cadences.id"))
    remind: Mapped[str | None]
    version: Mapped[int] = mapped_column(default=1)
    made_in: Mapped[str] = mapped_column(Word, default="")


class ReminderRow(Row):
    """When the owner of a promise is told of it. before: minutes before it wants to be done; NULL for one that a snooze
    made. to_id: the member or the department it is for, NULL for everybody. Planned ones follow from the promise, and
    `state` from the other columns (derived_reminders.py); answered_at and what follows say that it was snoozed."""

    __tablename__ = "reminders"
    __table_args__ = (
        Index("ix_reminders_next", "state", "to_id", "at", "promise_id"),
        Index("ix_reminders_promise", "promise_id", "at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    promise_id: Mapped[UUID] = mapped_column(ForeignKey("promises.id", ondelete="CASCADE"))
    to_id: Mapped[UUID | None]
    at: Mapped[datetime]
    before: Mapped[int | None]
    state: Mapped[str] = mapped_column(Word, default="waiting")
    shown_at: Mapped[datetime | None]
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    reason: Mapped[str] = mapped_column(default="")


class OwnReasonRow(Row):
    """One of the team's reasons; a kind without any shows the usual ones. kind: what it is a reason for."""

    __tablename__ = "own_reasons"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(Word)
    name: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    version: Mapped[int] = mapped_column(default=1)
