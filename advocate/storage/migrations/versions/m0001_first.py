"""The first schema: team, customers, contacts, history and the search index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

SEARCH = (
    "CREATE TABLE customer_documents (id INTEGER PRIMARY KEY, customer_id BLOB NOT NULL UNIQUE)",
    "CREATE TABLE said_documents (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, record_id BLOB NOT NULL UNIQUE,"
    " customer_id BLOB NOT NULL)",
    "CREATE VIRTUAL TABLE customer_words USING fts5(name, other, content='', contentless_delete=1,"
    " tokenize='ascii', prefix='1 2 3')",
    "CREATE VIRTUAL TABLE customer_pieces USING fts5(text, content='', contentless_delete=1,"
    " tokenize='trigram')",
    "CREATE VIRTUAL TABLE said_words USING fts5(text, customer, content='', contentless_delete=1,"
    " tokenize='ascii', prefix='2 3')",
)


def upgrade() -> None:
    _customers()
    _departments()
    _field_definitions()
    _tags()
    _vault_state()
    _contact_points()
    _customer_tags()
    _field_values()
    _members()
    _relations()
    _ambassador_notes()
    _cases()
    _commands()
    _pinned_notes()
    _settings()
    _interactions()
    _row_changes()
    _participants()
    _promises()
    for statement in SEARCH:
        op.execute(statement)


def _customers() -> None:
    op.create_table(
        "customers",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded_name", sa.Text(), nullable=False),
        sa.Column("is_internal", sa.Boolean(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("reach", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("personality", sa.Text(), nullable=False),
        sa.Column("wants", sa.Text(), nullable=False),
        sa.Column("avoid", sa.Text(), nullable=False),
        sa.Column("preferred_channel", sa.String(length=24), nullable=False),
        sa.Column("origin", sa.Text(), nullable=True),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("state_changed_at", sa.BigInteger(), nullable=True),
        sa.Column("last_contact_at", sa.BigInteger(), nullable=True),
        sa.Column("next_due_at", sa.BigInteger(), nullable=True),
        sa.Column("open_promises", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_customers"),
    )
    op.create_index("ix_customers_created", "customers", ["state", "created_at"], unique=False)
    op.create_index("ix_customers_last_contact", "customers", ["state", "last_contact_at"], unique=False)
    op.create_index("ix_customers_name", "customers", ["state", "folded_name"], unique=False)
    op.create_index("ix_customers_next_due", "customers", ["state", "next_due_at"], unique=False)
    op.create_index("ix_customers_origin", "customers", ["origin"], unique=False)


def _departments() -> None:
    op.create_table(
        "departments",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_departments"),
    )


def _field_definitions() -> None:
    op.create_table(
        "field_definitions",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_field_definitions"),
    )


def _tags() -> None:
    op.create_table(
        "tags",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded_name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tags"),
        sa.UniqueConstraint("folded_name", name="uq_tags_folded_name"),
    )


def _vault_state() -> None:
    op.create_table(
        "vault_state",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vault_id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("last_backup_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_vault_state"),
    )


def _contact_points() -> None:
    op.create_table(
        "contact_points",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("customer_id", sa.LargeBinary(16), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("normal", sa.Text(), nullable=False),
        sa.Column("digits", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("preferred", sa.Text(), nullable=False),
        sa.Column("consent", sa.String(length=24), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name="fk_contact_points_customer_id"),
        sa.PrimaryKeyConstraint("id", name="pk_contact_points"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_contact_points_customer_id", "contact_points", ["customer_id"], unique=False)
    op.create_index("ix_contact_points_normal", "contact_points", ["normal"], unique=False)


def _customer_tags() -> None:
    op.create_table(
        "customer_tags",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("customer_id", sa.LargeBinary(16), nullable=False),
        sa.Column("tag_id", sa.LargeBinary(16), nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name="fk_customer_tags_customer_id"),
        sa.ForeignKeyConstraint(["tag_id"], ["tags.id"], name="fk_customer_tags_tag_id"),
        sa.PrimaryKeyConstraint("id", name="pk_customer_tags"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_customer_tags_tag_id", "customer_tags", ["tag_id"], unique=False)
    op.create_index("uq_customer_tags_pair", "customer_tags", ["customer_id", "tag_id"], unique=True)


def _field_values() -> None:
    op.create_table(
        "field_values",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("customer_id", sa.LargeBinary(16), nullable=False),
        sa.Column("definition_id", sa.LargeBinary(16), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name="fk_field_values_customer_id"),
        sa.ForeignKeyConstraint(
            ["definition_id"], ["field_definitions.id"], name="fk_field_values_definition_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_field_values"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_field_values_definition_id", "field_values", ["definition_id"], unique=False)
    op.create_index("uq_field_values_pair", "field_values", ["customer_id", "definition_id"], unique=True)


def _members() -> None:
    op.create_table(
        "members",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("department_id", sa.LargeBinary(16), nullable=True),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["department_id"], ["departments.id"], name="fk_members_department_id"),
        sa.PrimaryKeyConstraint("id", name="pk_members"),
    )


def _relations() -> None:
    op.create_table(
        "relations",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("customer_id", sa.LargeBinary(16), nullable=False),
        sa.Column("other_id", sa.LargeBinary(16), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name="fk_relations_customer_id"),
        sa.ForeignKeyConstraint(["other_id"], ["customers.id"], name="fk_relations_other_id"),
        sa.PrimaryKeyConstraint("id", name="pk_relations"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_relations_customer_id", "relations", ["customer_id"], unique=False)
    op.create_index("ix_relations_other_id", "relations", ["other_id"], unique=False)


def _ambassador_notes() -> None:
    op.create_table(
        "ambassador_notes",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("customer_id", sa.LargeBinary(16), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=False),
        sa.Column("from_id", sa.LargeBinary(16), nullable=True),
        sa.Column("department_id", sa.LargeBinary(16), nullable=True),
        sa.Column("to_member_id", sa.LargeBinary(16), nullable=True),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("read_at", sa.BigInteger(), nullable=True),
        sa.Column("read_by", sa.LargeBinary(16), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("answered_by", sa.LargeBinary(16), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["answered_by"], ["members.id"], name="fk_ambassador_notes_answered_by"),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name="fk_ambassador_notes_customer_id"),
        sa.ForeignKeyConstraint(
            ["department_id"], ["departments.id"], name="fk_ambassador_notes_department_id"
        ),
        sa.ForeignKeyConstraint(["from_id"], ["members.id"], name="fk_ambassador_notes_from_id"),
        sa.ForeignKeyConstraint(["read_by"], ["members.id"], name="fk_ambassador_notes_read_by"),
        sa.ForeignKeyConstraint(["to_member_id"], ["members.id"], name="fk_ambassador_notes_to_member_id"),
        sa.PrimaryKeyConstraint("id", name="pk_ambassador_notes"),
    )
    op.create_index("ix_ambassador_notes_department_id", "ambassador_notes", ["department_id"], unique=False)
    op.create_index(
        "ix_ambassador_notes_timeline", "ambassador_notes", ["customer_id", "sent_at"], unique=False
    )


def _cases() -> None:
    op.create_table(
        "cases",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("customer_id", sa.LargeBinary(16), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("resolved_at", sa.BigInteger(), nullable=True),
        sa.Column("department_id", sa.LargeBinary(16), nullable=True),
        sa.Column("owner_id", sa.LargeBinary(16), nullable=True),
        sa.Column("origin", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name="fk_cases_customer_id"),
        sa.ForeignKeyConstraint(["department_id"], ["departments.id"], name="fk_cases_department_id"),
        sa.ForeignKeyConstraint(["owner_id"], ["members.id"], name="fk_cases_owner_id"),
        sa.PrimaryKeyConstraint("id", name="pk_cases"),
    )
    op.create_index("ix_cases_customer_id", "cases", ["customer_id"], unique=False)
    op.create_index("ix_cases_origin", "cases", ["origin"], unique=False)


def _commands() -> None:
    op.create_table(
        "commands",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("verb", sa.String(length=24), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.LargeBinary(16), nullable=True),
        sa.Column("customer_id", sa.LargeBinary(16), nullable=True),
        sa.Column("undo_of", sa.LargeBinary(16), nullable=True),
        sa.Column("undone_by", sa.LargeBinary(16), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_commands_member_id"),
        sa.PrimaryKeyConstraint("position", name="pk_commands"),
        sa.UniqueConstraint("id", name="uq_commands_id"),
    )
    op.create_index("ix_commands_customer_id", "commands", ["customer_id"], unique=False)


def _pinned_notes() -> None:
    op.create_table(
        "pinned_notes",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("customer_id", sa.LargeBinary(16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.LargeBinary(16), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name="fk_pinned_notes_customer_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_pinned_notes_member_id"),
        sa.PrimaryKeyConstraint("id", name="pk_pinned_notes"),
    )
    op.create_index("ix_pinned_notes_customer_id", "pinned_notes", ["customer_id"], unique=False)


def _settings() -> None:
    op.create_table(
        "settings",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("member_id", sa.LargeBinary(16), nullable=True),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_settings_member_id"),
        sa.PrimaryKeyConstraint("id", name="pk_settings"),
    )
    op.create_index("ix_settings_name", "settings", ["name"], unique=False)


def _interactions() -> None:
    op.create_table(
        "interactions",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("customer_id", sa.LargeBinary(16), nullable=False),
        sa.Column("case_id", sa.LargeBinary(16), nullable=True),
        sa.Column("channel", sa.String(length=24), nullable=False),
        sa.Column("direction", sa.String(length=24), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("duration", sa.Integer(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("outcome", sa.String(length=24), nullable=False),
        sa.Column("effort", sa.Integer(), nullable=True),
        sa.Column("delight", sa.Text(), nullable=False),
        sa.Column("department_id", sa.LargeBinary(16), nullable=True),
        sa.Column("member_id", sa.LargeBinary(16), nullable=True),
        sa.Column("origin", sa.Text(), nullable=True),
        sa.Column("is_corrected", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_interactions_case_id"),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name="fk_interactions_customer_id"),
        sa.ForeignKeyConstraint(["department_id"], ["departments.id"], name="fk_interactions_department_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_interactions_member_id"),
        sa.PrimaryKeyConstraint("id", name="pk_interactions"),
    )
    op.create_index("ix_interactions_case_id", "interactions", ["case_id"], unique=False)
    op.create_index("ix_interactions_origin", "interactions", ["origin"], unique=False)
    op.create_index(
        "ix_interactions_timeline",
        "interactions",
        ["customer_id", "started_at", "channel", "id"],
        unique=False,
    )


def _row_changes() -> None:
    op.create_table(
        "row_changes",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("command_position", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(length=24), nullable=False),
        sa.Column("action", sa.String(length=24), nullable=False),
        sa.Column("row_id", sa.LargeBinary(16), nullable=True),
        sa.Column("ids", sa.LargeBinary(), nullable=True),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["command_position"], ["commands.position"], name="fk_row_changes_command_position"
        ),
        sa.PrimaryKeyConstraint("position", name="pk_row_changes"),
    )
    op.create_index("ix_row_changes_command_position", "row_changes", ["command_position"], unique=False)
    op.create_index("ix_row_changes_row", "row_changes", ["row_id"], unique=False)


def _participants() -> None:
    op.create_table(
        "participants",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("interaction_id", sa.LargeBinary(16), nullable=False),
        sa.Column("customer_id", sa.LargeBinary(16), nullable=True),
        sa.Column("member_id", sa.LargeBinary(16), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name="fk_participants_customer_id"),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["interactions.id"], name="fk_participants_interaction_id"
        ),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_participants_member_id"),
        sa.PrimaryKeyConstraint("id", name="pk_participants"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_participants_customer_id", "participants", ["customer_id"], unique=False)
    op.create_index("ix_participants_interaction_id", "participants", ["interaction_id"], unique=False)


def _promises() -> None:
    op.create_table(
        "promises",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("customer_id", sa.LargeBinary(16), nullable=False),
        sa.Column("case_id", sa.LargeBinary(16), nullable=True),
        sa.Column("interaction_id", sa.LargeBinary(16), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("due_kind", sa.String(length=24), nullable=False),
        sa.Column("due_start", sa.BigInteger(), nullable=False),
        sa.Column("due_end", sa.BigInteger(), nullable=False),
        sa.Column("due_zone", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("made_by", sa.LargeBinary(16), nullable=True),
        sa.Column("owner_id", sa.LargeBinary(16), nullable=True),
        sa.Column("department_id", sa.LargeBinary(16), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_by", sa.LargeBinary(16), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_promises_case_id"),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name="fk_promises_customer_id"),
        sa.ForeignKeyConstraint(["department_id"], ["departments.id"], name="fk_promises_department_id"),
        sa.ForeignKeyConstraint(["ended_by"], ["members.id"], name="fk_promises_ended_by"),
        sa.ForeignKeyConstraint(["interaction_id"], ["interactions.id"], name="fk_promises_interaction_id"),
        sa.ForeignKeyConstraint(["made_by"], ["members.id"], name="fk_promises_made_by"),
        sa.ForeignKeyConstraint(["owner_id"], ["members.id"], name="fk_promises_owner_id"),
        sa.PrimaryKeyConstraint("id", name="pk_promises"),
    )
    op.create_index("ix_promises_customer", "promises", ["customer_id", "state", "due_end"], unique=False)
    op.create_index("ix_promises_due", "promises", ["state", "due_end"], unique=False)
    op.create_index("ix_promises_interaction_id", "promises", ["interaction_id"], unique=False)
