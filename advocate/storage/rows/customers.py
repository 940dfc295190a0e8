"""Tables of a customer's profile."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from advocate.storage.rows.base import Row, Word

SMALL = {"sqlite_with_rowid": False}


class CustomerRow(Row):
    """last_contact_at, next_due_at, open_promises and quiet_at are derived from the customer's records in the same
    transaction, never set by hand. origin: the record's key in the source it was imported from.

    ix_customers_list holds all that a list is filtered and ordered by, so that neither reads the rows themselves;
    ix_customers_reach what is asked of the few who have followers.
    """

    __tablename__ = "customers"
    __table_args__ = (
        Index(
            "ix_customers_list",
            "state",
            "folded_name",
            "id",
            "kind",
            "is_internal",
            "owner_id",
            "is_sample",
            "last_contact_at",
            "next_due_at",
            "created_at",
            "since",
        ),
        Index("ix_customers_last_contact", "state", "last_contact_at"),
        Index("ix_customers_created", "state", "created_at"),
        Index("ix_customers_next_due", "state", "next_due_at"),
        Index("ix_customers_quiet", "state", "quiet_at"),
        Index(
            "ix_customers_reach",
            "state",
            "reach",
            "next_due_at",
            "last_contact_at",
            "id",
            sqlite_where=sa.text("reach > 0"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(Word)
    name: Mapped[str]
    folded_name: Mapped[str]
    is_internal: Mapped[bool] = mapped_column(default=False)
    since: Mapped[date | None]
    reach: Mapped[int | None]
    state: Mapped[str] = mapped_column(Word, default="active")
    personality: Mapped[str] = mapped_column(default="")
    wants: Mapped[str] = mapped_column(default="")
    avoid: Mapped[str] = mapped_column(default="")
    preferred_channel: Mapped[str] = mapped_column(Word, default="")
    origin: Mapped[str | None] = mapped_column(index=True)
    is_sample: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    state_changed_at: Mapped[datetime | None]
    last_contact_at: Mapped[datetime | None]
    next_due_at: Mapped[datetime | None]
    open_promises: Mapped[int] = mapped_column(default=0)
    version: Mapped[int] = mapped_column(default=1)
    owner_id: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    photo_id: Mapped[UUID | None] = mapped_column(ForeignKey("contents.id"))
    quiet_at: Mapped[datetime | None]


class ContactPointRow(Row):
    __tablename__ = "contact_points"
    __table_args__ = (Index("ix_contact_points_normal", "normal"), SMALL)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customers.id"), index=True)
    kind: Mapped[str] = mapped_column(Word)
    value: Mapped[str]
    normal: Mapped[str] = mapped_column(default="")
    digits: Mapped[str] = mapped_column(default="")
    label: Mapped[str] = mapped_column(default="")
    preferred: Mapped[str] = mapped_column(default="")
    consent: Mapped[str] = mapped_column(Word, default="unknown")
    position: Mapped[int] = mapped_column(default=0)
    version: Mapped[int] = mapped_column(default=1)


class RelationRow(Row):
    """customer_id is to other_id what kind says (`works_at`: the person works at the organisation)."""

    __tablename__ = "relations"
    __table_args__ = (SMALL,)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customers.id"), index=True)
    other_id: Mapped[UUID] = mapped_column(ForeignKey("customers.id"), index=True)
    kind: Mapped[str] = mapped_column(Word)
    role: Mapped[str] = mapped_column(default="")


class PinnedNoteRow(Row):
    __tablename__ = "pinned_notes"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customers.id"), index=True)
    text: Mapped[str]
    at: Mapped[datetime]
    member_id: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))


class TagRow(Row):
    __tablename__ = "tags"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    folded_name: Mapped[str] = mapped_column(unique=True)


class CustomerTagRow(Row):
    __tablename__ = "customer_tags"
    __table_args__ = (
        Index("uq_customer_tags_pair", "customer_id", "tag_id", unique=True),
        Index("ix_customer_tags_bearers", "tag_id", "customer_id"),
        SMALL,
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customers.id"))
    tag_id: Mapped[UUID] = mapped_column(ForeignKey("tags.id"))


class FieldDefinitionRow(Row):
    __tablename__ = "field_definitions"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    kind: Mapped[str] = mapped_column(Word)
    choices: Mapped[list[str]]
    position: Mapped[int] = mapped_column(default=0)
    is_sample: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)


class FieldValueRow(Row):
    __tablename__ = "field_values"
    __table_args__ = (
        Index("uq_field_values_pair", "customer_id", "definition_id", unique=True),
        Index("ix_field_values_matching", "definition_id", "value", "customer_id"),
        SMALL,
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customers.id"))
    definition_id: Mapped[UUID] = mapped_column(ForeignKey("field_definitions.id"))
    value: Mapped[str]
