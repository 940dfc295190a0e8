"""What waits for an answer is counted by promise from the index alone."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_reminders_next", "reminders")
    op.create_index("ix_reminders_next", "reminders", ["state", "to_id", "at", "promise_id"], unique=False)
