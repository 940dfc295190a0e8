"""What waits for an answer is counted by promise from the index alone, and so is what somebody promised in a week."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_reminders_next", "reminders")
    waiting = ["state", "to_id", "at", "promise_id"]
    op.create_index("ix_reminders_next", "reminders", waiting, unique=False)
    op.drop_index("ix_promises_made", "promises")
    made = ["state", "made_at", "id", "owner_id", "department_id"]
    op.create_index("ix_promises_made", "promises", made, unique=False)
