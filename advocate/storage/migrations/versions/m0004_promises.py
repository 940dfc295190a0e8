"""Promises that repeat, are moved with the customer's yes, and end with what the customer hears; reminders that wait for an
answer; the team's own reasons.

Every open promise is given one reminder, at the time it is due: those before it are planned when it is next changed.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from uuid_utils.compat import uuid7

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

COLUMNS = (
    "promises ADD COLUMN told TEXT NOT NULL DEFAULT ''",
    "promises ADD COLUMN replaces_id BLOB CONSTRAINT fk_promises_replaces_id REFERENCES promises (id)",
    "promises ADD COLUMN cadence_id BLOB CONSTRAINT fk_promises_cadence_id REFERENCES cadences (id)",
    "promises ADD COLUMN remind TEXT",
)
NINE_HOURS = 9 * 3600 * 1_000_000
# One that may be done any time until its end is told of an hour before that.
AN_HOUR = 3600 * 1_000_000
CHUNK = 10_000


def upgrade() -> None:
    _cadences()
    for column in COLUMNS:
        op.execute(f"ALTER TABLE {column}")
    op.create_index("ix_promises_cadence", "promises", ["cadence_id", "due_start"], unique=False)
    op.create_index("ix_promises_replaces", "promises", ["replaces_id"], unique=False)
    _reminders()
    _own_reasons()
    _remind_of_open_ones()


def _cadences() -> None:
    op.create_table(
        "cadences",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("customer_id", sa.LargeBinary(16), nullable=False),
        sa.Column("case_id", sa.LargeBinary(16), nullable=True),
        sa.Column("interaction_id", sa.LargeBinary(16), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("first", sa.BigInteger(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("due_kind", sa.String(length=24), nullable=False),
        sa.Column("off_days", sa.String(length=24), nullable=False),
        sa.Column("until_words", sa.Text(), nullable=False),
        sa.Column("ends_with_case", sa.Boolean(), nullable=False),
        sa.Column("remind", sa.Text(), nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("made_by", sa.LargeBinary(16), nullable=True),
        sa.Column("owner_id", sa.LargeBinary(16), nullable=True),
        sa.Column("department_id", sa.LargeBinary(16), nullable=True),
        sa.Column("rolled_to", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_by", sa.LargeBinary(16), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name="fk_cadences_customer_id"),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_cadences_case_id"),
        sa.ForeignKeyConstraint(["interaction_id"], ["interactions.id"], name="fk_cadences_interaction_id"),
        sa.ForeignKeyConstraint(["made_by"], ["members.id"], name="fk_cadences_made_by"),
        sa.ForeignKeyConstraint(["owner_id"], ["members.id"], name="fk_cadences_owner_id"),
        sa.ForeignKeyConstraint(["department_id"], ["departments.id"], name="fk_cadences_department_id"),
        sa.ForeignKeyConstraint(["ended_by"], ["members.id"], name="fk_cadences_ended_by"),
        sa.PrimaryKeyConstraint("id", name="pk_cadences"),
    )
    op.create_index("ix_cadences_customer", "cadences", ["customer_id", "ended_at"], unique=False)
    op.create_index("ix_cadences_running", "cadences", ["ended_at", "rolled_to"], unique=False)
    op.create_index("ix_cadences_case_id", "cadences", ["case_id"], unique=False)
    op.create_index("ix_cadences_interaction_id", "cadences", ["interaction_id"], unique=False)


def _reminders() -> None:
    op.create_table(
        "reminders",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("promise_id", sa.LargeBinary(16), nullable=False),
        sa.Column("to_id", sa.LargeBinary(16), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("before", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("shown_at", sa.BigInteger(), nullable=True),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("answered_by", sa.LargeBinary(16), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["promise_id"], ["promises.id"], name="fk_reminders_promise_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["answered_by"], ["members.id"], name="fk_reminders_answered_by"),
        sa.PrimaryKeyConstraint("id", name="pk_reminders"),
    )
    op.create_index("ix_reminders_next", "reminders", ["state", "to_id", "at"], unique=False)
    op.create_index("ix_reminders_promise", "reminders", ["promise_id", "at"], unique=False)


def _own_reasons() -> None:
    op.create_table(
        "own_reasons",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_own_reasons"),
    )


def _remind_of_open_ones() -> None:
    connection = op.get_bind()
    found = connection.exec_driver_sql(
        f"""SELECT id, coalesce(owner_id, department_id), CASE due_kind
              WHEN 'day' THEN due_start + {NINE_HOURS}
              WHEN 'window' THEN max(due_start, due_end - {AN_HOUR})
              ELSE due_start END
            FROM promises WHERE state = 'open' ORDER BY id"""
    )
    while rows := found.fetchmany(CHUNK):
        connection.exec_driver_sql(
            "INSERT INTO reminders (id, promise_id, to_id, at, before, state, reason) "
            "VALUES (?, ?, ?, ?, 0, 'waiting', '')",
            [(uuid7().bytes, *row) for row in rows],
        )
