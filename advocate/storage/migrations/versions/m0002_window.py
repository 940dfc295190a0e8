"""What the window asks for: owners, pictures, files, quick notes, saved views, pins, and indexes for every filter.

Columns are added in the engine's own words: it appends them without copying a million rows.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

COLUMNS = (
    "customers ADD COLUMN owner_id BLOB CONSTRAINT fk_customers_owner_id REFERENCES members (id)",
    "customers ADD COLUMN photo_id BLOB CONSTRAINT fk_customers_photo_id REFERENCES contents (id)",
    "customers ADD COLUMN quiet_at BIGINT",
    "interactions ADD COLUMN is_pinned BOOLEAN NOT NULL DEFAULT 0",
    "interactions ADD COLUMN reply_to_id BLOB CONSTRAINT fk_interactions_reply_to_id REFERENCES interactions (id)",
    "ambassador_notes ADD COLUMN is_pinned BOOLEAN NOT NULL DEFAULT 0",
    "ambassador_notes ADD COLUMN answer_seen_at BIGINT",
)
# Thirty days at least between two contacts; no moment after year 9999.
QUIET = """
UPDATE customers SET quiet_at = (
  SELECT CASE WHEN count(*) >= 3 THEN min(253402300799999999,
    max(started_at) + 2 * max(2592000000000, (max(started_at) - min(started_at)) / (count(*) - 1))) END
  FROM interactions WHERE customer_id = customers.id AND channel <> 'note')
"""


def upgrade() -> None:
    _contents()
    for column in COLUMNS:
        op.execute(f"ALTER TABLE {column}")
    _files()
    _quick_notes()
    _saved_views()
    _memories()
    _seen_customers()
    _made_backups()
    op.execute(QUIET)
    # What was answered before answers could be seen or not is old news.
    op.execute("UPDATE ambassador_notes SET answer_seen_at = answered_at")
    _indexes()


def _contents() -> None:
    op.create_table(
        "contents",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_contents"),
        sa.UniqueConstraint("digest", name="uq_contents_digest"),
    )


def _files() -> None:
    op.create_table(
        "files",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("customer_id", sa.LargeBinary(16), nullable=False),
        sa.Column("interaction_id", sa.LargeBinary(16), nullable=True),
        sa.Column("content_id", sa.LargeBinary(16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.LargeBinary(16), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name="fk_files_customer_id"),
        sa.ForeignKeyConstraint(["interaction_id"], ["interactions.id"], name="fk_files_interaction_id"),
        sa.ForeignKeyConstraint(["content_id"], ["contents.id"], name="fk_files_content_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_files_member_id"),
        sa.PrimaryKeyConstraint("id", name="pk_files"),
    )
    op.create_index("ix_files_timeline", "files", ["customer_id", "added_at"], unique=False)
    op.create_index("ix_files_interaction_id", "files", ["interaction_id"], unique=False)


def _quick_notes() -> None:
    op.create_table(
        "quick_notes",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("written_at", sa.BigInteger(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("member_id", sa.LargeBinary(16), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_quick_notes_member_id"),
        sa.PrimaryKeyConstraint("id", name="pk_quick_notes"),
    )


def _saved_views() -> None:
    op.create_table(
        "saved_views",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("place", sa.String(length=24), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("is_shared", sa.Boolean(), nullable=False),
        sa.Column("member_id", sa.LargeBinary(16), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_saved_views_member_id"),
        sa.PrimaryKeyConstraint("id", name="pk_saved_views"),
    )
    op.create_index("ix_saved_views_place", "saved_views", ["place"], unique=False)


def _memories() -> None:
    op.create_table(
        "memories",
        sa.Column("member_id", sa.LargeBinary(16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name="fk_memories_member_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("member_id", "name", name="pk_memories"),
    )


def _seen_customers() -> None:
    op.create_table(
        "seen_customers",
        sa.Column("member_id", sa.LargeBinary(16), nullable=False),
        sa.Column("customer_id", sa.LargeBinary(16), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name="fk_seen_customers_member_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name="fk_seen_customers_customer_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("member_id", "customer_id", name="pk_seen_customers"),
    )
    op.create_index("ix_seen_customers_latest", "seen_customers", ["member_id", "seen_at"], unique=False)
    op.create_index("ix_seen_customers_customer_id", "seen_customers", ["customer_id"], unique=False)


def _made_backups() -> None:
    op.create_table(
        "made_backups",
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("path", name="pk_made_backups"),
    )


def _indexes() -> None:
    listed = [
        "state", "folded_name", "id", "kind", "is_internal", "owner_id", "is_sample", "last_contact_at",
        "next_due_at", "created_at", "since",
    ]  # fmt: skip
    op.drop_index("ix_customers_name", "customers")
    op.create_index("ix_customers_list", "customers", listed, unique=False)
    op.create_index("ix_customers_quiet", "customers", ["state", "quiet_at"], unique=False)
    op.drop_index("ix_customer_tags_tag_id", "customer_tags")
    op.create_index("ix_customer_tags_bearers", "customer_tags", ["tag_id", "customer_id"], unique=False)
    op.drop_index("ix_field_values_definition_id", "field_values")
    matching = ["definition_id", "value", "customer_id"]
    op.create_index("ix_field_values_matching", "field_values", matching, unique=False)
    op.create_index(
        "ix_interactions_pinned", "interactions", ["customer_id", "started_at"], unique=False,
        sqlite_where=sa.text("is_pinned"),
    )  # fmt: skip
    op.create_index(
        "ix_interactions_reply_to", "interactions", ["reply_to_id"], unique=False,
        sqlite_where=sa.text("reply_to_id IS NOT NULL"),
    )  # fmt: skip
    op.create_index("ix_promises_owner", "promises", ["state", "owner_id", "due_end"], unique=False)
    by_department = ["state", "department_id", "due_end", "owner_id"]
    op.create_index("ix_promises_department", "promises", by_department, unique=False)
    op.create_index("ix_promises_made", "promises", ["state", "made_at"], unique=False)
    op.create_index("ix_promises_ended", "promises", ["state", "ended_at"], unique=False)
    op.create_index("ix_ambassador_notes_state", "ambassador_notes", ["state", "sent_at"], unique=False)
    answers = ["from_id", "state", "answer_seen_at"]
    op.create_index("ix_ambassador_notes_answers", "ambassador_notes", answers, unique=False)
